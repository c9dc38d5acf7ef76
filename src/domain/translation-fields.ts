import * as v from 'valibot';

/** The most a corrected sentence may have, in characters. */
export const LONGEST_SENTENCE = 300;

/** The first 12 hex digits of the SHA-256 of a text in NFC: which text is meant, without writing it again. */
export const Checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, '12 hex digits'));

/** BCP 47 tag, such as `fa-AF`. */
export const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'the tag of a language'));
/** Id of a sentence: `raadighed.klar`. */
export const PhraseName = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'the id of a sentence'),
);

const sentence = {
  language: LanguageTag,
  phrase: PhraseName,
  /** Checksum of the Danish that it translates. */
  of: Checksum,
};

/** Staff have written a sentence in a help language anew. */
export const CorrectionFields = {
  ...sentence,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_SENTENCE)),
};

/** Somebody who has the language as her own has read a translation and stands by it: by that very text. */
export const ReviewFields = { ...sentence, textChecksum: Checksum };
