import { expect, test } from 'vitest';
import { directionOf, LANGUAGES, READY_LANGUAGES } from '#domain/languages.ts';

const isWrittenIn = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
};

test('Danish comes first and is ready', () => {
  expect(READY_LANGUAGES[0]?.tag).toBe('da');
});

test('there is a help language for every woman the course is made for', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(['da', 'ar', 'fa-AF', 'ti', 'uk', 'so', 'kmr', 'en']);
});

test.each([...LANGUAGES])(
  '$tag has a name in its own script, and runs the way that script runs',
  ({ tag, name, script }) => {
    expect(name).toMatch(isWrittenIn[script]);
    // The platform's own knowledge of scripts, where it has it, agrees.
    expect(new Intl.Locale(tag).maximize().script).toBe(script);
    expect(directionOf(tag)).toBe(script === 'Arab' ? 'rtl' : 'ltr');
  },
);

test('a language that we do not know reads as Danish does', () => {
  expect(directionOf('xx')).toBe('ltr');
});
