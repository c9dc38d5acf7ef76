import { streamsOfParticipant } from '#domain/access.ts';
import type { LocalDate } from '#domain/dates.ts';
import type { DeviceId, ParticipantId } from '#domain/ids.ts';
import type { Device, Me } from '#domain/sync-protocol.ts';
import { announcements } from './announcement.ts';
import type { Database } from './database.ts';

/** The woman whose tablet it is. Until it is paired she is an id, and a face if she chose one. */
export interface StoredHolder {
  readonly participant: ParticipantId;
  readonly nickname: string | undefined;
  readonly face: string | undefined;
  readonly device: DeviceId | undefined;
  readonly streams: readonly string[];
}

/** The small things that a device knows about itself. */
interface Facts {
  /** Who the tablet said it was at its first start: what was decided before pairing carries this id. */
  firstParticipant: ParticipantId;
  /** The day it was first used. */
  firstDay: LocalDate;
  holder: StoredHolder;
  /** What a paired tablet shows the server. */
  token: string;
  /** The language she chose. */
  language: string;
  /** Does she see words under the pictures? */
  readingMode: boolean;
  /** Of the tablet's own voices, by `voiceURI`: the one of each language that was heard when it was tried out, and the silent ones. */
  voices: { readonly heard: Readonly<Record<string, string>>; readonly silent: readonly string[] };
  /** The employee who is signed in on this device. */
  me: Me;
  /** The tablets as the server last told of them: the staff page shows them without a network. */
  devices: { readonly devices: readonly Device[]; readonly now: number; readonly fetchedAt: number };
}

/** Says whether this browser has been used for Najah before, in a place that is not cleared with IndexedDB. */
export interface Marker {
  isSet(): boolean;
  set(): void;
}

export type Meta = Awaited<ReturnType<typeof openMeta>>;

/** The facts of a device, awake in memory. Reading never waits; writing resolves when the disk has it. */
export async function openMeta(database: Database) {
  let facts = new Map<string, unknown>();
  const listeners = new Set<() => void>();

  async function reload(): Promise<void> {
    const rows = await database.read(['meta'], ({ meta }) => meta.toArray());
    facts = new Map(rows.map(({ key, value }) => [key, value]));
    for (const listener of listeners) listener();
  }
  const others = announcements(database, 'meta', () => {
    reload().catch(() => undefined);
  });
  await reload();

  const meta = {
    get: <Key extends keyof Facts>(key: Key): Facts[Key] | undefined =>
      facts.get(key) as Facts[Key] | undefined,

    /** Keeps several facts, all or none. `undefined` forgets one. */
    async put(changes: { readonly [Key in keyof Facts]?: Facts[Key] | undefined }): Promise<void> {
      const entries = Object.entries(changes);
      await database.write(['meta'], async (rows) => {
        for (const [key, value] of entries) {
          if (value === undefined) await rows.meta.delete(key);
          else await rows.meta.put({ key, value });
        }
      });
      facts = new Map(facts);
      for (const [key, value] of entries) {
        if (value === undefined) facts.delete(key);
        else facts.set(key, value);
      }
      for (const listener of listeners) listener();
      others.tell();
    },

    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    close(): void {
      others.close();
      listeners.clear();
    },
  };
  return meta;
}

/**
 * The woman of this tablet. At its first start the tablet gives itself an id (`participant/<uuid>`), and keeps it.
 * If the browser was used for Najah before and knows nothing of it, its memory was cleared: that is told as
 * `evicted`.
 */
export async function holderOf(
  { meta, database, marker = browserMarker() }: { meta: Meta; database: Database; marker?: Marker },
  today: LocalDate,
): Promise<StoredHolder> {
  const before = meta.get('holder');
  if (before) {
    marker.set();
    return before;
  }
  if (marker.isSet()) database.tell('evicted');
  const participant: ParticipantId = `participant/${crypto.randomUUID()}`;
  const holder: StoredHolder = {
    participant,
    nickname: undefined,
    face: undefined,
    device: undefined,
    streams: streamsOfParticipant(participant),
  };
  await meta.put({ holder, firstParticipant: participant, firstDay: today });
  marker.set();
  return holder;
}

/** localStorage outlives an IndexedDB that the browser cleared or found broken. Where it is closed, nothing is known. */
function browserMarker(): Marker {
  const KEY = 'najah-was-here';
  return {
    isSet() {
      try {
        return localStorage.getItem(KEY) !== null;
      } catch {
        return false;
      }
    },
    set() {
      try {
        localStorage.setItem(KEY, 'yes');
      } catch {
        // Storage that is closed to us cannot be marked; eviction is then not noticed, and nothing else changes.
      }
    },
  };
}
