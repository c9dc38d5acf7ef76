import { LANGUAGES } from '#domain/languages.ts';
import type { Words } from '../../words.ts';

/** The name of a language; one that this Najah does not know goes by its tag. */
export const languageWord = (t: Words, tag: string): string =>
  LANGUAGES.some((language) => language.tag === tag) ? t(`language-${tag}`) : tag;
