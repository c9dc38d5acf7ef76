import type { HolderId } from '#domain/ids.ts';
import type { Rows } from './database.ts';

/** How far the ledger was read. It moves in the same transaction as what was read. */
export interface Position {
  /** Place in the ledger of the last operation that was read; 0 at the start. */
  readonly after: number;
  /** What the server calls that place, to know it again. */
  readonly mark?: string | undefined;
  /** The streams that were open to the reader. */
  readonly streams: readonly string[];
  /** Which ledger it was; undefined before the first reply. */
  readonly ledger: string | undefined;
  /** Counts the readings from the start: see `pages.ts`. */
  readonly generation: number;
  /** The server's clock minus ours, ms. */
  readonly clockOffset: number;
}

const START: Position = { after: 0, streams: [], ledger: undefined, generation: 0, clockOffset: 0 };

/** Runs inside a transaction on `meta`, as does `writePosition`. */
export async function readPosition(rows: Rows): Promise<Position> {
  return ((await rows.meta.get('position'))?.value as Position | undefined) ?? START;
}

export const writePosition = async (rows: Rows, position: Position): Promise<unknown> =>
  await rows.meta.put({ key: 'position', value: position });

/** Who decides on this device: the woman whose tablet it is, or the employee who is signed in. */
export async function readAuthor(rows: Rows): Promise<HolderId | undefined> {
  const [holder, me] = await rows.meta.bulkGet(['holder', 'me']);
  const ids = [
    (holder?.value as { participant?: HolderId } | undefined)?.participant,
    (me?.value as { id?: HolderId } | undefined)?.id,
  ];
  return ids.find((id) => id !== undefined);
}
