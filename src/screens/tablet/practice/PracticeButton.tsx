import type { ComponentChildren } from 'preact';
import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import './practice-button.css';

interface Props {
  name: string;
  term: Term;
  /** Left out where nothing is chosen among these. */
  isOn?: boolean | undefined;
  isSpeaking?: boolean;
  onTap: () => void;
  /** Its sign. */
  children: ComponentChildren;
}

/** A flat button under or beside the pictures: a rung, another task, all places. */
export function PracticeButton({ name, term, isOn, isSpeaking = false, onTap, children }: Props) {
  return (
    <button
      type="button"
      class={`practice-button ${isOn ? 'is-on' : ''} ${isSpeaking ? 'is-speaking' : ''}`}
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
