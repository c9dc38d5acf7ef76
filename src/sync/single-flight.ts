/** What we need of `navigator.locks`. */
export interface Locks {
  request<T>(name: string, options: { signal: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

/** A tab that the browser has frozen may hold the lock for ever; longer than this is not waited for, ms. */
const LONGEST = 30_000;

/**
 * Lets one tab at a time do something, where the browser can tell. Only to save work: two tabs that sync at once
 * do no harm, and so a lock that does not come is done without.
 */
export async function oneAtATime<T>(
  name: string,
  work: () => Promise<T>,
  locks: Locks | undefined = (globalThis.navigator as { locks?: Locks } | undefined)?.locks,
): Promise<T> {
  if (!locks) return await work();
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    return work();
  };
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(LONGEST) }, begin);
  } catch (error) {
    if (hasBegun) throw error;
    return await work();
  }
}
