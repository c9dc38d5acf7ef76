import { MEDIA_TYPES } from '#domain/sync-protocol.ts';

export type MediaType = (typeof MEDIA_TYPES)[number];

/** So many bytes from the beginning of a file tell its type. */
export const SNIFFED = 64;

/** The type of a file by its first bytes (the WHATWG MIME sniffing standard), if it is one that we keep. */
export const typeOf = (beginning: Buffer): MediaType | undefined =>
  MEDIA_TYPES.find((type) => SIGNS[type](beginning));

/** The type that a header names, without its parameters: `audio/webm;codecs=opus` → `audio/webm`. */
export function mediaTypeIn(header: string | undefined): MediaType | undefined {
  const named = header?.split(';')[0]?.trim().toLowerCase();
  return MEDIA_TYPES.find((type) => type === named);
}

const SIGNS: Readonly<Record<MediaType, (beginning: Buffer) => boolean>> = {
  'image/jpeg': (beginning) => has(beginning, 0, [0xff, 0xd8, 0xff]),
  'image/png': (beginning) => has(beginning, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/webp': (beginning) => says(beginning, 0, 'RIFF') && says(beginning, 8, 'WEBP'),
  'audio/mpeg': (beginning) => says(beginning, 0, 'ID3') || isFrame(beginning),
  // Recorders of sound alone write any of these brands; a film of them is not told apart, and is as harmless.
  'audio/mp4': (beginning) => says(beginning, 4, 'ftyp') && BRANDS.has(beginning.toString('latin1', 8, 12)),
  'audio/webm': (beginning) =>
    has(beginning, 0, [0x1a, 0x45, 0xdf, 0xa3]) && beginning.toString('latin1').includes('webm'),
};

const BRANDS: ReadonlySet<string> = new Set([
  'M4A ',
  'M4B ',
  'isom',
  'iso2',
  'iso4',
  'iso5',
  'iso6',
  'mp41',
  'mp42',
  'dash',
]);

/** The sync of an MPEG audio frame of layer III: eleven bits set, a version and layer that exist. */
const isFrame = (beginning: Buffer): boolean =>
  beginning[0] === 0xff && ((beginning[1] ?? 0) & 0xe6) === 0xe2 && ((beginning[2] ?? 0xff) & 0xf0) !== 0xf0;

const has = (beginning: Buffer, from: number, bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => beginning[from + i] === byte);

const says = (beginning: Buffer, from: number, word: string): boolean =>
  beginning.toString('latin1', from, from + word.length) === word;
