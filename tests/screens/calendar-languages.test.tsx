// @vitest-environment happy-dom
import { renderHook } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '#domain/languages.ts';
import { type Terms, useTerms } from '#hooks/terms.ts';
import { dateValues, digitsOf } from '#screens/tablet/calendar/date-words.ts';
import { weekOfDays } from '#screens/tablet/calendar/day-plan.ts';
import { wordsIn } from '../support/screen-tablet.tsx';

const THURSDAY = '2026-11-26';

/** The words of the calendar as a tablet in this language has them. Without a translation they are Danish. */
function calendarIn(language: string): Terms {
  const i18n = wordsIn(language);
  const wrapper = ({ children }: { children: ComponentChildren }) => (
    <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
  );
  return renderHook(() => useTerms('calendar'), { wrapper }).result.current;
}

// What the browser believes of weekdays, months, digits and calendars must not get into a date.
beforeEach(() => {
  const surprise = () => {
    throw new Error('Intl was asked for a date');
  };
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(surprise);
  vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(surprise);
  vi.spyOn(Date.prototype, 'toLocaleTimeString').mockImplementation(surprise);
});
afterEach(() => vi.restoreAllMocks());

describe.each(LANGUAGES.map(({ tag }) => tag))('a date in %s', (language) => {
  const t = calendarIn(language);
  const saidOn = (date: string) => t('spoken-date', dateValues(date));

  test('is the weekday, the number and the month, of our own words', () => {
    const { text } = saidOn(THURSDAY);
    expect(text).toContain(t('weekday-4').text);
    expect(text).toMatch(/(?<!\d)26(?!\d)/);
    expect(text).toContain(t('month-11').text);
    expect(text).not.toMatch(/[{}$]|undefined/);
  });

  test('has another name for each of seven days and twelve months', () => {
    const names = (key: string, count: number) =>
      new Set(Array.from({ length: count }, (_, i) => t(`${key}-${i + 1}`).text)).size;
    expect(names('weekday', 7)).toBe(7);
    expect(names('month', 12)).toBe(12);
  });

  test('and a time have the digits 0–9, and 24 hours', () => {
    const time = t('say-time', { time: digitsOf('15:05') }).text;
    expect(time).toContain('15.05');
    expect(time).not.toMatch(/(?<!\p{L})[ap]\.?m(?!\p{L})/iu);
    for (const text of [saidOn(THURSDAY).text, time, t('nights', { count: 3 }).text])
      expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9\u1369-\u137C]/);
  });

  test('with a count has its number, however many', () => {
    for (const count of [2, 3, 5, 7, 11]) {
      for (const key of ['nights', 'weeks']) {
        const { text } = t(key, { count });
        // Arabic has a word for two of something, and needs no number.
        if (!(language === 'ar' && count === 2)) expect(text).toContain(String(count));
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  test('always has the Danish beside it: that is what stands in the letters she gets', () => {
    expect(saidOn(THURSDAY).da).toBe('torsdag den 26. november');
  });
});

test('a date is said like this', () => {
  const said = (language: string) => calendarIn(language)('spoken-date', dateValues(THURSDAY)).text;
  expect(said('da')).toBe('torsdag den 26. november');
  expect(said('en')).toBe('Thursday 26 November');
  expect(said('ar')).toBe('الخميس 26 نوفمبر');
});

test('a week begins on Monday, whatever the language of the tablet', () => {
  expect(weekOfDays('2026-11-29')[0]).toBe('2026-11-23');
  expect(weekOfDays('2026-11-23')[6]).toBe('2026-11-29');
});
