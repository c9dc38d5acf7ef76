import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** Is this the address of a PostgreSQL server? */
export const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url);

/**
 * A PostgreSQL database as kysely's dialect. Throws an Error of one sentence, without the password in the
 * address, when it does not answer or does not write through to its disk.
 */
export async function openPostgres(url: string): Promise<PostgresDialect> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'najah',
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it must not end the process: the pool makes another.
  pool.on('error', () => {});
  try {
    await assertSound(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return new PostgresDialect({ pool });
}

const CONNECTIONS = 8;
const INT8 = 20;

/** Times and places fit a JavaScript number exactly; pg would hand them over as text. */
const getTypeParser: typeof pg.types.getTypeParser = ((oid: number, format?: 'text') =>
  oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;

/** What each setting may be. `synchronous_commit=off` or `fsync=off` lose acknowledged operations in a power cut. */
const SOUND: Readonly<Record<string, readonly string[]>> = {
  fsync: ['on'],
  synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
  full_page_writes: ['on'],
  // Anything else cannot hold Arabic or Tigrinya.
  server_encoding: ['UTF8'],
};

async function assertSound(pool: pg.Pool): Promise<void> {
  for (const [setting, allowed] of Object.entries(SOUND)) {
    const value = await show(pool, setting);
    if (allowed.includes(value)) continue;
    throw new Error(`Najah will not start: PostgreSQL has ${setting} = ${value}; set it to ${allowed[0]}.`);
  }
}

async function show(pool: pg.Pool, setting: string): Promise<string> {
  try {
    const { rows } = await pool.query<Record<string, string>>(`show ${setting}`);
    return rows[0]?.[setting] ?? '';
  } catch (cause) {
    const reason =
      cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : String(cause);
    throw new Error(
      `Najah cannot use the PostgreSQL database in DATABASE_URL (${reason}): check the address and that it runs.`,
      { cause },
    );
  }
}
