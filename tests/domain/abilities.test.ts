import { describe, expect, test } from 'vitest';
import { abilitiesOf, firstUnanswered, momentOf } from '#domain/abilities.ts';
import { ABILITIES, type AbilityMoment } from '#domain/ability-fields.ts';
import { AMAL, LINA, log, SMALLEST } from './some-operations.ts';

const marked = SMALLEST['ability-marked'];

describe('what she can now', () => {
  test('is what she said last, and earlier moments stay as they were', () => {
    const operations = log(
      { ...marked, moment: 1, level: 'not-yet' },
      { ...marked, moment: 12, level: 'with-help' },
      { ...marked, moment: 12, level: 'alone' },
    );
    const abilities = abilitiesOf(operations, AMAL);
    expect(abilities[1]).toEqual({ 'on-time': 'not-yet' });
    expect(abilities[12]).toEqual({ 'on-time': 'alone' });
    expect(abilities[24]).toEqual({});
  });

  test('is hers alone: what another woman says is not in it', () => {
    expect(abilitiesOf(log({ ...marked, stream: LINA, participant: LINA }), AMAL)[12]).toEqual({});
  });

  test('belongs to the latest of the four moments that has come', () => {
    const moments = [1, 11, 12, 23, 24, 34, 35].map(momentOf);
    expect(moments).toEqual([1, 1, 12, 12, 24, 24, 35] satisfies AbilityMoment[]);
  });

  test('goes on at the first of the seven that she has not answered', () => {
    expect(firstUnanswered({})).toBe(ABILITIES[0]);
    expect(firstUnanswered({ 'on-time': 'alone', 'reads-post': 'alone' })).toBe('calls-in');
    expect(firstUnanswered(Object.fromEntries(ABILITIES.map((key) => [key, 'alone'])))).toBeUndefined();
  });
});
