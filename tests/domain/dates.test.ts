import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOf,
  dateOfDateTime,
  dayNumber,
  daysInMonth,
  isLeapYear,
  isLocalDate,
  isoWeekOf,
  LocalDateSchema,
  LocalDateTimeSchema,
  LocalTimeSchema,
  minutesOf,
  mondayOf,
  nightsBetween,
  timeOfDateTime,
  weekdayOf,
} from '#domain/dates.ts';

const DAY = 86_400_000;
/** The platform's own calendar, in UTC: what we are checked against. */
const theirs = (days: number) => new Date(days * DAY);
const DAYS = Array.from({ length: Date.UTC(2101, 0, 1) / DAY }, (_, days) => days);
const anyDay = fc.integer({ min: Date.UTC(1600, 0, 1) / DAY, max: Date.UTC(2400, 0, 1) / DAY });

/** The week number by the rule of the day of the year, which has nothing in common with ours by Thursdays. */
function weekByOrdinal(days: number): number {
  const year = theirs(days).getUTCFullYear();
  const ordinal = days - Date.UTC(year, 0, 1) / DAY + 1;
  const weekday = ((theirs(days).getUTCDay() + 6) % 7) + 1;
  const week = Math.floor((ordinal - weekday + 10) / 7);
  if (week < 1) return weeksIn(year - 1);
  return week > weeksIn(year) ? 1 : week;
}

/** 53 when 31 December is a Thursday, or that of the year before is a Wednesday; else 52. */
function weeksIn(year: number): number {
  const p = (y: number) => (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return p(year) === 4 || p(year - 1) === 3 ? 53 : 52;
}

describe('every day from 1970 to 2100', () => {
  test('has the date that the platform gives it, and back again', () => {
    const wrong = DAYS.filter(
      (days) =>
        dateOf(days) !== theirs(days).toISOString().slice(0, 10) ||
        dayNumber(theirs(days).toISOString().slice(0, 10)) !== days,
    );
    expect(DAYS.length).toBe(47_847);
    expect(wrong).toEqual([]);
  });

  test('has the right weekday, and a Monday at most six days before it', () => {
    const wrong = DAYS.filter((days) => {
      const date = dateOf(days);
      const nights = nightsBetween(mondayOf(date), date);
      return weekdayOf(date) !== ((theirs(days).getUTCDay() + 6) % 7) + 1 || nights !== weekdayOf(date) - 1;
    });
    expect(wrong).toEqual([]);
  });

  test('has the week number that the rule of ordinals gives it', () => {
    expect(DAYS.filter((days) => isoWeekOf(dateOf(days)) !== weekByOrdinal(days))).toEqual([]);
  });

  test('is a date, and the day after the last of a month is not', () => {
    for (let year = 1970; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const day = (n: number) => `${year}-${String(month).padStart(2, '0')}-${String(n).padStart(2, '0')}`;
        expect(daysInMonth(year, month)).toBe(last);
        expect([isLocalDate(day(0)), isLocalDate(day(last)), isLocalDate(day(last + 1))]).toEqual([
          false,
          true,
          false,
        ]);
      }
    }
  });
});

test('days add up over eight centuries, forwards and backwards', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, steps) => {
      const from = dateOf(day);
      const to = addDays(from, steps);
      expect(nightsBetween(from, to)).toBe(steps);
      expect(addDays(to, -steps)).toBe(from);
      expect(from < to).toBe(steps > 0);
    }),
  );
});

test.each([
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2026-11-24', 48],
])('%s is in week %i, as the calendar on the wall prints it', (date, week) => {
  expect(isoWeekOf(date)).toBe(week);
});

test('a century is a leap year only every 400 years', () => {
  expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
});

test('a thirteenth month has no days', () => {
  expect(daysInMonth(2026, 13)).toBe(0);
});

test.each([
  '2026-13-01',
  '2026-00-10',
  '2026-02-29',
  '26-01-01',
  '2026-1-1',
  '2026-01-01T10:00',
  '2026-01-01\n',
  '',
])('%j is no date', (text) => {
  expect(v.is(LocalDateSchema, text)).toBe(false);
});

test.each([
  ['09:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
  ['09:60', false],
  ['09:00:00', false],
])('%s as a time of day: %s', (text, expected) => {
  expect(v.is(LocalTimeSchema, text)).toBe(expected);
});

test.each([
  ['2026-12-01T10:00', true],
  ['2026-12-01 10:00', false],
  ['2026-12-01T10:00Z', false],
  ['2026-02-30T10:00', false],
  ['2026-12-01T25:00', false],
])('%s as a date and time without a zone: %s', (text, expected) => {
  expect(v.is(LocalDateTimeSchema, text)).toBe(expected);
});

test('a date and time comes apart into its date, its time and its minutes', () => {
  expect(dateOfDateTime('2026-12-01T09:15')).toBe('2026-12-01');
  expect(timeOfDateTime('2026-12-01T09:15')).toBe('09:15');
  expect([minutesOf('00:00'), minutesOf('09:15'), minutesOf('23:59')]).toEqual([0, 555, 1439]);
});
