import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '#domain/sync-protocol.ts';
import type { Sender } from '../support/server.ts';
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

describe('who is let in', () => {
  const code = async (as?: Sender) => {
    const response = await server.ask('/api/sync', {
      ...(as !== undefined && { as }),
      json: { after: 0, streams: [], operations: [] },
    });
    return [response.status, ((await response.json()) as { error?: string }).error];
  };

  test('no token, a forged token and an old session are unknown', async () => {
    for (const as of [undefined, 'forged', `${amina.token}x`, { cookie: 'najah-session=forged' }]) {
      expect(await code(as)).toEqual([401, 'unknown-device']);
    }
  });

  test('a retired device is told so, and what it had sent stays', async () => {
    await round(amina, [tick()]);
    await server.store.devices.retire(amina.device, [server.cohort], server.clock.time);
    expect(await code(amina)).toEqual([401, 'device-retired']);
    const other = await server.pairAgain(amina);
    expect(ownOf(await round(other))).toHaveLength(1);
  });

  test('a session ends fourteen days after it was last used, and not before', async () => {
    const DAY = 24 * 60 * 60_000;
    const lise = await server.staff('coordinator');
    for (let i = 0; i < 3; i++) {
      server.clock.time += 14 * DAY - 1;
      expect(await code(lise)).toEqual([200, undefined]);
    }
    server.clock.time += 14 * DAY;
    expect(await code(lise)).toEqual([401, 'unknown-device']);
  });

  test('the tablets of a whole town behind one address are never told to slow down', async () => {
    for (let i = 0; i < 200; i++) expect((await code(amina))[0]).toBe(200);
  });
});

describe('limits, and one more', () => {
  const sized = (bytes: number) => {
    const operation = tick({ kind: 'letter-kept', text: '' });
    const rest = Buffer.byteLength(JSON.stringify(operation));
    return { ...operation, text: 'x'.repeat(bytes - rest) };
  };
  const asked = async (body: string) => {
    const response = await server.ask('/api/sync', {
      as: amina,
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    });
    return [response.status, ((await response.json()) as { error?: string }).error];
  };
  const requestOf = (operations: readonly unknown[]) => JSON.stringify({ after: 0, streams: [], operations });

  test('an operation of 16 KiB is kept, a byte more is too large', async () => {
    expect(await verdictOf(sized(LIMITS.operation))).toEqual(KEPT);
    expect(await verdictOf(sized(LIMITS.operation + 1))).toEqual(refusedFor('too-large'));
  });

  test('500 operations are taken, 501 are too large a round', async () => {
    const operations = Array.from({ length: LIMITS.batch }, () => tick());
    expect((await round(amina, operations)).verdicts).toHaveLength(LIMITS.batch);
    expect(await asked(requestOf([...operations, tick()]))).toEqual([413, 'too-large']);
  });

  test('a body of 1 MiB is read, a byte more is not', async () => {
    const body = requestOf([]);
    const padded = body + ' '.repeat(LIMITS.body - body.length);
    expect(await asked(padded)).toEqual([200, undefined]);
    expect(await asked(`${padded} `)).toEqual([413, 'too-large']);
  });

  test('JSON eight deep is read, nine deep is not, and brackets in text do not count', async () => {
    const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    expect(await asked(requestOf([tick({ kind: 'thing-kept', x: deep(LIMITS.depth - 3) })]))).toEqual([
      200,
      undefined,
    ]);
    expect(await asked(requestOf([tick({ kind: 'thing-kept', x: deep(LIMITS.depth - 2) })]))).toEqual([
      400,
      'too-deep',
    ]);
    expect(await asked(requestOf([tick({ kind: 'thing-kept', x: '"[{'.repeat(99) })]))).toEqual([
      200,
      undefined,
    ]);
    expect(await asked('['.repeat(500_000))).toEqual([400, 'too-deep']);
  });
});

describe('bodies that are not what they should be', () => {
  const asked = async (body: BodyInit, type = 'application/json') => {
    const response = await server.ask('/api/sync', {
      as: amina,
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    });
    return [response.status, ((await response.json()) as { error?: string }).error];
  };

  test.each([
    ['nothing', ''],
    ['a web page', '<html>'],
    ['half a body', '{"after":0,'],
    ['null', 'null'],
    ['another shape', '{"after":"0","streams":[],"operations":[]}'],
    ['a place before the first', '{"after":-1,"streams":[],"operations":[]}'],
    ['a number too large to be one', '{"after":1e400,"streams":[],"operations":[]}'],
  ])('%s is malformed', async (_, body) => {
    expect(await asked(body)).toEqual([400, 'malformed']);
  });

  test('bytes that are not UTF-8 are malformed', async () => {
    expect(await asked(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).toEqual([400, 'malformed']);
  });

  test('what does not say that it is JSON is not read', async () => {
    const body = '{"after":0,"streams":[],"operations":[]}';
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'multipart/form-data',
    ]) {
      expect(await asked(body, type)).toEqual([415, 'wrong-type']);
    }
    expect(await asked(body, 'application/json; charset=utf-8')).toEqual([200, undefined]);
  });

  test('NUL and half a surrogate pair are refused by themselves; a backslash that only looks like one is not', async () => {
    expect(await verdictOf(tick({ kind: 'thing-kept', x: 'a\u0000b' }))).toEqual(refusedFor('malformed'));
    expect(await verdictOf(tick({ kind: 'thing-kept', x: { 'k\u0000': 1 } }))).toEqual(
      refusedFor('malformed'),
    );
    expect(await verdictOf(tick({ kind: 'thing-kept', x: 'a\ud800b' }))).toEqual(refusedFor('malformed'));
    expect(await verdictOf(tick({ kind: 'thing-kept', x: '\\u0000 \\\\ud800 \ud83c\udf4e' }))).toEqual(KEPT);
  });

  test('a poisoned prototype poisons nothing', async () => {
    const id = `operation/${randomUUID()}`;
    const fields = JSON.stringify({ ...tick(), id }).slice(0, -1);
    const body = `{"after":0,"streams":[],"operations":[${fields},"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}]}`;
    expect(await asked(body)).toEqual([200, undefined]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    const [kept] = ownOf(await round(amina));
    expect(kept?.id).toBe(id);
    expect(kept && 'isAdmin' in kept).toBe(false);
  });
});
