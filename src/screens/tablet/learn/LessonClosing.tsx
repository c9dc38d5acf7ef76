import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { nameOf } from '#domain/ids.ts';
import { CALM_MODULE, type StepOf } from '#domain/lesson.ts';
import { useHerLook } from '#hooks/her-look.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useStories } from '#hooks/stories.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import { LessonPicture } from './LessonPicture.tsx';
import { termOf } from './lesson-words.ts';
import { cardStepOf, groupsOf } from './own-card.ts';
import { usePraise } from './steps/use-praise.ts';
import './closing.css';

interface Props {
  open: OpenLesson;
  taps: Readonly<Record<string, readonly string[]>>;
  /** Of a private lesson. */
  waysOut: ComponentChildren;
  onBack: () => void;
}

/** The end of a lesson: it is done, and this is what to take outside. No points, no counting. */
export function LessonClosing({ open, taps, waysOut, onBack }: Props) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const her = useHerLook();
  const praise = usePraise();
  const { lesson } = open;
  const task = lesson.steps.findLast((step): step is StepOf<'real-task'> => step.kind === 'real-task');
  const words = useMemo(
    () => [spoken(t('finished-said')), ...(task ? [spoken(t('this-week')), open.say(task.phrase)] : [])],
    [t, task, open],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chord sounds once, when she gets here
  useEffect(() => praise('finished', words), []);
  const finished = t('finished');
  const cardStep = lesson.isPrivate ? undefined : cardStepOf(lesson);
  const [group] = cardStep ? groupsOf(lesson, cardStep.card, taps) : [];
  const [story] = useStories(lesson.id);
  const turns = group || story ? 'turns' : '';
  const onward = lesson.module === CALM_MODULE ? '/calm' : '/learn';

  return (
    <Screen
      name="lesson#closing"
      say={[]}
      listen={words}
      back={onBack}
      next={{ onGo: () => go(onward, { replace: true }), state: 'glow' }}
      aside={waysOut}
    >
      <div class="closing" dir="ltr">
        <ChoiceCard
          name="finished"
          class={turns}
          term={finished}
          picture={<UiPicture name="finished" her={her} />}
          isSpeaking={speech.speaking?.utterance.id === spoken(t('finished-said')).id}
          onTap={() => speech.say(spoken(t('finished-said')))}
        />
        {cardStep && group && (
          <ChoiceCard
            name="my-card"
            icon="cards"
            class="turns"
            term={termOf(open, cardStep.phrase)}
            picture={<LessonPicture svg={lesson.pictures[group.step.picture ?? lesson.picture]} />}
            onTap={() => go(`/learn/${nameOf(lesson.id)}/card`)}
          />
        )}
        {story && (
          <ChoiceCard
            name="story"
            icon="play"
            class="turns"
            term={t('story')}
            picture={<LessonPicture svg={lesson.pictures[story.parts[0]?.picture ?? lesson.picture]} />}
            onTap={() => go(`/learn/${nameOf(lesson.id)}/story`)}
          />
        )}
        {task && (
          <ChoiceCard
            name="real-task"
            icon="calendar"
            class={turns}
            term={termOf(open, task.phrase)}
            picture={<LessonPicture svg={lesson.pictures[task.picture]} />}
            isSpeaking={speech.speaking?.utterance.id === task.phrase.id}
            onTap={() => speech.say(spoken(t('this-week')), open.say(task.phrase))}
          />
        )}
      </div>
    </Screen>
  );
}
