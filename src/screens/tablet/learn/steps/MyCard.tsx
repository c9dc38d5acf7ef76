import { OwnCard } from '../OwnCard.tsx';
import { Exercise } from './Exercise.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { Question } from './Question.tsx';

function MyCard({ step, open, allTaps, asked, dots }: StepProps<'my-card'>) {
  return (
    <Exercise dots={dots} prompt={<Question asked={asked} />}>
      <OwnCard open={open} card={step.card} taps={allTaps} />
    </Exercise>
  );
}

/** What she has picked on the way, as a card of her own. */
export const myCard: PlayedStep<'my-card'> = {
  Show: MyCard,
  say: ({ phrase }, open) => [open.say(phrase)],
};
