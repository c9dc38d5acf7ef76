/**
 * Where the recorded and the machine-made voices come from; `app` wires it to storage. A text is found by its
 * language and checksum, so the same text in two places has one clip. `undefined`: this tablet has none.
 */
export interface Voices {
  /** A person's recording of this text; `slow` only where she recorded it slowly too, never a stretched one. */
  clip(text: string, language: string, pace?: 'normal' | 'slow'): Promise<Blob | undefined>;
  /** The machine-made clip of a Danish text. */
  machine(text: string): Promise<Blob | undefined>;
  /** Is any machine-made Danish on this tablet? */
  hasMachine(): boolean;
  /** Called when that changes. */
  subscribe(listener: () => void): () => void;
}
