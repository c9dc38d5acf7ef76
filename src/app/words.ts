import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf } from '#domain/languages.ts';

type Words = Record<string, string>;
const FILES = import.meta.glob<{ default: Words }>('../../locales/*/*.json');

/** Has the words of the rooms in Danish and in another language at hand. Which language is spoken stays as it is. */
export const loadWords = (language: string, rooms: readonly string[]): Promise<unknown> =>
  Promise.all([load('da', rooms), load(language, rooms)]);

/** The words of the rooms in one language; a language without a file for a room leaves it to Danish. */
async function load(language: string, rooms: readonly string[]): Promise<void> {
  await Promise.all(
    rooms.map(async (room) => {
      const file = FILES[`../../locales/${language}/${room}.json`];
      if (!file || i18next.hasResourceBundle(language, room)) return;
      i18next.addResourceBundle(language, room, (await file()).default);
    }),
  );
}

/** Makes the interface speak a language, with Danish beside it. `rooms` are the files of `locales/<language>`. */
export async function startWords(language: string, rooms: readonly string[]): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    ns: [...rooms],
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  await loadWords(language, rooms);
  await changeWords(language, rooms);
}

/** Changes the language of the interface. The skeleton stays where it is; only texts turn (ux rule 36). */
export async function changeWords(language: string, rooms: readonly string[]): Promise<void> {
  await loadWords(language, rooms);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.classList.toggle('is-rtl', directionOf(language) === 'rtl');
}

/** The words of one room in one language as they stand in its file; empty where there is none. */
export const wordsOf = async (language: string, room: string): Promise<Words> =>
  (await FILES[`../../locales/${language}/${room}.json`]?.())?.default ?? {};
