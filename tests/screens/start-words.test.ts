import { expect, test } from 'vitest';

const FILES = import.meta.glob<Record<string, string>>('../../locales/*/{tablet,me,post,calendar}.json', {
  eager: true,
  import: 'default',
});
const words = (language: string, room: string) => FILES[`../../locales/${language}/${room}.json`] ?? {};
const ROOMS = ['tablet', 'me', 'post', 'calendar'];
/** Names that stay as they are in every script, and what only Danes call a language. */
const NOT_TRANSLATED = /^(jobnet|borger-dk|language-.+)$/;
/** A plural form that Danish does not have. */
const PLURAL = /_(zero|two|few|many)$/;

test.each(ROOMS.flatMap((room) => ['ar', 'en'].map((language) => [room, language] as const)))(
  'every word of %s is there in %s, and no other',
  (room, language) => {
    const keys = (tag: string) => Object.keys(words(tag, room)).filter((key) => !PLURAL.test(key));
    expect(keys(language).filter((key) => !(key in words('da', room)))).toEqual([]);
    expect(keys('da').filter((key) => !(key in words(language, room)) && !NOT_TRANSLATED.test(key))).toEqual(
      [],
    );
  },
);

/** What stands under a picture; the rest is only said. */
const isLabel = (key: string) =>
  !/^(say-|purpose|next-|did-|question-|spoken-|is-|here-|no-way|open-again|how-)/.test(key);
const SENTENCES =
  /^(welcome|choose-picture|show-teacher|no-voice|empty-place|taken-back|week-is-whole|thanks|good-habit|looks-like-this|leaving|safety|no-network|nothing-yet)$/;

test.each(ROOMS)('a label of %s is at most two words and 18 letters in Danish (ux rule 17)', (room) => {
  const labels = Object.entries(words('da', room)).filter(([key]) => isLabel(key) && !SENTENCES.test(key));
  const long = labels.filter(
    ([key, text]) =>
      !['place-den-gamle-by', 'weeks', 'weeks_one', 'weeks_other', 'did-you-check'].includes(key) &&
      (text.split(' ').length > 2 || text.length > 18),
  );
  expect(labels.length).toBeGreaterThan(5);
  expect(long).toEqual([]);
});

test.each(['da', 'ar', 'en'])(
  'numbers in %s are the digits that stand on Danish letters (ux rule 39)',
  (language) => {
    for (const room of ROOMS) expect(JSON.stringify(words(language, room))).not.toMatch(/[٠-٩۰-۹]/);
  },
);

test('nothing threatens, counts weeks or blames (ux rules 21, 56)', () => {
  for (const room of ROOMS) {
    expect(JSON.stringify(words('da', room))).not.toMatch(
      /skal du|husk|glemt|forkert|fejl|mangler du|i træk|sidste uge/i,
    );
  }
});
