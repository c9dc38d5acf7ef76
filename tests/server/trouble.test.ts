import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ParticipantId } from '#domain/ids.ts';
import type { Received } from '#domain/operation.ts';
import { createApp } from '#server/app.ts';
import { type Database, openDatabase } from '#server/database.ts';
import type { LogLine } from '#server/edge.ts';
import { openMedia } from '#server/media.ts';
import { type Store, storeIn } from '#server/store.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const AMINA: ParticipantId = 'participant/amina';

let folder: string;
let db: Database;
let store: Store;
let token: string;
const log: LogLine[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'najah-trouble-'));
  db = await openDatabase(join(folder, 'najah.db'));
  store = await storeIn(db);
  await store.people.addCohort({ id: 'cohort/hold-3', name: 'Hold 3' });
  await store.ledger.append([enrolment], NOW);
  token = (await store.devices.pair(AMINA, NOW)).token;
  log.length = 0;
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const enrolment: Received = {
  id: 'operation/1',
  at: NOW,
  by: 'staff/lise',
  stream: 'staff/hold-3',
  kind: 'participant-enrolled',
  participant: AMINA,
  nickname: 'Amina',
  face: 'amina',
};
const tick = (fields: object = {}): Received => ({
  id: `operation/${randomUUID()}`,
  at: NOW,
  by: AMINA,
  stream: AMINA,
  kind: 'task-ticked',
  participant: AMINA,
  course: 'course/hold-3',
  week: 8,
  task: 'jobnet',
  ...fields,
});
/** No kind of it is known, so it may be as long as an operation may be. */
const letter = () => tick({ kind: 'letter-kept', text: 'x'.repeat(15_000) });

async function sync(operations: readonly Received[], more: Partial<Store> = {}) {
  const app = createApp({
    store: { ...store, ...more },
    media: openMedia(join(folder, 'media')),
    now: () => NOW,
    log: (line) => log.push(line),
  });
  const response = await app.request('/api/sync', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ after: 0, streams: [], operations }),
  });
  return { status: response.status, reply: await response.json() };
}

/** A disk on which nothing more goes: the file may not grow. */
async function fillTheDisk(): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(db);
}
const makeRoom = () => sql`pragma max_page_count = 1000000`.execute(db);

test('on a full disk nothing is acknowledged and nothing is lost; when there is room again it goes on', async () => {
  const kept = await sync([tick()]);
  expect(kept.status).toBe(200);

  await fillTheDisk();
  const letters = Array.from({ length: 40 }, letter);
  // SQLite undoes the one by the statement and the other by the whole transaction.
  expect(await sync(letters)).toEqual({ status: 507, reply: { error: 'cannot-save' } });
  expect(await sync(letters.slice(0, 1))).toEqual({ status: 507, reply: { error: 'cannot-save' } });
  expect(await store.ledger.head()).toBe(2);
  expect(await sync([])).toMatchObject({
    status: 200,
    reply: { cursor: 2, operations: [{ kind: 'task-ticked' }] },
  });

  await makeRoom();
  const { reply } = await sync(letters);
  expect(reply).toMatchObject({ cursor: 42, verdicts: letters.map(({ id }) => ({ id, verdict: 'kept' })) });
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(db);
  expect(rows).toEqual([{ quick_check: 'ok' }]);
});

test.each([
  ['the file system says that it is full', { code: 'ENOSPC' }],
  ['the file system is read-only', { code: 'EROFS' }],
  ['PostgreSQL’s disk is full', { code: '53100' }],
  ['SQLite cannot write', { code: 'ERR_SQLITE_ERROR', errcode: 778 }],
])('when %s, the tablet is told that it could not be saved', async (_, fields) => {
  const ledger = { ...store.ledger, append: () => Promise.reject(Object.assign(new Error('x'), fields)) };
  expect(await sync([tick()], { ledger })).toEqual({ status: 507, reply: { error: 'cannot-save' } });
});

test('that there is no room to note when a tablet was here does not keep it from reading', async () => {
  const noteRound = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' }));
  const { status, reply } = await sync([], { devices: { ...store.devices, noteRound } });
  expect([status, reply]).toMatchObject([200, { najah: 'sync-1' }]);
});

test('what nobody foresaw is answered with a code, and logged without a word of what was written', async () => {
  const broken = new TypeError('cannot read "hemmelig"');
  const ledger = { ...store.ledger, append: () => Promise.reject(broken) };
  expect(await sync([tick()], { ledger })).toEqual({ status: 500, reply: { error: 'trouble' } });
  expect(log).toMatchObject([{ code: 'trouble', route: 'POST /api/sync', cause: 'TypeError' }]);
  expect(JSON.stringify(log)).not.toContain('hemmelig');
});
