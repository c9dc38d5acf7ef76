import { useTerms } from '#hooks/terms.ts';
import { StepButton } from './StepButton.tsx';

/** A way on for what she need not answer: not a refusal, and nothing is lost by it. */
export function NotToday({ goOn }: { goOn: () => void }) {
  const t = useTerms('learn');
  return <StepButton name="not-today" term={t('not-today')} icon="next" onTap={goOn} />;
}
