import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, nightsBetween } from '#domain/dates.ts';
import { afterReview, dueWords, INTERVALS, newWord, SITTING, type WordState } from '#domain/spacing.ts';

const TODAY = '2026-11-24';
const due = (state: WordState) => nightsBetween(TODAY, state.due);

test('a word she knows each time comes back after 1, 3, 7, 14 and 30 days, and every 30 from then on', () => {
  let state = newWord(TODAY);
  const nights = [due(state)];
  for (let i = 0; i < 7; i++) {
    state = afterReview(state, true, TODAY);
    nights.push(due(state));
  }
  expect(nights).toEqual([1, 3, 7, 14, 30, 30, 30, 30]);
  expect(INTERVALS).toEqual([1, 3, 7, 14, 30]);
});

test('a word she did not know comes tomorrow, however well she knew it before, and climbs again', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (history) => {
      const state = history.reduce((word, known) => afterReview(word, known, TODAY), newWord(TODAY));
      const after = afterReview(state, false, TODAY);
      expect(after).toEqual(newWord(TODAY));
      expect(due(afterReview(after, true, TODAY))).toBe(3);
    }),
  );
});

test('a word that waited while she was away counts from the day she met it again', () => {
  expect(afterReview({ step: 1, due: '2026-09-01' }, true, TODAY).due).toBe(addDays(TODAY, 7));
});

const someStates = fc
  .uniqueArray(
    fc.tuple(
      fc.stringMatching(/^[a-z]{2,6}\.[a-z]{1,6}$/),
      fc.integer({ min: -40, max: 10 }).map((days) => ({ step: 0, due: addDays(TODAY, days) })),
    ),
    { selector: ([word]) => word, maxLength: 40, size: 'max' },
  )
  .map((entries) => entries as [string, WordState][]);

test('a sitting has at most ten words, all of them due, the longest waiting first', () => {
  fc.assert(
    fc.property(someStates, (entries) => {
      const states = new Map(entries);
      const words = dueWords(states, TODAY);
      const waiting = entries.filter(([, state]) => state.due <= TODAY);
      expect(words.length).toBe(Math.min(SITTING, waiting.length));
      const dates = words.map((word) => states.get(word)?.due ?? '');
      expect(dates).toEqual([...dates].sort());
      const left = waiting.filter(([word]) => !words.includes(word)).map(([, state]) => state.due);
      for (const date of left) expect(date >= (dates.at(-1) ?? '')).toBe(true);
    }),
  );
});

test('the sitting is the same however often it is asked for, and whatever order the words lie in', () => {
  fc.assert(
    fc.property(
      someStates.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([one, other]) => {
        expect(dueWords(new Map(other), TODAY)).toEqual(dueWords(new Map(one), TODAY));
      },
    ),
  );
});

test('words of two lessons that are due together are mixed, as well as cards that have been shuffled', () => {
  const lessons = ['bus', 'skat', 'raadighed', 'jobnet', 'demokrati', 'su', 'praktik', 'cv'];
  const pairs = lessons.flatMap((a) => lessons.filter((b) => a < b).map((b) => [a, b]));
  const changes = pairs.map((pair) => {
    const words = ['a', 'b', 'c', 'd', 'e'].flatMap((word) => pair.map((lesson) => `${lesson}.${word}`));
    const sitting = dueWords(new Map(words.map((word) => [word, { step: 0, due: TODAY }])), TODAY);
    expect([...sitting].sort()).toEqual([...words].sort());
    const order = sitting.map((word) => word.split('.')[0]);
    return order.filter((lesson, i) => i > 0 && lesson !== order[i - 1]).length;
  });
  // Ten shuffled cards of two colours change colour five times on average.
  const average = changes.reduce((sum, n) => sum + n, 0) / changes.length;
  expect(average).toBeGreaterThan(4);
  expect(average).toBeLessThan(6);
});

test('a word that is due tomorrow is not asked today', () => {
  expect(dueWords(new Map([['bus.tog', newWord(TODAY)]]), TODAY)).toEqual([]);
  expect(dueWords(new Map([['bus.tog', newWord(TODAY)]]), addDays(TODAY, 1))).toEqual(['bus.tog']);
});
