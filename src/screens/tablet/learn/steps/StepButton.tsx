import type { ComponentChildren } from 'preact';
import type { IconName } from '#pictures/icons.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { TickBadge } from '#ui/TickBadge.tsx';
import type { Term } from '#ui/term.ts';
import './step-button.css';

interface Props {
  term: Term;
  /** A sign, or a face in its place. */
  icon?: IconName;
  face?: ComponentChildren;
  /** The one that is meant most often stands out. */
  isFirst?: boolean;
  isSpeaking?: boolean;
  isTicked?: boolean;
  name: string;
  onTap: () => void;
}

/** A wide button of a step: a round sign or a face, and its word. */
export function StepButton(props: Props) {
  const { term, icon, face, isFirst = false, isSpeaking = false, isTicked = false } = props;
  const states = `${isFirst ? 'is-first' : ''} ${isSpeaking ? 'is-speaking' : ''} ${isTicked ? 'is-ticked' : ''}`;
  return (
    <button
      type="button"
      class={`step-button ${states}`}
      data-button={props.name}
      data-term={term.id}
      aria-pressed={isTicked || undefined}
      onClick={props.onTap}
    >
      <span class="step-button-sign">
        {icon ? <Icon name={icon} class={icon === 'next' ? 'step-arrow' : ''} /> : face}
      </span>
      <Label text={term.text} lang={term.lang} class="step-button-word" />
      {isTicked && <TickBadge />}
    </button>
  );
}
