import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, READY_LANGUAGES } from '#domain/languages.ts';
import { TABLET_ROOMS } from '#domain/word-rooms.ts';
import { filesUnder, placesOf, textOf } from './source.ts';

type Words = Readonly<Record<string, string>>;
const FILES = filesUnder('locales', /^locales\/[^/]+\/[^/]+\.json$/);
const wordsIn = (file: string): Words => (FILES.includes(file) ? (JSON.parse(textOf(file)) as Words) : {});

/** The rooms a participant, or the class, meets. The staff's pages are Danish. */
const HER_ROOMS = [...TABLET_ROOMS, 'classroom'];
const HELP = READY_LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'da');

/** What a language's files lack of the words of all her rooms: `calendar: weekday-1`. */
const lackingIn = (language: string): readonly string[] =>
  HER_ROOMS.flatMap((room) => {
    const theirs = formsOf(wordsIn(`locales/${language}/${room}.json`));
    const wanted = [...formsOf(wordsIn(`locales/da/${room}.json`)).keys()];
    return wanted.filter((key) => !theirs.has(key)).map((key) => `${room}: ${key}`);
  });

/** The forms a language counts in. One that the platform does not know (`kmr`) counts in one and many. */
const pluralFormsOf = (language: string): readonly string[] =>
  Intl.PluralRules.supportedLocalesOf(language).length > 0
    ? new Intl.PluralRules(language).resolvedOptions().pluralCategories
    : ['one', 'other'];

const PLURAL = /_(zero|one|two|few|many|other)$/;
const holesOf = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g))].sort();

describe.each(HER_ROOMS)('the words of %s', (room) => {
  const danish = wordsIn(`locales/da/${room}.json`);

  test('are there in Danish, each with something in it', () => {
    expect(FILES).toContain(`locales/da/${room}.json`);
    expect(Object.keys(danish).length).toBeGreaterThan(0);
    expect(
      Object.entries(danish).filter(([, text]) => typeof text !== 'string' || text.trim() === ''),
    ).toEqual([]);
  });

  test.each(HELP)('are all there in %s, and no others', (language) => {
    const theirs = wordsIn(`locales/${language}/${room}.json`);
    expect([...formsOf(theirs).keys()].sort()).toEqual([...formsOf(danish).keys()].sort());
    expect(
      Object.entries(theirs).filter(([, text]) => typeof text !== 'string' || text.trim() === ''),
    ).toEqual([]);
  });

  test.each(HELP)('have the same holes in %s', (language) => {
    const theirs = formsOf(wordsIn(`locales/${language}/${room}.json`));
    const wrong = [...formsOf(danish)].flatMap(([key, { texts }]) => {
      const [one, other] = [holesIn(texts), holesIn(theirs.get(key)?.texts ?? texts)];
      return one.join() === other.join() ? [] : [`${key}: ${one.join(' ')} ≠ ${other.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(['da', ...HELP])('that count have every form that %s counts in', (language) => {
    const forms = pluralFormsOf(language);
    const wrong = [...formsOf(wordsIn(`locales/${language}/${room}.json`))]
      .filter(([, { plural }]) => plural.length > 0)
      .filter(([, { plural }]) => forms.some((form) => !plural.includes(form)))
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});

test.each(READY_LANGUAGES.map(({ tag }) => tag))(
  '%s is offered to women, so it has every word of every room',
  (language) => {
    expect(lackingIn(language)).toEqual([]);
  },
);

test('a language that has every word is offered to women: nobody’s work lies unused', () => {
  const forgotten = LANGUAGES.filter(({ tag, isReady }) => !isReady && lackingIn(tag).length === 0);
  expect(forgotten.map(({ tag }) => `${tag} is whole: set isReady in src/domain/languages.ts`)).toEqual([]);
});

test('a language that the platform has no rules for can count all the same, on a tablet of any language', () => {
  // i18next then counts as the tablet's own language does, and falls back on the word without a form.
  const unknown = LANGUAGES.filter(({ tag }) => Intl.PluralRules.supportedLocalesOf(tag).length === 0);
  const without = unknown.flatMap(({ tag }) =>
    HER_ROOMS.flatMap((room) => {
      const words = wordsIn(`locales/${tag}/${room}.json`);
      return [...formsOf(words)]
        .filter(([key, { plural }]) => plural.length > 0 && !(key in words))
        .map(([key]) => `${tag}, ${room}: ${key}`);
    }),
  );
  expect(without).toEqual([]);
});

test('a folder of words is named by the tag of a language we have', () => {
  const folders = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name)).toContain('da');
  const tags = LANGUAGES.map(({ tag }) => tag);
  expect(folders.map(({ name }) => basename(name)).filter((name) => !tags.includes(name))).toEqual([]);
});

test('no word counts what she did not do, in any language we can read (ux rule 56)', () => {
  const shaming =
    /streaks?\b|\bmissed\b|gik glip|gået glip|misset|\bi træk\b|\bstribe\b|du glemte|you forgot|in a row/i;
  expect(filesUnder('locales', /\.json$/).flatMap((file) => placesOf(file, textOf(file), shaming))).toEqual(
    [],
  );
});

test('digits are 0–9 in every language, as on the wall clock and in the letters she gets', () => {
  const others = /[٠-٩۰-۹]/;
  expect(filesUnder('locales', /\.json$/).flatMap((file) => placesOf(file, textOf(file), others))).toEqual(
    [],
  );
});

/** Words by key, the forms of a word that counts (`weeks_one`, `weeks_other`) together. */
function formsOf(words: Words): ReadonlyMap<string, { texts: readonly string[]; plural: readonly string[] }> {
  const forms = new Map<string, { texts: string[]; plural: string[] }>();
  for (const [key, text] of Object.entries(words)) {
    const plural = PLURAL.exec(key)?.[1];
    const form = forms.get(key.replace(PLURAL, '')) ?? { texts: [], plural: [] };
    form.texts.push(text);
    if (plural) form.plural.push(plural);
    forms.set(key.replace(PLURAL, ''), form);
  }
  return forms;
}

/** A form such as "one week" need not show its number; each other hole is in one form at least. */
const holesIn = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap(holesOf))].sort();
