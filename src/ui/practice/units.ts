import type { PracticePart } from '#domain/practice.ts';

/** So many units fill the middle of a screen. */
export const FULL = 5;

/** The room a part takes in the middle, as the compiler counts it (curriculum/practice-checks-parts). */
export function unitsOf(part: PracticePart): number {
  switch (part.kind) {
    case 'choice':
      return part.options.length <= 4 ? 2 : 4;
    case 'number':
    case 'speak':
      return 3;
    case 'text':
      return part.picture === undefined ? 1 : 2;
    case 'button':
    case 'field':
      return 1;
    default:
      return 5;
  }
}

export const unitsIn = (parts: readonly PracticePart[]): number =>
  parts.reduce((sum, part) => sum + unitsOf(part), 0);
