import type { Database } from './database.ts';

/** Small things on the disk at once: after a flat battery she goes on at the very step she was at. */
export function openDrafts(database: Database, now: () => number = Date.now) {
  return {
    get: async (key: string): Promise<unknown> =>
      (await database.read(['drafts'], ({ drafts }) => drafts.get(key)))?.value,

    put: async (key: string, value: unknown): Promise<void> => {
      await database.write(['drafts'], ({ drafts }) => drafts.put({ key, value, at: now() }));
    },

    remove: async (key: string): Promise<void> => {
      await database.write(['drafts'], ({ drafts }) => drafts.delete(key));
    },
  };
}
