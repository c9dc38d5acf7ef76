import { useState } from 'preact/hooks';
import { useWords } from './words.ts';

interface Props {
  /** On the button. */
  label: string;
  /** What will happen, in a sentence. */
  question: string;
  yes: string;
  isBusy?: boolean;
  onYes: () => void;
}

/** A button that asks once before it does what others will notice. */
export function Confirm({ label, question, yes, isBusy = false, onYes }: Props) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <span class="confirm">
      <span role="status">{question}</span>
      <button
        type="button"
        class="button is-alert"
        disabled={isBusy}
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('no-leave-it')}
      </button>
    </span>
  );
}
