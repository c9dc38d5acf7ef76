import { Kysely } from 'kysely';
import { isPostgres, openPostgres } from './postgres.ts';
import { migrate, type Tables } from './schema.ts';
import { openSqlite } from './sqlite.ts';

export type Database = Kysely<Tables>;

/**
 * Opens the database at an address and brings it to the newest schema. `postgres://…` is PostgreSQL;
 * a path or `file:…` is an SQLite file, whose folder is made when it is not there.
 *
 * Throws an Error of one sentence that says what to mend: a folder that cannot be written, a server that
 * does not answer, or a database that is set up to lose what it has acknowledged (sync-reliability §3.14).
 */
export async function openDatabase(url: string): Promise<Database> {
  const db = new Kysely<Tables>({
    dialect: isPostgres(url) ? await openPostgres(url) : await openSqlite(url),
  });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
