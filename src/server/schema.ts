import { randomUUID } from 'node:crypto';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';

/** All that the server keeps, beside the bytes of media. One shape for SQLite and PostgreSQL. */
export interface Tables {
  /** One row: which ledger this is, the place of its last operation, and the latest time in it. */
  ledger: { id: string; head: number; latest: number };
  /** `json` is the operation without its place `n`. */
  operation: { n: number; id: string; stream: string; at: number; json: string };
  cohort: { id: string; name: string };
  /** A woman and her cohort, as the ledger's enrolments say; her name and face stand only there. */
  participant: { id: string; cohort: string };
  /** An employee's account. `name_key` is the name as it is looked up: two names that look alike are one. */
  person: { id: string; name: string; name_key: string; role: string; password: string; made_at: number };
  staff_cohort: { person: string; cohort: string };
  device: {
    id: string;
    number: number;
    participant: string;
    token_hash: string;
    paired_at: number;
    last_seen: number | null;
    cursor: number;
    report: string | null;
    retired_at: number | null;
  };
  pairing_code: {
    code_hash: string;
    /** `3-11-0-23`; null when the four pictures have been withdrawn. */
    pictures: string | null;
    participant: string;
    made_by: string;
    expires: number;
    used_at: number | null;
  };
  session: { token_hash: string; person: string; expires: number; last_used: number };
}

/**
 * Brings a database to the newest schema. Only what SQLite and PostgreSQL share is used: text, integer,
 * bigint, keys and indexes. Throws what the database says when it cannot.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** To change a table add a migration; never edit one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first': {
    async up(db: Kysely<Tables>) {
      await ledgerTables(db);
      await peopleTables(db);
      await deviceTables(db);
    },
  },
};

async function ledgerTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('ledger')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('head', 'integer', (column) => column.notNull())
    .addColumn('latest', 'bigint', (column) => column.notNull())
    .execute();
  await db.insertInto('ledger').values({ id: randomUUID(), head: 0, latest: 0 }).execute();
  await db.schema
    .createTable('operation')
    // Not bigint: SQLite makes only an `integer` key the row's own number, and saves an index a row.
    .addColumn('n', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('stream', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('operation_by_stream').on('operation').columns(['stream', 'n']).execute();
}

async function peopleTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('cohort')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('participant')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cohort', 'text', (column) => column.notNull().references('cohort.id'))
    .execute();
  await db.schema.createIndex('participant_by_cohort').on('participant').column('cohort').execute();
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('password', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_cohort')
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('cohort', 'text', (column) => column.notNull().references('cohort.id'))
    .addPrimaryKeyConstraint('staff_cohort_key', ['person', 'cohort'])
    .execute();
  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addColumn('last_used', 'bigint', (column) => column.notNull())
    .execute();
}

async function deviceTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('device')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'integer', (column) => column.notNull().unique())
    .addColumn('participant', 'text', (column) => column.notNull().references('participant.id'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('paired_at', 'bigint', (column) => column.notNull())
    .addColumn('last_seen', 'bigint')
    .addColumn('cursor', 'integer', (column) => column.notNull().defaultTo(sql`0`))
    .addColumn('report', 'text')
    .addColumn('retired_at', 'bigint')
    .execute();
  await db.schema.createIndex('device_by_participant').on('device').column('participant').execute();
  await db.schema
    .createTable('pairing_code')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('pictures', 'text')
    .addColumn('participant', 'text', (column) => column.notNull().references('participant.id'))
    .addColumn('made_by', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
}
