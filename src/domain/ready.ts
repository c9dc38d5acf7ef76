/** The ready light: wanted minus kept. Green means that she can leave the building. */
export interface Ready {
  readonly wanted: number;
  readonly kept: number;
  /** Is it being loaded right now? */
  readonly isLoading: boolean;
}

export type Light = 'green' | 'loading' | 'waiting';

/** `green`: all is on the tablet. `loading`: on its way. `waiting`: something is missing and there is no network. */
export const lightOf = ({ wanted, kept, isLoading }: Ready): Light =>
  wanted > 0 && kept >= wanted ? 'green' : isLoading ? 'loading' : 'waiting';
