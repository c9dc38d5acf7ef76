import { type Corrections, correctedText } from './corrections.ts';
import type { Help } from './lesson.ts';

/** How a sentence stands in a language. */
type SentenceState = 'missing' | 'stale' | 'draft' | 'reviewed';

/** A sentence as staff see it. */
export interface Sentence {
  readonly phrase: string;
  readonly da: string;
  /** Checksum of the Danish. */
  readonly of: string;
  /** What she is shown and told; undefined: the Danish. */
  readonly text: string | undefined;
  /** When the Danish was changed since: what stood there before. */
  readonly before: string | undefined;
  readonly state: SentenceState;
}

/** The checksum of a text, as `CorrectionFields` has it. Handed in: only the outside can make a SHA-256. */
export type ChecksumOf = (text: string) => string;

/** Puts together what is published of a sentence and what staff have made of it since. */
export function sentenceIn(
  { id, da }: { readonly id: string; readonly da: string },
  {
    help,
    corrections,
    checksumOf,
  }: { help: Help | undefined; corrections: Corrections; checksumOf: ChecksumOf },
): Sentence {
  const of = checksumOf(da);
  const published = help?.texts[id];
  const text = correctedText(corrections, id, of) ?? published?.text;
  const sentence = { phrase: id, da, of, text };
  if (text === undefined) {
    const before = [...(corrections.texts.get(id)?.values() ?? [])].at(-1) ?? help?.stale?.[id];
    return { ...sentence, before, state: before === undefined ? 'missing' : 'stale' };
  }
  const isPublishedReview = published?.status === 'reviewed' && published.text === text;
  const isReviewed = isPublishedReview || corrections.reviewed.get(id)?.has(`${of} ${checksumOf(text)}`);
  return { ...sentence, before: undefined, state: isReviewed ? 'reviewed' : 'draft' };
}

/** How many of these sentences there are, and how many stand how. What is reviewed is translated too. */
export interface Coverage {
  readonly sentences: number;
  readonly translated: number;
  readonly reviewed: number;
  readonly stale: number;
}

export function coverageOf(sentences: readonly Pick<Sentence, 'state'>[]): Coverage {
  const count = (...states: readonly SentenceState[]) =>
    sentences.filter(({ state }) => states.includes(state)).length;
  return {
    sentences: sentences.length,
    translated: count('draft', 'reviewed'),
    reviewed: count('reviewed'),
    stale: count('stale'),
  };
}

const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** Makes 0–9 of the digits that an Arabic or Persian keyboard writes (ux rule 39). */
export const withWesternDigits = (text: string): string =>
  text.replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
