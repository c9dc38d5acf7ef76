import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownCourse } from '#domain/course.ts';
import { excursionsOf } from '#domain/excursions.ts';
import type { Operation, Received } from '#domain/operation.ts';
import type { SyncReply } from '#domain/sync-protocol.ts';
import { type Database, openDatabase } from '#storage/database.ts';
import { type OperationLog, openLog } from '#storage/log.ts';
import { openMeta } from '#storage/meta.ts';
import { nextId, tick } from '../support/tablet.ts';

const AMAL = { by: 'participant/amal' } as const;
const COHORT = 'cohort/hold-3';
const anOperation = (at: number) => ({ ...tick(AMAL), id: nextId(), by: AMAL.by, at }) as Operation;
const fromStaff = (n: number): Received => ({
  id: nextId(),
  at: n,
  by: 'staff/hanne',
  stream: COHORT,
  kind: 'excursion-moved',
  excursion: 'excursion/zoo',
  start: '2026-12-01T10:00',
  n,
});
const replyWith = (changes: Partial<SyncReply>): SyncReply => ({
  najah: 'sync-1',
  ledger: 'one',
  now: 1_000,
  cursor: 0,
  more: false,
  streams: [AMAL.by, COHORT],
  operations: [],
  verdicts: [],
  ...changes,
});

let name: string;
let database: Database;
let log: OperationLog;
beforeEach(async () => {
  name = crypto.randomUUID();
  database = openDatabase(name);
  log = await openLog(database);
});
afterEach(() => {
  log.close();
  database.close();
});

/** Other tabs are told, and follow as soon as they get to it. */
const soon = <T>(check: () => T) => vi.waitFor(check, 10_000);

const settle = async (changes: Partial<SyncReply>) => {
  const { after, streams } = await log.position();
  await log.settle(
    { after, streams: [...streams], operations: await log.unsent(500) },
    replyWith(changes),
    400,
  );
};
const restart = async () => {
  log.close();
  database.close();
  database = openDatabase(name);
  log = await openLog(database);
};

describe('a decision', () => {
  test('is shown once it is on the disk, and not before', async () => {
    const recording = log.record(anOperation(1));
    const isShownBefore = log.all().length > 0;
    await recording;
    expect(isShownBefore).toBe(false);
    expect(log.all()).toHaveLength(1);
    expect(log.unsentCount()).toBe(1);
    await restart();
    expect(log.all()).toHaveLength(1);
    expect(log.unsentCount()).toBe(1);
  });

  test('that is saved twice counts once', async () => {
    const operation = anOperation(1);
    await log.record(operation);
    await log.record(operation);
    expect(log.all()).toEqual([operation]);
    expect(await log.unsent(10)).toEqual([operation]);
    expect(log.unsentCount()).toBe(1);
  });

  test('tells the listeners, until they stop listening', async () => {
    const told = vi.fn();
    const stop = log.subscribe(told);
    await log.record(anOperation(1));
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    await log.record(anOperation(2));
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('of an earlier time takes its place in the order', async () => {
    for (const at of [5, 3, 9, 4]) await log.record(anOperation(at));
    expect(log.all().map(({ at }) => at)).toEqual([3, 4, 5, 9]);
    await restart();
    expect(log.all().map(({ at }) => at)).toEqual([3, 4, 5, 9]);
  });

  test('goes out in the order of making, whatever the clock and the ids say', async () => {
    const made = [5, 3, 9, 4].map(anOperation);
    for (const operation of made) await log.record(operation);
    expect((await log.unsent(3)).map(({ at }) => at)).toEqual([5, 3, 9]);
    await restart();
    expect(await log.unsent(10)).toEqual(made);
  });

  test('the same list is given until something has changed', async () => {
    await log.record(anOperation(1));
    expect(log.all()).toBe(log.all());
  });
});

describe('what comes from the server', () => {
  test('is there after a restart, with its place, however many small rounds it came in', async () => {
    const all = Array.from({ length: 30 }, (_, i) => fromStaff(i + 1));
    for (const operation of all) await settle({ operations: [operation], cursor: operation.n ?? 0 });
    expect(log.all()).toEqual(all);
    await restart();
    expect(log.all()).toEqual(all);
    expect(await log.position()).toMatchObject({ after: 30, ledger: 'one', streams: [AMAL.by, COHORT] });
    expect(log.clockOffset()).toBe(600);
  });

  test('wins over our copy, for it may have set a time back', async () => {
    const operation = anOperation(9_999);
    await log.record(operation);
    await settle({
      cursor: 1,
      operations: [{ ...operation, at: 7, n: 1 }],
      verdicts: [{ id: operation.id, verdict: 'kept', n: 1, at: 7 }],
    });
    expect(log.all()).toEqual([{ ...operation, at: 7, n: 1 }]);
    expect(log.seen()).toBe(7);
    await restart();
    expect(log.all()).toEqual([{ ...operation, at: 7, n: 1 }]);
    expect(log.seen()).toBe(7);
  });

  test('what it has kept is ours to show at once, also when the page that holds it is yet to come', async () => {
    const operation = anOperation(9_999);
    await log.record(operation);
    await settle({
      cursor: 1,
      more: true,
      operations: [fromStaff(1)],
      verdicts: [{ id: operation.id, verdict: 'kept', n: 8, at: 7 }],
    });
    expect(log.all()).toContainEqual({ ...operation, at: 7, n: 8 });
    expect(log.unsentCount()).toBe(0);
    await restart();
    expect(log.all()).toContainEqual({ ...operation, at: 7, n: 8 });
    await settle({ cursor: 8, operations: [{ ...operation, at: 7, n: 8 } as Received] });
    await restart();
    expect(log.all().filter(({ id }) => id === operation.id)).toHaveLength(1);
  });

  test('shows its copy of what is still in our queue, for a reply was lost', async () => {
    const operation = anOperation(9_999);
    await log.record(operation);
    await settle({ cursor: 1, operations: [{ ...operation, at: 7, n: 1 } as Received] });
    expect(log.all()).toEqual([{ ...operation, at: 7, n: 1 }]);
    expect(log.unsentCount()).toBe(1);
    await restart();
    expect(log.all()).toEqual([{ ...operation, at: 7, n: 1 }]);
    expect(log.unsentCount()).toBe(1);
  });

  test('of a kind we know but not whole is kept and not shown, after a restart too', async () => {
    const { start: _, ...broken } = fromStaff(1) as Received & { start: string };
    await settle({ cursor: 2, operations: [broken as Received, fromStaff(2)] });
    expect(log.all()).toHaveLength(1);
    await restart();
    expect(log.all()).toHaveLength(1);
    expect(await database.read(['pages'], ({ pages }) => pages.toArray())).toMatchObject([{ count: 2 }]);
  });

  test('what got no verdict stays in the queue', async () => {
    const [first, second] = [anOperation(1), anOperation(2)];
    await log.record(first);
    await log.record(second);
    await settle({ verdicts: [{ id: second.id, verdict: 'kept', n: 1, at: 2 }] });
    expect(await log.unsent(10)).toEqual([first]);
    expect(log.unsentCount()).toBe(1);
  });

  test('what was decided while the reply was on its way is not taken for sent', async () => {
    const first = anOperation(1);
    await log.record(first);
    const sent = { after: 0, streams: [], operations: await log.unsent(500) };
    const second = anOperation(2);
    await log.record(second);
    const verdicts = [{ id: first.id, verdict: 'kept', n: 1, at: 1 } as const];
    await log.settle(sent, replyWith({ cursor: 1, verdicts }), 0);
    expect(await log.unsent(10)).toEqual([second]);
    expect(log.all().map(({ at }) => at)).toEqual([1, 2]);
  });

  test('an old reply that comes late moves nothing back', async () => {
    const sent = { after: 0, streams: [], operations: [] };
    await log.settle(sent, replyWith({ cursor: 2, operations: [fromStaff(1), fromStaff(2)] }), 0);
    await log.settle(sent, replyWith({ cursor: 1, operations: [fromStaff(1)] }), 0);
    expect((await log.position()).after).toBe(2);
    expect(log.all()).toHaveLength(2);
  });

  test('a reading from the start shows the one before until it is complete, and then nothing that is gone', async () => {
    const [a, b, c] = [fromStaff(1), fromStaff(2), fromStaff(3)];
    await settle({ cursor: 3, operations: [a, b, c] });
    const streams = [AMAL.by, COHORT, 'programme'];
    await settle({ cursor: 1, more: true, streams, operations: [a] });
    expect(log.all()).toHaveLength(3);
    await restart();
    expect(log.all()).toHaveLength(3);
    await settle({ cursor: 3, streams, operations: [c] });
    expect(log.all()).toEqual([a, c]);
    await restart();
    expect(log.all()).toEqual([a, c]);
  });
});

describe('starting over', () => {
  test('queues again what this device’s holder decided, before what still waits, and nobody else’s', async () => {
    const meta = await openMeta(database);
    await meta.put({
      holder: {
        participant: AMAL.by,
        nickname: 'Amal',
        face: 'amina',
        device: undefined,
        streams: [],
      },
    });
    const [sent, waiting] = [anOperation(1), anOperation(2)];
    await log.record(sent);
    await settle({
      cursor: 2,
      operations: [fromStaff(1), { ...sent, n: 2 } as Received],
      verdicts: [{ id: sent.id, verdict: 'kept', n: 2, at: 1 }],
    });
    await log.record(waiting);
    await log.startOver();
    expect(await log.unsent(10)).toEqual([sent, waiting]);
    expect(log.unsentCount()).toBe(2);
    expect(log.all()).toHaveLength(3);
    // They are not sent, as far as the server we now have is concerned.
    expect(log.all().filter(({ by }) => by === AMAL.by)).toEqual([sent, waiting]);
    expect(await log.position()).toMatchObject({ after: 0, streams: [], ledger: undefined });
    meta.close();
  });
});

describe('two tabs on one tablet', () => {
  test('each sees what the other saved, and the count of what waits', async () => {
    const other = await openLog(openDatabase(name));
    await other.record(anOperation(1));
    await soon(() => expect(log.all()).toHaveLength(1));
    await log.record(anOperation(2));
    await soon(() => expect(other.all()).toHaveLength(2));
    expect(other.all()).toEqual(log.all());
    expect([log.unsentCount(), other.unsentCount()]).toEqual([2, 2]);
    await settle({
      cursor: 2,
      verdicts: log.all().map(({ id, at }, i) => ({ id, verdict: 'kept', n: i + 1, at })),
    });
    await soon(() => expect(other.unsentCount()).toBe(0));
    expect(other.all()).toEqual(log.all());
    other.close();
  });

  test('saving at the same time, neither loses anything', async () => {
    const other = await openLog(openDatabase(name));
    await Promise.all(Array.from({ length: 40 }, (_, i) => (i % 2 ? log : other).record(anOperation(i + 1))));
    const ids = new Set((await log.unsent(100)).map(({ id }) => id));
    expect(ids.size).toBe(40);
    await soon(() => {
      expect(log.all()).toHaveLength(40);
      expect(other.all()).toEqual(log.all());
    });
    other.close();
  });

  test('sync at the same time: what both were told is there once', async () => {
    const other = await openLog(openDatabase(name));
    await log.record(anOperation(1));
    const operations = await other.unsent(10);
    const sent = { after: 0, streams: [], operations };
    const reply = replyWith({
      cursor: 2,
      operations: [fromStaff(1)],
      verdicts: operations.map(({ id }) => ({ id, verdict: 'kept', n: 2, at: 1 })),
    });
    await Promise.all([log.settle(sent, reply, 0), other.settle(sent, reply, 0)]);
    for (const each of [log, other]) {
      await soon(() => expect(each.all()).toHaveLength(2));
      expect(each.unsentCount()).toBe(0);
    }
    await restart();
    expect(log.all()).toHaveLength(2);
    expect(await log.unsent(10)).toEqual([]);
    other.close();
  });
});

describe('a log of years', () => {
  test('20,000 operations are in some twenty rows, and are all there when it wakes', async () => {
    for (let page = 0; page < 10; page++) {
      const operations = Array.from({ length: 2_000 }, (_, i) => fromStaff(page * 2_000 + i + 1));
      await settle({ cursor: (page + 1) * 2_000, more: page < 9, operations });
    }
    const count = await database.read(['pages'], ({ pages }) => pages.count());
    expect(count).toBeLessThanOrEqual(20);
    await restart();
    expect(log.all()).toHaveLength(20_000);
    expect(excursionsOf(ownCourse('2026-11-23'), log.all())).toEqual([]);
    const before = log.all();
    await log.record(anOperation(30_000));
    expect(log.all().slice(0, 20_000)).toEqual(before);
  }, 30_000);
});

describe('decisions that belong together', () => {
  test('are shown and queued in their order', async () => {
    const both = [anOperation(1), anOperation(2)];
    await log.recordAll(both);
    expect(log.all()).toEqual(both);
    expect(await log.unsent(10)).toEqual(both);
    expect(log.unsentCount()).toBe(2);
  });

  test('are kept all or none: one that the server would refuse leaves nothing behind', async () => {
    const huge = { ...anOperation(2), course: `course/${'x'.repeat(20_000)}` } as Operation;
    await expect(log.recordAll([anOperation(1), huge])).rejects.toThrow(RangeError);
    expect(log.all()).toEqual([]);
    expect(await log.unsent(10)).toEqual([]);
  });

  test('are kept all or none: a disk that gives up in the middle leaves nothing behind', async () => {
    const cannotBeStored = { ...anOperation(2), odd: () => undefined } as unknown as Operation;
    await expect(log.recordAll([anOperation(1), cannotBeStored])).rejects.toThrow();
    expect(log.all()).toEqual([]);
    expect(await log.unsent(10)).toEqual([]);
  });
});
