import * as v from 'valibot';

/**
 * Machine-made Danish clips as they are published: an index, and one file of clips a lesson or room. A clip is known
 * by the checksum of its text (`checksumOf`), so the same sentence in two lessons is one clip to whoever asks.
 */

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `GET /voices/index.json`. Files lie at `/voices/<sha256>.bin`. */
export const VoiceIndexSchema = v.object({
  najah: v.literal('voices-1'),
  packs: v.array(v.object({ key: v.string(), sha256: Sha256, bytes: Count, clips: Count })),
});
export type VoiceIndex = v.InferOutput<typeof VoiceIndexSchema>;

/** Checksum → where its clip begins after the header, and how long it is, in bytes. */
const HeaderSchema = v.record(v.string(), v.tuple([Count, Count]));

/** Bytes before the header: its length, least byte first. */
const LENGTH = 4;

/** Puts clips into one file: length of the header, header, clips. Same clips in the same order, same bytes. */
export function writeVoicePack(clips: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const places: Record<string, [number, number]> = {};
  let at = 0;
  for (const [checksum, bytes] of clips) {
    places[checksum] = [at, bytes.length];
    at += bytes.length;
  }
  // All of it is ASCII: checksums and numbers.
  const header = Uint8Array.from(JSON.stringify(places), (letter) => letter.charCodeAt(0));
  const pack = new Uint8Array(LENGTH + header.length + at);
  new DataView(pack.buffer).setUint32(0, header.length, true);
  pack.set(header, LENGTH);
  at = LENGTH + header.length;
  for (const bytes of clips.values()) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** The clips of a file by the checksum of their text; undefined when the file is not whole or not ours. */
export function readVoicePack(pack: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  if (pack.length < LENGTH) return undefined;
  const start = LENGTH + new DataView(pack.buffer, pack.byteOffset).getUint32(0, true);
  if (start > pack.length) return undefined;
  const places = headerOf(pack.subarray(LENGTH, start));
  if (!places) return undefined;
  const clips = new Map<string, Uint8Array>();
  for (const [checksum, [from, length]] of Object.entries(places)) {
    if (start + from + length > pack.length) return undefined;
    clips.set(checksum, pack.subarray(start + from, start + from + length));
  }
  return clips;
}

function headerOf(bytes: Uint8Array) {
  try {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    const result = v.safeParse(HeaderSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
