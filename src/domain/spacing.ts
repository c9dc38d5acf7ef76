import { addDays, type LocalDate } from './dates.ts';
import { byCode } from './ids.ts';

/** A word comes back after about so many days (ux rule 44: Kim & Webb 2022, Latimier et al. 2021). */
export const INTERVALS = [1, 3, 7, 14, 30] as const;

/** Where a word stands for one woman. It stays on her tablet. */
export interface WordState {
  /** How many times in a row she knew it: 0 is new or just missed. */
  readonly step: number;
  readonly due: LocalDate;
}

/** A word from a lesson she has just been through. */
export const newWord = (today: LocalDate): WordState => ({ step: 0, due: addDays(today, INTERVALS[0]) });

/**
 * Where a word stands after she has met it again. Known: the next, longer interval, and every 30 days
 * from then on. Not known at the first tap: it comes tomorrow. Nothing is ever counted against her.
 */
export function afterReview(state: WordState, wasKnown: boolean, today: LocalDate): WordState {
  if (!wasKnown) return { step: 0, due: addDays(today, INTERVALS[0]) };
  const step = state.step + 1;
  return { step, due: addDays(today, INTERVALS[Math.min(step, INTERVALS.length - 1)] ?? 30) };
}

/** At most so many words at a sitting (ux screen map 3.1: ten cards due today). */
export const SITTING = 10;

/**
 * The words that are due, the longest waiting first, mixed over lessons by their ids and never more than a sitting.
 * The order is the same whenever it is asked for on the same day.
 */
export function dueWords(states: ReadonlyMap<string, WordState>, today: LocalDate): readonly string[] {
  return [...states]
    .filter(([, { due }]) => due <= today)
    .sort(([a, { due: x }], [b, { due: y }]) => byCode(x, y) || scatter(a) - scatter(b) || byCode(a, b))
    .slice(0, SITTING)
    .map(([word]) => word);
}

/**
 * A fixed number for an id, so that words of one lesson do not stand in a row: FNV-1a, and then stirred
 * (as MurmurHash3 ends), because ids of one lesson differ only in their last letters.
 */
function scatter(id: string): number {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}
