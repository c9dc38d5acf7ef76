import type { LocalDate } from '#domain/dates.ts';
import { mixed } from '#domain/exercise.ts';
import type { Word } from '#domain/lesson.ts';
import { dueWords, type WordState } from '#domain/spacing.ts';
import { isRecord, isTexts, tapsOf } from '../learn/lesson-draft.ts';

/** A word of a sitting, and how well she knew it when the day began: that decides how many pictures there are. */
export interface SittingWord {
  readonly id: string;
  readonly step: number;
}

/** The words of one day's sitting, and where she is in it. */
export interface Sitting {
  readonly date: LocalDate;
  /** Fixed when she begins: a word that was known is not due any more, and must not vanish under her finger. */
  readonly words: readonly SittingWord[];
  /** Those she has gone on from, in order. */
  readonly past: readonly string[];
  readonly taps: Readonly<Record<string, readonly string[]>>;
}

/** Reads a sitting from the disk. Anything else is a sitting of no day. */
export function sittingKept(kept: unknown): Sitting {
  const { date, words, past, taps } = isRecord(kept) ? kept : {};
  return typeof date === 'string' && isSittingWords(words) && isTexts(past)
    ? { date, words, past, taps: tapsOf(taps) }
    : { date: '', words: [], past: [], taps: {} };
}

/** Today's sitting: the one she is in, or a new one. One a day, at most ten words. */
export const sittingToday = (
  kept: Sitting,
  states: ReadonlyMap<string, WordState>,
  today: LocalDate,
): Sitting =>
  kept.date === today
    ? kept
    : {
        date: today,
        words: dueWords(states, today).map((id) => ({ id, step: states.get(id)?.step ?? 0 })),
        past: [],
        taps: {},
      };

/** A learned word with its picture, ready to be pointed at. */
export interface LearnedWord {
  readonly word: Word;
  readonly svg: string | undefined;
}

/** Two pictures for a word that is new or was not known, then three, then four (ux rule 43). */
const choicesAt = (step: number): number => Math.min(4, 2 + step);

/**
 * The word and others to tell it from, in a mixed order that is the same whenever it is asked for on one day.
 * Never two alike: the same word or the same drawing may come from two lessons, and either would then be right.
 */
export function choicesFor(
  asked: LearnedWord,
  learned: readonly LearnedWord[],
  { step, today }: { step: number; today: LocalDate },
): readonly LearnedWord[] {
  const seed = `${asked.word.id} ${today}`;
  const chosen = [asked];
  for (const other of mixed(learned, seed)) {
    if (chosen.length >= choicesAt(step)) break;
    if (chosen.every((one) => isTold(one, other))) chosen.push(other);
  }
  return mixed(chosen, seed);
}

/** Can the two be told from each other, by ear and by eye? */
const isTold = (a: LearnedWord, b: LearnedWord): boolean =>
  a.word.id !== b.word.id && a.word.phrase.da !== b.word.phrase.da && a.word.picture !== b.word.picture;

const isSittingWords = (value: unknown): value is readonly SittingWord[] =>
  Array.isArray(value) &&
  value.every((one) => isRecord(one) && typeof one.id === 'string' && typeof one.step === 'number');
