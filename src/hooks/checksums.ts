import type { ChecksumOf } from '#domain/translations.ts';
import { hashOf } from '#storage/media.ts';

/** Checksums that were worked out before: the same few sentences are asked about again and again. */
const known = new Map<string, string>();

/**
 * The checksums of these texts, as the compiler makes them (`curriculum/help.ts`): the first 12 hex digits of the SHA-256
 * in NFC. What is asked of the result must be among `texts`; of another text it says ''.
 */
export async function checksumsOf(texts: Iterable<string>): Promise<ChecksumOf> {
  const wanted = [...new Set(texts)].filter((text) => !known.has(text));
  await Promise.all(
    wanted.map(async (text) => {
      const hash = await hashOf(new TextEncoder().encode(text.normalize('NFC')));
      known.set(text, hash.slice(0, 12));
    }),
  );
  return (text) => known.get(text) ?? '';
}
