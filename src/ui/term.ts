/** A word of the interface, ready to be shown and said. `hooks/terms.ts` makes them. */
export interface Term {
  /** `tablet.home`: the room and the key. Voices know it by this. */
  readonly id: string;
  /** In her language where there is a translation, else Danish. */
  readonly text: string;
  readonly lang: string;
  readonly da: string;
}
