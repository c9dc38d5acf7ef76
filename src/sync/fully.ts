import { LIMITS } from '#domain/sync-protocol.ts';
import type { OperationLog } from '#storage/log.ts';
import type { MediaCourier } from './media.ts';
import { type RoundOptions, syncOnce } from './round.ts';
import type { Send } from './send.ts';

/** Rounds at a time. Half a million operations; a server that says "more" for ever is not believed for ever. */
const ROUNDS = 1_000;

export interface FullOptions extends RoundOptions {
  /** Carries pictures and sounds, after the decisions that do not need them. */
  readonly courier?: MediaCourier | undefined;
}

/**
 * Rounds until the server has all that can be sent, and we have all that is ours to read. Throws as `syncOnce`
 * does; what was settled until then stays.
 */
export async function syncFully(log: OperationLog, send: Send, options: FullOptions = {}): Promise<void> {
  const { courier } = options;
  // A voice that was taken back before it was ever sent stays here.
  await courier?.dropSilenced();
  await rounds(log, send, options);
  if (!courier) return;
  await courier.dropSilenced();
  if ((await courier.sendUnsent()) > 0) await rounds(log, send, options);
  await courier.fetchMissing();
}

async function rounds(log: OperationLog, send: Send, options: FullOptions): Promise<void> {
  for (let i = 0; i < ROUNDS; i++) {
    const { more, answered } = await syncOnce(log, send, options);
    const isSending = answered > 0 && log.unsentCount() > 0 && (options.limit ?? LIMITS.batch) > 0;
    if (!more && !isSending) return;
  }
}
