import type { Operation } from './operation.ts';

/** What staff have decided about the sentences of one help language. Takes operations in order; the latest stands. */
export interface Corrections {
  /** A corrected text, by sentence and by the checksum of the Danish it translates. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By sentence: the checksums of Danish and text that somebody has read and stands by. */
  readonly reviewed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Is this a decision about a sentence in this language? */
export const isAboutLanguage = (operation: Operation, language: string): boolean =>
  (operation.kind === 'sentence-corrected' || operation.kind === 'sentence-reviewed') &&
  operation.language === language;

/** All that staff have corrected and reviewed in one language. Takes operations in order. */
export function correctionsOf(operations: readonly Operation[], language: string): Corrections {
  const texts = new Map<string, Map<string, string>>();
  const reviewed = new Map<string, Set<string>>();
  for (const operation of operations) {
    if (operation.kind === 'sentence-corrected' && operation.language === language) {
      const { phrase, of, text } = operation;
      const before = texts.get(phrase) ?? new Map<string, string>();
      // Written last, so that the last of another Danish is the one to show as it once was.
      before.delete(of);
      texts.set(phrase, before.set(of, text.normalize('NFC')));
    } else if (operation.kind === 'sentence-reviewed' && operation.language === language) {
      const { phrase, of, textChecksum } = operation;
      reviewed.set(phrase, (reviewed.get(phrase) ?? new Set<string>()).add(`${of} ${textChecksum}`));
    }
  }
  return { texts, reviewed };
}

/** The text staff wrote for a sentence, if they wrote it for this very Danish. One made for other Danish is not used. */
export const correctedText = ({ texts }: Corrections, phrase: string, of: string): string | undefined =>
  texts.get(phrase)?.get(of);
