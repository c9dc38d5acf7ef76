import { type LessonId, nameOf } from '#domain/ids.ts';
import { LANGUAGES } from '#domain/languages.ts';
import type { Lesson } from '#domain/lesson.ts';
import { useLesson } from '#hooks/lessons.ts';
import { go } from '#hooks/navigation.ts';
import { useStories } from '#hooks/stories.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Screen } from '../../Screen.tsx';
import { LessonPicture } from '../LessonPicture.tsx';
import { OnTheWay } from '../OnTheWay.tsx';
import { StoryPlayer } from './StoryPlayer.tsx';
import '../closing.css';

/** So many are shown to choose among; more would be too small, and no lesson has had them. */
const MOST = 4;

interface Props {
  lesson: LessonId;
  /** Of the story; empty: the only one, or a choice. */
  name: string;
}

/** Role models' own stories of a lesson. One that was taken back meanwhile is not here any more, and nothing is said of it. */
export function StoryScreen({ lesson: id, name }: Props) {
  const opened = useLesson(id);
  const stories = useStories(id);
  if (opened.isLoading) {
    return (
      <Screen name="story" say={[]}>
        {null}
      </Screen>
    );
  }
  const lesson = opened.value?.lesson;
  const story = stories.length === 1 ? stories[0] : stories.find(({ clip }) => nameOf(clip) === name);
  if (!lesson || stories.length === 0) return <OnTheWay name="story" />;
  if (!story) return <Choosing lesson={lesson} />;
  return <StoryPlayer key={story.clip} story={story} lesson={lesson} />;
}

function Choosing({ lesson }: { lesson: Lesson }) {
  const t = useTerms('learn');
  const stories = useStories(lesson.id).slice(0, MOST);
  return (
    <Screen name="story#choose" say={[spoken(t('stories-said'))]}>
      <div class="closing" dir="ltr">
        {stories.map(({ clip, language, parts: [first] }) => {
          const own = LANGUAGES.find(({ tag }) => tag === language)?.name ?? language;
          return (
            <ChoiceCard
              key={clip}
              name={nameOf(clip)}
              icon="play"
              class={stories.length > 2 ? 'turns' : ''}
              term={{ id: `tablet.language-${language}`, da: own, text: own, lang: language }}
              picture={<LessonPicture svg={lesson.pictures[first?.picture ?? lesson.picture]} />}
              onTap={() => go(`/learn/${nameOf(lesson.id)}/story/${nameOf(clip)}`)}
            />
          );
        })}
      </div>
    </Screen>
  );
}
