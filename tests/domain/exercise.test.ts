import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterPlacing, afterTap, askOf, isOrdered, mixed, orderingOf, wasKnown } from '#domain/exercise.ts';

const FOUR = ['bus', 'tog', 'cykel', 'bil'];
const choices = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2, maxLength: 6 });
/** A question, and any taps on what is shown. */
const played = choices.chain((shown) =>
  fc.record({
    shown: fc.constant(shown),
    right: fc.constantFrom(...shown),
    taps: fc.array(fc.constantFrom(...shown), { maxLength: 12, size: 'max' }),
  }),
);

describe('a question with choices', () => {
  test('found at once: the others step back, she goes on, and the word is known', () => {
    const after = afterTap(askOf('tog', FOUR), 'tog');
    expect(after).toMatchObject({ isDone: true, misses: 0, steppedBack: ['bus', 'cykel', 'bil'] });
    expect(wasKnown(after)).toBe(true);
  });

  test('after one miss two of four stay, the right one among them; what she tapped has stepped back', () => {
    for (const wrong of ['bus', 'cykel', 'bil']) {
      const after = afterTap(askOf('tog', FOUR), wrong);
      expect(after).toMatchObject({ isDone: false, misses: 1 });
      expect(after.steppedBack).toContain(wrong);
      expect(after.steppedBack).not.toContain('tog');
      expect(after.steppedBack.length).toBe(2);
    }
  });

  test('after the second miss the right one is shown and she goes on; the word comes again tomorrow', () => {
    const once = afterTap(askOf('tog', FOUR), 'bus');
    const stays = FOUR.find((key) => key !== 'tog' && !once.steppedBack.includes(key)) ?? '';
    const twice = afterTap(once, stays);
    expect(twice).toMatchObject({ isDone: true, misses: 2, steppedBack: ['bus', 'cykel', 'bil'] });
    expect(wasKnown(twice)).toBe(false);
  });

  test('found after a miss is found, but not yet known', () => {
    const found = afterTap(afterTap(askOf('tog', FOUR), 'bus'), 'tog');
    expect(found).toMatchObject({ isDone: true, misses: 1 });
    expect(wasKnown(found)).toBe(false);
  });

  test('of two choices one miss is enough: nothing is left to choose from', () => {
    expect(afterTap(askOf('tog', ['bus', 'tog']), 'bus')).toMatchObject({ isDone: true, misses: 1 });
  });

  test('whatever she taps, she is never turned away from the right answer, and two misses at most are between', () => {
    fc.assert(
      fc.property(played, ({ shown, right, taps }) => {
        let choice = askOf(right, shown);
        for (const tap of taps) {
          choice = afterTap(choice, tap);
          expect(choice.steppedBack).not.toContain(right);
          expect(choice.misses).toBeLessThanOrEqual(2);
          if (!choice.isDone) expect(shown.length - choice.steppedBack.length).toBeGreaterThanOrEqual(2);
          if (choice.misses === 2) expect(choice.isDone).toBe(true);
        }
        expect(afterTap(choice, right).isDone).toBe(true);
      }),
    );
  });

  test('a tap on what has stepped back, or after the end, changes nothing', () => {
    fc.assert(
      fc.property(played, ({ shown, right, taps }) => {
        const choice = taps.reduce(afterTap, askOf(right, shown));
        for (const key of choice.isDone ? shown : choice.steppedBack)
          expect(afterTap(choice, key)).toBe(choice);
      }),
    );
  });

  test('before the first tap the word is not known', () => {
    expect(wasKnown(askOf('tog', FOUR))).toBe(false);
  });
});

describe('things to be put in order', () => {
  test('a tap out of order places nothing; after the second the next one is shown', () => {
    const once = afterPlacing(orderingOf(['a', 'b', 'c']), 'c');
    expect(once).toMatchObject({ placed: [], misses: 1, hint: undefined });
    const twice = afterPlacing(once, 'b');
    expect(twice).toMatchObject({ placed: [], misses: 2, hint: 'a' });
    expect(afterPlacing(twice, 'a')).toMatchObject({ placed: ['a'], misses: 0, hint: undefined });
  });

  test('whatever she taps, what is placed is right, help comes after two misses, and the end can be reached', () => {
    fc.assert(
      fc.property(
        choices.chain((right) =>
          fc.tuple(fc.constant(right), fc.array(fc.constantFrom(...right), { maxLength: 25, size: 'max' })),
        ),
        ([right, taps]) => {
          let ordering = orderingOf(right);
          for (const tap of taps) {
            const before = ordering;
            ordering = afterPlacing(ordering, tap);
            expect(ordering.placed).toEqual(right.slice(0, ordering.placed.length));
            if (before.placed.includes(tap)) expect(ordering).toBe(before);
            if (ordering.misses >= 2) expect(ordering.hint).toBe(right[ordering.placed.length]);
          }
          for (const key of right.slice(ordering.placed.length)) ordering = afterPlacing(ordering, key);
          expect(isOrdered(ordering)).toBe(true);
          expect(right.map((key) => afterPlacing(ordering, key))).toEqual(right.map(() => ordering));
        },
      ),
    );
  });
});

describe('things that are mixed', () => {
  const things = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

  test('are the same things, mixed the same way each time, and what was handed in is left alone', () => {
    fc.assert(
      fc.property(things, fc.string(), (list, seed) => {
        const frozen = Object.freeze([...list]);
        const result = mixed(frozen, seed);
        expect([...result].sort()).toEqual([...list].sort());
        expect(mixed(frozen, seed)).toEqual(result);
      }),
    );
  });

  test('never stand in the right order when two of them differ', () => {
    fc.assert(
      fc.property(things, fc.string(), (list, seed) => {
        fc.pre(new Set(list).size >= 2);
        expect(mixed(list, seed)).not.toEqual(list);
      }),
      { numRuns: 500 },
    );
  });

  test('stand elsewhere for another seed, and every one comes first now and then', () => {
    const firsts = Array.from({ length: 200 }, (_, i) => mixed(FOUR, `lesson-${i}`)[0]);
    for (const thing of FOUR) expect(firsts.filter((first) => first === thing).length).toBeGreaterThan(20);
  });

  test('alone or none, they stay', () => {
    expect(mixed(['a'], 'x')).toEqual(['a']);
    expect(mixed([], 'x')).toEqual([]);
  });
});
