import Dexie, { type EntityTable } from 'dexie';
import type { OperationId } from '#domain/ids.ts';
import type { Received } from '#domain/operation.ts';
import type { WordState } from '#domain/spacing.ts';
import type { Refusal } from '#domain/sync-protocol.ts';
import { isFullDisk, isLostConnection } from './disk-errors.ts';

/** What can be wrong with the tablet's memory, as a picture and a voice can tell it. */
export type Trouble = 'blocked' | 'cannot-open' | 'full' | 'evicted' | 'cannot-save';

/** An own operation that the server has not answered for. `place` is the order of making. */
export interface OutboxRow {
  place: number;
  id: OperationId;
  operation: Received;
}

/** An operation that the server would not have. Kept, so that nobody's words are lost to a bug. */
export interface RefusedRow {
  id: OperationId;
  operation: Received;
  code: Refusal;
  why: string | undefined;
}

/** Operations that came from the server, packed by the batch: `body` is the JSON of a `Received[]`. */
interface PageRow {
  page: number;
  generation: number;
  count: number;
  body: string;
  /** Ids of those that the app did not understand when they came. */
  foreign: string[];
}

interface PackRow {
  key: string;
  sha256: string;
  bytes: number;
  /** `squeezed`; as text where it was put by an app of before, or by a browser that cannot. */
  body: string | ArrayBuffer;
}

/** Bytes, not Blobs: some Safaris lose the content of a Blob in IndexedDB. */
interface BytesRow {
  type: string;
  bytes: ArrayBuffer;
}

interface Tables {
  outbox: EntityTable<OutboxRow, 'place'>;
  refused: EntityTable<RefusedRow, 'id'>;
  pages: EntityTable<PageRow, 'page'>;
  packs: EntityTable<PackRow, 'key'>;
  media: EntityTable<BytesRow & { sha256: string }, 'sha256'>;
  /** Hashes of media that the server has not got yet. */
  mediaOutbox: EntityTable<{ sha256: string }, 'sha256'>;
  drafts: EntityTable<{ key: string; value: unknown; at: number }, 'key'>;
  words: EntityTable<WordState & { word: string }, 'word'>;
  recordings: EntityTable<BytesRow & { key: string; day: string }, 'key'>;
  meta: EntityTable<{ key: string; value: unknown }, 'key'>;
  /** Packs of machine-made clips that are here, and the clips of them by the checksum of their text. */
  voices: EntityTable<{ key: string; sha256: string }, 'key'>;
  clips: EntityTable<{ checksum: string; pack: string; bytes: ArrayBuffer }, 'checksum'>;
}

type TableName = keyof Tables;
export type Rows = Dexie & Tables;

/** How long an upgrade may be held up by another tab before somebody is told, ms. */
const BLOCKED_AFTER = 2_000;
/** Some browsers never answer `open`; then waiting longer does not help, ms. */
const OPENS_WITHIN = 8_000;

interface Surroundings {
  /** Told what is wrong, and `undefined` when it is over. */
  readonly onTrouble?: (trouble: Trouble | undefined) => void;
  /** The browser's, unless a test has another. */
  readonly indexedDB?: IDBFactory;
}

export type Database = ReturnType<typeof openDatabase>;

/**
 * All that one window keeps, on one screen. Opening goes on by itself: whoever reads or writes waits for it.
 * Every transaction is `strict`: a battery that is pulled within ten seconds took every relaxed write with it
 * and no strict one (research/sync-reliability §0.2).
 *
 * To change a table add a version; never edit one. When a tab of a newer version opens the database, Dexie closes
 * ours so that it can, and opens it again for our next read or write: so a new version must be one that the code
 * before it can live with. A window of another kind (staff) has a database of another name.
 */
export function openDatabase(name = 'najah', { onTrouble = () => undefined, indexedDB }: Surroundings = {}) {
  const rows = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    ...(indexedDB && { indexedDB }),
  }) as Rows;
  rows.version(1).stores({
    outbox: '++place,&id',
    refused: 'id',
    pages: '++page,generation',
    packs: 'key,[key+sha256]',
    media: 'sha256',
    mediaOutbox: 'sha256',
    drafts: 'key',
    words: 'word',
    recordings: 'key,day',
    meta: 'key',
  } satisfies Record<Exclude<TableName, 'voices' | 'clips'>, string>);
  rows.version(2).stores({ voices: 'key', clips: 'checksum,pack' });

  let trouble: Trouble | undefined;
  const tell = (now: Trouble | undefined) => {
    if (now === trouble) return;
    trouble = now;
    onTrouble(now);
  };

  const opening = open(rows, tell);
  // Whoever reads or writes hears of it; here it has been told.
  opening.catch(() => undefined);

  /** Does it, and once more on a new connection when the browser has dropped ours (iOS does so in the background). */
  async function persevere<T>(work: () => Promise<T>): Promise<T> {
    await opening.catch(() => undefined);
    try {
      return await work();
    } catch (error) {
      if (!isLostConnection(error)) throw error;
      rows.close({ disableAutoOpen: false });
      await rows.open();
      return await work();
    }
  }

  return {
    name,

    /** Reads several tables as they were at one moment. */
    read: <T>(tables: readonly TableName[], work: (rows: Rows) => PromiseLike<T>): Promise<T> =>
      persevere(async () => await rows.transaction('r', [...tables], async () => await work(rows))),

    /**
     * Writes all of it or nothing, and resolves when the disk has it. `work` may run twice, so what it does
     * twice must be as if once. Throws when it cannot be saved; that is also told as trouble.
     */
    async write<T>(tables: readonly TableName[], work: (rows: Rows) => PromiseLike<T>): Promise<T> {
      try {
        const result = await persevere(
          async () => await rows.transaction('rw', [...tables], async () => await work(rows)),
        );
        if (trouble === 'full' || trouble === 'cannot-save' || trouble === 'cannot-open') tell(undefined);
        return result;
      } catch (error) {
        tell(isFullDisk(error) ? 'full' : trouble === 'cannot-open' ? trouble : 'cannot-save');
        throw error;
      }
    },

    /** Says that something is wrong that only a part of the storage can see. */
    tell,
    trouble: (): Trouble | undefined => trouble,
    close: (): void => rows.close(),
  };
}

async function open(rows: Rows, tell: (trouble: Trouble | undefined) => void): Promise<void> {
  let blocked: ReturnType<typeof setTimeout> | undefined;
  const watchdog = setTimeout(() => tell('cannot-open'), OPENS_WITHIN);
  // `blocked` fires once and then nothing more comes, so the clock is ours.
  rows.on('blocked', () => {
    blocked ??= setTimeout(() => tell('blocked'), BLOCKED_AFTER);
  });
  try {
    await rows.open();
    tell(undefined);
  } catch (error) {
    tell('cannot-open');
    throw error;
  } finally {
    clearTimeout(watchdog);
    clearTimeout(blocked);
  }
}
