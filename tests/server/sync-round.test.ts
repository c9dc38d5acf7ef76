import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TASKS } from '#domain/operation.ts';
import { LIMITS } from '#domain/sync-protocol.ts';
import {
  amina,
  eachWithAmina,
  KEPT,
  ownOf,
  refusedFor,
  round,
  server,
  tick,
  verdictOf,
} from './with-amina.ts';

eachWithAmina();

describe('a round', () => {
  test('keeps what she decided, answers for it, and gives it back with its place', async () => {
    const operation = tick();
    const reply = await round(amina, [operation]);
    expect(reply).toMatchObject({
      najah: 'sync-1',
      ledger: server.store.ledger.id,
      now: server.clock.time,
      cursor: 2,
      more: false,
      streams: [amina.id, server.cohort, 'programme'],
      verdicts: [{ id: operation.id, verdict: 'kept', n: 2, at: operation.at }],
      operations: [{ ...operation, n: 2 }],
    });
  });

  test('a reply lost on the way costs nothing: the same round again gets the same answer', async () => {
    const operations = [tick(), tick()];
    const lost = await round(amina, operations);
    const again = await round(amina, operations);
    expect(again.verdicts).toEqual(lost.verdicts);
    expect(ownOf(again)).toHaveLength(2);
  });

  test('asks only for what is new', async () => {
    await round(amina, [tick()]);
    const { cursor } = await round(amina);
    expect(await round(amina, [], { after: cursor })).toMatchObject({ operations: [], cursor, more: false });
  });

  test('one bad operation does not hold up the rest: each gets its own verdict, in the order sent', async () => {
    const [good, bad, alien] = [tick(), tick({ task: 'laundry' }), tick({ by: 'participant/noor' })];
    const { verdicts } = await round(amina, [bad, good, 'nonsense', null, 7, [], alien]);
    expect(verdicts).toEqual([
      { id: bad.id, verdict: 'refused', code: 'malformed', why: expect.stringMatching(/^task: /) },
      expect.objectContaining({ id: good.id, verdict: 'kept' }),
      ...Array.from({ length: 4 }, () => ({ id: '', verdict: 'refused', code: 'malformed' })),
      { id: alien.id, verdict: 'refused', code: 'not-yours' },
    ]);
    expect(ownOf(await round(amina)).map(({ id }) => id)).toEqual([good.id]);
  });

  test('a whole backlog comes in pages that meet without a gap', async () => {
    for (let i = 0; i < 5; i++)
      await round(
        amina,
        Array.from({ length: LIMITS.batch }, () => tick()),
      );
    const first = await round(amina);
    expect(first.operations).toHaveLength(LIMITS.page);
    expect(first.more).toBe(true);
    const second = await round(amina, [], { after: first.cursor });
    expect(second.more).toBe(false);
    const ids = new Set([...first.operations, ...second.operations].map(({ id }) => id));
    expect(ids.size).toBe(5 * LIMITS.batch);
  });

  test('two tablets of the same woman end with the same operations', async () => {
    const other = await server.pairAgain(amina);
    await round(amina, [tick()]);
    await round(other, [tick({ task: 'borger-dk' })]);
    expect((await round(amina)).operations).toEqual((await round(other)).operations);
  });

  test('a time a year ahead is set back, and the verdict says to what', async () => {
    const verdict = await verdictOf(tick({ at: server.clock.time + 365 * 24 * 60 * 60_000 }));
    expect(verdict).toMatchObject({ verdict: 'kept', at: server.clock.time + 5 * 60_000 });
  });

  test('what a tablet sent in streams that it did not name is not lost: reading starts again at 0', async () => {
    await round(amina, [tick()]);
    const all = await round(amina, [], { after: 2, streams: [amina.id, 'programme'] });
    expect(ownOf(all)).toHaveLength(1);
    expect(await round(amina, [], { after: 2, streams: [...amina.streams, 'cohort/old'] })).toMatchObject({
      operations: [],
    });
  });

  test('a server that was restored from an older copy says so before it keeps anything', async () => {
    const response = await server.ask('/api/sync', {
      as: amina,
      json: { after: 2, streams: [...amina.streams], operations: [tick()] },
    });
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ error: 'ledger-is-older' });
    expect(await server.store.ledger.head()).toBe(1);
  });

  test('a server that was restored and has grown since knows by the mark that it is not what was read', async () => {
    const { cursor, mark } = await round(amina, [tick()]);
    const asked = { after: cursor, streams: [...amina.streams], operations: [] };
    const same = await server.ask('/api/sync', { as: amina, json: { ...asked, mark } });
    expect(same.status).toBe(200);
    const other = await server.ask('/api/sync', { as: amina, json: { ...asked, mark: 'operation/another' } });
    expect(await other.json()).toEqual({ error: 'ledger-is-older' });
  });
});

describe('who may write what', () => {
  test('nobody writes in another woman’s stream, or in her name, or about her', async () => {
    const noor = await server.enrol('Noor');
    for (const stolen of [
      tick({ stream: noor.id }),
      tick({ by: noor.id, stream: noor.id, participant: noor.id }),
      tick({ participant: noor.id }),
      tick({ stream: `file/${randomUUID()}` }),
      tick({ stream: server.cohort }),
      tick({ stream: 'programme' }),
    ]) {
      expect(await verdictOf(stolen)).toEqual(refusedFor('not-yours'));
    }
    expect((await round(noor, [], { streams: noor.streams })).operations).toEqual([]);
  });

  test('she reads her own stream, her cohort’s and everybody’s, and nothing of anybody else’s', async () => {
    const noor = await server.enrol('Noor');
    await server.sendAs(noor)({
      after: 0,
      streams: [],
      operations: [tick({ by: noor.id, stream: noor.id, participant: noor.id })],
    });
    const reply = await round(amina, [tick()], { streams: [noor.id, 'staff/hold-3', ...amina.streams] });
    expect(new Set(reply.operations.map(({ stream }) => stream))).toEqual(new Set([amina.id]));
  });

  test('staff of a cohort read its women, its staff stream and no other cohort’s', async () => {
    await server.store.people.addCohort({ id: 'cohort/hold-4', name: 'Hold 4' });
    await server.enrol('Olena', { in: 'cohort/hold-4' });
    await round(amina, [tick()]);
    const lise = await server.staff('coordinator');
    const { operations } = await round(lise, [], { streams: [] as never });
    expect(operations.map(({ stream, kind }) => [stream, kind])).toEqual([
      ['staff/hold-3', 'participant-enrolled'],
      [amina.id, 'task-ticked'],
    ]);
  });

  test('a yoga instructor reads the cohort’s stream, and no woman’s', async () => {
    await round(amina, [tick()]);
    const mette = await server.staff('yoga-instructor');
    expect(await round(mette, [], { streams: [] as never })).toMatchObject({ operations: [] });
  });

  test('a woman whom staff enrol is theirs to see from the next round on', async () => {
    const lise = await server.staff('coordinator');
    const { streams } = await round(lise);
    const noor = await server.enrol('Noor');
    const reply = await round(lise, [], { after: 1, streams: streams as never });
    expect(reply.streams).toContain(noor.id);
    expect(reply.operations).toHaveLength(2);
  });

  test('staff of one cohort cannot take a woman who belongs to another', async () => {
    await server.store.people.addCohort({ id: 'cohort/hold-4', name: 'Hold 4' });
    const other = await server.staff('coordinator', { in: 'cohort/hold-4' });
    const theft = {
      id: `operation/${randomUUID()}`,
      at: server.clock.time,
      by: other.id,
      stream: 'staff/hold-4',
      kind: 'participant-enrolled',
      participant: amina.id,
      nickname: 'Amina',
      face: 'amina',
    };
    expect(await verdictOf(theft, other)).toEqual(refusedFor('not-yours'));
    expect((await round(amina)).streams).toContain('cohort/hold-3');
  });

  test('a kind that is newer than this server is kept and passed on as it came', async () => {
    const newer = tick({ kind: 'word-recorded', clip: { seconds: 3 } });
    expect(await verdictOf(newer)).toEqual(KEPT);
    expect(ownOf(await round(amina))).toEqual([{ ...newer, n: 2 }]);
    expect(await verdictOf(tick({ kind: 'word-recorded', stream: server.cohort }))).toEqual(
      refusedFor('not-yours'),
    );
  });

  test('a field that is newer than this server is kept with its operation', async () => {
    await round(amina, [tick({ mood: 'calm' })]);
    expect(ownOf(await round(amina))).toMatchObject([{ mood: 'calm' }]);
  });
});
describe('what staff see of a tablet', () => {
  const report = {
    app: '0.1.0',
    wanted: 12,
    kept: 12,
    isPersisted: true,
    isInstalled: true,
    refused: 0,
    language: 'ar',
    battery: 0.8,
  };
  const tablet = async () => (await server.store.devices.of([server.cohort]))[0];

  test('when it was last here, how far it had read, and what it said of itself', async () => {
    expect(await tablet()).toMatchObject({ number: 1, lastSeen: null, cursor: 0, report: null });
    await round(amina, [tick(), tick()]);
    server.clock.time += 1000;
    await server.sendAs(amina)({ after: 3, streams: [...amina.streams], operations: [], report });
    expect(await tablet()).toMatchObject({ lastSeen: server.clock.time, cursor: 3, report });
    await round(amina, [], { after: 3 });
    expect(await tablet()).toMatchObject({ report });
  });

  test('a tablet that starts again at 0 has read nothing for certain', async () => {
    await round(amina, [], { after: 1, streams: [amina.id] as never });
    expect(await tablet()).toMatchObject({ cursor: 0 });
  });
});

test('a refusal leaves one line in the log, with a code and ids and nothing that anybody wrote', async () => {
  const secret = 'hemmelig';
  await round(amina, [
    tick({ task: secret }),
    tick({ task: secret }),
    tick({ by: `participant/${secret}` }),
    ...TASKS,
  ]);
  await server.ask(`/api/sync?${secret}`, { as: secret, json: { x: secret } });
  expect(server.log).toEqual([
    { at: server.clock.time, code: 'malformed', route: '/api/sync', who: amina.device, count: 5 },
    { at: server.clock.time, code: 'not-yours', route: '/api/sync', who: amina.device, count: 1 },
    { at: server.clock.time, code: 'unknown-device', route: 'POST /api/sync', who: undefined },
  ]);
  expect(JSON.stringify(server.log)).not.toContain(secret);
});
