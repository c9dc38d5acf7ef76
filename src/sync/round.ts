import { mediaIn } from '#domain/named-media.ts';
import type { Received } from '#domain/operation.ts';
import { type DeviceReport, LIMITS, SyncReplySchema } from '#domain/sync-protocol.ts';
import type { OperationLog } from '#storage/log.ts';
import type { MediaStore } from '#storage/media.ts';
import { read } from './ask.ts';
import { batchOf } from './batch.ts';
import { TurnedAway } from './errors.ts';
import { inTime } from './in-time.ts';
import type { Send } from './send.ts';

/** How long a round waits for what the device says of itself, ms; then it goes without. */
const REPORTED_WITHIN = 2_000;

export interface RoundOptions {
  /** What the device says of itself; asked for anew each round. */
  readonly report?: (() => DeviceReport | Promise<DeviceReport>) | undefined;
  /** Pictures and sounds of this device: what names one waits until the server has got it. */
  readonly media?: Pick<MediaStore, 'unsent'> | undefined;
  /** Our own clock, ms. */
  readonly now?: (() => number) | undefined;
  /** Operations to send at most; 0 only asks for what is new. */
  readonly limit?: number | undefined;
}

export interface Round {
  /** Is there more for us on the server? */
  readonly more: boolean;
  /** How many operations were answered for. */
  readonly answered: number;
}

/**
 * One round with the server: give what it has not seen, take what we have not seen.
 * May be repeated, and may be cut off anywhere: an operation is known by its id, so twice is once.
 *
 * Throws `NoNetwork` and `TurnedAway` as `Send` does; then nothing has changed here. When the server is another
 * than last time, or older than what we have read, all that was decided here is queued again (`startOver`), and
 * the next round sends it.
 */
export async function syncOnce(log: OperationLog, send: Send, options: RoundOptions = {}): Promise<Round> {
  const { limit = LIMITS.batch, now = Date.now, report, media } = options;
  const { after, mark, streams, ledger } = await log.position();
  const operations = batchOf(await sendable(log, limit, (await media?.unsent()) ?? []), limit);
  const about = report && (await inTime(report, REPORTED_WITHIN));

  let reply: unknown;
  try {
    reply = await send({
      after,
      streams: [...streams],
      ...(mark !== undefined && { mark }),
      operations: [...operations],
      ...(about && { report: about }),
    });
  } catch (error) {
    // A server that has nothing at all cannot be older than us: then its word is no reason to go round again.
    if (!(error instanceof TurnedAway) || error.code !== 'ledger-is-older' || after === 0) throw error;
    return await startOver(log);
  }
  const understood = read(SyncReplySchema, reply);
  if (ledger !== undefined && understood.ledger !== ledger) return await startOver(log);
  await log.settle({ after, streams: [...streams], operations }, understood, now());
  return { more: understood.more, answered: understood.verdicts.length };
}

async function startOver(log: OperationLog): Promise<Round> {
  await log.startOver();
  return { more: true, answered: 0 };
}

/** Unsent operations in order, without those whose picture or sound the server has not got: media before mention. */
async function sendable(
  log: OperationLog,
  limit: number,
  withheld: readonly string[],
): Promise<readonly Received[]> {
  if (limit === 0) return [];
  if (withheld.length === 0) return await log.unsent(limit);
  const unsent = await log.unsent(log.unsentCount());
  return unsent.filter((operation) => !mediaIn(operation).some((name) => withheld.includes(name)));
}
