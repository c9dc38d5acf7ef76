/** Where in an author's file: `['steps', 3, 'among']`. */
export type Path = readonly (string | number)[];

/** Something an author must mend: what is wrong and what to write instead, in one line. */
export interface Fault {
  readonly at: Path;
  readonly says: string;
}

/** A fault with the file it stands in. `line` counts from 1; absent when the file as a whole is meant. */
export interface Problem extends Fault {
  readonly file: string;
  readonly line: number | undefined;
}

/** A fault as an author reads it: `modules/….yaml:41: steps[3].among: "møde" is not … Write one of: klar`. */
export function sentenceOf({ file, line, at, says }: Problem): string {
  return [line === undefined ? file : `${file}:${line}`, dotted(at), says]
    .filter((part) => part !== '')
    .join(': ');
}

/** Says what may be written instead: all of it when the list is short, else the likeliest spellings. */
export function writeOneOf(wrong: string, allowed: readonly string[]): string {
  if (allowed.length === 0) return 'There is none to choose from.';
  if (allowed.length <= LIST) return `Write one of: ${allowed.join(', ')}.`;
  const byLikeness = allowed
    .map((word) => ({ word, far: distance(wrong, word) }))
    .sort((a, b) => a.far - b.far);
  const [likeliest] = byLikeness;
  if (likeliest && likeliest.far <= 2) return `Did you mean ${likeliest.word}?`;
  const words = byLikeness.slice(0, LIST).map(({ word }) => word);
  return `Write one of: ${words.join(', ')} …`;
}

/** A longer list than this is not read by anybody. */
const LIST = 12;

function dotted(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A fault when there are fewer or more of something than a lesson may have. */
export function outside(
  at: Path,
  count: number,
  [least, most]: readonly [number, number],
  what: string,
): readonly Fault[] {
  if (count >= least && count <= most) return [];
  return [{ at, says: `has ${count} ${what}. Write ${least === most ? most : `${least} to ${most}`}.` }];
}
