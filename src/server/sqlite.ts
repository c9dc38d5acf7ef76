import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SqliteDatabase, SqliteDialect } from 'kysely';
import { makeFolder } from './folder.ts';

type Engine = typeof import('@photostructure/sqlite');
type Connection = InstanceType<Engine['DatabaseSync']>;

/**
 * An SQLite file as kysely's dialect. Every commit reaches the disk before it is acknowledged.
 * Throws an Error of one sentence when the folder cannot be written or SQLite does not promise that.
 */
export async function openSqlite(url: string): Promise<SqliteDialect> {
  const path = pathOf(url);
  await makeFolder(dirname(path));
  const connection = await open(path);
  assertDurable(connection, path);
  return new SqliteDialect({ database: asKyselyWants(connection) });
}

/** How long a second process waits for the first, in ms: a backup or an old server that is closing. */
const PRAGMAS = ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'busy_timeout=5000'];

function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  return resolve(url.replace(/^file:/, ''));
}

async function open(path: string): Promise<Connection> {
  const { DatabaseSync } = await engine();
  let connection: Connection | undefined;
  try {
    connection = new DatabaseSync(path);
    for (const pragma of PRAGMAS) connection.exec(`pragma ${pragma}`);
    return connection;
  } catch (cause) {
    connection?.close();
    throw new Error(
      `Najah cannot open its database ${path}: check that it is an SQLite file that may be written.`,
      {
        cause,
      },
    );
  }
}

/**
 * The package first: it is the same SQLite on every Node, and the one that is tested. Where it has no build for
 * the machine, the SQLite that is part of Node (22.16 and later has all the calls) takes its place.
 */
async function engine(): Promise<Engine> {
  try {
    return await import('@photostructure/sqlite');
  } catch (error) {
    const builtIn = process.getBuiltinModule?.('node:sqlite');
    if (!builtIn) throw error;
    return builtIn as unknown as Engine;
  }
}

/** A power cut takes every commit of SQLite that was not synced: 912 of 1000 were left (sync-reliability §0.2). */
function assertDurable(connection: Connection, path: string): void {
  const row = connection.prepare('pragma synchronous').get() as { synchronous: number };
  if (row.synchronous < 2) {
    connection.close();
    throw new Error(
      `Najah will not start: SQLite does not write through to the disk for ${path} (synchronous is not FULL).`,
    );
  }
}

/** What kysely asks of a connection (the shape of better-sqlite3), made of what node:sqlite has. */
function asKyselyWants(connection: Connection): SqliteDatabase {
  const bound = (parameters: readonly unknown[]) => parameters as never[];
  return {
    close: () => connection.close(),
    prepare(query) {
      // On a full disk SQLite rolls back by itself; a second roll-back would hide why.
      if (query === 'rollback' && !connection.isTransaction) return NOTHING;
      const statement = connection.prepare(query);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bound(parameters)),
        iterate: (parameters) => statement.iterate(...bound(parameters)),
        run: (parameters) =>
          statement.run(...bound(parameters)) as { changes: number; lastInsertRowid: number },
      };
    },
  };
}

const NOTHING = {
  reader: false,
  all: () => [],
  iterate: () => [][Symbol.iterator](),
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
};
