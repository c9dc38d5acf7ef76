import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OWN_COURSE } from '#domain/course.ts';
import type { ParticipantId } from '#domain/ids.ts';
import { type Decision, operationOf } from '#domain/operation.ts';
import { lookChosenBy } from '#domain/roster.ts';
import { openDatabase } from '#storage/database.ts';
import { openDrafts } from '#storage/drafts.ts';
import { openLog } from '#storage/log.ts';
import { holderOf, openMeta } from '#storage/meta.ts';
import { openWords } from '#storage/words.ts';
import { NoNetwork, TurnedAway } from '#sync/errors.ts';
import { syncFully } from '#sync/fully.ts';
import { pair } from '#sync/pairing.ts';
import { sendByFetch } from '#sync/send.ts';
import { aServer, type Employee, type TestServer } from '../support/server.ts';
import { nextId } from '../support/tablet.ts';

let server: TestServer;
let lise: Employee;

beforeEach(async () => {
  server = await aServer();
  lise = await server.staff('coordinator');
});
afterEach(() => server.close());

const line = (token?: () => string | undefined) => ({
  fetch: (address: string, init: RequestInit = {}) =>
    server.ask(address, {
      method: init.method ?? 'GET',
      ...(init.body != null && { body: init.body }),
      headers: init.headers as Record<string, string>,
    }),
  ...(token && { token }),
});

/** A tablet that was used for a while before anybody knew of it. */
async function anUnpairedTablet() {
  const database = openDatabase(crypto.randomUUID());
  const marker = { isSet: () => false, set: () => undefined };
  const meta = await openMeta(database);
  const holder = await holderOf({ meta, database, marker }, '2026-11-09');
  const log = await openLog(database);
  const herself = holder.participant;
  const decide = (decision: Decision) =>
    log.record(operationOf(decision, { id: nextId(), by: herself, now: 1_000, seen: log.seen() }));
  const tick = (week: number) =>
    decide({
      kind: 'task-ticked',
      stream: herself,
      participant: herself,
      course: OWN_COURSE,
      week,
      task: 'jobnet',
    });
  return { database, meta, log, herself, decide, tick };
}

/** Staff make a code; the tablet shows it. */
async function pairedWith(participant: ParticipantId) {
  const { code } = await (await server.ask('/api/pairing-codes', { as: lise, json: { participant } })).json();
  return await pair({ code }, line());
}

/** The first week of the tablet's own course is the cohort's eighth. */
const inTheCourse = (week: number) => ({ course: 'course/hold-3', week: week + 7 }) as const;

describe('when a tablet is paired', () => {
  test('what she did before is hers, in the weeks she saw, in the same order', async () => {
    const { meta, log, herself, tick, decide } = await anUnpairedTablet();
    await tick(1);
    await decide({
      kind: 'lesson-completed',
      stream: herself,
      participant: herself,
      lesson: 'lesson/raadighed',
    });
    await tick(2);
    const before = log.all();

    const noor = await server.enrol('Noor');
    const { token, ...holder } = await pairedWith(noor.id);
    await log.rehome(herself, noor.id, inTheCourse);
    await meta.put({ token, holder });
    await syncFully(log, sendByFetch(line(() => meta.get('token'))));

    expect(await log.refused()).toEqual([]);
    expect(log.unsentCount()).toBe(0);
    expect(log.all()).toMatchObject([
      { by: noor.id, stream: noor.id, participant: noor.id, course: 'course/hold-3', week: 8 },
      { by: noor.id, stream: noor.id, participant: noor.id, kind: 'lesson-completed' },
      { by: noor.id, stream: noor.id, participant: noor.id, course: 'course/hold-3', week: 9 },
    ]);
    expect(log.all().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const { operations } = await server.store.ledger.after(0, [noor.id], 10);
    expect(operations).toHaveLength(3);
    expect(JSON.stringify(operations)).not.toContain(herself);
  });

  test('her words and the step she is at stay', async () => {
    const { database, log, herself } = await anUnpairedTablet();
    await openDrafts(database).put('lesson/raadighed', { step: 4 });
    await openWords(database).put('raadighed.klar', { step: 2, due: '2026-11-30' });
    const noor = await server.enrol('Noor');
    await log.rehome(herself, noor.id, inTheCourse);
    expect(await openDrafts(database).get('lesson/raadighed')).toEqual({ step: 4 });
    expect([...(await openWords(database).all())]).toEqual([
      ['raadighed.klar', { step: 2, due: '2026-11-30' }],
    ]);
  });

  test('the figure she made of herself stays hers, and follows her', async () => {
    const { meta, log, herself, decide } = await anUnpairedTablet();
    const look = { skin: 3, cover: 'khimar', coverColour: 1, topColour: 2 } as const;
    await decide({ kind: 'look-chosen', stream: herself, participant: herself, look });
    const noor = await server.enrol('Noor');
    const { token, ...holder } = await pairedWith(noor.id);
    await log.rehome(herself, noor.id, inTheCourse);
    await meta.put({ token, holder });
    expect(lookChosenBy(log.all(), noor.id)).toEqual(look);
    await syncFully(log, sendByFetch(line(() => meta.get('token'))));
    expect(await log.refused()).toEqual([]);
    const { operations } = await server.store.ledger.after(0, [noor.id], 10);
    expect(operations).toMatchObject([{ kind: 'look-chosen', by: noor.id, look }]);
  });

  test('doing it again after a flat battery changes nothing more', async () => {
    const { log, herself, tick } = await anUnpairedTablet();
    await tick(1);
    const noor = await server.enrol('Noor');
    await log.rehome(herself, noor.id, inTheCourse);
    const once = log.all();
    await log.rehome(herself, noor.id, inTheCourse);
    expect(log.all()).toEqual(once);
    expect(once).toMatchObject([{ by: noor.id, week: 8 }]);
  });

  test('what another woman decided on this tablet is not made hers', async () => {
    const { log, herself, tick } = await anUnpairedTablet();
    await tick(1);
    const noor = await server.enrol('Noor');
    await log.rehome('participant/somebody-else', noor.id, inTheCourse);
    expect(log.all()).toMatchObject([{ by: herself, week: 1 }]);
  });

  test('a round that may send nothing only asks', async () => {
    const { meta, log, tick } = await anUnpairedTablet();
    await tick(1);
    const noor = await server.enrol('Noor');
    const { token, ...holder } = await pairedWith(noor.id);
    await meta.put({ token, holder });
    await syncFully(log, sendByFetch(line(() => token)), { limit: 0 });
    expect(log.unsentCount()).toBe(1);
    expect(await log.refused()).toEqual([]);
    expect((await log.position()).streams).toContain(noor.id);
  });
});

describe('pairing that does not come about', () => {
  test('a wrong code is told apart from no network', async () => {
    await expect(pair({ code: 'x'.repeat(32) }, line())).rejects.toThrow(new TurnedAway('unknown-code'));
    const silent = { fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    await expect(pair({ code: 'x'.repeat(32) }, silent)).rejects.toThrow(NoNetwork);
    const portal = { fetch: () => new Response('<html></html>') };
    await expect(pair({ code: 'x'.repeat(32) }, portal)).rejects.toThrow(NoNetwork);
  });

  test('a code is good for one tablet', async () => {
    const noor = await server.enrol('Noor');
    const { code } = await (
      await server.ask('/api/pairing-codes', { as: lise, json: { participant: noor.id } })
    ).json();
    await pair({ code }, line());
    await expect(pair({ code }, line())).rejects.toThrow(new TurnedAway('unknown-code'));
  });

  test('after too many wrong ones the server says how long to wait', async () => {
    const wrong = () => pair({ pictures: [1, 2, 3, 4] }, line()).catch((error: unknown) => error);
    let last: unknown;
    for (let i = 0; i < 11; i++) last = await wrong();
    expect(last).toMatchObject({ code: 'too-many' });
    expect((last as TurnedAway).waits).toBeGreaterThan(1_000);
  });
});
