const FIRST = 1_000;
const LONGEST = 5 * 60_000;

/**
 * How long to wait after so many failures in a row, ms. Somewhere between a second and a bound that doubles, so
 * that a hundred tablets that lost the network together do not come back together (full jitter).
 * `random` is 0–1.
 */
export const backoff = (failures: number, random: number): number =>
  FIRST + random * (Math.min(LONGEST, FIRST * 2 ** failures) - FIRST);
