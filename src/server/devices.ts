import { randomUUID } from 'node:crypto';
import type { CohortId, DeviceId, ParticipantId } from '#domain/ids.ts';
import type { Device, DeviceReport } from '#domain/sync-protocol.ts';
import type { Database } from './database.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** A device that a request came from. */
export interface KnownDevice {
  readonly id: DeviceId;
  readonly participant: ParticipantId;
  readonly cohort: CohortId;
  readonly isRetired: boolean;
}

export type Devices = ReturnType<typeof openDevices>;

/** The paired devices. Only the hash of a device's token is kept. */
export function openDevices(db: Database) {
  return {
    /** Pairs a new device with a woman: its id, and the token that it will show from now on. */
    async pair(participant: ParticipantId, now: number): Promise<{ id: DeviceId; token: string }> {
      const id: DeviceId = `device/${randomUUID()}`;
      const token = newSecret();
      await db.transaction().execute(async (write) => {
        // The ledger's row lock, so that two pairings at once do not take the same number.
        await write
          .updateTable('ledger')
          .set(({ ref }) => ({ head: ref('head') }))
          .execute();
        const { most } = await write
          .selectFrom('device')
          .select(({ fn }) => fn.max('number').as('most'))
          .executeTakeFirstOrThrow();
        const number = (most ?? 0) + 1;
        await write
          .insertInto('device')
          .values({ id, number, participant, token_hash: hashOfSecret(token), paired_at: now, cursor: 0 })
          .execute();
      });
      return { id, token };
    },

    /** The device that shows this token, retired or not. */
    async byToken(token: string): Promise<KnownDevice | undefined> {
      const row = await db
        .selectFrom('device')
        .innerJoin('participant', 'participant.id', 'device.participant')
        .select(['device.id', 'device.participant', 'participant.cohort', 'device.retired_at'])
        .where('token_hash', '=', hashOfSecret(token))
        .executeTakeFirst();
      return (
        row && {
          id: row.id as DeviceId,
          participant: row.participant as ParticipantId,
          cohort: row.cohort as CohortId,
          isRetired: row.retired_at !== null,
        }
      );
    },

    /** Notes a round: when it was, how far the device had read, and what it said of itself. */
    async noteRound(
      id: DeviceId,
      cursor: number,
      report: DeviceReport | undefined,
      now: number,
    ): Promise<void> {
      await db
        .updateTable('device')
        .set({ last_seen: now, cursor, ...(report && { report: JSON.stringify(report) }) })
        .where('id', '=', id)
        .execute();
    },

    /** The devices of the women in these cohorts, by their numbers. */
    async of(cohorts: readonly CohortId[]): Promise<readonly Device[]> {
      if (cohorts.length === 0) return [];
      const rows = await db
        .selectFrom('device')
        .innerJoin('participant', 'participant.id', 'device.participant')
        .selectAll('device')
        .where('participant.cohort', 'in', cohorts)
        .orderBy('number')
        .execute();
      return rows.map((row) => ({
        id: row.id as DeviceId,
        participant: row.participant as ParticipantId,
        number: row.number,
        lastSeen: row.last_seen,
        cursor: row.cursor,
        isRetired: row.retired_at !== null,
        report: row.report === null ? null : JSON.parse(row.report),
      }));
    },

    /** Retires a device of these cohorts: from now on it is turned away. False when there is no such device. */
    async retire(id: DeviceId, cohorts: readonly CohortId[], now: number): Promise<boolean> {
      if (!(await this.of(cohorts)).some((device) => device.id === id)) return false;
      await db
        .updateTable('device')
        .set({ retired_at: now })
        .where('id', '=', id)
        .where('retired_at', 'is', null)
        .execute();
      return true;
    },
  };
}
