/**
 * How an answer is met (ux rule 21), the same in every exercise: after a miss the word is said again and
 * fewer choices stand; after the second miss the right one is shown, and she goes on. Nothing is counted.
 */
export interface Choice {
  readonly right: string;
  readonly choices: readonly string[];
  /** Choices that have stepped back: seen, heard when tapped, no longer an answer. */
  readonly steppedBack: readonly string[];
  readonly misses: number;
  /** She may go on: it was found, or shown to her. */
  readonly isDone: boolean;
}

export const askOf = (right: string, choices: readonly string[]): Choice => ({
  right,
  choices,
  steppedBack: [],
  misses: 0,
  isDone: false,
});

/** What a tap makes of a question. A tap on a choice that has stepped back changes nothing. */
export function afterTap(choice: Choice, tapped: string): Choice {
  if (choice.isDone || choice.steppedBack.includes(tapped)) return choice;
  const others = choice.choices.filter((key) => key !== choice.right);
  if (tapped === choice.right) return { ...choice, steppedBack: others, isDone: true };
  const misses = choice.misses + 1;
  if (misses >= 2 || choice.choices.length <= 2)
    return { ...choice, misses, steppedBack: others, isDone: true };
  // Of four, two stay: the right one, and one that she has not just tapped.
  const stays = others.find((key) => key !== tapped && !choice.steppedBack.includes(key));
  return { ...choice, misses, steppedBack: others.filter((key) => key !== stays) };
}

/** Was it found at the first tap? Only then has she known the word. */
export const wasKnown = (choice: Choice): boolean => choice.isDone && choice.misses === 0;

/** Things to be tapped in their order, no two of them alike. A tap out of order says again what comes next; after two it is shown. */
export interface Ordering {
  readonly right: readonly string[];
  readonly placed: readonly string[];
  readonly misses: number;
  /** The one to tap next, shown with a ring after the second miss. */
  readonly hint: string | undefined;
}

export const orderingOf = (right: readonly string[]): Ordering => ({
  right,
  placed: [],
  misses: 0,
  hint: undefined,
});

export function afterPlacing(ordering: Ordering, tapped: string): Ordering {
  const next = ordering.right[ordering.placed.length];
  if (next === undefined || ordering.placed.includes(tapped)) return ordering;
  if (tapped === next)
    return { ...ordering, placed: [...ordering.placed, tapped], misses: 0, hint: undefined };
  const misses = ordering.misses + 1;
  return { ...ordering, misses, hint: misses >= 2 ? next : undefined };
}

export const isOrdered = ({ right, placed }: Ordering): boolean => placed.length === right.length;

/**
 * Mixes things in a way that depends only on them and on a seed, so that a lesson that is taken up again
 * after a flat battery shows the same screen. Never in the right order when there are two or more.
 */
export function mixed<T>(things: readonly T[], seed: string): readonly T[] {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const result = [...things];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  const isUnchanged = result.every((thing, i) => thing === things[i]);
  return isUnchanged && result.length > 1 ? [...result.slice(1), result[0] as T] : result;
}
