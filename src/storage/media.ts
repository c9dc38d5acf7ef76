import type { Database } from './database.ts';

export type MediaStore = ReturnType<typeof openMedia>;

/** Pictures and sounds, named by the SHA-256 of their bytes. */
export function openMedia(database: Database) {
  return {
    async get(sha256: string): Promise<Blob | undefined> {
      const row = await database.read(['media'], ({ media }) => media.get(sha256));
      return row && new Blob([row.bytes], { type: row.type });
    },

    /** Keeps what was made on this device, and queues it for the server: both or neither. Returns its name. */
    async keep(made: Blob): Promise<string> {
      const bytes = await made.arrayBuffer();
      const sha256 = await hashOf(bytes);
      await database.write(['media', 'mediaOutbox'], async ({ media, mediaOutbox }) => {
        await media.put({ sha256, type: made.type, bytes });
        await mediaOutbox.put({ sha256 });
      });
      return sha256;
    },

    /** Keeps what came from the server. That its bytes are what its name says is for the caller to know. */
    async put(sha256: string, fetched: Blob): Promise<void> {
      const bytes = await fetched.arrayBuffer();
      await database.write(['media'], ({ media }) => media.put({ sha256, type: fetched.type, bytes }));
    },

    /** Those of these names that are not on the disk. */
    async missing(names: readonly string[]): Promise<readonly string[]> {
      const kept = new Set(await database.read(['media'], ({ media }) => media.toCollection().primaryKeys()));
      return [...new Set(names)].filter((name) => !kept.has(name));
    },

    /**
     * Takes sounds away that must not be kept, from the queue too. Names that are not here are no harm, and a picture
     * stays, whoever calls it a voice.
     */
    dropSounds: async (names: readonly string[]): Promise<void> => {
      if (names.length === 0) return;
      await database.write(['media', 'mediaOutbox'], async ({ media, mediaOutbox }) => {
        const rows = await media.bulkGet([...names]);
        const sounds = rows.flatMap((row) => (row?.type.startsWith('audio/') ? row.sha256 : []));
        await media.bulkDelete(sounds);
        await mediaOutbox.bulkDelete(sounds);
      });
    },

    /** Names of what the server has not got yet. */
    unsent: async (): Promise<readonly string[]> =>
      await database.read(['mediaOutbox'], ({ mediaOutbox }) => mediaOutbox.toCollection().primaryKeys()),

    /** The server has it, or has said that it never will. */
    answered: async (sha256: string): Promise<void> => {
      await database.write(['mediaOutbox'], ({ mediaOutbox }) => mediaOutbox.delete(sha256));
    },
  };
}

/** SHA-256 in lower-case hex, as in `MediaHash`. */
export async function hashOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
