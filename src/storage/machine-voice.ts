import * as v from 'valibot';
import { readVoicePack, type VoiceIndex, VoiceIndexSchema } from '#domain/voice-pack.ts';
import type { Database } from './database.ts';

export type MachineVoiceStore = ReturnType<typeof openMachineVoice>;

/**
 * Machine-made Danish clips. They come by the pack, whole or not at all, and lie one by one: what is said is found by
 * the checksum of its text, and a tap waits for no bytes but its own.
 */
export function openMachineVoice(database: Database) {
  return {
    /** The clip of a text, MP3; undefined when it is not on the disk. */
    async clip(checksum: string): Promise<Blob | undefined> {
      const row = await database.read(['clips'], ({ clips }) => clips.get(checksum));
      return row && new Blob([row.bytes], { type: 'audio/mpeg' });
    },

    /** What is on the disk: SHA-256 by key. */
    async kept(): Promise<ReadonlyMap<string, string>> {
      const rows = await database.read(['voices'], ({ voices }) => voices.toArray());
      return new Map(rows.map(({ key, sha256 }) => [key, sha256]));
    },

    /** Puts a pack in place of the one before. False when it is none: then nothing is kept. */
    async put(key: string, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
      const pack = readVoicePack(bytes);
      if (!pack) return false;
      const made = [...pack].map(([checksum, clip]) => ({
        checksum,
        pack: key,
        bytes: clip.slice().buffer as ArrayBuffer,
      }));
      await database.write(['voices', 'clips'], async ({ voices, clips }) => {
        await clips.where('pack').equals(key).delete();
        await clips.bulkPut(made);
        await voices.put({ key, sha256 });
      });
      return true;
    },

    drop: async (keys: readonly string[]): Promise<void> => {
      await database.write(['voices', 'clips'], async ({ voices, clips }) => {
        await clips
          .where('pack')
          .anyOf([...keys])
          .delete();
        await voices.bulkDelete([...keys]);
      });
    },

    /** What was published when it was last asked for. */
    async index(): Promise<VoiceIndex | undefined> {
      const row = await database.read(['meta'], ({ meta }) => meta.get('voices'));
      const result = v.safeParse(VoiceIndexSchema, row?.value);
      return result.success ? result.output : undefined;
    },

    putIndex: async (index: VoiceIndex): Promise<void> => {
      await database.write(['meta'], ({ meta }) => meta.put({ key: 'voices', value: index }));
    },
  };
}
