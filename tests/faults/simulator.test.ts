import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortId, OperationId } from '#domain/ids.ts';
import { type Decision, operationOf, type Received } from '#domain/operation.ts';
import type { Fetch } from '#sync/ask.ts';
import { aFolder } from '../support/folder.ts';
import { aServer, type TestServer } from '../support/server.ts';
import { aTablet, idsOf, nextId, type TestTablet, tick } from '../support/tablet.ts';

/**
 * Three devices and a server, and all that may go wrong between and inside them, in every order that chance
 * finds. The oracle is naive on purpose: it writes down what was saved, and what its author had seen, and shares
 * no code with what it judges.
 */
const DEVICES = ['hanne', 'amal', 'amals-other'] as const;
type Device = (typeof DEVICES)[number];

const RUNS = Number(process.env.NAJAH_FAULT_RUNS ?? 200);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const device = fc.constantFrom(...DEVICES);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('save' as const),
      device,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('sync' as const),
      device,
      fault: fc.constantFrom('none', 'none', 'never-arrives', 'reply-lost', 'reply-cut', 'doubled', 'portal'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('crash' as const), device }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('disk-fails' as const),
      device,
      doing: fc.constantFrom('save' as const, 'sync' as const),
      writes: fc.integer({ min: 0, max: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('clock' as const),
      device,
      by: fc.constantFrom(-400 * DAY, -60 * MINUTE, 1, 3 * MINUTE, 10 * MINUTE, 400 * DAY),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('time-passes' as const), by: fc.constantFrom(1, MINUTE, DAY) }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('server-restarts' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Writes that the disks of all devices still take; the real one takes any number. */
const disk = { takes: Number.POSITIVE_INFINITY };

let server: TestServer;
let cohorts = 0;

beforeAll(async () => {
  server = await aServer({ folder: await aFolder() });
  for (const method of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    (IDBObjectStore.prototype as unknown as Record<string, unknown>)[method] = function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (disk.takes-- <= 0) throw new DOMException('the disk took no more', 'QuotaExceededError');
      return real.apply(this, args);
    };
  }
});
beforeEach(() => {
  disk.takes = Number.POSITIVE_INFINITY;
});
afterAll(() => server.close());

/** What the oracle remembers of a decision that was reported as saved. */
interface Saved {
  readonly by: Device;
  readonly stream: string;
  /** Ids of what stood on the author's device when it was made. */
  readonly seen: readonly string[];
}

async function aWorld() {
  const cohort: CohortId = `cohort/sim-${cohorts++}`;
  await server.store.people.addCohort({ id: cohort, name: cohort });
  const woman = await server.enrol('Amal', { in: cohort });
  const devices: Record<Device, TestTablet> = {
    hanne: await aTablet(server, await server.staff('teacher', { in: cohort })),
    amal: await aTablet(server, woman),
    'amals-other': await aTablet(server, await server.pairAgain(woman)),
  };
  const saved = new Map<OperationId, Saved>();

  const decisionOf = (who: Device): Decision =>
    who === 'hanne'
      ? { kind: 'excursion-moved', stream: cohort, excursion: 'excursion/zoo', start: '2026-12-01T10:00' }
      : tick(devices[who], 1 + (saved.size % 35));

  /** Saves as the app does. It counts as saved only when the device said so. */
  async function save(who: Device): Promise<void> {
    const tablet = devices[who];
    const id = nextId();
    const decision = decisionOf(who);
    const seen = idsOf(tablet);
    await tablet.log.record(
      operationOf(decision, {
        id,
        by: tablet.by,
        now: Math.max(0, tablet.clock.time),
        seen: tablet.log.seen(),
      }),
    );
    saved.set(id, { by: who, stream: decision.stream, seen });
  }

  const faults: Record<string, (front: Fetch) => Fetch> = {
    'never-arrives': () => () => Promise.reject(new TypeError('Failed to fetch')),
    portal: () => () => new Response('<html>Welcome</html>'),
    'reply-lost': (front) => async (address, init) => {
      await front(address, init);
      throw new TypeError('Failed to fetch');
    },
    'reply-cut': (front) => async (address, init) => {
      const text = await (await front(address, init)).text();
      return new Response(text.slice(0, Math.floor(text.length * 0.8)));
    },
    doubled: (front) => async (address, init) => {
      await front(address, init);
      return await front(address, init);
    },
  };

  async function sync(who: Device, fault = 'none'): Promise<void> {
    const tablet = devices[who];
    tablet.road.fetch = faults[fault]?.(tablet.front) ?? tablet.front;
    // What goes wrong on the way is part of the story; what it must not do is checked after each step.
    await tablet.sync().catch(() => undefined);
    tablet.road.fetch = tablet.front;
  }

  async function restartServer(): Promise<void> {
    const { folder, clock } = server;
    await server.close();
    server = await aServer({ folder });
    server.clock.time = clock.time;
    for (const tablet of Object.values(devices)) tablet.meets(server);
  }

  async function happen(now: Step): Promise<void> {
    switch (now.what) {
      case 'save':
        for (let i = 0; i < now.count; i++) await save(now.device);
        return;
      case 'sync':
        return await sync(now.device, now.fault);
      case 'crash':
        return await devices[now.device].restart();
      case 'disk-fails':
        disk.takes = now.writes;
        if (now.doing === 'save') await save(now.device).catch(() => undefined);
        else await sync(now.device);
        disk.takes = Number.POSITIVE_INFINITY;
        return await devices[now.device].restart();
      case 'clock':
        devices[now.device].clock.time += now.by;
        return;
      case 'time-passes':
        server.clock.time += now.by;
        for (const tablet of Object.values(devices)) tablet.clock.time += now.by;
        return;
      case 'server-restarts':
        return await restartServer();
    }
  }

  /** Saved means saved: whatever happened, a device still shows all that it ever said it had saved. */
  function checkNothingLost(): void {
    for (const who of DEVICES) {
      const shown = new Set(idsOf(devices[who]));
      const lost = [...saved].filter(([id, { by }]) => by === who && !shown.has(id));
      expect(lost, `saved by ${who} and gone`).toEqual([]);
    }
  }

  async function checkConvergence(): Promise<void> {
    const streams = [cohort, devices.amal.by] as const;
    const { operations } = await server.store.ledger.after(0, [cohort, devices.amal.by as never], 10_000);
    expect(operations.map(({ id }) => id).sort(), 'the ledger has each once').toEqual(
      [...saved.keys()].sort(),
    );

    for (const who of DEVICES) {
      const tablet = devices[who];
      expect(tablet.log.unsentCount(), `${who} has nothing left to send`).toBe(0);
      expect(await tablet.log.unsent(10)).toEqual([]);
      expect(await tablet.log.refused()).toEqual([]);
      const awake = ofStreams(tablet, streams);
      await tablet.restart();
      expect(ofStreams(tablet, streams), `${who} shows what its disk knows`).toEqual(awake);
      expect(awake, `${who} and amal see the same`).toEqual(ofStreams(devices.amal, streams));
    }

    const places = new Map(ofStreams(devices.amal, streams).map(({ id }, i) => [id as string, i]));
    for (const [id, { seen }] of saved) {
      const after = seen.filter((other) => (places.get(other) ?? -1) > (places.get(id) ?? 0));
      expect(after, 'what its author had seen comes before a decision').toEqual([]);
    }
  }

  return {
    happen,
    checkNothingLost,
    /** Faults stop, and everybody meets the server until nothing is left to tell. */
    async calm(): Promise<void> {
      for (let i = 0; i < 2; i++) for (const who of DEVICES) await sync(who);
    },
    checkConvergence,
    end(): void {
      for (const tablet of Object.values(devices)) tablet.turnOff();
    },
  };
}

/** What a device shows of some streams, in order. */
const ofStreams = (tablet: TestTablet, streams: readonly string[]): readonly Received[] =>
  (tablet.log.all() as readonly Received[]).filter(({ stream }) => streams.includes(stream));

describe('whatever goes wrong, in whatever order', () => {
  test(
    'nothing that was saved is lost, everything arrives once, and all devices end with the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (steps) => {
          const world = await aWorld();
          try {
            for (const each of steps) {
              await world.happen(each);
              world.checkNothingLost();
            }
            await world.calm();
            await world.checkConvergence();
          } finally {
            disk.takes = Number.POSITIVE_INFINITY;
            world.end();
          }
        }),
        { numRuns: RUNS, seed: Number(process.env.NAJAH_FAULT_SEED ?? 8480) },
      );
      // A limit for a machine that is busy with other things; alone it takes a twentieth.
    },
    60_000 + RUNS * 1_000,
  );
});
