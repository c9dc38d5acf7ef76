import * as v from 'valibot';
import {
  type ContentIndex,
  ContentIndexSchema,
  type Help,
  HelpSchema,
  type Lesson,
  LessonSchema,
} from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import type { Database } from './database.ts';
import { squeezed, unsqueezed } from './squeezing.ts';

export type Packs = ReturnType<typeof openPacks>;

/** Lessons, practice places and their help texts, each whole or absent. Keys are those of `wantedPacks`. */
export function openPacks(database: Database) {
  const read = async <T>(key: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> => {
    const pack = await database.read(['packs'], ({ packs }) => packs.get(key));
    return pack && parsed(pack.body, schema);
  };

  return {
    lesson: (id: string): Promise<Lesson | undefined> => read(id, LessonSchema),

    async practice(id: string): Promise<Practice | undefined> {
      // Its shape comes with the first place that is opened, not with the tablet's first screen.
      const { PracticeSchema } = await import('#domain/practice.ts');
      return read(id, PracticeSchema);
    },

    /** `of`: the id of a lesson or of a practice place. */
    help: (of: string, language: string): Promise<Help | undefined> => read(`${of}#${language}`, HelpSchema),

    /** What is on the disk: SHA-256 by key. Reads an index, not the packs. */
    async kept(): Promise<ReadonlyMap<string, string>> {
      const keys = await database.read(['packs'], ({ packs }) => packs.orderBy('[key+sha256]').keys());
      return new Map(keys as unknown as [string, string][]);
    },

    /** Puts a pack in place of the one before. */
    put: async (key: string, sha256: string, text: string): Promise<void> => {
      // Before the transaction: one that waits for anything but the disk is closed.
      const body = await squeezed(text);
      await database.write(['packs'], ({ packs }) => packs.put({ key, sha256, bytes: text.length, body }));
    },

    drop: async (keys: readonly string[]): Promise<void> => {
      await database.write(['packs'], ({ packs }) => packs.bulkDelete([...keys]));
    },

    /** What was published when it was last asked for. */
    async index(): Promise<ContentIndex | undefined> {
      const row = await database.read(['meta'], ({ meta }) => meta.get('index'));
      const result = v.safeParse(ContentIndexSchema, row?.value);
      return result.success ? result.output : undefined;
    },

    putIndex: async (index: ContentIndex): Promise<void> => {
      await database.write(['meta'], ({ meta }) => meta.put({ key: 'index', value: index }));
    },
  };
}

/** A pack of another age than this app is as good as none: the screen says so, and the next load brings its own. */
async function parsed<T>(
  body: string | ArrayBuffer,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | undefined> {
  try {
    return v.parse(schema, JSON.parse(typeof body === 'string' ? body : await unsqueezed(body)));
  } catch {
    return undefined;
  }
}
