/** What the teacher chooses before the room looks. Kept as long as the window is open. */
export interface Settings {
  /** A light card for a bright room, a dark board for a dim one (ux rule 64). */
  readonly isLight: boolean;
  /** BCP 47 tag of the second line, or none. */
  readonly help: string | undefined;
}

export const DEFAULTS: Settings = { isLight: false, help: undefined };
