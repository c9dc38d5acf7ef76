import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ownCourse } from '#domain/course.ts';
import { type Excursion, excursionsOf } from '#domain/excursions.ts';
import type { CohortId } from '#domain/ids.ts';
import type { Decision } from '#domain/operation.ts';
import { aFolder } from '../support/folder.ts';
import { aServer, type TestServer } from '../support/server.ts';
import { aTablet, type TestTablet } from '../support/tablet.ts';

const COHORT: CohortId = 'cohort/hold-3';
const ZOO = 'excursion/zoo';
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const COURSE = ownCourse('2026-11-23');

const planned: Decision = {
  kind: 'excursion-planned',
  stream: COHORT,
  excursion: ZOO,
  start: '2026-12-01T10:00',
  place: 'Zoo',
};
const moveTo = (start: string): Decision => ({
  kind: 'excursion-moved',
  stream: COHORT,
  excursion: ZOO,
  start,
});
const calledOff: Decision = { kind: 'excursion-cancelled', stream: COHORT, excursion: ZOO };

/** The trip as a tablet shows it. */
const zooOn = (tablet: TestTablet): Excursion | undefined => excursionsOf(COURSE, tablet.log.all())[0];

describe('when staff move an excursion', () => {
  let server: TestServer;
  let hanne: TestTablet;
  let omar: TestTablet;
  let amal: TestTablet;

  beforeEach(async () => {
    server = await aServer({ cohort: COHORT });
    hanne = await aTablet(server, await server.staff('teacher'));
    omar = await aTablet(server, await server.staff('coordinator'));
    amal = await aTablet(server, await server.enrol('Amal'));
    await hanne.decide(planned);
    for (const tablet of [hanne, omar, amal]) await tablet.sync();
  });
  afterEach(async () => {
    for (const tablet of [hanne, omar, amal]) tablet.turnOff();
    await server.close();
  });

  test('a tablet shows the new time, and the old one beside it, after its next sync', async () => {
    await hanne.decide(moveTo('2026-12-03T10:00'));
    await hanne.sync();
    expect(zooOn(amal)).toMatchObject({ start: '2026-12-01T10:00' });

    await amal.sync();
    expect(zooOn(amal)).toMatchObject({ start: '2026-12-03T10:00', movedFrom: '2026-12-01T10:00' });
  });

  test('the later decision stands, even when the earlier one reaches the server last', async () => {
    hanne.clock.time += 1 * MINUTE;
    omar.clock.time += 5 * MINUTE;
    server.clock.time += 10 * MINUTE;
    await hanne.decide(moveTo('2026-12-03T10:00'));
    await omar.decide(moveTo('2026-12-04T10:00'));

    for (const tablet of [omar, hanne, amal, omar]) await tablet.sync();
    for (const tablet of [hanne, omar, amal])
      expect(zooOn(tablet)).toMatchObject({ start: '2026-12-04T10:00' });
  });

  test('an answer to a move comes after it, though made on a tablet with a slow clock', async () => {
    omar.clock.time -= 60 * MINUTE;
    await hanne.decide(moveTo('2026-12-03T10:00'));
    await hanne.sync();
    await omar.sync();
    await omar.decide(calledOff);
    await omar.sync();
    await amal.sync();
    expect(zooOn(amal)).toMatchObject({ isCancelled: true, start: '2026-12-03T10:00' });
    const [, move, answer] = amal.log.all();
    expect(move?.kind).toBe('excursion-moved');
    expect(answer?.kind).toBe('excursion-cancelled');
  });

  test('a tablet whose clock is a year fast does not overrule everybody for a year', async () => {
    omar.clock.time += YEAR;
    await omar.decide(moveTo('2026-12-03T10:00'));
    await omar.decide(moveTo('2026-12-04T10:00'));
    await omar.sync();
    expect(zooOn(omar)).toMatchObject({ start: '2026-12-04T10:00' });

    server.clock.time += 10 * MINUTE;
    hanne.clock.time += 10 * MINUTE;
    await hanne.decide(moveTo('2026-12-08T10:00'));
    await hanne.sync();
    for (const tablet of [amal, omar]) {
      await tablet.sync();
      expect(zooOn(tablet)).toMatchObject({ start: '2026-12-08T10:00' });
    }
  });

  test('the tablet learns how far its clock is off', async () => {
    omar.clock.time = server.clock.time - YEAR;
    await omar.sync();
    expect(omar.log.clockOffset()).toBe(YEAR);
    await omar.restart();
    expect(omar.log.clockOffset()).toBe(YEAR);
  });

  test('a round asks only for what is new since the last one', async () => {
    const asked: unknown[] = [];
    amal.road.fetch = (address, init) => {
      asked.push(JSON.parse(init?.body as string).after);
      return amal.front(address, init);
    };
    await amal.sync();
    expect(asked).toEqual([await server.store.ledger.head()]);
  });

  test('a tablet switched off after its sync still knows where the excursion went', async () => {
    await hanne.decide(moveTo('2026-12-03T10:00'));
    await hanne.sync();
    await amal.sync();
    await amal.restart();
    expect(zooOn(amal)).toMatchObject({ start: '2026-12-03T10:00', movedFrom: '2026-12-01T10:00' });
  });
});

describe('two staff move the same excursion offline', () => {
  const meeting = fc.record({
    actor: fc.constantFrom('hanne', 'omar', 'amal'),
    fault: fc.constantFrom('none', 'reply-lost', 'doubled', 'never-arrived', 'server-restarts'),
  });
  const everybody = fc.shuffledSubarray(['hanne', 'omar', 'amal'] as const, { minLength: 3 });
  let server: TestServer;
  let runs = 0;

  beforeAll(async () => {
    server = await aServer({ folder: await aFolder() });
  });
  afterAll(() => server.close());

  /** Three devices of a cohort of their own that all know of the trip. */
  async function cohortWithTrip() {
    const cohort: CohortId = `cohort/run-${runs++}`;
    await server.store.people.addCohort({ id: cohort, name: cohort });
    const tablets = {
      hanne: await aTablet(server, await server.staff('teacher', { in: cohort })),
      omar: await aTablet(server, await server.staff('coordinator', { in: cohort })),
      amal: await aTablet(server, await server.enrol('Amal', { in: cohort })),
    };
    await tablets.hanne.decide({ ...planned, stream: cohort });
    for (const tablet of Object.values(tablets)) await tablet.sync();
    return { cohort, tablets };
  }

  test('every device ends with the same time, whatever order they sync in and whatever gets lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(meeting, { maxLength: 6 }),
        everybody,
        fc.integer({ min: -2, max: 2 }),
        async (meetings, order, apart) => {
          const { cohort, tablets } = await cohortWithTrip();
          const { hanne, omar } = tablets;
          const before = await server.store.ledger.head();
          hanne.clock.time += MINUTE;
          omar.clock.time += MINUTE + apart;
          await hanne.decide({ ...moveTo('2026-12-03T10:00'), stream: cohort });
          await omar.decide({ ...moveTo('2026-12-04T10:00'), stream: cohort });

          for (const { actor, fault } of meetings) {
            const tablet = tablets[actor as keyof typeof tablets];
            if (fault === 'server-restarts') {
              await server.close();
              server = await aServer({ folder: server.folder });
              for (const each of Object.values(tablets)) each.meets(server);
            }
            tablet.road.fetch = async (address, init) => {
              if (fault === 'never-arrived') throw new TypeError('Failed to fetch');
              if (fault === 'doubled') await tablet.front(address, init);
              const reply = await tablet.front(address, init);
              if (fault === 'reply-lost') throw new TypeError('Failed to fetch');
              return reply;
            };
            await tablet.sync().catch(() => undefined);
            tablet.road.fetch = tablet.front;
          }
          for (const name of [...order, ...order]) await tablets[name].sync();

          const starts = Object.values(tablets).map((tablet) => zooOn(tablet)?.start);
          const expected = apart < 0 ? '2026-12-03T10:00' : '2026-12-04T10:00';
          // At the very same moment (`apart` 0) the ids decide, but then for all alike.
          expect(new Set(starts)).toEqual(new Set([apart === 0 ? starts[0] : expected]));
          expect(await server.store.ledger.head()).toBe(before + 2);
          for (const tablet of Object.values(tablets)) tablet.turnOff();
        },
      ),
      { numRuns: 60, seed: 8480 },
    );
  }, 60_000);
});
