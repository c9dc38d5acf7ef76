import * as v from 'valibot';
import { Checksum, LanguageTag } from './translation-fields.ts';
import { ClipFields, StoryFields } from './voice-fields.ts';

/**
 * All that people have recorded in one language, as one file: a copy to keep, and a gift to the next municipality.
 * A first line that names it, the length of the head, the head, the sounds one after the other, and at its end the
 * SHA-256 of everything before. A file is taken whole or not at all.
 */

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const { language: _clips, ...clip } = ClipFields;
const { language: _stories, ...story } = StoryFields;

const HeadSchema = v.strictObject({
  language: LanguageTag,
  /** Those who speak, with the checksum of the text that each said yes to. */
  speakers: v.array(v.strictObject({ speaker: ClipFields.speaker, name: Name, wording: Checksum })),
  clips: v.array(v.strictObject(clip)),
  stories: v.array(v.strictObject(story)),
  /** In the order in which their bytes follow. */
  sounds: v.array(
    v.strictObject({
      sha256: Sha256,
      type: v.picklist(['audio/mpeg', 'audio/mp4', 'audio/webm']),
      bytes: Count,
    }),
  ),
});
export type VoiceFileHead = v.InferOutput<typeof HeadSchema>;

/** What a file says, once all of it has been checked. Sounds by their SHA-256. */
export interface VoiceFile extends VoiceFileHead {
  readonly bytesOf: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** `foreign`: none of ours. `newer`: of a later Najah. `damaged`: ours, and not as it was written. */
export type FileFault = 'foreign' | 'newer' | 'damaged';

/** Makes the SHA-256 in lower-case hex. Handed in: only the outside can. */
export type HashOf = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

const FIRST_LINE = 'najah-recorded-voices-1\n';
const ANY_FIRST_LINE = /^najah-recorded-voices-\d+\n/;
/** Bytes of the length that stands before the head. */
const LENGTH = 4;
/** Letters of the SHA-256 at the end. */
const SEAL = 64;

/** The file as it is saved. `sounds` holds the bytes of every sound of `head`, by SHA-256. */
export async function writeVoiceFile(
  head: VoiceFileHead,
  sounds: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  hashOf: HashOf,
): Promise<Uint8Array<ArrayBuffer>> {
  const heading = bytesOfText(asciiJson(head));
  const length = new Uint8Array(LENGTH);
  new DataView(length.buffer).setUint32(0, heading.length, true);
  const bodies = head.sounds.map(({ sha256 }) => sounds.get(sha256) ?? new Uint8Array());
  const body = joined([bytesOfText(FIRST_LINE), length, heading, ...bodies]);
  return joined([body, bytesOfText(await hashOf(body))]);
}

/** Reads a file that somebody chose. Nothing of it is used unless all of it is what it says. */
export async function readVoiceFile(
  file: Uint8Array<ArrayBuffer>,
  hashOf: HashOf,
): Promise<{ readonly file: VoiceFile } | { readonly fault: FileFault }> {
  const first = textOfBytes(file.subarray(0, FIRST_LINE.length));
  if (first !== FIRST_LINE) return { fault: ANY_FIRST_LINE.test(first) ? 'newer' : 'foreign' };
  const end = file.length - SEAL;
  const start = FIRST_LINE.length + LENGTH;
  if (end < start) return { fault: 'damaged' };
  if ((await hashOf(file.slice(0, end))) !== textOfBytes(file.subarray(end))) return { fault: 'damaged' };

  const headEnd = start + new DataView(file.buffer, file.byteOffset).getUint32(FIRST_LINE.length, true);
  const head = headEnd <= end ? headOf(file.subarray(start, headEnd)) : undefined;
  if (!head || headEnd + head.sounds.reduce((sum, { bytes }) => sum + bytes, 0) !== end)
    return { fault: 'damaged' };

  const bytesOf = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = headEnd;
  for (const { sha256, bytes } of head.sounds) {
    const sound = file.slice(at, at + bytes);
    if ((await hashOf(sound)) !== sha256) return { fault: 'damaged' };
    bytesOf.set(sha256, sound);
    at += bytes;
  }
  const isWhole =
    soundsIn(head).every((sound) => bytesOf.has(sound)) &&
    [...head.clips, ...head.stories].every((one) =>
      head.speakers.some(({ speaker }) => speaker === one.speaker),
    );
  return isWhole ? { file: { ...head, bytesOf } } : { fault: 'damaged' };
}

/** The sounds that clips and stories name, each once. */
export const soundsIn = ({ clips, stories }: Pick<VoiceFileHead, 'clips' | 'stories'>): readonly string[] => [
  ...new Set([
    ...clips.map(({ media }) => media),
    ...stories.flatMap(({ parts }) => parts.map(({ media }) => media)),
  ]),
];

function headOf(bytes: Uint8Array): VoiceFileHead | undefined {
  try {
    const result = v.safeParse(HeadSchema, JSON.parse(textOfBytes(bytes)));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** JSON in ASCII: names in all letters, without an encoder, which a pure room has not got. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const bytesOfText = (ascii: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));

function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
