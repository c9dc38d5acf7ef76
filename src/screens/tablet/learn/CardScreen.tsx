import { useDraft, useLesson } from '#hooks/lessons.ts';
import { Screen } from '../Screen.tsx';
import { lessonDraftOf } from './lesson-draft.ts';
import { OnTheWay } from './OnTheWay.tsx';
import { OwnCard } from './OwnCard.tsx';
import { cardStepOf } from './own-card.ts';
import { Exercise } from './steps/Exercise.tsx';
import { Question } from './steps/Question.tsx';

interface Props {
  /** `lesson/cv` */
  id: string;
}

/** The card she made in a lesson, to be shown to whom she likes; it lies on this tablet and nowhere else. */
export function CardScreen({ id }: Props) {
  const opened = useLesson(id);
  const [draft] = useDraft(id, lessonDraftOf);
  if (opened.isLoading || !draft) {
    return (
      <Screen name="card" say={[]}>
        {null}
      </Screen>
    );
  }
  const open = opened.value;
  const step = open && cardStepOf(open.lesson);
  if (!open || !step) return <OnTheWay name="card" />;
  const says = [open.say(step.phrase)];
  return (
    <Screen name="card" say={says}>
      <Exercise dots={null} prompt={<Question asked={says} />}>
        <OwnCard open={open} card={step.card} taps={draft.taps} />
      </Exercise>
    </Screen>
  );
}
