import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '#domain/operation.ts';
import { NoNetwork } from '#sync/errors.ts';
import { aServer, type TestServer } from '../support/server.ts';
import { aTablet, type TestTablet } from '../support/tablet.ts';

let server: TestServer;
let hanne: TestTablet;
let amal: TestTablet;

beforeEach(async () => {
  server = await aServer();
  hanne = await aTablet(server, await server.staff('teacher'));
  amal = await aTablet(server, await server.enrol('Amal'));
});
afterEach(async () => {
  hanne.turnOff();
  amal.turnOff();
  await server.close();
});

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const aPhoto = (of: string, type = 'image/png') =>
  new Blob([new Uint8Array(PNG), of.padEnd(200, '.')], { type });
const photoSet = (media: string, of: 'place' | 'door' = 'door'): Decision => ({
  kind: 'excursion-photo-set',
  stream: server.cohort,
  excursion: 'excursion/zoo',
  of,
  media,
});
const called = (tablet: TestTablet): string[] => {
  const calls: string[] = [];
  tablet.road.fetch = (address, init) => {
    calls.push(`${init?.method ?? 'GET'} ${address.split('/').slice(0, 3).join('/')}`);
    return tablet.front(address, init);
  };
  return calls;
};

describe('a photo that staff took of a door', () => {
  test('goes before the decision that names it, and is on every tablet after its next sync', async () => {
    const photo = aPhoto('the door');
    const name = await hanne.media.keep(photo);
    expect(name).toBe(
      createHash('sha256')
        .update(Buffer.from(await photo.arrayBuffer()))
        .digest('hex'),
    );
    await hanne.decide(photoSet(name));
    const calls = called(hanne);
    await hanne.sync();
    expect(calls).toEqual(['POST /api/sync', 'PUT /api/media', 'POST /api/sync']);
    expect(hanne.log.unsentCount()).toBe(0);

    await amal.sync();
    const there = await amal.media.get(name);
    expect(there?.type).toBe('image/png');
    expect(await there?.text()).toBe(await photo.text());
    await amal.restart();
    expect(await amal.media.get(name)).toBeDefined();
  });

  test('a link too weak for the photo still takes the other decisions', async () => {
    const name = await hanne.media.keep(aPhoto('the door'));
    await hanne.decide(photoSet(name));
    await hanne.decide({ kind: 'excursion-cancelled', stream: server.cohort, excursion: 'excursion/zoo' });
    hanne.road.fetch = (address, init) => {
      if (init?.method === 'PUT') throw new TypeError('Failed to fetch');
      return hanne.front(address, init);
    };
    await expect(hanne.sync()).rejects.toThrow(NoNetwork);
    const { operations } = await server.store.ledger.after(0, [server.cohort], 10);
    expect(operations.map(({ kind }) => kind)).toEqual(['excursion-cancelled']);
    expect(hanne.log.unsentCount()).toBe(1);

    await hanne.restart();
    hanne.road.fetch = hanne.front;
    await hanne.sync();
    expect(hanne.log.unsentCount()).toBe(0);
    expect(await hanne.media.unsent()).toEqual([]);
  });

  test('that arrived although nobody heard so, is sent again without harm', async () => {
    const name = await hanne.media.keep(aPhoto('the door'));
    await hanne.decide(photoSet(name));
    hanne.road.fetch = async (address, init) => {
      await hanne.front(address, init);
      throw new TypeError('Failed to fetch');
    };
    await expect(hanne.sync()).rejects.toThrow();
    hanne.road.fetch = hanne.front;
    await hanne.sync();
    await amal.sync();
    expect(await amal.media.get(name)).toBeDefined();
  });

  test('that the server will not take is not named to it, and staff can see why', async () => {
    const name = await hanne.media.keep(new Blob(['<svg/>'], { type: 'image/svg+xml' }));
    await hanne.decide(photoSet(name));
    await hanne.sync();
    expect(await server.store.ledger.after(0, [server.cohort], 10)).toMatchObject({ operations: [] });
    expect(await hanne.log.refused()).toMatchObject([
      { code: 'malformed', operation: { kind: 'excursion-photo-set' } },
    ]);
    expect(hanne.log.all().map(({ kind }) => kind)).not.toContain('excursion-photo-set');
    expect(hanne.log.unsentCount()).toBe(0);
  });

  test('is fetched once; and only the one that stands', async () => {
    const first = await hanne.media.keep(aPhoto('the wrong door'));
    await hanne.decide(photoSet(first));
    const second = await hanne.media.keep(aPhoto('the right door'));
    await hanne.decide(photoSet(second));
    await hanne.sync();
    const calls = called(amal);
    await amal.sync();
    await amal.sync();
    expect(calls.filter((call) => call.startsWith('GET'))).toHaveLength(1);
    expect(await amal.media.get(first)).toBeUndefined();
    expect(await amal.media.get(second)).toBeDefined();
  });

  test('whose bytes are not what the name says is not kept', async () => {
    const name = await hanne.media.keep(aPhoto('the door'));
    await hanne.decide(photoSet(name));
    await hanne.sync();
    amal.road.fetch = (address, init) =>
      address.startsWith('/api/media') ? new Response('something else') : amal.front(address, init);
    await expect(amal.sync()).rejects.toThrow(NoNetwork);
    expect(await amal.media.get(name)).toBeUndefined();
    amal.road.fetch = amal.front;
    await amal.sync();
    expect(await amal.media.get(name)).toBeDefined();
  });

  test('that the server has lost does not keep the others from coming', async () => {
    await hanne.decide(photoSet('0'.repeat(64), 'place'));
    const name = await hanne.media.keep(aPhoto('the door'));
    await hanne.decide(photoSet(name));
    await hanne.sync();
    await amal.sync();
    expect(await amal.media.get(name)).toBeDefined();
  });
});
