import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TurnedAway } from './refusal.ts';

/** How many wrong tries are borne, and for how many seconds they are remembered. */
const WRONG_TRIES = {
  signInByNameAndAddress: { points: 5, duration: 15 * 60 },
  signInByAddress: { points: 50, duration: 15 * 60 },
  pairingByAddress: { points: 10, duration: 10 * 60 },
  /** Over all addresses: four pictures of 24 are only 331,776 patterns. */
  pictures: { points: 30, duration: 10 * 60 },
} as const;

export type Limits = ReturnType<typeof newLimits>;

/**
 * Counts of wrong tries, in memory. Only tries of a secret are counted, never rounds of sync: the tablets of a
 * whole town may share one address.
 *
 * A try is counted before it is known to be wrong and given back when it was right. So a hundred tries at the
 * same moment are no way around. Throws TurnedAway `too-many`.
 */
export function newLimits() {
  const byNameAndAddress = new RateLimiterMemory(WRONG_TRIES.signInByNameAndAddress);
  const byAddress = new RateLimiterMemory(WRONG_TRIES.signInByAddress);
  const pairing = new RateLimiterMemory(WRONG_TRIES.pairingByAddress);
  const pictures = new RateLimiterMemory(WRONG_TRIES.pictures);
  const ofName = (name: string, address: string) => JSON.stringify([name.toLowerCase(), address]);

  return {
    async trySignIn(name: string, address: string): Promise<void> {
      // One who tries her own name over and over must not shut out everybody behind the same address,
      // and one who tries many names must not fill the memory with them.
      refuseSpent(await byAddress.get(address), WRONG_TRIES.signInByAddress.points);
      await spend(byNameAndAddress, ofName(name, address));
      await spend(byAddress, address);
    },
    async signedIn(name: string, address: string): Promise<void> {
      await byNameAndAddress.delete(ofName(name, address));
      await byAddress.reward(address);
    },
    tryPairing: (address: string): Promise<void> => spend(pairing, address),
    async paired(address: string): Promise<void> {
      await pairing.reward(address);
    },
    /** Counts four wrong pictures. True when so many were tried that the open ones must be withdrawn. */
    async arePicturesGuessed(): Promise<boolean> {
      const { consumedPoints } = await pictures.penalty(EVERYBODY);
      return consumedPoints >= WRONG_TRIES.pictures.points;
    },
    /** After the open pictures were withdrawn, the count begins anew. */
    async picturesWithdrawn(): Promise<void> {
      await pictures.delete(EVERYBODY);
    },
  };
}

const EVERYBODY = 'everybody';

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw tooMany(refusal);
    throw refusal;
  }
}

function refuseSpent(spent: RateLimiterRes | null, points: number): void {
  if (spent && spent.consumedPoints >= points) throw tooMany(spent);
}

const tooMany = ({ msBeforeNext }: RateLimiterRes) =>
  new TurnedAway('too-many', Math.max(1, Math.ceil(msBeforeNext / 1000)));
