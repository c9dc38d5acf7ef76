/** How a try to connect the tablet ended. */
export type Outcome = 'connected' | 'wrong' | 'too-many' | 'no-network';

/**
 * Reads the reason out of what `tablet.pair` threw. A refusal of the server carries its code; whatever has no code
 * never came that far.
 */
export function outcomeOf(error: unknown): Exclude<Outcome, 'connected'> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return 'no-network';
  return code === 'too-many' ? 'too-many' : 'wrong';
}
