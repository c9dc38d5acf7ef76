import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { ParticipantId } from '#domain/ids.ts';
import type { Received } from '#domain/operation.ts';
import { openStore, type Store } from '#server/store.ts';
import { POSTGRES_PATIENCE, type Postgres, startPostgres } from '../support/postgres.ts';

export const NOW = Date.UTC(2026, 10, 24, 8);
export const AMINA: ParticipantId = 'participant/amina';

/** Two engines, one promise: every conformance test holds for both, or the one that fails may not be used. */
export const POSTGRES = { name: 'PostgreSQL', open: inPostgres, isShared: true };
export const ENGINES = [{ name: 'SQLite', open: inFolder, isShared: false }, POSTGRES];
type Engine = (typeof ENGINES)[number];

/** PostgreSQL runs for the file that calls this. Call it first. */
export function withPostgres(): void {
  // A database of its own for every test: on a busy machine that takes its time.
  vi.setConfig({ testTimeout: 30_000 });
  beforeAll(async () => {
    postgres = await startPostgres();
  }, POSTGRES_PATIENCE + 10_000);
  afterAll(() => postgres?.stop());
}

let postgres: Postgres;

/** Gives each test of a block a store of its own on an engine; `base.store` is the one of the test that runs. */
export function eachOn({ open, isShared }: Engine) {
  const opened: Store[] = [];
  let address: string;
  let cleanUp: () => Promise<void>;
  const base = {
    store: undefined as unknown as Store,
    /** Opens the same database once more. */
    async openAgain(): Promise<Store> {
      const again = await openStore(address);
      opened.push(again);
      return again;
    },
    /** Closes the database, and opens it again. */
    async restart(): Promise<Store> {
      for (const each of opened.splice(0)) await each.close();
      return base.openAgain();
    },
    /** Other servers on the same database, where there may be such: an SQLite file has one server. */
    others: async (count: number): Promise<Store[]> =>
      isShared ? Promise.all(Array.from({ length: count }, () => base.openAgain())) : [base.store],
  };
  beforeEach(async () => {
    ({ address, cleanUp } = await open());
    base.store = await base.openAgain();
  });
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    await cleanUp();
  });
  return base;
}

/** Something that a woman decided. */
export function tick(fields: Partial<Received> & Readonly<Record<string, unknown>> = {}): Received {
  return {
    id: `operation/${randomUUID()}`,
    at: NOW - 1000,
    by: AMINA,
    stream: AMINA,
    kind: 'task-ticked',
    participant: AMINA,
    course: 'course/hold-3',
    week: 8,
    task: 'jobnet',
    ...fields,
  };
}

async function inFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'najah-ledger-'));
  return { address: join(folder, 'najah.db'), cleanUp: () => rm(folder, { recursive: true, force: true }) };
}

async function inPostgres() {
  return { address: await postgres.newDatabase(), cleanUp: async () => {} };
}
