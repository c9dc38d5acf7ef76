/** The languages of the interface. Danish is always there; the others help. (DESIGN §5) */
export interface Language {
  /** BCP 47 tag, as in `lang="…"` and in `locales/<tag>/`. */
  readonly tag: string;
  /** Its name in its own script. */
  readonly name: string;
  readonly script: 'Latn' | 'Arab' | 'Ethi' | 'Cyrl';
  /** Are the interface words translated yet? */
  readonly isReady: boolean;
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'da', name: 'Dansk', script: 'Latn', isReady: true },
  { tag: 'ar', name: 'العربية', script: 'Arab', isReady: true },
  { tag: 'fa-AF', name: 'دری', script: 'Arab', isReady: true },
  { tag: 'ti', name: 'ትግርኛ', script: 'Ethi', isReady: true },
  { tag: 'uk', name: 'Українська', script: 'Cyrl', isReady: true },
  { tag: 'so', name: 'Soomaali', script: 'Latn', isReady: true },
  { tag: 'kmr', name: 'Kurmancî', script: 'Latn', isReady: true },
  { tag: 'en', name: 'English', script: 'Latn', isReady: true },
];

/** Right to left is decided by the script, not by a list of languages. Unknown languages read as Danish does. */
export const directionOf = (tag: string): 'rtl' | 'ltr' =>
  LANGUAGES.find((language) => language.tag === tag)?.script === 'Arab' ? 'rtl' : 'ltr';

export const READY_LANGUAGES = LANGUAGES.filter(({ isReady }) => isReady);
