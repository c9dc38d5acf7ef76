import type { PlayedStep, StepProps } from './played-step.ts';
import { SentenceStep } from './SentenceStep.tsx';

function Story({ step, open, dots }: StepProps<'story'>) {
  return <SentenceStep shown={step} open={open} dots={dots} />;
}

/** A picture of the story and what happens in it. */
export const story: PlayedStep<'story'> = {
  Show: Story,
  say: ({ phrase }, open) => [open.say(phrase)],
  preview: ({ picture }) => picture,
};
