import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase, type Trouble } from '#storage/database.ts';
import { openDrafts } from '#storage/drafts.ts';
import { openMedia } from '#storage/media.ts';
import { holderOf, type Marker, openMeta } from '#storage/meta.ts';
import { askToPersist, isInstalled, isPersisted } from '#storage/persistence.ts';
import { openRecordings } from '#storage/recordings.ts';
import { openWords } from '#storage/words.ts';

let name: string;
let database: Database;
let troubles: (Trouble | undefined)[];
const open = () => openDatabase(name, { onTrouble: (trouble) => troubles.push(trouble) });
beforeEach(() => {
  name = crypto.randomUUID();
  troubles = [];
  database = open();
});
afterEach(() => database.close());
const restart = () => {
  database.close();
  database = open();
};

describe('the step she is at', () => {
  test('is there after a battery was pulled, and gone when it was taken away', async () => {
    await openDrafts(database).put('lesson/raadighed', { step: 4 });
    restart();
    expect(await openDrafts(database).get('lesson/raadighed')).toEqual({ step: 4 });
    await openDrafts(database).remove('lesson/raadighed');
    restart();
    expect(await openDrafts(database).get('lesson/raadighed')).toBeUndefined();
  });
});

describe('her words', () => {
  test('stand where she left them', async () => {
    await openWords(database).put('raadighed.klar', { step: 1, due: '2026-11-26' });
    await openWords(database).put('raadighed.klar', { step: 2, due: '2026-12-03' });
    await openWords(database).put('sygdom.syg', { step: 0, due: '2026-11-24' });
    restart();
    expect(await openWords(database).all()).toEqual(
      new Map([
        ['raadighed.klar', { step: 2, due: '2026-12-03' }],
        ['sygdom.syg', { step: 0, due: '2026-11-24' }],
      ]),
    );
  });
});

describe('her own practice recordings', () => {
  test('are hers to hear today, and gone tomorrow', async () => {
    const recordings = openRecordings(database);
    await recordings.put('raadighed.klar', '2026-11-23', new Blob(['klar'], { type: 'audio/webm' }));
    await recordings.sweep('2026-11-23');
    const heard = await recordings.get('raadighed.klar');
    expect(heard?.type).toBe('audio/webm');
    expect(await heard?.text()).toBe('klar');
    await recordings.sweep('2026-11-24');
    expect(await recordings.get('raadighed.klar')).toBeUndefined();
  });

  test('are gone too when the clock has gone back', async () => {
    const recordings = openRecordings(database);
    await recordings.put('raadighed.klar', '2027-01-01', new Blob(['klar']));
    await recordings.sweep('2026-11-24');
    expect(await recordings.get('raadighed.klar')).toBeUndefined();
  });
});

describe('pictures and sounds', () => {
  test('made here are queued for the server until it has answered', async () => {
    const media = openMedia(database);
    const hash = await media.keep(new Blob(['door'], { type: 'image/jpeg' }));
    expect(await media.keep(new Blob(['door'], { type: 'image/jpeg' }))).toBe(hash);
    restart();
    expect(await openMedia(database).unsent()).toEqual([hash]);
    await openMedia(database).answered(hash);
    expect(await openMedia(database).unsent()).toEqual([]);
    expect(await (await openMedia(database).get(hash))?.text()).toBe('door');
    expect(await openMedia(database).missing([hash, 'f'.repeat(64), 'f'.repeat(64)])).toEqual([
      'f'.repeat(64),
    ]);
  });
});

describe('who the tablet is', () => {
  const aMarker = (isMarked = false): Marker & { isMarked: boolean } => ({
    isMarked,
    isSet() {
      return this.isMarked;
    },
    set() {
      this.isMarked = true;
    },
  });

  test('it gives itself an id at its first start, and keeps it', async () => {
    const marker = aMarker();
    const first = await holderOf({ meta: await openMeta(database), database, marker }, '2026-11-23');
    expect(first.participant).toMatch(/^participant\/[0-9a-f-]{36}$/);
    expect(first.streams).toEqual([first.participant, 'programme']);
    restart();
    const meta = await openMeta(database);
    expect(await holderOf({ meta, database, marker }, '2026-12-24')).toEqual(first);
    expect(meta.get('firstDay')).toBe('2026-11-23');
    expect(meta.get('firstParticipant')).toBe(first.participant);
    expect(troubles).toEqual([]);
    meta.close();
  });

  test('a memory that the browser cleared is told, once', async () => {
    const marker = aMarker(true);
    const meta = await openMeta(database);
    await holderOf({ meta, database, marker }, '2026-11-23');
    expect(troubles).toEqual(['evicted']);
    meta.close();
    restart();
    troubles = [];
    await holderOf({ meta: await openMeta(database), database, marker }, '2026-11-23');
    expect(troubles).toEqual([]);
  });

  test('a browser that has closed its other storage to us is no reason to stop', async () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const meta = await openMeta(database);
    expect((await holderOf({ meta, database }, '2026-11-23')).participant).toBeDefined();
    expect(troubles).toEqual([]);
    vi.unstubAllGlobals();
    meta.close();
  });

  test('what it knows of itself is kept all or none, told, and heard by other tabs', async () => {
    const meta = await openMeta(database);
    const other = await openMeta(open());
    const told = vi.fn();
    meta.subscribe(told);
    await meta.put({ language: 'ar', readingMode: true });
    expect(told).toHaveBeenCalledTimes(1);
    expect(meta.get('language')).toBe('ar');
    await vi.waitFor(() => expect(other.get('language')).toBe('ar'), 10_000);
    await other.put({ language: undefined });
    await vi.waitFor(() => expect(meta.get('language')).toBeUndefined(), 10_000);
    expect(meta.get('readingMode')).toBe(true);
    meta.close();
    other.close();
  });
});

describe('what the browser promises', () => {
  test('is asked for and told, and a browser without the question has promised nothing', async () => {
    const storage = { persist: async () => true, persisted: async () => true } as StorageManager;
    expect(await askToPersist(storage)).toBe(true);
    expect(await isPersisted(storage)).toBe(true);
    const broken = {
      persist: () => Promise.reject(new Error()),
      persisted: () => Promise.reject(new Error()),
    };
    expect(await askToPersist(broken as never)).toBe(false);
    expect(await isPersisted(broken as never)).toBe(false);
    expect(await isPersisted({} as never)).toBe(false);
    expect(isInstalled()).toBe(false);
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('standalone') }));
    expect(isInstalled()).toBe(true);
    vi.unstubAllGlobals();
  });
});
