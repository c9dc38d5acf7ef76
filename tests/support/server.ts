import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StaffRole, streamsOfParticipant } from '#domain/access.ts';
import {
  type CohortId,
  type DeviceId,
  type ParticipantId,
  type StaffId,
  staffStreamOf,
} from '#domain/ids.ts';
import type { Operation } from '#domain/operation.ts';
import type { SyncRequest } from '#domain/sync-protocol.ts';
import { createApp } from '#server/app.ts';
import type { LogLine } from '#server/edge.ts';
import { openMedia } from '#server/media.ts';
import { openStore } from '#server/store.ts';

/** A woman with a paired tablet. */
export interface Woman {
  readonly id: ParticipantId;
  readonly nickname: string;
  readonly token: string;
  readonly device: DeviceId;
  readonly cohort: CohortId;
  readonly streams: ReturnType<typeof streamsOfParticipant>;
}

/** An employee who is signed in. */
export interface Employee {
  readonly id: StaffId;
  readonly role: StaffRole;
  readonly name: string;
  /** The Cookie header of her browser. */
  readonly cookie: string;
}

/** Who sends a request: a woman, an employee, or whoever holds a token. */
export type Sender = Pick<Woman, 'token'> | Pick<Employee, 'cookie'> | string;

export interface Asked {
  readonly as?: Sender;
  readonly method?: string;
  /** A body to be sent as JSON. */
  readonly json?: unknown;
  readonly body?: RequestInit['body'];
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the request comes from, for what counts by address. */
  readonly address?: string;
}

export interface Options {
  /** Keeps its files here, and leaves them when it is closed. */
  readonly folder?: string;
  /** Another database than the SQLite file in the folder. */
  readonly databaseUrl?: string;
  readonly dist?: string;
  readonly voices?: string;
  readonly isBehindProxy?: boolean;
  readonly cohort?: CohortId;
  /** A server that nobody has taken into use: without a cohort. */
  readonly isEmpty?: boolean;
}

export type TestServer = Awaited<ReturnType<typeof aServer>>;

/**
 * The real server, without a port: its own database, its own disk, and a clock that stands still until the
 * test moves it. It has one cohort; women and staff come with `enrol` and `staff`. Close it in the end.
 */
export async function aServer({ folder: kept, databaseUrl, cohort: id, isEmpty, ...options }: Options = {}) {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'najah-server-')));
  const clock = { time: Date.UTC(2026, 10, 24, 8) };
  const store = await openStore(databaseUrl ?? join(folder, 'najah.db'));
  const log: LogLine[] = [];
  const app = createApp({
    store,
    media: openMedia(join(folder, 'media')),
    now: () => clock.time,
    log: (line) => log.push(line),
    ...options,
  });
  const cohort: CohortId = id ?? 'cohort/hold-3';
  if (!isEmpty) await store.people.addCohort({ id: cohort, name: 'Hold 3' });

  async function staff(
    role: StaffRole = 'teacher',
    { in: own = cohort, name = '', password = NO_PASSWORD } = {},
  ): Promise<Employee> {
    const called = name || `${role} ${randomUUID().slice(0, 8)}`;
    const account = { name: called, role, cohorts: [own], password };
    const person = await store.people.add(account, clock.time);
    if (!person) throw new Error(`there is already somebody called ${called}`);
    return {
      id: person,
      role,
      name: called,
      cookie: `najah-session=${await store.sessions.begin(person, clock.time)}`,
    };
  }

  /** Enrols a woman, and pairs a tablet with her. */
  async function enrol(nickname = 'Amina', { in: own = cohort, face = 'amina' } = {}): Promise<Woman> {
    const participant: ParticipantId = `participant/${randomUUID()}`;
    const enrolment: Operation = {
      id: `operation/${randomUUID()}`,
      at: clock.time,
      by: 'staff/the-test',
      stream: staffStreamOf(own),
      kind: 'participant-enrolled',
      participant,
      nickname,
      face,
    };
    await store.ledger.append([enrolment], clock.time);
    return pairAgain({ id: participant, nickname, cohort: own });
  }

  /** One more tablet for a woman. */
  async function pairAgain({
    id,
    nickname,
    cohort,
  }: Pick<Woman, 'id' | 'nickname' | 'cohort'>): Promise<Woman> {
    const { id: device, token } = await store.devices.pair(id, clock.time);
    return { id, nickname, token, device, cohort, streams: streamsOfParticipant(id, cohort) };
  }

  /** A request through the front door. */
  async function ask(
    path: string,
    { as, method, json, body, headers, address }: Asked = {},
  ): Promise<Response> {
    const bare = json === undefined ? body : JSON.stringify(json);
    const init: RequestInit & { duplex?: 'half' } = {
      method: method ?? (bare === undefined ? 'GET' : 'POST'),
      headers: { ...(json !== undefined && JSON_BODY), ...signed(as), ...headers },
      ...(bare != null && { body: bare, duplex: 'half' }),
    };
    const incoming = { socket: { remoteAddress: address ?? '127.0.0.1' } };
    return app.request(path, init, { incoming: incoming as never });
  }

  return {
    app,
    store,
    clock,
    log,
    cohort,
    folder,
    staff,
    enrol,
    pairAgain,
    ask,

    /** Sends rounds as somebody does, and gives what comes back, be it a reply or a refusal. */
    sendAs:
      (as: Sender) =>
      async (request: SyncRequest): Promise<unknown> =>
        (await ask('/api/sync', { as, json: request })).json(),

    async close(): Promise<void> {
      await store.close();
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Nobody can sign in with it; tests that sign in make their own. */
const NO_PASSWORD = 'none';
const JSON_BODY = { 'Content-Type': 'application/json' };

function signed(as: Sender | undefined): Record<string, string> {
  if (as === undefined) return {};
  if (typeof as === 'string') return { Authorization: `Bearer ${as}` };
  if ('token' in as) return { Authorization: `Bearer ${as.token}` };
  // What a browser adds by itself on a page of ours.
  return { Cookie: as.cookie, 'Sec-Fetch-Site': 'same-origin' };
}
