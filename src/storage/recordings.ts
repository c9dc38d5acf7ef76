import type { LocalDate } from '#domain/dates.ts';
import type { Database } from './database.ts';

/** A woman's own practice recordings: hers to hear, never sent, and gone when the day is. */
export function openRecordings(database: Database) {
  return {
    put: async (key: string, day: LocalDate, sound: Blob): Promise<void> => {
      const bytes = await sound.arrayBuffer();
      await database.write(['recordings'], ({ recordings }) =>
        recordings.put({ key, day, type: sound.type, bytes }),
      );
    },

    async get(key: string): Promise<Blob | undefined> {
      const row = await database.read(['recordings'], ({ recordings }) => recordings.get(key));
      return row && new Blob([row.bytes], { type: row.type });
    },

    /** Deletes those of other days, whichever way the clock was wrong. */
    sweep: async (today: LocalDate): Promise<void> => {
      await database.write(['recordings'], ({ recordings }) =>
        recordings.where('day').notEqual(today).delete(),
      );
    },
  };
}
