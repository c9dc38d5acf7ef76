import { spoken, useTerms } from '#hooks/terms.ts';
import type { PlayedStep, StepProps } from './played-step.ts';
import { SentenceStep } from './SentenceStep.tsx';

function RealTask({ step, open, dots }: StepProps<'real-task'>) {
  const t = useTerms('learn');
  return (
    <SentenceStep shown={step} open={open} dots={dots} title={{ term: t('this-week'), icon: 'calendar' }} />
  );
}

/** What the lesson is for, away from the screen: a thing, a place or a person this week (ux rule 46). */
export const realTask: PlayedStep<'real-task'> = {
  Show: RealTask,
  say: ({ phrase }, open, t) => [spoken(t('this-week')), open.say(phrase)],
  preview: ({ picture }) => picture,
};
