import type { Transaction } from 'kysely';
import type { StreamId } from '#domain/ids.ts';
import { ALLOWANCE, type Received, setBack } from '#domain/operation.ts';
import type { Refusal, Verdict } from '#domain/sync-protocol.ts';
import type { Database } from './database.ts';
import { enrol, enrolmentsElsewhere } from './enrolment.ts';
import { hasSameContent } from './same-content.ts';
import type { Tables } from './schema.ts';

/** A piece of the ledger: operations with their places, and how far it reaches. */
interface Page {
  readonly operations: readonly Received[];
  readonly cursor: number;
  readonly more: boolean;
}

/**
 * The server's operations in the order it accepted them, at places 1, 2, 3 … without a hole.
 * A place is a reader's cursor: what stands at or before it never changes, and nothing is ever put there later.
 */
export interface Ledger {
  /** Made with the ledger. Another id than last time tells a tablet to send its own operations again. */
  readonly id: string;
  /**
   * Keeps those that are new and answers for each, in the order given. Once it resolves, a power cut takes
   * nothing away. The same operation again gets the same answer; another one under its id is refused.
   * `now` is the server's clock, ms: times that run too far ahead of it are set back.
   * Rejects when the database cannot write; then none of them is kept.
   */
  append(operations: readonly Received[], now: number): Promise<readonly Verdict[]>;
  /** At most `limit` operations of these streams after a place, in order of place. */
  after(cursor: number, streams: readonly StreamId[], limit: number): Promise<Page>;
  /** The place of the last operation; 0 when there is none. */
  head(): Promise<number>;
  /** Id of the operation at a place, whatever its stream; undefined where there is none. */
  idAt(place: number): Promise<string | undefined>;
}

/** The ledger in a database. Many processes may share one PostgreSQL ledger. */
export async function openLedger(db: Database): Promise<Ledger> {
  const { id } = await db.selectFrom('ledger').select('id').executeTakeFirstOrThrow();
  const head = async () => (await db.selectFrom('ledger').select('head').executeTakeFirstOrThrow()).head;
  return {
    id,
    head,
    async idAt(place) {
      const row = await db.selectFrom('operation').select('id').where('n', '=', place).executeTakeFirst();
      return row?.id;
    },
    append: async (operations, now) =>
      operations.length === 0 ? [] : db.transaction().execute((write) => append(write, operations, now)),

    async after(cursor, streams, limit) {
      // Head first: whoever can see the head can see all that stands up to it, for both were one commit.
      const end = await head();
      if (streams.length === 0) return { operations: [], cursor: end, more: false };
      const rows = await rowsBetween(db, cursor, end, streams, limit + 1);
      const more = rows.length > limit;
      const page = more ? rows.slice(0, limit) : rows;
      return {
        operations: page.map(({ n, json }): Received => ({ ...JSON.parse(json), n })),
        cursor: more ? (page.at(-1)?.n ?? cursor) : end,
        more,
      };
    },
  };
}

/** Places are found in the index alone, so that a page costs what it holds and not what lies behind it. */
function rowsBetween(db: Database, after: number, end: number, streams: readonly StreamId[], limit: number) {
  const places = db
    .selectFrom('operation')
    .select('n')
    .where('stream', 'in', streams)
    .where('n', '>', after)
    .where('n', '<=', end)
    .orderBy('n')
    .limit(limit);
  return db.selectFrom('operation').select(['n', 'json']).where('n', 'in', places).orderBy('n').execute();
}

async function append(
  write: Transaction<Tables>,
  offered: readonly Received[],
  now: number,
): Promise<readonly Verdict[]> {
  // This takes the ledger's row lock until the commit. Writers go one after the other, so places are
  // committed in their own order and a reader's cursor can never step over one (sync-reliability §3.14).
  const { head, latest } = await write
    .updateTable('ledger')
    .set(({ ref }) => ({ head: ref('head') }))
    .returning(['head', 'latest'])
    .executeTakeFirstOrThrow();

  const kept = await keptAlready(write, offered);
  const fresh = new Map<string, Received>();
  for (const operation of offered) {
    if (!kept.has(operation.id) && !fresh.has(operation.id)) fresh.set(operation.id, operation);
  }
  const elsewhere = await enrolmentsElsewhere(write, [...fresh.values()]);
  const welcome = [...fresh.values()].filter(({ id }) => !elsewhere.has(id));

  // A tablet whose clock is fast may send in several rounds: what it set later must stay later.
  const placed = setBack(welcome, Math.max(now, latest - ALLOWANCE + 1)).map((operation, i) => ({
    ...operation,
    n: head + 1 + i,
  }));
  if (placed.length > 0) {
    await enrol(write, placed);
    await insert(write, placed);
    const last = placed.reduce((most, { at }) => Math.max(most, at), latest);
    await write
      .updateTable('ledger')
      .set({ head: head + placed.length, latest: last })
      .execute();
  }

  for (const operation of placed) kept.set(operation.id, operation);
  return offered.map((operation): Verdict => {
    const { id } = operation;
    const standing = kept.get(id);
    if (!standing) return refused(id, 'not-yours');
    const isNew = fresh.get(id) === operation;
    if (!isNew && !hasSameContent(standing, operation)) return refused(id, 'id-taken');
    return { id, verdict: 'kept', n: standing.n, at: standing.at };
  });
}

type Placed = Received & { n: number };

async function keptAlready(
  write: Transaction<Tables>,
  offered: readonly Received[],
): Promise<Map<string, Placed>> {
  const ids = [...new Set<string>(offered.map(({ id }) => id))];
  const rows = await write.selectFrom('operation').select(['n', 'json']).where('id', 'in', ids).execute();
  return new Map(
    rows.map(({ n, json }): [string, Placed] => {
      const operation: Placed = { ...JSON.parse(json), n };
      return [operation.id, operation];
    }),
  );
}

async function insert(write: Transaction<Tables>, placed: readonly Placed[]): Promise<void> {
  for (let i = 0; i < placed.length; i += ROWS) {
    const rows = placed.slice(i, i + ROWS).map(({ n, ...operation }) => {
      const { id, stream, at } = operation;
      return { n, id, stream, at, json: JSON.stringify(operation) };
    });
    await write.insertInto('operation').values(rows).execute();
  }
}

/** Rows of an insert: five values each, well below what either database takes in one statement. */
const ROWS = 500;

const refused = (id: string, code: Refusal): Verdict => ({ id, verdict: 'refused', code });
