/** Danish as a machine said it when the course was built: better than silence, and no model for pronouncing. */
export interface MachineVoice {
  /** The clip of a Danish text, where there is one on this device. */
  clip(text: string): Promise<Blob | undefined>;
  /** Is any of it here? */
  isHere(): boolean;
  /** Called when that changes. */
  subscribe(listener: () => void): () => void;
}
