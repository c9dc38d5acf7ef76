import { randomUUID } from 'node:crypto';
import type { StaffRole } from '#domain/access.ts';
import { type CohortId, type ParticipantId, type StaffId, staffStreamOf } from '#domain/ids.ts';
import { inOrder, isUnderstood, type Operation } from '#domain/operation.ts';
import type { Database } from './database.ts';
import type { Ledger } from './ledger.ts';

/** An employee who may sign in. (da: medarbejder) */
export interface Person {
  readonly id: StaffId;
  readonly name: string;
  readonly role: StaffRole;
  readonly cohorts: readonly Cohort[];
}

export interface Cohort {
  readonly id: CohortId;
  readonly name: string;
}

/** What a woman's latest enrolment says of her. */
export interface Enrolled {
  readonly nickname: string;
  readonly face: string;
}

export type People = ReturnType<typeof openPeople>;

/** Who there is: the staff with their accounts, the cohorts, and which women are in them. */
export function openPeople(db: Database, ledger: Ledger) {
  async function cohortsOf(person: StaffId): Promise<readonly Cohort[]> {
    const rows = await db
      .selectFrom('staff_cohort')
      .innerJoin('cohort', 'cohort.id', 'staff_cohort.cohort')
      .select(['cohort.id', 'cohort.name'])
      .where('person', '=', person)
      .orderBy('cohort.id')
      .execute();
    return rows as Cohort[];
  }

  async function person(id: StaffId): Promise<Person | undefined> {
    const row = await db
      .selectFrom('person')
      .select(['id', 'name', 'role'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && ({ ...row, cohorts: await cohortsOf(id) } as Person);
  }

  return {
    person,

    async isEmpty(): Promise<boolean> {
      return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) === undefined;
    },

    /** Adds a cohort. Again is no harm. */
    async addCohort(cohort: Cohort): Promise<void> {
      await db
        .insertInto('cohort')
        .values(cohort)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },

    /** A new account. `password` is a hash. Undefined when somebody has that name already. */
    async add(
      { id = `staff/${randomUUID()}`, name, role, cohorts, password }: NewPerson,
      now: number,
    ): Promise<StaffId | undefined> {
      return db.transaction().execute(async (write) => {
        const added = await write
          .insertInto('person')
          .values({ id, name, name_key: keyOf(name), role, password, made_at: now })
          .onConflict((conflict) => conflict.column('name_key').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!added) return undefined;
        if (cohorts.length > 0) {
          const rows = cohorts.map((cohort) => ({ person: id, cohort }));
          await write.insertInto('staff_cohort').values(rows).execute();
        }
        return id;
      });
    },

    /** The account of that name, with the hash of its password. */
    async account(name: string): Promise<{ id: StaffId; password: string } | undefined> {
      const row = await db
        .selectFrom('person')
        .select(['id', 'password'])
        .where('name_key', '=', keyOf(name))
        .executeTakeFirst();
      return row as { id: StaffId; password: string } | undefined;
    },

    /** The staff of any of these cohorts, by name in Danish order. */
    async staffOf(cohorts: readonly CohortId[]): Promise<readonly Person[]> {
      if (cohorts.length === 0) return [];
      const rows = await db
        .selectFrom('staff_cohort')
        .select('person')
        .distinct()
        .where('cohort', 'in', cohorts)
        .execute();
      const staff = await Promise.all(rows.map((row) => person(row.person as StaffId)));
      return staff
        .filter((each) => each !== undefined)
        .sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1));
    },

    /** All women who were ever enrolled in these cohorts, by id. */
    async participantsOf(cohorts: readonly CohortId[]): Promise<readonly ParticipantId[]> {
      if (cohorts.length === 0) return [];
      const rows = await db
        .selectFrom('participant')
        .select('id')
        .where('cohort', 'in', cohorts)
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id as ParticipantId);
    },

    async cohortOf(participant: ParticipantId): Promise<CohortId | undefined> {
      const row = await db
        .selectFrom('participant')
        .select('cohort')
        .where('id', '=', participant)
        .executeTakeFirst();
      return row?.cohort as CohortId | undefined;
    },

    /** Her first name and face, as the latest enrolment in her cohort has them. */
    async enrolled(participant: ParticipantId, cohort: CohortId): Promise<Enrolled | undefined> {
      const enrolments: Enrolment[] = [];
      let page: Awaited<ReturnType<Ledger['after']>> = { operations: [], cursor: 0, more: true };
      while (page.more) {
        page = await ledger.after(page.cursor, [staffStreamOf(cohort)], PAGE);
        enrolments.push(...page.operations.filter(isUnderstood).filter(isEnrolmentOf(participant)));
      }
      return enrolments.sort(inOrder).at(-1);
    },
  };
}

interface NewPerson {
  readonly id?: StaffId;
  readonly name: string;
  readonly role: StaffRole;
  readonly cohorts: readonly CohortId[];
  readonly password: string;
}

type Enrolment = Extract<Operation, { kind: 'participant-enrolled' }>;

const isEnrolmentOf =
  (participant: ParticipantId) =>
  (operation: Operation): operation is Enrolment =>
    operation.kind === 'participant-enrolled' && operation.participant === participant;

const PAGE = 2000;

/** Names are compared without case and without doubled or look-alike spaces. */
const keyOf = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
