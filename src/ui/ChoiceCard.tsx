import type { ComponentChildren } from 'preact';
import { directionOf } from '#domain/languages.ts';
import type { IconName } from '#pictures/icons.ts';
import './choice-card.css';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';
import { TickBadge } from './TickBadge.tsx';
import type { Term } from './term.ts';

interface Props {
  term: Term;
  picture: ComponentChildren;
  /** Stands before the word. */
  icon?: IconName;
  /** The same in Danish, at the far end of the band: the word that is being learned. */
  second?: Term | undefined;
  isSpeaking?: boolean;
  /** Chosen: a ring. Left out where nothing is chosen among these cards. */
  isChosen?: boolean | undefined;
  isTicked?: boolean;
  /** With the tick: the server has not heard of it yet. */
  isWaiting?: boolean;
  class?: string;
  /** Marks what the card is for tests and styles. */
  name?: string;
  onTap: () => void;
}

/** A picture and its word on one big button (ux rule 10). The whole card is the target. */
export function ChoiceCard(props: Props) {
  const { term, isChosen, isTicked = false, isSpeaking = false } = props;
  const states = `${isChosen ? 'is-chosen' : ''} ${isTicked ? 'is-ticked' : ''} ${isSpeaking ? 'is-speaking' : ''}`;
  return (
    <button
      type="button"
      class={`choice-card ${states} ${props.class ?? ''}`}
      data-term={term.id}
      data-card={props.name}
      aria-pressed={isChosen === undefined && !isTicked ? undefined : Boolean(isChosen || isTicked)}
      onClick={props.onTap}
    >
      <span class="choice-picture">{props.picture}</span>
      <span class="choice-band" dir={directionOf(term.lang)}>
        {props.icon && <Icon name={props.icon} />}
        <Label text={term.text} lang={term.lang} class="choice-word" />
        {props.second && <Label text={props.second.da} lang="da" class="choice-second" />}
      </span>
      {isTicked && <TickBadge isWaiting={props.isWaiting ?? false} />}
    </button>
  );
}
