import type { Utterance } from '#audio/utterance.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import type { Term } from '#ui/term.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { ClassHere } from './ClassHere.tsx';
import { LessonPicture } from './LessonPicture.tsx';
import { termOf } from './lesson-words.ts';

interface Props {
  name: string;
  open: OpenLesson | undefined;
  /**
   * What stands there without a lesson: it is on its way to the tablet, they have all been seen, or the page is
   * turning and its cards are empty for a moment.
   */
  without: 'on-the-way' | 'all-seen' | 'turning';
  says: readonly Utterance[];
  isLarge?: boolean;
  isChosen?: boolean;
  isDone: boolean;
  /** The class is at it this week. */
  isHere?: boolean;
  onTap: () => void;
}

/** A lesson as a picture and its title; a tick when she has been through it. Never a lock. */
export function LessonCard(props: Props) {
  const { name, open, without, says, isLarge = false, isChosen, isDone, isHere = false, onTap } = props;
  const t = useTerms('learn');
  const speech = useSpeech();
  const title = open && termOf(open, open.lesson.title);
  const empty: Term = without === 'turning' ? { ...t('lesson'), text: '' } : t(without);
  const isDanish = title?.lang === 'da';
  return (
    <ChoiceCard
      name={name}
      class={isLarge ? 'learn-large turns' : 'learn-small'}
      term={title ?? empty}
      second={isLarge && !isDanish ? title : undefined}
      picture={
        open || without === 'turning' ? (
          <>
            <LessonPicture svg={open?.lesson.pictures[open.lesson.picture]} />
            {isHere && <ClassHere />}
          </>
        ) : (
          <UiPicture name={without === 'all-seen' ? 'finished' : 'wait'} />
        )
      }
      isChosen={isChosen}
      isTicked={isDone}
      isSpeaking={says.some(({ id }) => id === speech.speaking?.utterance.id)}
      onTap={onTap}
    />
  );
}
