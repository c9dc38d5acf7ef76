import { type Corrections, correctedText } from '#domain/corrections.ts';
import type { Help, Phrase } from '#domain/lesson.ts';
import { checksumsOf } from './checksums.ts';

/** A correction stands only for the Danish it was made of; only what was ever corrected is worked out. */
export async function correctedHelp(
  all: readonly Phrase[],
  {
    language,
    published,
    corrections,
  }: { language: string; published: Help | undefined; corrections: Corrections },
): Promise<Help | undefined> {
  const phrases = all.filter(({ id }) => corrections.texts.has(id));
  if (phrases.length === 0) return published;
  const checksumOf = await checksumsOf(phrases.map(({ da }) => da));
  const texts = phrases.flatMap(({ id, da }) => {
    const text = correctedText(corrections, id, checksumOf(da));
    return text === undefined ? [] : [[id, { text, status: 'draft' as const }] as const];
  });
  return { language, texts: { ...published?.texts, ...Object.fromEntries(texts) } };
}
