import { LIMITS } from '#domain/sync-protocol.ts';
import type { OperationLog } from '#storage/log.ts';
import { backoff } from './backoff.ts';
import { TurnedAway } from './errors.ts';
import { type FullOptions, syncFully } from './fully.ts';
import type { Send } from './send.ts';
import { oneAtATime } from './single-flight.ts';
import { browserWorld, type World } from './world.ts';

export type SyncPhase = 'never' | 'working' | 'synced' | 'offline' | 'turned-away';

export interface SyncState {
  readonly phase: SyncPhase;
  /** Operations that the server has not heard of yet. */
  readonly unsent: number;
  /** Why the server turned us away. */
  readonly code?: string | undefined;
  /** When a round last ended well by our clock, ms. */
  readonly at?: number | undefined;
}

interface Surroundings extends Omit<FullOptions, 'now' | 'limit'> {
  readonly log: OperationLog;
  readonly send: Send;
  /** ms between rounds while the window is seen. */
  readonly every?: number | undefined;
  /** The tabs with this name take turns: the database's name. */
  readonly name?: string | undefined;
  /** Called after rounds that ended well. */
  readonly onSynced?: (() => void) | undefined;
  readonly world?: World | undefined;
}

const EVERY = 5 * 60_000;
/** Taps come in twos and threes; they go in one round, ms. */
const AFTER_RECORD = 2_000;
/** The fewest operations that are tried on a link that breaks off. */
const LEAST = 10;

/**
 * Meets the server on start, when the network comes, when the window is seen again, after something was
 * decided, every few minutes, and when asked to (`now`). After a failure it waits longer each time, and sends
 * less at once.
 */
export function startSyncing(surroundings: Surroundings) {
  const { log, send, every = EVERY, name = 'najah', onSynced, world = browserWorld() } = surroundings;
  const listeners = new Set<() => void>();
  let state: SyncState = { phase: 'never', unsent: log.unsentCount() };
  let failures = 0;
  let limit: number = LIMITS.batch;
  let running: Promise<void> | undefined;
  let isWantedAgain = false;
  let isStopped = false;
  let timer: unknown;

  const become = (changes: Partial<SyncState>) => {
    const next = { ...state, ...changes, unsent: log.unsentCount() };
    if (isSame(next, state)) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const roundIn = (ms: number) => {
    world.clearTimeout(timer);
    if (!isStopped) timer = world.setTimeout(meet, ms);
  };

  async function rounds(): Promise<void> {
    become({ phase: 'working' });
    try {
      const options = { ...surroundings, now: world.now, limit };
      await oneAtATime(`${name}-sync`, () => syncFully(log, send, options));
      failures = 0;
      limit = Math.min(LIMITS.batch, limit * 2);
      become({ phase: 'synced', code: undefined, at: world.now() });
      roundIn(every);
      onSynced?.();
    } catch (error) {
      failures++;
      limit = Math.max(LEAST, Math.floor(limit / 2));
      const isTurnedAway = error instanceof TurnedAway;
      become({
        phase: isTurnedAway ? 'turned-away' : 'offline',
        code: isTurnedAway ? error.code : undefined,
      });
      roundIn(Math.max(backoff(failures, world.random()), (isTurnedAway && error.waits) || 0));
    }
  }

  /** One at a time; asked for in the middle of one, it comes after it. */
  function meet(): void {
    if (isStopped) return;
    if (running) {
      isWantedAgain = true;
      return;
    }
    world.clearTimeout(timer);
    running = rounds().finally(() => {
      running = undefined;
      if (isWantedAgain && failures === 0) meet();
      isWantedAgain = false;
    });
  }

  let unsent = log.unsentCount();
  const stopListening = [
    log.subscribe(() => {
      const before = unsent;
      unsent = log.unsentCount();
      become({});
      // While the network is away the next try is already set; a tap must not hurry it.
      if (unsent > before && failures === 0) roundIn(AFTER_RECORD);
    }),
    world.on('online', meet),
    world.on('seen', meet),
  ];
  meet();

  return {
    state: (): SyncState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Meets the server now, whatever was waited for. */
    now: meet,
    stop(): void {
      isStopped = true;
      world.clearTimeout(timer);
      for (const stop of stopListening) stop();
      listeners.clear();
    },
  };
}

const isSame = (a: SyncState, b: SyncState): boolean =>
  a.phase === b.phase && a.unsent === b.unsent && a.code === b.code && a.at === b.at;
