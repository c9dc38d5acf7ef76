import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CohortId } from '#domain/ids.ts';
import type { Decision } from '#domain/operation.ts';
import { posesThatDoGood, programmesOf } from '#domain/yoga.ts';
import { aServer, type TestServer } from '../support/server.ts';
import { aTablet, type TestTablet } from '../support/tablet.ts';

const COHORT: CohortId = 'cohort/hold-3';
const MINUTE = 60_000;
const FRIDAY = { stream: COHORT, programme: 'yoga-programme/friday' } as const;

const made = (title: string, ...poses: readonly string[]): Decision => ({
  kind: 'yoga-programme-set',
  ...FRIDAY,
  title,
  minutes: 5,
  steps: poses.map((pose) => ({ pose, way: 'chair', seconds: 300 / poses.length })),
});
const removed: Decision = { kind: 'yoga-programme-removed', ...FRIDAY };

/** The programmes as a device shows them: the title, and its poses in order. */
const shownOn = (tablet: TestTablet) =>
  programmesOf(tablet.log.all()).map(({ title, steps }) => [title, ...steps.map(({ pose }) => pose)]);

describe('two instructors change the same programme offline', () => {
  let server: TestServer;
  let mette: TestTablet;
  let sara: TestTablet;
  let amal: TestTablet;

  beforeEach(async () => {
    server = await aServer({ cohort: COHORT });
    mette = await aTablet(server, await server.staff('yoga-instructor'));
    sara = await aTablet(server, await server.staff('yoga-instructor'));
    amal = await aTablet(server, await server.enrol('Amal'));
    await mette.decide(made('Fredag', 'breathing', 'tree', 'rest'));
    for (const device of [mette, sara, amal]) await device.sync();
  });
  afterEach(async () => {
    for (const device of [mette, sara, amal]) device.turnOff();
    await server.close();
  });

  /** Each meets the server, in this order, until all have seen everything. */
  const meet = async (...devices: readonly TestTablet[]) => {
    server.clock.time += 30 * MINUTE;
    for (const device of [...devices, ...devices]) await device.sync();
  };

  test.each([
    ['the later one first', () => [sara, mette, amal]],
    ['the earlier one first', () => [mette, sara, amal]],
  ])('and every device ends with the later one, whole, when %s reaches the server', async (_, inOrder) => {
    mette.clock.time += 5 * MINUTE;
    await mette.decide(made('Mettes fredag', 'breathing', 'mountain', 'rest'));
    sara.clock.time += 10 * MINUTE;
    await sara.decide(made('Saras fredag', 'neck', 'twist'));
    // Offline each sees her own, and the woman what stood before.
    expect(shownOn(mette)).toEqual([['Mettes fredag', 'breathing', 'mountain', 'rest']]);
    expect(shownOn(amal)).toEqual([['Fredag', 'breathing', 'tree', 'rest']]);

    await meet(...inOrder());
    // Never a title of the one and poses of the other.
    for (const device of [mette, sara, amal])
      expect(shownOn(device)).toEqual([['Saras fredag', 'neck', 'twist']]);
    await amal.restart();
    expect(shownOn(amal)).toEqual([['Saras fredag', 'neck', 'twist']]);
  });

  test('the one takes it away while the other, later, makes it anew: it is there, on every device', async () => {
    mette.clock.time += 5 * MINUTE;
    await mette.decide(removed);
    sara.clock.time += 10 * MINUTE;
    await sara.decide(made('Saras fredag', 'neck', 'twist'));
    await meet(sara, mette, amal);
    for (const device of [mette, sara, amal])
      expect(shownOn(device)).toEqual([['Saras fredag', 'neck', 'twist']]);
  });

  test('what they note of different poses both stands', async () => {
    const noted = { kind: 'yoga-pose-noted', stream: COHORT, doesGood: true } as const;
    await mette.decide({ ...noted, pose: 'tree' });
    await sara.decide({ ...noted, pose: 'rest' });
    await meet(mette, sara, amal);
    for (const device of [mette, sara, amal])
      expect(posesThatDoGood(device.log.all())).toEqual(['rest', 'tree']);
  });
});
