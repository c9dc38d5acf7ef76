import type { ComponentChildren } from 'preact';
import { Label } from '#ui/Label.tsx';
import { TickBadge } from '#ui/TickBadge.tsx';
import { Fitted } from '../Fitted.tsx';
import './answer-card.css';

interface Props {
  /** Id of the phrase it says. */
  term: string;
  /** What it says in Danish, for a screen reader. Left out where the picture has its word beside it. */
  says?: string;
  picture: ComponentChildren;
  name: string;
  /** `back`: stepped back, heard and no answer. `right`: found or shown. `held`: tapped, waiting for its partner. `hint`: shown. */
  state?: 'back' | 'right' | 'held' | 'hint' | undefined;
  isSpeaking?: boolean;
  /** The Danish word, once it may be read. */
  word?: string | undefined;
  /** Which pair it belongs to, 0 for the first: the ring has the pair's colour. */
  pair?: number | undefined;
  onTap: () => void;
}

const SIZES = [44, 36, 30, 26] as const;

/** A picture to point at. A miss changes nothing on the card she tapped: no sign, no colour, no sound of its own. */
export function AnswerCard(props: Props) {
  const { state, word, pair } = props;
  const states = `${state ? `is-${state}` : ''} ${props.isSpeaking ? 'is-speaking' : ''}`;
  return (
    <button
      type="button"
      class={`answer-card ${states} ${pair === undefined ? '' : `is-pair-${pair % 4}`}`}
      data-answer={props.name}
      data-term={props.term}
      aria-label={props.says}
      lang={props.says === undefined ? undefined : 'da'}
      aria-pressed={state === 'right' || state === 'held' ? true : undefined}
      onClick={props.onTap}
    >
      <span class="answer-picture">{props.picture}</span>
      {word !== undefined && (
        <span class="answer-word">
          <Fitted sizes={SIZES} text={word}>
            <Label text={word} lang="da" />
          </Fitted>
        </span>
      )}
      {state === 'right' && <TickBadge />}
    </button>
  );
}
