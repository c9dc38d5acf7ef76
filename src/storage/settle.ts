import type { Received } from '#domain/operation.ts';
import type { SyncReply, SyncRequest, Verdict } from '#domain/sync-protocol.ts';
import type { Understands } from './awake.ts';
import type { OutboxRow, Rows } from './database.ts';
import { addToPages, dropOlderPages, thinPages } from './pages.ts';
import { type Position, readPosition, writePosition } from './position.ts';

/** What a round sent, as far as the answer depends on it. */
export type Sent = Pick<SyncRequest, 'after' | 'streams'> & { readonly operations: readonly Received[] };

interface Round {
  readonly sent: Sent;
  /** Where the sent operations lie in the outbox. */
  readonly places: readonly number[];
  readonly reply: SyncReply;
  readonly clock: number;
  readonly understands: Understands;
}

/** What memory must follow after the disk. */
interface Settled {
  readonly position: Position;
  /** Ids that have left the outbox. */
  readonly answered: readonly string[];
  readonly arrived: readonly Received[];
  readonly gone: ReadonlySet<string>;
  /** Is it simpler to read the disk again? */
  readonly isLargeChange: boolean;
}

/** Writes a reply, inside one transaction of the caller's on outbox, refused, pages and meta. */
export async function settleOnDisk(rows: Rows, round: Round): Promise<Settled> {
  const { sent, places, reply, clock, understands } = round;
  const before = await readPosition(rows);
  const { kept, refused, answered, isOurs } = await emptyOutbox(rows, places, reply.verdicts);

  // Another tab may have gone on while this reply was on its way. Its verdicts hold all the same; its page would
  // move the position back, or leave out what lies between.
  const isStale = before.after !== sent.after || before.streams.join() !== [...sent.streams].join();
  if (isStale) {
    await addToPages(rows, before.generation, kept, understands);
    return { position: before, answered, arrived: kept, gone: refused, isLargeChange: true };
  }

  // The server starts at 0 when it knows of a stream that we had not read.
  const isFromStart = sent.after === 0 || reply.streams.some((stream) => !sent.streams.includes(stream));
  const generation = before.generation + (isFromStart ? 1 : 0);
  const isReadable = ({ stream }: Received) => reply.streams.includes(stream);
  const copies = new Set(reply.operations.map(({ id }) => id));
  const arrived = [...reply.operations, ...kept.filter(({ id }) => !copies.has(id))].filter(isReadable);
  await addToPages(rows, generation, arrived, understands);

  // Only when the new reading is complete does the one before go: the calendar is never empty in between.
  const older = reply.more ? 0 : await dropOlderPages(rows, generation);
  const isNarrower = sent.streams.some((stream) => !reply.streams.includes(stream));
  const closed = isNarrower ? await thinPages(rows, isReadable) : [];

  const position: Position = {
    after: reply.cursor,
    mark: reply.mark,
    streams: reply.streams,
    ledger: reply.ledger,
    generation,
    clockOffset: reply.now - clock,
  };
  await writePosition(rows, position);
  const isLargeChange = !isOurs || older + closed.length > 0;
  return { position, answered, arrived, gone: refused, isLargeChange };
}

/** Takes what was answered for out of the outbox; what was refused is kept beside it. */
async function emptyOutbox(rows: Rows, places: readonly number[], verdicts: readonly Verdict[]) {
  const verdictOn = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const waiting = (await rows.outbox.bulkGet([...places])).filter(
    (row): row is OutboxRow => row !== undefined,
  );
  const kept: Received[] = [];
  const refused = new Set<string>();
  const answered: OutboxRow[] = [];
  for (const row of waiting) {
    const verdict = verdictOn.get(row.id);
    if (!verdict) continue;
    answered.push(row);
    const { id, operation } = row;
    if (verdict.verdict === 'kept') {
      kept.push({ ...operation, n: verdict.n, at: verdict.at });
    } else {
      refused.add(id);
      await rows.refused.put({ id, operation, code: verdict.code, why: verdict.why });
    }
  }
  await deletePlaces(
    rows,
    answered.map(({ place }) => place),
  );
  // Fewer than we sent: another tab was told the same, or this is done again on a new connection.
  const isOurs = waiting.length === places.length;
  return { kept, refused, answered: answered.map(({ id }) => id), isOurs };
}

/** A batch is nearly always one run of places, and a run goes at one stroke. */
async function deletePlaces(rows: Rows, places: readonly number[]): Promise<void> {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return;
  if (last - first + 1 === places.length)
    await rows.outbox.where(':id').between(first, last, true, true).delete();
  else await rows.outbox.bulkDelete([...places]);
}
