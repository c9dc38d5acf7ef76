import type { WordState } from '#domain/spacing.ts';
import type { Database } from './database.ts';

/** Where each of her words stands. It never leaves the tablet. A word's id names its lesson: `raadighed.klar`. */
export function openWords(database: Database) {
  return {
    async all(): Promise<Map<string, WordState>> {
      const rows = await database.read(['words'], ({ words }) => words.toArray());
      return new Map(rows.map(({ word, ...state }) => [word, state]));
    },

    put: async (word: string, state: WordState): Promise<void> => {
      await database.write(['words'], ({ words }) => words.put({ ...state, word }));
    },
  };
}
