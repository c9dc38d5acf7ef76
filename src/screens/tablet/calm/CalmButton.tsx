import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import './calm-button.css';

interface Props {
  name: string;
  term: Term;
  /** Left out where there is nothing to be on or off. */
  isOn?: boolean;
  isSpeaking?: boolean;
  onTap: () => void;
  /** Its picture. */
  children: preact.ComponentChildren;
}

/** A flat button under the pictures: Pause, the chair, to go on. */
export function CalmButton({ name, term, isOn, isSpeaking = false, onTap, children }: Props) {
  return (
    <button
      type="button"
      class={`calm-button ${isOn ? 'is-on' : ''} ${isSpeaking ? 'is-speaking' : ''}`}
      data-button={name}
      data-term={term.id}
      aria-pressed={isOn}
      onClick={onTap}
    >
      {children}
      <Label text={term.text} lang={term.lang} />
    </button>
  );
}
