import { describe, expect, test } from 'vitest';
import { PLAN } from '#curriculum/plan.ts';
import { courseOf } from '#domain/course.ts';
import { excursionsOf } from '#domain/excursions.ts';
import type { Operation } from '#domain/operation.ts';
import { dateValues, digitsOf, waitOf } from '#screens/tablet/calendar/date-words.ts';
import { type Calendar, dayOf, weekOfDays } from '#screens/tablet/calendar/day-plan.ts';

const course = courseOf(PLAN, {
  course: 'course/demo',
  name: 'Hold 3',
  start: '2026-10-19',
  meetings: [
    { weekday: 1, from: '09:00', to: '12:00' },
    { weekday: 4, from: '09:00', to: '12:00' },
  ],
  yoga: { weekday: 4, from: '08:00', to: '08:45' },
});
const about = { id: 'operation/1', at: 1, by: 'staff/hanne', stream: 'cohort/demo' } as const;
const LIBRARY = 'excursion/demo.library';
const move: Operation = { ...about, kind: 'excursion-moved', excursion: LIBRARY, start: '2026-11-26T09:15' };
const cancel: Operation = {
  ...about,
  id: 'operation/2',
  at: 2,
  kind: 'excursion-cancelled',
  excursion: LIBRARY,
};

const calendar = (operations: readonly Operation[], change: Partial<Calendar> = {}): Calendar => ({
  course,
  trips: excursionsOf(course, operations),
  today: '2026-11-23',
  isPostOpen: false,
  ...change,
});
const kinds = (of: Calendar, date: string) => dayOf(of, date).entries.map(({ kind, time }) => [kind, time]);

test('a day shows what is on it in order of time', () => {
  expect(kinds(calendar([move]), '2026-12-03')).toEqual([
    ['yoga', '08:00'],
    ['class', '09:00'],
  ]);
});

test('on the day of a trip the group is on the trip and not in class', () => {
  expect(kinds(calendar([move]), '2026-11-26')).toEqual([
    ['yoga', '08:00'],
    ['trip', '09:15'],
  ]);
});

test('the day a trip was moved away from shows it calmly, and its class is there again', () => {
  expect(kinds(calendar([move]), '2026-11-23')).toEqual([
    ['class', '09:00'],
    ['trip-moved', undefined],
  ]);
});

test('when the trip’s own day is over, nothing is left behind on the old day', () => {
  expect(kinds(calendar([move], { today: '2026-11-27' }), '2026-11-23')).toEqual([['class', '09:00']]);
});

test('a trip that only got another hour leaves no old day behind', () => {
  const later: Operation = { ...move, start: '2026-11-23T10:00' };
  expect(kinds(calendar([later]), '2026-11-23')).toEqual([['trip', '10:00']]);
});

test('a trip that was called off stays to be seen, and class is on', () => {
  expect(kinds(calendar([move, cancel]), '2026-11-26')).toEqual([
    ['yoga', '08:00'],
    ['class', '09:00'],
    ['trip-cancelled', undefined],
  ]);
});

test('the weekly check stands on today while it is open, and on no other day', () => {
  const open = calendar([], { isPostOpen: true });
  expect(kinds(open, '2026-11-23').at(-1)).toEqual(['post', undefined]);
  expect(kinds(open, '2026-11-24')).toEqual([]);
});

test('Saturday, Sunday and public holidays are shut, and a holiday has its name', () => {
  const shut = (date: string) => dayOf(calendar([]), date).isClosed;
  expect([shut('2026-11-27'), shut('2026-11-28'), shut('2026-11-29')]).toEqual([false, true, true]);
  expect(dayOf(calendar([]), '2026-12-25')).toMatchObject({ isClosed: true, holiday: 'juledag' });
});

test('a week runs from Monday to Sunday, over the end of a month', () => {
  expect(weekOfDays('2026-12-03')).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ]);
});

describe('how long it is till a trip', () => {
  test.each([
    ['2026-11-22', { kind: 'past' }],
    ['2026-11-23', { kind: 'today' }],
    ['2026-11-24', { kind: 'nights', count: 1 }],
    ['2026-11-30', { kind: 'nights', count: 7 }],
    ['2026-12-01', { kind: 'next-week' }],
    ['2026-12-06', { kind: 'next-week' }],
    ['2026-12-07', { kind: 'weeks', count: 2 }],
    ['2026-12-20', { kind: 'weeks', count: 3 }],
  ])('on %s', (date, wait) => {
    expect(waitOf('2026-11-23', date)).toEqual(wait);
  });

  test('nights are counted over the change of the clock', () => {
    expect(waitOf('2026-10-24', '2026-10-26')).toEqual({ kind: 'nights', count: 2 });
  });
});

test('times are written as Danish timetables print them', () => {
  expect([digitsOf('09:05'), digitsOf('14:30'), digitsOf('00:00')]).toEqual(['9.05', '14.30', '0.00']);
});

test('a date is a weekday, a number and a month', () => {
  expect(dateValues('2026-11-23')).toEqual({ weekday: 1, day: 23, month: 11 });
});
