import type { ComponentChildren } from 'preact';
import type { IconName } from '#pictures/icons.ts';
import './bar.css';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';
import type { Term } from './term.ts';

/** `filled`: she can go on. `glow`: it has just become possible. `quiet`: not yet; a tap says the task again. */
export type NextState = 'filled' | 'glow' | 'quiet';

interface Props {
  terms: { home: Term; back: Term; next: Term; listen: Term; help: Term };
  isHome: boolean;
  /** Nowhere to go back to: the button stays in its place, quiet. */
  hasBack: boolean;
  next: NextState;
  /** A round picture of what comes next. */
  thumb?: ComponentChildren;
  helperFace: ComponentChildren;
  isSpeaking: boolean;
  hasVoice: boolean;
  onHome: () => void;
  onBack: () => void;
  onNext: () => void;
  onListen: () => void;
  onHelp: () => void;
}

/**
 * The same five helpers on every screen, same place, same size, in every language (ux rules 8, 36).
 * The row itself never mirrors; only the arrow of Next does, where the text runs right to left.
 */
export function Bar(props: Props) {
  const { terms, next } = props;
  return (
    <nav class="bar" dir="ltr" data-bar>
      <BarButton
        name="home"
        icon="home"
        term={terms.home}
        class={props.isHome ? 'is-here' : ''}
        isHere={props.isHome}
        onTap={props.onHome}
      />
      <BarButton
        name="back"
        icon="back"
        term={terms.back}
        class={props.hasBack ? '' : 'is-quiet'}
        onTap={props.onBack}
      />
      <span class="bar-space" />
      <button
        type="button"
        class={`bar-next is-${next}`}
        data-bar-button="next"
        data-role="primary"
        onClick={props.onNext}
      >
        {props.thumb && <i class="bar-thumb">{props.thumb}</i>}
        <Label text={terms.next.text} lang={terms.next.lang} />
        <Icon name="next" class="bar-arrow" />
      </button>
      <span class="bar-space" />
      <BarButton
        name="listen"
        icon={props.hasVoice ? 'listen' : 'no-sound'}
        term={terms.listen}
        class={`is-listen ${props.isSpeaking ? 'is-speaking' : ''}`}
        onTap={props.onListen}
      />
      <button type="button" class="bar-button is-help" data-bar-button="help" onClick={props.onHelp}>
        <i class="bar-face">{props.helperFace}</i>
        <Label text={terms.help.text} lang={terms.help.lang} />
      </button>
    </nav>
  );
}

interface ButtonProps {
  name: string;
  icon: IconName;
  term: Term;
  class: string;
  isHere?: boolean;
  onTap: () => void;
}

function BarButton({ name, icon, term, class: className, isHere, onTap }: ButtonProps) {
  return (
    <button
      type="button"
      class={`bar-button ${className}`}
      data-bar-button={name}
      aria-current={isHere ? 'page' : undefined}
      onClick={onTap}
    >
      <Icon name={icon} />
      <Label text={term.text} lang={term.lang} />
    </button>
  );
}
