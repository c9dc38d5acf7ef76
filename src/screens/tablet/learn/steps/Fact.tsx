import { isSpokenValue } from '#domain/spoken-values.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { Fitted } from '../Fitted.tsx';
import { useShownFact } from '../use-facts.ts';
import type { PlayedStep, StepProps } from './played-step.ts';
import { SentenceStep } from './SentenceStep.tsx';
import './fact.css';

const VALUE_SIZES = [64, 52, 44, 36, 30] as const;

function Fact({ step, open, dots }: StepProps<'fact'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const shown = useShownFact(step);
  // The lesson passes over a step without a value; between two renders there may be none.
  if (!shown) return null;
  const value = step.unit === 'kr' ? `${shown.value} kr.` : shown.value;
  // A value that every tablet can say is said; an amount that only stands there leaves the word to its sentence.
  const tapped = isSpokenValue(value) ? { id: `${step.phrase.id}.value`, da: value } : open.say(step.phrase);
  const since = t('valid-from', { since: sinceWords(shown.since) });
  return (
    <SentenceStep shown={step} open={open} dots={dots}>
      <button
        type="button"
        class="fact-card"
        data-fact={step.fact}
        data-term={step.phrase.id}
        onClick={() => speech.say(tapped)}
      >
        <Label text={step.label} lang="da" class="fact-label" />
        <Fitted sizes={VALUE_SIZES} text={value} class="fact-value">
          <bdi dir="ltr">{value}</bdi>
        </Fitted>
        <Label text={since.text} lang={since.lang} class="fact-since" />
      </button>
    </SentenceStep>
  );
}

/** `2027-01-01` → `1.1.2027`; a year stays a year. Digits, because every language of the course reads them. */
export const sinceWords = (since: string): string => since.split('-').reverse().map(Number).join('.');

/** A value that changes by year: large to see, and never in a recorded voice, which would go out of date. */
export const fact: PlayedStep<'fact'> = {
  Show: Fact,
  say: ({ phrase }, open) => [open.say(phrase)],
  preview: ({ picture }) => picture,
};
