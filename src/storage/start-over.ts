import { inOrder, type Received } from '#domain/operation.ts';
import type { Rows } from './database.ts';
import { thinPages } from './pages.ts';
import { readAuthor, readPosition, writePosition } from './position.ts';

/**
 * Queues all own operations again, in order and before those that still wait, and goes back to the start of the
 * ledger. The tablets are thereby the server's second copy: what one of them has sent can be had again.
 */
export async function startOverOnDisk(rows: Rows): Promise<void> {
  const author = await readAuthor(rows);
  const own = await thinPages(rows, ({ by }) => by !== author);
  const waiting = (await rows.outbox.orderBy(':id').toArray()).map(({ operation }) => operation);
  const queued = new Map<string, Received>();
  for (const operation of [...[...own].sort(inOrder), ...waiting])
    queued.set(operation.id, unnumbered(operation));
  await rows.outbox.clear();
  await rows.outbox.bulkAdd([...queued.values()].map((operation) => ({ id: operation.id, operation })));
  const beginning = { after: 0, mark: undefined, streams: [], ledger: undefined };
  await writePosition(rows, { ...(await readPosition(rows)), ...beginning });
}

/** As it was before any server had heard of it. */
function unnumbered({ n: _, ...operation }: Received): Received {
  return operation as Received;
}
