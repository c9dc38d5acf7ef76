import type { SyncRequest } from '#domain/sync-protocol.ts';
import { ask, type Line } from './ask.ts';
import { NoNetwork } from './errors.ts';

/** How a round goes out: `fetch` in the app, the server's own handler in tests. */
export type Send = (request: SyncRequest) => Promise<unknown>;

/**
 * Sends rounds to our own server. Throws `NoNetwork` for silence and for strangers (captive portals), and
 * `TurnedAway(code)` when the server says no.
 */
export const sendByFetch =
  (line: Line = {}): Send =>
  async (request) => {
    const reply = await ask(line, '/api/sync', { method: 'POST', body: request });
    if ((reply as { najah?: unknown } | null)?.najah !== 'sync-1')
      throw new NoNetwork('The answer is not ours');
    return reply;
  };
