import { cp } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../support/folder.ts';
import { aServer, type TestServer, type Woman } from '../support/server.ts';
import { aTablet, idsOf, type TestTablet, tick } from '../support/tablet.ts';

let server: TestServer;
let amal: TestTablet;
let hanne: TestTablet;
let woman: Woman;

beforeEach(async () => {
  server = await aServer({ folder: await aFolder() });
  woman = await server.enrol('Amal');
  amal = await aTablet(server, woman);
  hanne = await aTablet(server, await server.staff('teacher'));
  await amal.decide(tick(amal, 1));
  await amal.sync();
  await hanne.sync();
});
afterEach(async () => {
  amal.turnOff();
  hanne.turnOff();
  await server.close();
});

const weeksOn = (tablet: TestTablet): readonly number[] =>
  tablet.log.all().flatMap((operation) => (operation.kind === 'task-ticked' ? [operation.week] : []));

/** Closes the server, does something to its disk, and opens it where the tablets find it. */
async function reopen(folder: string): Promise<void> {
  server = await aServer({ folder });
  amal.meets(server);
  hanne.meets(server);
}

describe('a server that was restored from a backup', () => {
  test('gets everything again from the tablets, and they lose nothing', async () => {
    const backup = await aFolder();
    await server.close();
    await cp(server.folder, backup, { recursive: true });
    await reopen(server.folder);
    for (const week of [2, 3, 4]) {
      await amal.decide(tick(amal, week));
      await amal.sync();
    }
    await hanne.sync();
    expect(weeksOn(hanne)).toEqual([1, 2, 3, 4]);

    await server.close();
    await reopen(backup);
    expect(await server.store.ledger.head()).toBe(2);
    await amal.sync();
    expect(weeksOn(amal)).toEqual([1, 2, 3, 4]);
    expect(amal.log.unsentCount()).toBe(0);
    expect(await server.store.ledger.head()).toBe(5);

    await hanne.sync();
    expect(weeksOn(hanne)).toEqual([1, 2, 3, 4]);
    await hanne.restart();
    expect(weeksOn(hanne)).toEqual([1, 2, 3, 4]);
  });

  test('what others decided goes on showing until all has been read again', async () => {
    const backup = await aFolder();
    await server.close();
    await cp(server.folder, backup, { recursive: true });
    await reopen(server.folder);
    await amal.decide(tick(amal, 2));
    await amal.sync();
    await hanne.sync();
    await server.close();
    await reopen(backup);

    // The first round only tells that the server is older; then the network is gone.
    await hanne.round();
    expect(weeksOn(hanne)).toEqual([1, 2]);
    await hanne.restart();
    expect(weeksOn(hanne)).toEqual([1, 2]);
  });
});

describe('a server that was restored, and has grown again before the tablet came', () => {
  test('knows by the mark that it is not what the tablet has read, and gets everything again', async () => {
    const backup = await aFolder();
    await server.close();
    await cp(server.folder, backup, { recursive: true });
    await reopen(server.folder);
    await amal.decide(tick(amal, 2));
    await amal.sync();
    await server.close();
    await reopen(backup);

    // Others are quicker than she is: the restored ledger reaches as far as she had read, and further.
    for (const start of ['2026-12-03T10:00', '2026-12-04T10:00'])
      await hanne.decide({
        kind: 'excursion-planned',
        stream: server.cohort,
        excursion: 'excursion/zoo',
        place: 'Zoo',
        start,
      });
    await hanne.sync();
    expect(await server.store.ledger.head()).toBeGreaterThanOrEqual((await amal.log.position()).after);

    await amal.sync();
    expect(weeksOn(amal)).toEqual([1, 2]);
    expect(amal.log.unsentCount()).toBe(0);
    await hanne.sync();
    expect(weeksOn(hanne)).toEqual([1, 2]);
    expect(amal.log.all().filter(({ kind }) => kind === 'excursion-planned')).toHaveLength(2);
  });
});

describe('another ledger in place of the one we knew', () => {
  test('gets all that was decided here, also when it has already got further than ours', async () => {
    for (const week of [2, 3]) await amal.decide(tick(amal, week));
    await amal.sync();
    await server.close();
    await reopen(await aFolder());
    // She is paired with the new server, which is busier than the old one was.
    const again = await server.enrol('Amal');
    for (let i = 0; i < 8; i++) await server.enrol(`Noor ${i}`);
    const send = amal.front;
    amal.road.fetch = (address, init) =>
      send(address, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), Authorization: `Bearer ${again.token}` },
      });
    Object.assign(woman, { token: again.token });
    const before = idsOf(amal);

    await amal.sync();
    // Her own id is unknown there, so nothing of hers is taken; but it was sent, and is kept here.
    const refused = (await amal.log.refused()).map(({ id }) => id);
    expect([...refused].sort()).toEqual([...before].sort());
    expect((await amal.log.position()).ledger).toBe(server.store.ledger.id);
  });

  test('a busier ledger in which she stands gets her operations', async () => {
    await amal.decide(tick(amal, 2));
    await amal.sync();
    const old = server.store.ledger.id;
    await server.close();
    await reopen(await aFolder());
    for (let i = 0; i < 8; i++) await server.enrol(`Noor ${i}`);
    await server.store.ledger.append(
      [
        {
          id: 'operation/enrolled-anew',
          at: server.clock.time,
          by: 'staff/hanne',
          stream: 'staff/hold-3',
          kind: 'participant-enrolled',
          participant: woman.id,
          nickname: 'Amal',
          face: 'amina',
        },
      ],
      server.clock.time,
    );
    const paired = await server.pairAgain(woman);
    Object.assign(woman, { token: paired.token });
    const head = await server.store.ledger.head();

    await amal.sync();
    expect(server.store.ledger.id).not.toBe(old);
    expect(await amal.log.refused()).toEqual([]);
    expect(await server.store.ledger.head()).toBe(head + 2);
    expect(weeksOn(amal)).toEqual([1, 2]);
    expect(amal.log.all().every(({ n }) => n !== undefined && n > head)).toBe(true);
  });
});

describe('which streams are open', () => {
  test('a new one is read from its beginning, and nothing of it is missed', async () => {
    await server.store.people.addCohort({ id: 'cohort/other', name: 'Other' });
    const noor = await aTablet(server, await server.enrol('Noor', { in: 'cohort/other' }));
    await noor.decide(tick(noor, 7));
    await noor.sync();
    const parwin = await server.staff('teacher');
    const hers = await aTablet(server, parwin);
    await hers.sync();
    expect(weeksOn(hers)).toEqual([1]);
    expect((await hers.log.position()).after).toBe(await server.store.ledger.head());

    // She teaches the other cohort too: what she may read now lies before what she has read.
    const both = await server.store.people.add(
      { name: 'Parwin, both', role: 'teacher', cohorts: [server.cohort, 'cohort/other'], password: 'none' },
      server.clock.time,
    );
    if (!both) throw new Error('nobody was added');
    Object.assign(parwin, {
      cookie: `najah-session=${await server.store.sessions.begin(both, server.clock.time)}`,
    });
    await hers.sync();
    expect([...weeksOn(hers)].sort()).toEqual([1, 7]);
    await hers.restart();
    expect([...weeksOn(hers)].sort()).toEqual([1, 7]);
    expect(new Set(idsOf(hers)).size).toBe(idsOf(hers).length);
    noor.turnOff();
    hers.turnOff();
  });

  test('one that is closed is forgotten, but what is not sent yet stays', async () => {
    const enrolled = await server.enrol('Noor');
    const noor = await aTablet(server, enrolled);
    await hanne.decide({
      kind: 'excursion-planned',
      stream: server.cohort,
      excursion: 'excursion/zoo',
      place: 'Zoo',
      start: '2026-12-01T10:00',
    });
    await hanne.sync();
    noor.clock.time += 60_000;
    await noor.decide(tick(noor, 1));
    await noor.sync();
    expect(noor.log.all().map(({ kind }) => kind)).toEqual(['excursion-planned', 'task-ticked']);

    // From now on the server answers as if she were in no cohort.
    noor.road.fetch = async (address, init) => {
      const reply = await (await noor.front(address, init)).json();
      const streams = (reply.streams as string[]).filter((stream) => !stream.startsWith('cohort/'));
      return Response.json({ ...reply, streams, operations: [] });
    };
    await noor.decide(tick(noor, 2));
    await noor.sync();
    expect(noor.log.all().map(({ kind }) => kind)).toEqual(['task-ticked', 'task-ticked']);
    await noor.restart();
    expect(noor.log.all().map(({ kind }) => kind)).toEqual(['task-ticked', 'task-ticked']);
    noor.turnOff();
  });
});

describe('a long way to read', () => {
  test('is read page by page, and one that was broken off goes on where it was', async () => {
    const operations = Array.from({ length: 4_500 }, (_, i) => ({
      id: `operation/bulk-${i}` as const,
      at: server.clock.time + i,
      by: 'staff/hanne' as const,
      stream: server.cohort,
      kind: 'excursion-moved' as const,
      excursion: 'excursion/zoo' as const,
      start: '2026-12-01T10:00',
    }));
    await server.store.ledger.append(operations, server.clock.time);
    let pages = 0;
    amal.road.fetch = (address, init) => {
      if (++pages === 3) throw new TypeError('Failed to fetch');
      return amal.front(address, init);
    };
    await expect(amal.sync()).rejects.toThrow();
    await amal.restart();
    await amal.sync();
    expect(pages).toBe(4);
    expect(amal.log.all()).toHaveLength(4_501);
    await amal.restart();
    expect(new Set(idsOf(amal)).size).toBe(4_501);
  }, 20_000);
});
