import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf } from '#curriculum/help.ts';
import { type VoiceIndex, writeVoicePack } from '#domain/voice-pack.ts';
import { SETTINGS } from './machine.ts';
import { sayable, type TextPack } from './texts.ts';

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where a clip lies: named by what the machine is told and by how it is made, so an unchanged sentence is not made again. */
export const clipFile = (folder: string, text: string): string =>
  join(folder, 'clips', `${sha256(JSON.stringify([sayable(text), SETTINGS])).slice(0, 40)}.mp3`);

/** The texts that have no clip yet, each once. */
export const lacking = (folder: string, packs: readonly TextPack[]): readonly string[] =>
  [...new Set(packs.flatMap(({ texts }) => texts))].filter((text) => !existsSync(clipFile(folder, text)));

/** A file is there whole or not at all: whoever reads meanwhile has the one before. */
export function putWhole(file: string, content: string | Uint8Array): void {
  // Two may be at work: `npm start` makes voices, and somebody runs `npm run voices` beside it.
  const made = `${file}.${process.pid}.new`;
  writeFileSync(made, content);
  renameSync(made, file);
}

/**
 * Puts the clips there are into packs under `folder/packs`, with the index that tablets ask for. Texts without a clip
 * are left out. Packs of before go once the new index stands.
 */
export function publishVoices(folder: string, packs: readonly TextPack[]): VoiceIndex {
  const out = join(folder, 'packs');
  mkdirSync(out, { recursive: true });
  const entries = packs.flatMap(({ key, texts }) => {
    const made = texts.filter((text) => existsSync(clipFile(folder, text)));
    if (made.length === 0) return [];
    const clips = new Map(
      made.map((text) => [checksumOf(text, sha256), new Uint8Array(readFileSync(clipFile(folder, text)))]),
    );
    const bytes = writeVoicePack(clips);
    const hash = sha256(bytes);
    if (!existsSync(join(out, `${hash}.bin`))) putWhole(join(out, `${hash}.bin`), bytes);
    return [{ key, sha256: hash, bytes: bytes.length, clips: clips.size }];
  });
  const index: VoiceIndex = { najah: 'voices-1', packs: entries };
  putWhole(join(out, 'index.json'), JSON.stringify(index));
  const standing = new Set(entries.map(({ sha256: hash }) => `${hash}.bin`));
  for (const name of readdirSync(out))
    if (name.endsWith('.bin') && !standing.has(name)) rmSync(join(out, name), { force: true });
  return index;
}
