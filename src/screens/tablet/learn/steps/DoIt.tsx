import { spoken, useTerms } from '#hooks/terms.ts';
import type { PlayedStep, StepProps } from './played-step.ts';
import { SentenceStep } from './SentenceStep.tsx';
import { StepButton } from './StepButton.tsx';
import { usePraise } from './use-praise.ts';

const DONE = 'done';

function DoIt({ step, open, taps, tap, dots }: StepProps<'do-it'>) {
  const t = useTerms('learn');
  const praise = usePraise();
  const isDone = taps.includes(DONE);
  const finish = () => {
    if (!isDone) tap(DONE);
    praise('right', [open.say(step.phrase)]);
  };
  return (
    <SentenceStep shown={step} open={open} dots={dots} title={{ term: t('do-it'), icon: 'hand' }}>
      <StepButton name="done" term={t('i-do-it')} icon="tick" isTicked={isDone} onTap={finish} />
    </SentenceStep>
  );
}

/** Something to do with the body: heard, done, and ticked by herself. She may leave it undone. */
export const doIt: PlayedStep<'do-it'> = {
  Show: DoIt,
  say: ({ phrase }, open, t) => [spoken(t('do-it')), open.say(phrase)],
  going: (_, taps) => (taps.includes(DONE) ? 'done' : 'may'),
  preview: ({ picture }) => picture,
};
