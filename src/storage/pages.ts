import type { Received } from '#domain/operation.ts';
import type { Understands } from './awake.ts';
import type { Rows } from './database.ts';

/** Operations a row. Small rounds are added to the last row, so that a year of them is not a thousand rows. */
const FULL = 1_000;

/**
 * What came from the server, as rows of packed JSON: reading 20,000 operations is then reading some twenty rows
 * (packed, a pull is 4–5 times faster than with a row each: DESIGN §7). An operation may stand in several; the
 * later one counts.
 *
 * A *generation* is one reading from the start. While the ledger is read anew the generation before still
 * shows; it goes when the new one is complete.
 *
 * What was understood when it came is not checked again at each start, for a kind never changes its meaning; that
 * is two thirds of the time a log takes to wake. `foreign` are the ids of the others.
 *
 * All functions here run inside a transaction of the caller's.
 */
export async function readPages(
  rows: Rows,
): Promise<{ readonly operations: readonly Received[]; readonly foreign: readonly string[] }> {
  const pages = await rows.pages.orderBy(':id').toArray();
  return {
    operations: pages.flatMap(({ body }) => unpack(body)),
    foreign: pages.flatMap(({ foreign }) => foreign),
  };
}

/** Adds operations to a generation. */
export async function addToPages(
  rows: Rows,
  generation: number,
  operations: readonly Received[],
  understands: Understands,
): Promise<void> {
  if (operations.length === 0) return;
  const count = operations.length;
  const foreign = operations.filter((operation) => !understands(operation)).map(({ id }) => id);
  const last = await rows.pages.orderBy(':id').last();
  if (last && last.generation === generation && last.count + count <= FULL) {
    await rows.pages.put({
      ...last,
      count: last.count + count,
      body: pack([...unpack(last.body), ...operations]),
      foreign: [...last.foreign, ...foreign],
    });
  } else {
    await rows.pages.add({ generation, count, body: pack(operations), foreign });
  }
}

/** Drops all that was read before this generation. */
export const dropOlderPages = async (rows: Rows, generation: number): Promise<number> =>
  await rows.pages.where('generation').below(generation).delete();

/** Drops the operations that are not to be kept, and gives them back. */
export async function thinPages(
  rows: Rows,
  isKept: (operation: Received) => boolean,
): Promise<readonly Received[]> {
  const gone: Received[] = [];
  for (const row of await rows.pages.toArray()) {
    const before = unpack(row.body);
    const after = before.filter(isKept);
    if (after.length === before.length) continue;
    gone.push(...before.filter((operation) => !isKept(operation)));
    if (after.length === 0) await rows.pages.delete(row.page);
    else await rows.pages.put({ ...row, count: after.length, body: pack(after) });
  }
  return gone;
}

const pack = (operations: readonly Received[]): string => JSON.stringify(operations);
// Written by us and checked when it came in.
const unpack = (body: string): Received[] => JSON.parse(body) as Received[];
