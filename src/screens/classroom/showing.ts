import { type Card, revealsOf } from './deck.ts';

/** Where the class is: which card, how much of it is seen, and whether the screen rests. */
export interface Showing {
  readonly at: number;
  /** Reveals done on this card. */
  readonly revealed: number;
  readonly isBlank: boolean;
}

export const BEGINNING: Showing = { at: 0, revealed: 0, isBlank: false };

/** Has the card anything left to reveal? */
const isHiding = (deck: readonly Card[], { at, revealed }: Showing): boolean => {
  const card = deck[at];
  return card !== undefined && revealed < revealsOf(card);
};

/**
 * Enter: reveals the next thing of the card. Where all is seen it stays, and the screen plays again.
 * A blank screen comes back first: nothing is revealed behind it.
 */
export function reveal(deck: readonly Card[], showing: Showing): Showing {
  if (showing.isBlank) return { ...showing, isBlank: false };
  return isHiding(deck, showing) ? { ...showing, revealed: showing.revealed + 1 } : showing;
}

/**
 * Next, the only button some clickers have: what the card still hides, then the next card. It stops at the last.
 */
export function forward(deck: readonly Card[], showing: Showing): Showing {
  if (showing.isBlank || isHiding(deck, showing)) return reveal(deck, showing);
  return showing.at + 1 < deck.length ? { at: showing.at + 1, revealed: 0, isBlank: false } : showing;
}

/** Back: the card before, as it was left. It stops at the first. */
export function back(deck: readonly Card[], showing: Showing): Showing {
  if (showing.isBlank) return { ...showing, isBlank: false };
  const before = deck[showing.at - 1];
  if (!before) return showing;
  return { at: showing.at - 1, revealed: revealsOf(before), isBlank: false };
}

/** Full stop or B: the screen rests, and comes back where it was. */
export const blank = (showing: Showing): Showing => ({ ...showing, isBlank: !showing.isBlank });
