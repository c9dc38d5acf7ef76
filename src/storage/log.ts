import { type CourseId, isParticipant, type ParticipantId } from '#domain/ids.ts';
import { isKnownKind, isUnderstood, type Operation, type Received } from '#domain/operation.ts';
import { LIMITS, type Refusal, type SyncReply } from '#domain/sync-protocol.ts';
import { announcements } from './announcement.ts';
import { type Awake, awaken, changed, latestOf, type Understands } from './awake.ts';
import type { Database, RefusedRow } from './database.ts';
import { readPages } from './pages.ts';
import { type Position, readPosition } from './position.ts';
import { rehomed } from './rehome.ts';
import { type Sent, settleOnDisk } from './settle.ts';
import { startOverOnDisk } from './start-over.ts';

export type OperationLog = Awaited<ReturnType<typeof openLog>>;

interface Options {
  /** Which operations this app can show. A test can be an older app. */
  readonly understands?: Understands;
}

/**
 * The device's operations: asleep on its disk, awake in memory, always in order.
 * Screens read `all` without waiting. A write is shown once it is on the disk, and not before.
 */
export async function openLog(database: Database, { understands = isUnderstood }: Options = {}) {
  let awake: Awake = { shown: [], hidden: [] };
  /** Operations that the server has not answered for, and their places in the outbox. */
  let waiting = new Map<string, number>();
  let position: Position;
  const listeners = new Set<() => void>();
  /** Counts what changed in memory, so that a slow reading of the disk does not undo it. */
  let changes = 0;

  async function reload(): Promise<void> {
    for (let before = -1; before !== changes; ) {
      before = changes;
      const read = await database.read(['pages', 'outbox', 'meta'], async (rows) => ({
        pulled: await readPages(rows),
        own: await rows.outbox.orderBy(':id').toArray(),
        position: await readPosition(rows),
      }));
      if (before !== changes) continue;
      const own = read.own.map(({ operation }) => operation);
      const unchecked = new Set([...read.pulled.foreign, ...own.map(({ id }) => id)]);
      const isShown = (operation: Received): operation is Received & Operation =>
        unchecked.has(operation.id) ? understands(operation) : isKnownKind(operation.kind);
      awake = awaken([...read.pulled.operations, ...own], isShown);
      waiting = new Map(read.own.map(({ id, place }) => [id, place]));
      position = read.position;
    }
    tellListeners();
  }

  const tellListeners = () => {
    for (const listener of listeners) listener();
  };

  const others = announcements(database, 'log', () => {
    reload().catch(() => undefined);
  });

  await reload();

  async function recordAll(operations: readonly Operation[]): Promise<void> {
    // The server refuses such a one; here it would hold up all that comes after it.
    if (operations.some((one) => new TextEncoder().encode(JSON.stringify(one)).length > LIMITS.operation))
      throw new RangeError('An operation is larger than the server takes');
    const places = await database.write(['outbox'], async ({ outbox }) => {
      const kept: [string, number][] = [];
      for (const operation of operations) {
        const before = await outbox.where('id').equals(operation.id).first();
        kept.push([operation.id, before?.place ?? (await outbox.add({ id: operation.id, operation }))]);
      }
      return kept;
    });
    changes++;
    for (const [id, place] of places) waiting.set(id, place);
    awake = changed(awake, operations, new Set(), understands);
    tellListeners();
    others.tell();
  }

  return {
    /** All operations that this app understands, in order. The same array until it changes. */
    all: (): readonly Operation[] => awake.shown,

    /** The time of the latest operation on the device, ms, those not understood included; 0 when there is none. */
    seen: (): number => latestOf(awake),

    /** How many operations the server has not answered for. */
    unsentCount: (): number => waiting.size,

    /** The server's clock minus ours when it was last heard, ms; 0 before. */
    clockOffset: (): number => position.clockOffset,

    /** Calls the listener when anything above has changed. Returns the way to stop. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /**
     * Keeps a new operation, which is thereby queued for the server: one row is both. Resolves when the disk has
     * it; throws when it could not be kept, and then it is not shown.
     */
    record: (operation: Operation): Promise<void> => recordAll([operation]),

    /** The same for several that belong together: all of them or none. */
    recordAll,

    /** The oldest operations that the server has not answered for, at most so many, in the order of making. */
    async unsent(limit: number): Promise<readonly Received[]> {
      const rows = await database.read(['outbox'], ({ outbox }) =>
        outbox.orderBy(':id').limit(limit).toArray(),
      );
      // Another tab may have made one a moment ago.
      for (const { id, place } of rows) waiting.set(id, place);
      return rows.map(({ operation }) => operation);
    },

    /** How far the ledger was read, and which. */
    position: async (): Promise<Pick<Position, 'after' | 'mark' | 'streams' | 'ledger'>> =>
      await database.read(['meta'], readPosition),

    refused: async (): Promise<readonly RefusedRow[]> =>
      await database.read(['refused'], ({ refused }) => refused.toArray()),

    /**
     * Takes in the server's reply to what was sent: all of it or nothing. Its copies win, for it may have set a
     * time back; what it refused moves to `refused`. `clock` is our own clock when the reply came, ms.
     */
    async settle(sent: Sent, reply: SyncReply, clock: number): Promise<void> {
      const places = sent.operations.flatMap(({ id }) => waiting.get(id) ?? []);
      const settled = await database.write(['outbox', 'refused', 'pages', 'meta'], (rows) =>
        settleOnDisk(rows, { sent, places, reply, clock, understands }),
      );
      changes++;
      for (const id of settled.answered) waiting.delete(id);
      position = settled.position;
      if (settled.isLargeChange) await reload();
      else if (settled.arrived.length + settled.gone.size > 0)
        awake = changed(awake, settled.arrived, settled.gone, understands);
      tellListeners();
      others.tell();
    },

    /**
     * Stops trying to send operations that cannot be sent: they are kept in `refused`, and show no more.
     */
    async giveUp(isHopeless: (operation: Received) => boolean, code: Refusal, why: string): Promise<void> {
      await database.write(['outbox', 'refused'], async ({ outbox, refused }) => {
        const rows = await outbox.filter(({ operation }) => isHopeless(operation)).toArray();
        await refused.bulkPut(rows.map(({ id, operation }) => ({ id, operation, code, why })));
        await outbox.bulkDelete(rows.map(({ place }) => place));
      });
      changes++;
      await reload();
      others.tell();
    },

    /**
     * The server is not the one it was (another ledger, or one restored from a backup): all that was decided on
     * this device is queued again, and the ledger is read from its start. What others decided goes on showing.
     */
    async startOver(): Promise<void> {
      await database.write(['outbox', 'pages', 'meta'], startOverOnDisk);
      changes++;
      await reload();
      others.tell();
    },

    /**
     * Gives what was decided before the tablet was paired to the woman it was paired with. Ids, times and order
     * stay. `weekIn` says which week of her course a week of the tablet's own course is. Repeating it is no harm.
     */
    async rehome(
      from: ParticipantId,
      to: ParticipantId,
      weekIn: (week: number) => { course: CourseId; week: number },
    ): Promise<void> {
      if (!isParticipant(to)) throw new TypeError('Only a participant takes over what a tablet knows');
      await database.write(['outbox'], ({ outbox }) =>
        outbox.toCollection().modify((row) => {
          if (row.operation.by === from) row.operation = rehomed(row.operation, from, to, weekIn);
        }),
      );
      changes++;
      await reload();
      others.tell();
    },

    /** Lets go of the disk and of the other tabs. */
    close(): void {
      others.close();
      listeners.clear();
    },
  };
}
