import type { PracticePart } from './practice.ts';

/** So many units fill the middle of a screen of a practice place (ux rules 4 and 43). */
export const MAIN_UNITS = 5;

/** Up to so many options of a choice stand in one row. */
export const ONE_ROW = 4;

/** The room that a part takes in the middle: the compiler counts it, and the screen gives it. */
export function unitsOf(part: PracticePart): number {
  switch (part.kind) {
    case 'list':
    case 'lines':
    case 'pattern':
    case 'keypad':
      return MAIN_UNITS;
    case 'choice':
      return part.options.length <= ONE_ROW ? 2 : 4;
    case 'number':
    case 'speak':
      return 3;
    case 'text':
      return part.picture === undefined ? 1 : 2;
    case 'button':
    case 'field':
      return 1;
  }
}

export const unitsIn = (parts: readonly PracticePart[]): number =>
  parts.reduce((sum, part) => sum + unitsOf(part), 0);
