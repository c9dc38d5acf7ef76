import * as v from 'valibot';
import { readVoicePack, type VoiceIndex, VoiceIndexSchema } from '#domain/voice-pack.ts';
import type { Database } from './database.ts';

export type MachineVoiceStore = ReturnType<typeof openMachineVoice>;

/** Machine-made Danish clips, pack by pack; each pack whole or absent. A clip is found by the checksum of its text. */
export function openMachineVoice(database: Database) {
  return {
    /** The clip of a text, MP3; undefined when no pack on the disk has it. */
    async clip(checksum: string): Promise<Blob | undefined> {
      const row = await database.read(['voices'], ({ voices }) =>
        voices.where('checksums').equals(checksum).first(),
      );
      const bytes = row && readVoicePack(new Uint8Array(row.bytes))?.get(checksum);
      return bytes && new Blob([bytes.slice()], { type: 'audio/mpeg' });
    },

    /** What is on the disk: SHA-256 by key. Reads an index, not the packs. */
    async kept(): Promise<ReadonlyMap<string, string>> {
      const keys = await database.read(['voices'], ({ voices }) => voices.orderBy('[key+sha256]').keys());
      return new Map(keys as unknown as [string, string][]);
    },

    /** Puts a pack in place of the one before. False when it is none: then nothing is kept. */
    async put(key: string, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
      const clips = readVoicePack(bytes);
      if (!clips) return false;
      const row = { key, sha256, checksums: [...clips.keys()], bytes: bytes.slice().buffer };
      await database.write(['voices'], ({ voices }) => voices.put(row));
      return true;
    },

    drop: async (keys: readonly string[]): Promise<void> => {
      await database.write(['voices'], ({ voices }) => voices.bulkDelete([...keys]));
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
