import type { ComponentChildren } from 'preact';
import type { Tap } from '#domain/practice-run.ts';
import { isSameTap, type Place } from './place.ts';
import './tappable.css';

interface Props {
  place: Place;
  tap: Tap;
  /** Id of what it says: it has the ring while that is being said. */
  term?: string | undefined;
  /** Taken, marked or filled. Left out where nothing is. */
  isOn?: boolean | undefined;
  class?: string;
  /** Where a tap does something else first, as with a microphone. */
  onTap?: () => void;
  children: ComponentChildren;
}

/** Anything that can be tapped in a drawn place. It knows whether it is the next right tap, and what has stepped back. */
export function Tappable({ place, tap, term, isOn, class: className = '', onTap, children }: Props) {
  const isNext = isSameTap(place.next, tap);
  const states = [
    isNext && 'is-next',
    place.isLocked && !isNext && 'is-back',
    isOn && 'is-on',
    term !== undefined && term === place.speaking && 'is-said',
  ];
  return (
    <button
      type="button"
      class={['tappable', className, ...states].filter(Boolean).join(' ')}
      data-tap={tap.part}
      data-of={tap.of}
      data-next={isNext ? '' : undefined}
      data-term={term}
      aria-pressed={isOn}
      onClick={onTap ?? (() => place.onTap(tap))}
    >
      {children}
    </button>
  );
}
