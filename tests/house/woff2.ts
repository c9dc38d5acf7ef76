import { brotliDecompressSync } from 'node:zlib';

/** The tables of WOFF2 by their number in its directory, as far as the one we want (W3C WOFF2 §4.1). */
const KNOWN = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
];
/** Instead of a number: the name follows. */
const NAMED = 0x3f;
const NO_CHANGE_OF_OUTLINES = 3;

/** The letters that a WOFF2 file can draw, as code points. Throws when it is no such file. */
export function lettersIn(file: Buffer): ReadonlySet<number> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 file.');
  const tables = file.readUInt16BE(12);
  const compressed = file.readUInt32BE(20);
  let at = 48;
  const length = (): number => {
    let value = 0;
    for (;;) {
      const byte = file[at++] ?? 0;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let offset = 0;
  let cmap: { offset: number; length: number } | undefined;
  for (let i = 0; i < tables; i++) {
    const flags = file[at++] ?? 0;
    const number = flags & 0x3f;
    const version = flags >> 6;
    const isNamed = number === NAMED;
    const name = isNamed ? file.toString('latin1', at, at + 4) : KNOWN[number];
    if (isNamed) at += 4;
    const whole = length();
    const isOutline = name === 'glyf' || name === 'loca';
    const isChanged = isOutline ? version !== NO_CHANGE_OF_OUTLINES : version !== 0;
    const stored = isChanged ? length() : whole;
    if (name === 'cmap') cmap = { offset, length: stored };
    offset += stored;
  }
  if (!cmap) throw new Error('The font has no cmap.');
  const data = brotliDecompressSync(file.subarray(at, at + compressed));
  return new Set(codePointsOf(data.subarray(cmap.offset, cmap.offset + cmap.length)));
}

/** Reads the tables of a cmap that fonts of today have: format 4 and format 12. */
function* codePointsOf(cmap: Buffer): Generator<number> {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) yield* segmentsOf(table);
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group++) {
        const [first, last] = [table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12)];
        for (let letter = first; letter <= last; letter++) yield letter;
      }
    }
  }
}

/** Format 4: a letter whose glyph is number 0 is not in the font, although a segment spans it. */
function* segmentsOf(table: Buffer): Generator<number> {
  const twice = table.readUInt16BE(6);
  for (let i = 0; i < twice; i += 2) {
    const last = table.readUInt16BE(14 + i);
    const first = table.readUInt16BE(16 + twice + i);
    const delta = table.readUInt16BE(16 + twice * 2 + i);
    const rangeAt = 16 + twice * 3 + i;
    const range = table.readUInt16BE(rangeAt);
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const raw = range === 0 ? letter : table.readUInt16BE(rangeAt + range + (letter - first) * 2);
      const glyph = range === 0 || raw !== 0 ? (raw + delta) & 0xffff : 0;
      if (glyph !== 0) yield letter;
    }
  }
}
