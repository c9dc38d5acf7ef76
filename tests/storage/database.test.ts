import Dexie from 'dexie';
import { IDBDatabase as FakeDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase, type Trouble } from '#storage/database.ts';
import { openDrafts } from '#storage/drafts.ts';
import { openLog } from '#storage/log.ts';
import { openMedia } from '#storage/media.ts';
import { openMeta } from '#storage/meta.ts';
import { openPacks } from '#storage/packs.ts';
import { openRecordings } from '#storage/recordings.ts';
import { openWords } from '#storage/words.ts';
import { nextId, tick } from '../support/tablet.ts';

const AMAL = { by: 'participant/amal' } as const;
const anOperation = (at = 1) => ({ ...tick(AMAL), id: nextId(), by: AMAL.by, at }) as never;

let troubles: (Trouble | undefined)[];
const onTrouble = (trouble: Trouble | undefined) => void troubles.push(trouble);
beforeEach(() => {
  troubles = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('saved means saved', () => {
  test('every write waits until the disk itself has it', async () => {
    const transaction = vi.spyOn(FakeDatabase.prototype, 'transaction');
    const database = openDatabase(crypto.randomUUID());
    const log = await openLog(database);
    const meta = await openMeta(database);
    await log.record(anOperation());
    const sent = { after: 0, streams: [], operations: await log.unsent(5) };
    await log.settle(
      sent,
      {
        najah: 'sync-1',
        ledger: 'x',
        now: 0,
        cursor: 0,
        more: false,
        streams: [AMAL.by],
        operations: [],
        verdicts: [],
      },
      0,
    );
    await log.rehome(AMAL.by, 'participant/noor', (week) => ({ course: 'course/own', week }));
    await log.giveUp(() => false, 'malformed', '');
    await log.startOver();
    await meta.put({ language: 'ar' });
    await openDrafts(database).put('step', 3);
    await openDrafts(database).remove('step');
    await openWords(database).put('raadighed.klar', { step: 1, due: '2026-11-24' });
    await openPacks(database).put('lesson/x', '0', '{}');
    await openMedia(database).keep(new Blob(['x']));
    await openRecordings(database).put('x', '2026-11-23', new Blob(['x']));
    await openRecordings(database).sweep('2026-11-23');

    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThanOrEqual(13);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
    log.close();
    meta.close();
    database.close();
  });
});

describe('a disk that is full', () => {
  test('shows nothing as saved, loses nothing, says so, and says when it is over', async () => {
    const name = crypto.randomUUID();
    const database = openDatabase(name, { onTrouble });
    const log = await openLog(database);
    await log.record(anOperation(1));
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const told = vi.fn();
    log.subscribe(told);
    await expect(log.record(anOperation(2))).rejects.toThrow();
    expect(told).not.toHaveBeenCalled();
    expect(log.all()).toHaveLength(1);
    expect(log.unsentCount()).toBe(1);
    expect(troubles).toEqual(['full']);

    add.mockRestore();
    await log.record(anOperation(3));
    expect(troubles).toEqual(['full', undefined]);
    log.close();
    database.close();

    const again = await openLog(openDatabase(name));
    expect(again.all().map(({ at }) => at)).toEqual([1, 3]);
    again.close();
  });

  test('a reply that does not fit leaves all as it was', async () => {
    const database = openDatabase(crypto.randomUUID(), { onTrouble });
    const log = await openLog(database);
    await log.record(anOperation(1));
    const before = { shown: log.all(), unsent: await log.unsent(5), position: await log.position() };
    const [operation] = before.unsent;
    if (!operation) throw new Error('nothing is unsent');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const settling = log.settle(
      { after: 0, streams: [], operations: before.unsent },
      {
        najah: 'sync-1',
        ledger: 'x',
        now: 0,
        cursor: 1,
        more: false,
        streams: [AMAL.by],
        operations: [{ ...operation, n: 1 }],
        verdicts: [{ id: operation.id, verdict: 'kept', n: 1, at: 1 }],
      },
      0,
    );
    await expect(settling).rejects.toThrow();
    put.mockRestore();
    expect({ shown: log.all(), unsent: await log.unsent(5), position: await log.position() }).toEqual(before);
    log.close();
    database.close();
  });
});

describe('a connection that the browser drops', () => {
  /** Transactions that the browser will fail to begin, and the error it does it with. */
  const drops = { left: 0, name: 'UnknownError' };

  /** Dexie holds on to `transaction` when it opens, so the fault is there from the start. */
  async function openOnWeakDisk() {
    const real = FakeDatabase.prototype.transaction;
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: unknown, ...args) {
      if (drops.left > 0) {
        drops.left--;
        throw new DOMException('Connection to Indexed Database server lost', drops.name);
      }
      return real.apply(this as never, args);
    });
    const database = openDatabase(crypto.randomUUID(), { onTrouble });
    return { database, log: await openLog(database) };
  }

  test.each(['UnknownError', 'InvalidStateError'])(
    '(%s) is opened again, and the write goes through',
    async (name) => {
      const { database, log } = await openOnWeakDisk();
      Object.assign(drops, { left: 1, name });
      await log.record(anOperation(1));
      expect(drops.left).toBe(0);
      expect(log.all()).toHaveLength(1);
      expect(await log.unsent(5)).toHaveLength(1);
      expect(troubles).toEqual([]);
      log.close();
      database.close();
    },
  );

  test('is opened again for reading too', async () => {
    const { database, log } = await openOnWeakDisk();
    await log.record(anOperation(1));
    Object.assign(drops, { left: 1, name: 'UnknownError' });
    expect(await log.unsent(5)).toHaveLength(1);
    expect(drops.left).toBe(0);
    log.close();
    database.close();
  });

  test('was closed behind our back: the next write opens it again', async () => {
    const database = openDatabase(crypto.randomUUID(), { onTrouble });
    const log = await openLog(database);
    database.close();
    await log.record(anOperation(1));
    expect(log.all()).toHaveLength(1);
    expect(await log.unsent(5)).toHaveLength(1);
    log.close();
    database.close();
  });

  test('and stays lost, is told; nothing is shown as saved', async () => {
    const { database, log } = await openOnWeakDisk();
    Object.assign(drops, { left: 1_000, name: 'UnknownError' });
    await expect(log.record(anOperation(1))).rejects.toThrow();
    expect(log.all()).toEqual([]);
    expect(log.unsentCount()).toBe(0);
    expect(troubles).toEqual(['cannot-save']);
    drops.left = 0;
    await log.record(anOperation(2));
    expect(troubles).toEqual(['cannot-save', undefined]);
    expect(log.all().map(({ at }) => at)).toEqual([2]);
    log.close();
    database.close();
  });
});

/** What tablets have on their disks: it may be added to, and never edited. */
const VERSION_1 = {
  outbox: '++place,&id',
  refused: 'id',
  pages: '++page,generation',
  packs: 'key,[key+sha256]',
  media: 'sha256',
  mediaOutbox: 'sha256',
  drafts: 'key',
  words: 'word',
  recordings: 'key,day',
  meta: 'key',
};

describe('opening', () => {
  test('that never ends is told after eight seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = new IDBFactory();
    silent.open = () => ({ addEventListener: () => undefined }) as never;
    openDatabase('silent', { onTrouble, indexedDB: silent });
    await vi.advanceTimersByTimeAsync(7_999);
    expect(troubles).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(troubles).toEqual(['cannot-open']);
  });

  test('that fails is told; and once it works, that is told too', async () => {
    const broken = new IDBFactory();
    const real = broken.open.bind(broken);
    let isBroken = true;
    broken.open = (...args) => {
      if (isBroken) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return real(...args);
    };
    const database = openDatabase('broken', { onTrouble, indexedDB: broken });
    await expect(openDrafts(database).put('step', 1)).rejects.toThrow();
    expect(troubles).toEqual(['cannot-open']);
    isBroken = false;
    await openDrafts(database).put('step', 2);
    expect(await openDrafts(database).get('step')).toBe(2);
    expect(troubles).toEqual(['cannot-open', undefined]);
    database.close();
  });

  test('a newer version while an older tab is open goes through: the older one lets go, and goes on', async () => {
    const name = crypto.randomUUID();
    const older = openDatabase(name, { onTrouble });
    const log = await openLog(older);
    await log.record(anOperation(1));

    const newer = new Dexie(name);
    newer.version(1).stores(VERSION_1);
    newer.version(2).stores({ outbox: '++place,&id,made', attendance: 'id' });
    await newer.open();
    expect(newer.tables.map((table) => table.name)).toContain('attendance');

    // The tab of the version before does not crash, and what it saves is seen by the new one.
    await log.record(anOperation(2));
    expect(await newer.table('outbox').count()).toBe(2);
    expect(log.all()).toHaveLength(2);
    expect(troubles).toEqual([]);
    log.close();
    older.close();

    const returned = await openLog(openDatabase(name));
    expect(returned.all()).toHaveLength(2);
    returned.close();
    newer.close();
  });

  /** A tab that does not let go, since nobody there listens; and ours, which waits for it. */
  async function openBehindFrozenTab() {
    const name = crypto.randomUUID();
    const frozen = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 5);
      request.onsuccess = () => resolve(request.result);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const database = openDatabase(name, { onTrouble });
    // Two clocks run once it is blocked: its own, and that of an opening which never ends.
    while (vi.getTimerCount() < 2) await new Promise((resolve) => setImmediate(resolve));
    return { frozen, database };
  }

  test('that another tab holds up is told after two seconds, and when it is over', async () => {
    const { frozen, database } = await openBehindFrozenTab();
    vi.advanceTimersByTime(1_999);
    expect(troubles).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(troubles).toEqual(['blocked']);
    frozen.close();
    vi.useRealTimers();
    await openDrafts(database).put('step', 1);
    expect(troubles).toEqual(['blocked', undefined]);
    database.close();
  });

  test('that another tab held up for a moment is not worth a word', async () => {
    const { frozen, database } = await openBehindFrozenTab();
    vi.advanceTimersByTime(1_000);
    frozen.close();
    // The disk's own clock runs on fake time too.
    const put = openDrafts(database).put('step', 1);
    let isDone = false;
    put.then(() => {
      isDone = true;
    });
    while (!isDone) await vi.advanceTimersByTimeAsync(1);
    vi.advanceTimersByTime(20_000);
    expect(troubles).toEqual([]);
    database.close();
  });
});
