import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { type OperationLog, openLog } from '#storage/log.ts';
import { backoff } from '#sync/backoff.ts';
import { NoNetwork, TurnedAway } from '#sync/errors.ts';
import { startSyncing } from '#sync/schedule.ts';
import { type Locks, oneAtATime } from '#sync/single-flight.ts';
import type { World } from '#sync/world.ts';
import { nextId, tick } from '../support/tablet.ts';

const AMAL = { by: 'participant/amal' } as const;
const MINUTE = 60_000;

/** A world whose time goes when the test says so, and whose events the test makes. */
function aWorld() {
  let time = Date.UTC(2026, 10, 24, 8);
  const timers = new Map<number, { at: number; work: () => void }>();
  const listeners = { online: new Set<() => void>(), seen: new Set<() => void>() };
  let serial = 0;
  const world: World = {
    now: () => time,
    random: () => 1,
    setTimeout(work, ms) {
      timers.set(++serial, { at: time + ms, work });
      return serial;
    },
    clearTimeout: (timer) => void timers.delete(timer as number),
    on(what, work) {
      listeners[what].add(work);
      return () => listeners[what].delete(work);
    },
  };
  return {
    world,
    listeners,
    happens: (what: 'online' | 'seen') => {
      for (const work of listeners[what]) work();
    },
    /** ms until the next thing that was planned. */
    next: () => Math.min(...[...timers.values()].map(({ at }) => at)) - time,
    planned: () => timers.size,
    pass(ms: number) {
      time += ms;
      for (const [id, { at, work }] of [...timers]) {
        if (at > time) continue;
        timers.delete(id);
        work();
      }
    },
  };
}

const reply = (request: { operations: readonly unknown[] }) => ({
  najah: 'sync-1',
  ledger: 'one',
  now: 0,
  cursor: 1,
  more: false,
  streams: [AMAL.by],
  operations: [],
  verdicts: request.operations.map((operation, i) => ({
    id: (operation as { id: string }).id,
    verdict: 'kept',
    n: i + 1,
    at: (operation as { at: number }).at,
  })),
});

let log: OperationLog;
let outside: ReturnType<typeof aWorld>;
let syncing: ReturnType<typeof startSyncing> | undefined;
let rounds: number;
let fault: Error | undefined;
let hold: Promise<void> | undefined;

const send = async (request: { operations: readonly unknown[] }) => {
  rounds++;
  await hold;
  if (fault) throw fault;
  return reply(request);
};
const start = (options: Partial<Parameters<typeof startSyncing>[0]> = {}) => {
  syncing = startSyncing({ log, send: send as never, world: outside.world, ...options });
  return syncing;
};
/** The rounds themselves take as long as the machine takes. */
const soon = (check: () => void) => vi.waitFor(check, 10_000);
const becomes = (phase: string) => soon(() => expect(syncing?.state().phase).toBe(phase));
const record = () => log.record({ ...tick(AMAL), id: nextId(), by: AMAL.by, at: log.seen() + 1 } as never);

beforeEach(async () => {
  log = await openLog(openDatabase(crypto.randomUUID()));
  outside = aWorld();
  rounds = 0;
  fault = undefined;
  hold = undefined;
});
afterEach(() => {
  syncing?.stop();
  log.close();
});

describe('when the tablet meets the server', () => {
  test('what the tablet says of itself holds nothing up: a battery that never answers, one that fails', async () => {
    const reports: unknown[] = [];
    const listening = async (request: { operations: readonly unknown[]; report?: unknown }) => {
      reports.push(request.report);
      return reply(request);
    };
    start({ send: listening as never, report: () => new Promise(() => undefined) });
    await becomes('synced');
    syncing?.stop();
    const failing = () => {
      throw new TypeError('no battery');
    };
    start({ send: listening as never, report: failing });
    await becomes('synced');
    expect(reports).toEqual([undefined, undefined]);
  });

  test('on start, and then every five minutes', async () => {
    start();
    expect(syncing?.state()).toMatchObject({ phase: 'working' });
    await becomes('synced');
    expect(rounds).toBe(1);
    expect(syncing?.state().at).toBe(outside.world.now());
    expect(outside.next()).toBe(5 * MINUTE);
    outside.pass(5 * MINUTE);
    await becomes('synced');
    expect(rounds).toBe(2);
  });

  test('as often as the window asks for', async () => {
    start({ every: 20_000 });
    await becomes('synced');
    expect(outside.next()).toBe(20_000);
  });

  test.each(['online', 'seen'] as const)('when it is %s again', async (what) => {
    start();
    await becomes('synced');
    outside.happens(what);
    await becomes('synced');
    expect(rounds).toBe(2);
  });

  test('two seconds after something was decided, once for several', async () => {
    start();
    await becomes('synced');
    await record();
    outside.pass(1_000);
    await record();
    expect(outside.next()).toBe(2_000);
    expect(syncing?.state()).toMatchObject({ phase: 'synced', unsent: 2 });
    outside.pass(2_000);
    await soon(() => expect(syncing?.state()).toMatchObject({ phase: 'synced', unsent: 0 }));
    expect(rounds).toBe(2);
  });

  test('one round at a time; asked for in the middle of one, it comes after it', async () => {
    let release = () => {};
    hold = new Promise((resolve) => {
      release = resolve;
    });
    start();
    await soon(() => expect(rounds).toBe(1));
    syncing?.now();
    syncing?.now();
    expect(rounds).toBe(1);
    release();
    await soon(() => expect(rounds).toBe(2));
    await becomes('synced');
    expect(rounds).toBe(2);
  });

  test('no more once it is stopped', async () => {
    start();
    await becomes('synced');
    syncing?.stop();
    syncing?.now();
    outside.happens('online');
    expect(outside.planned()).toBe(0);
    expect(rounds).toBe(1);
    expect(outside.listeners.online.size + outside.listeners.seen.size).toBe(0);
  });
});

describe('when it does not work', () => {
  test('it waits longer each time, and starts over once it has worked', async () => {
    fault = new NoNetwork();
    start();
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      await becomes('offline');
      waits.push(outside.next());
      outside.pass(outside.next());
      await soon(() => expect(rounds).toBe(i + 2));
    }
    await becomes('offline');
    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(Math.max(...waits)).toBe(5 * MINUTE);

    fault = undefined;
    outside.happens('online');
    await becomes('synced');
    expect(outside.next()).toBe(5 * MINUTE);
    fault = new NoNetwork();
    outside.happens('online');
    await becomes('offline');
    expect(outside.next()).toBe(2_000);
  });

  test('a hundred tablets that lost the network together do not come back together', () => {
    for (const failures of [1, 3, 30]) {
      expect(backoff(failures, 0)).toBe(1_000);
      expect(backoff(failures, 1)).toBeLessThanOrEqual(5 * MINUTE);
      expect(backoff(failures, 0.5)).toBeGreaterThan(1_000);
      expect(backoff(failures, 0.5)).toBeLessThan(backoff(failures, 0.9));
    }
  });

  test('a tap does not hurry it', async () => {
    fault = new NoNetwork();
    start();
    await becomes('offline');
    outside.pass(outside.next());
    await soon(() => expect(rounds).toBe(2));
    await becomes('offline');
    const planned = outside.next();
    await record();
    expect(outside.next()).toBe(planned);
    expect(syncing?.state().unsent).toBe(1);
  });

  test('the server’s reason is told, and its wish to be left alone is kept', async () => {
    fault = new TurnedAway('too-many', 15 * MINUTE);
    start();
    await becomes('turned-away');
    expect(syncing?.state().code).toBe('too-many');
    expect(outside.next()).toBe(15 * MINUTE);
    fault = undefined;
    outside.pass(15 * MINUTE);
    await becomes('synced');
    expect(syncing?.state().code).toBeUndefined();
  });

  test('on a link that breaks off less is sent at once, until it holds', async () => {
    for (let i = 0; i < 40; i++) await record();
    const sizes: number[] = [];
    const weak = async (request: { operations: readonly unknown[] }) => {
      sizes.push(request.operations.length);
      if (request.operations.length > 15) throw new NoNetwork();
      return reply(request);
    };
    start({ send: weak as never });
    for (let tries = 0; tries < 12 && syncing?.state().phase !== 'synced'; tries++) {
      await soon(() => expect(syncing?.state().phase).not.toBe('working'));
      if (syncing?.state().phase === 'offline') outside.pass(outside.next());
    }
    await becomes('synced');
    expect(log.unsentCount()).toBe(0);
    expect(sizes.at(0)).toBe(40);
    expect(sizes.filter((size) => size > 0 && size <= 15).length).toBeGreaterThan(2);
  });
});

describe('several tabs on one tablet', () => {
  test('take turns where the browser has locks', async () => {
    const order: string[] = [];
    let last: Promise<unknown> = Promise.resolve();
    const locks: Locks = {
      request: (_, __, work) => {
        const mine = last.then(work);
        last = mine.catch(() => undefined);
        return mine;
      },
    };
    const work = (tab: string) => async () => {
      order.push(`${tab} begins`);
      await Promise.resolve();
      order.push(`${tab} ends`);
    };
    await Promise.all([oneAtATime('x', work('a'), locks), oneAtATime('x', work('b'), locks)]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('do without a lock that a frozen tab never gives back', async () => {
    const locks: Locks = { request: () => Promise.reject(new DOMException('timed out', 'TimeoutError')) };
    expect(await oneAtATime('x', async () => 'done', locks)).toBe('done');
  });

  test('what goes wrong in a turn is told once, and not tried again without the lock', async () => {
    let tries = 0;
    const locks: Locks = { request: (_, __, work) => work() };
    const work = async () => {
      tries++;
      throw new NoNetwork();
    };
    await expect(oneAtATime('x', work, locks)).rejects.toThrow(NoNetwork);
    expect(tries).toBe(1);
  });
});
