import type { ClassRung } from './practice/practising.ts';

/** What the teacher chooses before the room looks. Kept as long as the window is open. */
export interface Settings {
  /** A light card for a bright room, a dark board for a dim one (ux rule 64). */
  readonly isLight: boolean;
  /** BCP 47 tag of the second line, or none. */
  readonly help: string | undefined;
  /** Week of the plan, 1–35: this machine has no log that could know it. Its yoga is shown. */
  readonly yogaWeek: number;
  /** All yoga sitting. */
  readonly isOnChair: boolean;
  /** In a practice place: the hand leads, or the class finds. */
  readonly rung: ClassRung;
  /** Which of the places of its kind it looks like; where it has no such look, its first. */
  readonly skin: string | undefined;
}

export const DEFAULTS: Settings = {
  isLight: false,
  help: undefined,
  yogaWeek: 1,
  isOnChair: false,
  rung: 'see-it',
  skin: undefined,
};
