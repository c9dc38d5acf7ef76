import { vi } from 'vitest';
import type { HolderId, ParticipantId } from '#domain/ids.ts';
import { type Decision, operationOf, type Task } from '#domain/operation.ts';
import { LIMITS } from '#domain/sync-protocol.ts';
import type { Understands } from '#storage/awake.ts';
import { openDatabase, type Trouble } from '#storage/database.ts';
import { openLog } from '#storage/log.ts';
import { openMedia } from '#storage/media.ts';
import { openMeta } from '#storage/meta.ts';
import type { Fetch } from '#sync/ask.ts';
import { syncFully } from '#sync/fully.ts';
import { mediaCourier } from '#sync/media.ts';
import { syncOnce } from '#sync/round.ts';
import { sendByFetch } from '#sync/send.ts';
import type { Employee, TestServer, Woman } from './server.ts';

// A story with a server, three disks and a hundred rounds takes its time on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let decisions = 0;
/** Ids run backwards in tests, so that whatever leans on their order, and not on time, goes wrong. */
export const nextId = () => `operation/${99_999_999 - decisions++}` as const;

export type TestTablet = Awaited<ReturnType<typeof aTablet>>;

interface Options {
  /** An app of another age. */
  readonly understands?: Understands;
}

/**
 * A whole tablet without a screen: its own disk, its own clock, and a server to meet now and then, through the
 * front door. `who` is the woman whose tablet it is, or an employee.
 */
export async function aTablet(server: TestServer, who: Woman | Employee, options: Options = {}) {
  const name = crypto.randomUUID();
  const clock = { time: server.clock.time };
  const troubles: (Trouble | undefined)[] = [];
  let current = server;
  const front: Fetch = (address, init = {}) => {
    const { method = 'GET', body } = init;
    const headers = init.headers as Record<string, string>;
    return current.ask(address, { as: who, method, headers, ...(body != null && { body }) });
  };
  /** What lies between the tablet and the server; a test puts its own faults there. */
  const road = { fetch: front };
  const line = { fetch: ((address, init) => road.fetch(address, init)) satisfies Fetch };

  async function turnOn({ understands = options.understands } = {}) {
    const database = openDatabase(name, { onTrouble: (trouble) => troubles.push(trouble) });
    const log = await openLog(database, understands && { understands });
    const media = openMedia(database);
    const courier = mediaCourier({ log, media, line });
    return { database, log, media, courier, meta: await openMeta(database) };
  }

  const send = sendByFetch(line);
  const tablet = {
    who,
    by: who.id as HolderId,
    name,
    clock,
    troubles,
    road,
    front,
    ...(await turnOn()),

    decide: (decision: Decision) =>
      tablet.log.record(
        operationOf(decision, { id: nextId(), by: tablet.by, now: clock.time, seen: tablet.log.seen() }),
      ),

    round: (limit: number = LIMITS.batch) =>
      syncOnce(tablet.log, send, { now: () => clock.time, media: tablet.media, limit }),

    sync: () =>
      syncFully(tablet.log, send, {
        now: () => clock.time,
        media: tablet.media,
        courier: tablet.courier,
      }),

    turnOff(): void {
      tablet.log.close();
      tablet.meta.close();
      tablet.database.close();
    },

    /** Switches it off and on again: what it knows now is what its disk knew. */
    async restart(after: Options = {}): Promise<void> {
      tablet.turnOff();
      Object.assign(tablet, await turnOn(after));
    },

    /** The server was started anew, or is another one. */
    meets(another: TestServer): void {
      current = another;
    },
  };
  await tablet.meta.put(
    'token' in who
      ? {
          token: who.token,
          holder: {
            participant: who.id,
            nickname: who.nickname,
            face: 'amina',
            device: who.device,
            streams: who.streams,
          },
        }
      : { me: { najah: 'me-1', id: who.id, name: who.name, role: who.role, cohorts: [], streams: [] } },
  );
  return tablet;
}

/** Ids of the operations of a log that its app shows, in order. */
export const idsOf = (tablet: TestTablet): readonly string[] => tablet.log.all().map(({ id }) => id);

/** What a woman decides when she ticks off a task of a week. */
export const tick = (tablet: Pick<TestTablet, 'by'>, week = 1, task: Task = 'jobnet'): Decision => ({
  kind: 'task-ticked',
  stream: tablet.by as ParticipantId,
  participant: tablet.by as ParticipantId,
  course: 'course/hold-3',
  week,
  task,
});
