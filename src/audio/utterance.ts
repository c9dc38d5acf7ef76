/**
 * Something that can be said: a whole phrase, never a sentence glued together of words (ux rule 25).
 * `id` names it for recorded voices and for the ring round the card that speaks.
 */
export interface Utterance {
  readonly id: string;
  readonly da: string;
  /** The same in her language. Absent when there is none yet: then only the Danish is said, and shown. */
  readonly help?: { readonly language: string; readonly text: string } | undefined;
  /** A word being learned: its Danish is said twice, with a pause between (ux rule 28). */
  readonly isWord?: boolean | undefined;
  /** Heard as slowly as somebody has said it, where somebody has; no recording is ever stretched. */
  readonly pace?: 'slow' | undefined;
}

/**
 * Where a sound comes from, best first (DESIGN §5). `machine`: Danish that a machine said when the course was built,
 * marked by a small picture. `none`: this tablet has no voice for it, and the screen
 * says so by a picture and shows the words instead.
 */
export type Layer = 'clip' | 'device' | 'machine' | 'none';
