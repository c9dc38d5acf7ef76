import type { Phrase } from '#domain/lesson.ts';
import { type Card, saidAt } from './deck.ts';

/**
 * The words that stand under a card's pictures. A machine without a Danish voice shows the word of a listening
 * exercise at once: somebody has to say it.
 */
export function shownWords(card: Card, revealed: number, hasVoice: boolean): readonly Phrase[] {
  switch (card.kind) {
    case 'open':
    case 'fact':
      return [card.text];
    case 'picture':
      return card.isOpen || revealed > 0 ? [card.text] : [];
    case 'choose':
      return revealed > 0 || !hasVoice ? [card.word] : [];
    case 'two':
      return revealed > 0 || !hasVoice ? [card.left.text, card.right.text] : [];
    case 'order':
    case 'pairs':
      return saidAt(card, revealed);
  }
}

/** How big a text may stand: a word 13.9 % of the height, a phrase 10 %, a long sentence on three lines 7.5 %. */
export const sizeOf = (text: string): 'word' | 'phrase' | 'sentence' =>
  text.length <= LONGEST.word ? 'word' : text.length <= LONGEST.phrase ? 'phrase' : 'sentence';

/** Letters that fit, measured with Andika bold on 16:10 and 16:9 screens. */
const LONGEST = { word: 18, phrase: 50 } as const;
