/** A card of a matching exercise: its side, and the place of its pair among the pairs. */
export interface MatchCard {
  readonly side: 'left' | 'right';
  readonly pair: number;
}

/** Where a matching exercise stands. Like all exercises it counts nothing but what the next tap needs. */
export interface Matching {
  /** Tapped, and waiting for its partner. */
  readonly held: MatchCard | undefined;
  readonly matched: readonly number[];
  /** Misses with the card that is held. */
  readonly misses: number;
  /** The partner of the held card, shown after the second miss. */
  readonly hint: MatchCard | undefined;
  /** Was a partner ever shown? Then she may go on (ux rule 21). */
  readonly wasShown: boolean;
}

export const START: Matching = { held: undefined, matched: [], misses: 0, hint: undefined, wasShown: false };

/**
 * What a tap makes of it. Either side may come first. A second card of the same side is a change of mind, not a
 * miss. A card that has its partner changes nothing.
 */
export function afterPick(matching: Matching, tapped: MatchCard): Matching {
  const { held, matched } = matching;
  if (matched.includes(tapped.pair)) return matching;
  if (held && isSameCard(held, tapped)) return matching;
  if (!held || held.side === tapped.side) return { ...matching, held: tapped, misses: 0, hint: undefined };
  if (held.pair === tapped.pair)
    return { ...matching, held: undefined, matched: [...matched, tapped.pair], misses: 0, hint: undefined };
  const misses = matching.misses + 1;
  const isShown = misses >= 2;
  return {
    ...matching,
    misses,
    hint: isShown ? { side: tapped.side, pair: held.pair } : undefined,
    wasShown: matching.wasShown || isShown,
  };
}

export const isSameCard = (a: MatchCard | undefined, b: MatchCard): boolean =>
  a !== undefined && a.side === b.side && a.pair === b.pair;

/** `left-0`: how a card is kept among the taps. */
export const nameOfCard = ({ side, pair }: MatchCard): string => `${side}-${pair}`;

/** The exercise as it stands after these taps. What is no card of it is passed over. */
export function matchingOf(taps: readonly string[], pairs: number): Matching {
  return taps.reduce((matching, tap) => {
    const card = cardOf(tap);
    return card && card.pair < pairs ? afterPick(matching, card) : matching;
  }, START);
}

function cardOf(name: string): MatchCard | undefined {
  const found = /^(left|right)-(\d+)$/.exec(name);
  return found ? { side: found[1] as MatchCard['side'], pair: Number(found[2]) } : undefined;
}
