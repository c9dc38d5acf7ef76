import { spoken, useTerms } from '#hooks/terms.ts';
import { NotToday } from './NotToday.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { SentenceStep } from './SentenceStep.tsx';

function Talk({ step, open, dots, goOn }: StepProps<'talk'>) {
  const t = useTerms('learn');
  return (
    <SentenceStep shown={step} open={open} dots={dots} title={{ term: t('talk'), icon: 'people' }}>
      {step.isOptional && <NotToday goOn={goOn} />}
    </SentenceStep>
  );
}

/** A question to talk about with whoever sits beside her. Nobody waits for an answer on the screen. */
export const talk: PlayedStep<'talk'> = {
  Show: Talk,
  say: ({ phrase }, open, t) => [spoken(t('talk')), open.say(phrase)],
  preview: ({ picture }) => picture,
};
