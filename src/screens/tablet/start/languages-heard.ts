import type { Utterance } from '#audio/utterance.ts';
import { type Language, READY_LANGUAGES } from '#domain/languages.ts';
import type { CastName } from '#pictures/faces.ts';
import type { Term } from '#ui/term.ts';

/** Who says the name of a language. A face and never a flag: flags do not fit languages (ux rules 15, 16). */
const SPEAKERS: Readonly<Record<string, CastName>> = {
  da: 'lise',
  ar: 'fatima',
  'fa-AF': 'noor',
  ti: 'selam',
  uk: 'olena',
  so: 'hodan',
  kmr: 'zara',
  en: 'miriam',
};

export interface LanguageHeard {
  readonly tag: string;
  readonly face: CastName;
  /** Its name in its own script. */
  readonly term: Term;
  /** Its own name first, then what it is called in Danish. */
  readonly say: Utterance;
}

/** The languages to choose among, each with its own voice. `danishName` gives what Danes call it. */
export const languagesHeard = (
  danishName: (tag: string) => string,
  languages: readonly Language[] = READY_LANGUAGES,
): readonly LanguageHeard[] =>
  languages.map(({ tag, name }) => {
    const id = `tablet.language-${tag}`;
    const da = danishName(tag);
    return {
      tag,
      face: SPEAKERS[tag] ?? 'parwin',
      term: { id, da, text: name, lang: tag },
      say: { id, da, help: tag === 'da' ? undefined : { language: tag, text: name } },
    };
  });
