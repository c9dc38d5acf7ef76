import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isUnderstood, type Received } from '#domain/operation.ts';
import { LIMITS } from '#domain/sync-protocol.ts';
import { batchOf } from '#sync/batch.ts';
import { NoNetwork, TurnedAway } from '#sync/errors.ts';
import { aServer, type TestServer } from '../support/server.ts';
import { aTablet, idsOf, type TestTablet, tick } from '../support/tablet.ts';

let server: TestServer;
let amal: TestTablet;

beforeEach(async () => {
  server = await aServer();
  amal = await aTablet(server, await server.enrol('Amal'));
  await amal.sync();
});
afterEach(async () => {
  amal.turnOff();
  await server.close();
});

/** All that a tablet knows, to be compared before and after something that must change nothing. */
const all = async (tablet: TestTablet) => ({
  shown: tablet.log.all(),
  unsent: await tablet.log.unsent(1_000),
  refused: await tablet.log.refused(),
  position: await tablet.log.position(),
});

describe('a reply lost on the way', () => {
  test('costs nothing: the next round sends the same again, and the server has it once', async () => {
    const before = await server.store.ledger.head();
    await amal.decide(tick(amal));
    amal.road.fetch = async (address, init) => {
      await amal.front(address, init);
      throw new TypeError('Failed to fetch');
    };
    await expect(amal.sync()).rejects.toThrow(NoNetwork);
    expect(amal.log.unsentCount()).toBe(1);

    amal.road.fetch = amal.front;
    await amal.sync();
    expect(await server.store.ledger.head()).toBe(before + 1);
    expect(await amal.log.unsent(10)).toEqual([]);
    expect(amal.log.all()).toMatchObject([{ kind: 'task-ticked', n: before + 1 }]);
  });

  test('nor does one that breaks off in the middle', async () => {
    await amal.decide(tick(amal));
    const before = await all(amal);
    amal.road.fetch = async (address, init) => {
      const reply = await amal.front(address, init);
      const text = await reply.text();
      return new Response(text.slice(0, text.length / 2), reply);
    };
    await expect(amal.sync()).rejects.toThrow(NoNetwork);
    expect(await all(amal)).toEqual(before);
    await amal.restart();
    expect(await all(amal)).toEqual(before);
  });
});

describe('somebody else answers', () => {
  const page = '<!doctype html><title>Welcome to FreeWiFi</title>';
  const html = { 'Content-Type': 'text/html' };
  test.each<[string, () => Response]>([
    ['a captive portal’s page', () => new Response(page, { headers: html })],
    ['a portal that redirects', () => new Response(null, { status: 302, headers: { Location: '/login' } })],
    ['a network that wants a login (511)', () => Response.json({ error: 'login' }, { status: 511 })],
    ['a proxy without a server behind it', () => new Response(page, { status: 502, headers: html })],
    ['JSON that is not ours', () => Response.json({ status: 'ok' })],
    ['the word null', () => Response.json(null)],
    ['nothing at all', () => new Response('')],
  ])('%s is no network, and changes nothing', async (_, answer) => {
    await amal.decide(tick(amal));
    const before = await all(amal);
    amal.road.fetch = answer;
    await expect(amal.sync()).rejects.toThrow(NoNetwork);
    expect(await all(amal)).toEqual(before);
  });

  test('a reply of ours that we cannot read changes nothing, and says so', async () => {
    await amal.decide(tick(amal));
    const before = await all(amal);
    amal.road.fetch = () => Response.json({ najah: 'sync-1', ledger: 'x', now: 'yesterday' });
    await expect(amal.sync()).rejects.toThrow(new TurnedAway('unreadable'));
    expect(await all(amal)).toEqual(before);
  });

  test('the server that turns her away is told apart from no network', async () => {
    await amal.decide(tick(amal));
    const before = await all(amal);
    amal.road.fetch = () => Response.json({ error: 'device-retired' }, { status: 401 });
    await expect(amal.sync()).rejects.toThrow(new TurnedAway('device-retired'));
    expect(await all(amal)).toEqual(before);
  });
});

describe('at the limits of one request', () => {
  const decideMany = async (count: number) => {
    for (let i = 0; i < count; i++) await amal.decide(tick(amal, 1 + (i % 35)));
  };
  const sentIn = () => {
    const counts: number[] = [];
    amal.road.fetch = (address, init) => {
      counts.push(JSON.parse(init?.body as string).operations.length);
      return amal.front(address, init);
    };
    return counts;
  };

  test(`${LIMITS.batch} operations go in one round`, async () => {
    await decideMany(LIMITS.batch);
    const counts = sentIn();
    await amal.sync();
    expect(counts).toEqual([LIMITS.batch]);
    expect(amal.log.unsentCount()).toBe(0);
  }, 20_000);

  test('one more goes in the next', async () => {
    await decideMany(LIMITS.batch + 1);
    const counts = sentIn();
    await amal.sync();
    expect(counts).toEqual([LIMITS.batch, 1]);
    expect(amal.log.unsentCount()).toBe(0);
    expect(amal.log.all()).toHaveLength(LIMITS.batch + 1);
  }, 20_000);

  const large = (i: number, letter = 'a'): Received => ({
    id: `operation/${i}`,
    at: 1,
    by: 'participant/x',
    stream: 'participant/x',
    kind: 'note-of-tomorrow',
    text: letter.repeat(15_000),
  });

  test.each([
    ['bytes', 'a'],
    ['bytes of letters that take three', 'ክ'],
  ])('a batch stays under the limit of the body, counted in %s', (_, letter) => {
    const batch = batchOf(
      Array.from({ length: 500 }, (_, i) => large(i, letter)),
      500,
    );
    const bytes = new TextEncoder().encode(JSON.stringify(batch)).length;
    expect(bytes).toBeLessThan(LIMITS.body - 60_000);
    expect(bytes).toBeGreaterThan(LIMITS.body * 0.88);
  });

  test('large operations all arrive, in as many rounds as it takes', async () => {
    const tablet = await aTablet(server, await server.enrol('Noor'), {
      understands: (operation): operation is never =>
        operation.kind === 'note-of-tomorrow' || isUnderstood(operation),
    });
    for (let i = 0; i < 100; i++)
      await tablet.log.record({
        ...large(i),
        by: tablet.by,
        stream: tablet.by,
        id: `operation/large-${i}`,
      } as never);
    await tablet.sync();
    expect(tablet.log.unsentCount()).toBe(0);
    expect(await tablet.log.refused()).toEqual([]);
    expect(idsOf(tablet)).toHaveLength(100);
    tablet.turnOff();
  }, 20_000);

  test('what no server would take is not kept in the first place', async () => {
    const operation = { ...large(1), by: amal.by, stream: amal.by, text: 'a'.repeat(LIMITS.operation) };
    await expect(amal.log.record(operation as never)).rejects.toThrow(RangeError);
    expect(amal.log.unsentCount()).toBe(0);
    expect(await amal.log.unsent(10)).toEqual([]);
  });
});

describe('what the server will not have', () => {
  test('is kept on the tablet with the reason, shows no more, and holds nothing up', async () => {
    const noor = await server.enrol('Noor');
    await amal.decide({ ...tick(amal), stream: noor.id } as never);
    await amal.decide(tick(amal, 2));
    await amal.sync();
    expect(await amal.log.refused()).toMatchObject([
      { code: 'not-yours', operation: { kind: 'task-ticked', stream: noor.id } },
    ]);
    expect(amal.log.all()).toMatchObject([{ kind: 'task-ticked', week: 2 }]);
    expect(amal.log.unsentCount()).toBe(0);

    await amal.restart();
    expect(await amal.log.refused()).toHaveLength(1);
    expect(amal.log.all()).toHaveLength(1);
  });

  test('comes with its reason in words where the server gives one', async () => {
    await amal.decide({ ...tick(amal), week: 99 } as never);
    await amal.sync();
    const [refused] = await amal.log.refused();
    expect(refused?.code).toBe('malformed');
    expect(refused?.why).toContain('week');
  });
});

describe('an operation of a kind that is newer than this app', () => {
  test('is kept, comes after nothing it answers, and is shown once the app is new enough', async () => {
    const old = (operation: Received): operation is never =>
      operation.kind !== 'excursion-restored' && isUnderstood(operation);
    const tablet = await aTablet(server, await server.enrol('Noor'), { understands: old });
    const hanne = await aTablet(server, await server.staff('teacher'));
    const excursion = 'excursion/zoo';
    await hanne.decide({
      kind: 'excursion-planned',
      stream: server.cohort,
      excursion,
      place: 'Zoo',
      start: '2026-12-01T10:00',
    });
    hanne.clock.time += 60_000;
    await hanne.decide({ kind: 'excursion-restored', stream: server.cohort, excursion });
    await hanne.sync();
    await tablet.sync();
    expect(tablet.log.all().map(({ kind }) => kind)).toEqual(['excursion-planned']);
    // Her next decision must come after the one she cannot see yet.
    expect(tablet.log.seen()).toBe(hanne.log.all().at(-1)?.at);

    await tablet.restart({ understands: isUnderstood });
    expect(tablet.log.all().map(({ kind }) => kind)).toEqual(['excursion-planned', 'excursion-restored']);
    tablet.turnOff();
    hanne.turnOff();
  });

  test('the server keeps and passes on what neither of them knows', async () => {
    const hanne = await aTablet(server, await server.staff('teacher'));
    const newer = await aTablet(server, await server.staff('teacher'), {
      understands: (operation): operation is never =>
        operation.kind === 'music-chosen' || isUnderstood(operation),
    });
    await newer.decide({ kind: 'music-chosen', stream: server.cohort, song: 'En yndig dag' } as never);
    await newer.sync();
    await hanne.sync();
    expect(await newer.log.refused()).toEqual([]);
    expect(hanne.log.all().map(({ kind }) => kind)).not.toContain('music-chosen');
    await hanne.restart({
      understands: (operation): operation is never =>
        operation.kind === 'music-chosen' || isUnderstood(operation),
    });
    expect(hanne.log.all()).toContainEqual(
      expect.objectContaining({ kind: 'music-chosen', song: 'En yndig dag' }),
    );
    hanne.turnOff();
    newer.turnOff();
  });
});
