import { describe, expect, test } from 'vitest';
import { factOn, factsOf, shownFact } from '#domain/facts.ts';
import { log, SMALLEST } from './some-operations.ts';

const set = (value: string, validFrom: string, fact = 'su-sats') => ({
  ...SMALLEST['fact-set'],
  fact,
  value,
  validFrom,
});
const PUBLISHED = { fact: 'su-sats', published: { value: '6.800', year: 2026 } };

describe('a fact', () => {
  test('has the value that holds on the day: next year’s can be written in December', () => {
    const facts = factsOf(log(set('7.000', '2027-01-01'), set('6.900', '2026-01-01')));
    expect(factOn(facts, 'su-sats', '2026-12-31')?.value).toBe('6.900');
    expect(factOn(facts, 'su-sats', '2027-01-01')?.value).toBe('7.000');
    expect(factOn(facts, 'su-sats', '2025-12-31')).toBeUndefined();
  });

  test('that was written wrong is set right by writing it again for the same day', () => {
    const facts = factsOf(log(set('70.000', '2027-01-01'), set('7.000', '2027-01-01')));
    expect(facts.get('su-sats')).toHaveLength(1);
    expect(factOn(facts, 'su-sats', '2027-06-01')?.value).toBe('7.000');
  });

  test('is taken away by an empty value, and only that day’s', () => {
    const facts = factsOf(log(set('6.900', '2026-01-01'), set('7.000', '2026-06-01'), set('', '2026-06-01')));
    expect(factOn(facts, 'su-sats', '2026-12-31')?.value).toBe('6.900');
  });

  test('never takes the value of another', () => {
    const facts = factsOf(log(set('400', '2026-01-01', 'pris-a-kasse')));
    expect(factOn(facts, 'su-sats', '2026-12-31')).toBeUndefined();
  });
});

describe('what a lesson shows', () => {
  test('is what the cohort’s staff have set, before what is published', () => {
    const facts = factsOf(log(set('6.900', '2026-02-01')));
    expect(shownFact(PUBLISHED, facts, '2026-12-31')).toEqual({ value: '6.900', since: '2026-02-01' });
    expect(shownFact(PUBLISHED, facts, '2026-01-31')).toEqual({ value: '6.800', since: '2026' });
  });

  test('is nothing where nobody knows the value', () => {
    expect(shownFact({ fact: 'su-sats' }, factsOf([]), '2026-12-31')).toBeUndefined();
  });
});
