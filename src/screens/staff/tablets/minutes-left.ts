import { PAIRING_LIFE } from '#domain/sync-protocol.ts';

/**
 * Whole minutes that a code still lives, the last one begun counted; 0 when it is over. Both in ms by the server's clock,
 * which we know only to within the network's delay: never more than a code lives at all.
 */
export const minutesLeft = (expires: number, now: number): number =>
  Math.max(0, Math.ceil(Math.min(PAIRING_LIFE, expires - now) / MINUTE));

const MINUTE = 60_000;
