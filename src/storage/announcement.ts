/** The parts of the storage that are awake in memory, and so must hear of what another tab wrote. */
export type Part = 'log' | 'meta';

/**
 * Tells the other tabs on the same database that a part was written, and hears it from them. Where the browser
 * has no BroadcastChannel a tab sees what others wrote when it is opened next.
 */
export function announcements(database: { readonly name: string }, part: Part, onHeard: () => void) {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`${database.name}:${part}`);
  channel.onmessage = onHeard;
  // Only Node has it: an open channel must not keep a finished process alive.
  (channel as { unref?: () => void }).unref?.();
  return {
    tell: (): void => channel.postMessage('written'),
    close: (): void => channel.close(),
  };
}
