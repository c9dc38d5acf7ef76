import { describe, expect, test } from 'vitest';
import type { Operation } from '#domain/operation.ts';
import { cohortView } from '#hooks/staff-cohort.ts';
import {
  closedRows,
  decisionOf,
  draftOf,
  faultIn,
  withClosed,
} from '#screens/staff/calendar/course-draft.ts';
import { changedFields } from '#screens/staff/calendar/trip-fields.ts';
import { sinceWords, weekDays } from '#screens/staff/date-words.ts';
import { fitted } from '#screens/staff/photo-scaling.ts';
import { minutesLeft } from '#screens/staff/tablets/minutes-left.ts';
import { timeOf } from '#screens/staff/time-text.ts';
import type { Words } from '#screens/staff/words.ts';
import danish from '../../locales/da/staff.json';
import english from '../../locales/en/staff.json';

const t: Words = (key, values = {}) =>
  ((danish as Record<string, string>)[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name) =>
    String(values[name]),
  );

describe('a photo', () => {
  test.each([
    [4032, 3024, 1600, 1200],
    [3024, 4032, 1200, 1600],
    [1600, 900, 1600, 900],
    [640, 480, 640, 480],
    [10_000, 1, 1600, 1],
  ])('of %i × %i becomes %i × %i', (width, height, w, h) => {
    expect(fitted(width, height)).toEqual({ width: w, height: h });
  });
});

describe('a row of closed days', () => {
  test('has both its ends, each day once and in order', () => {
    const closed = withClosed(['2026-10-14'], '2026-10-12', '2026-10-15');
    expect(closed).toEqual(['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15']);
    expect(closedRows([...closed, '2026-12-24'])).toEqual([
      { from: '2026-10-12', to: '2026-10-15' },
      { from: '2026-12-24', to: '2026-12-24' },
    ]);
  });

  test.each([
    ['that runs backwards', '2026-10-15', '2026-10-12'],
    ['that is no date', '2026-10-15', '2026-02-30'],
  ])('%s adds nothing', (_, from, to) => {
    expect(withClosed([], from, to)).toEqual([]);
  });

  test('of years stops at what a course may carry', () => {
    expect(withClosed([], '2026-01-01', '2029-01-01')).toHaveLength(120);
  });
});

test('a course that is opened and saved unchanged decides the same again', () => {
  const decision = {
    course: 'course/hold-3' as const,
    name: 'Hold 3',
    start: '2026-09-28',
    meetings: [{ weekday: 2, from: '09:00', to: '11:00' }],
  };
  expect(decisionOf(draftOf(decision), decision.course)).toEqual(decision);
  expect(faultIn(draftOf(decision))).toBeUndefined();
  expect(faultIn(draftOf({ ...decision, meetings: [] }))).toBe('meetings');
});

test('a field that was touched and put back is not a change, and an emptied one is left as it stands', () => {
  const standing = { who: 'Holdet', bring: ['coat' as const] };
  expect(changedFields({ who: 'Holdet', bring: ['coat'], meetingPlace: '' }, standing)).toEqual({});
  expect(changedFields({ bring: [] }, standing)).toEqual({ bring: [] });
});

test('a cohort is picked out of all that an employee may read', () => {
  const envelope = { by: 'staff/lise', n: 1 } as const;
  const enrolled = (id: number, stream: `staff/${string}`, nickname: string): Operation => ({
    ...envelope,
    id: `operation/${id}`,
    at: id,
    kind: 'participant-enrolled',
    stream,
    participant: `participant/${id}`,
    nickname,
    face: 'amina',
  });
  const operations = [enrolled(1, 'staff/hold-3', 'Amina'), enrolled(2, 'staff/hold-4', 'Selam')];
  const view = cohortView({ id: 'cohort/hold-4', name: 'Hold 4' }, operations);
  expect(view.roster.map(({ nickname }) => nickname)).toEqual(['Selam']);
  expect(view.operations.map(({ id }) => id)).toEqual(['operation/2']);
});

describe('times in words', () => {
  const now = { date: '2026-11-23', time: '08:30' };
  test.each([
    ['2026-11-23', 'i dag 7.05'],
    ['2026-11-22', 'i går 7.05'],
    ['2026-11-20', 'fredag'],
    ['2026-11-17', 'tirsdag'],
    ['2026-11-16', '16. november'],
  ])('%s is %s', (date, words) => {
    expect(sinceWords(t, { date, time: '07:05' }, now)).toBe(words);
  });

  test('a week over two months names both', () => {
    expect(weekDays(t, '2026-11-30')).toBe('30. november – 4. december');
  });

  test.each([
    [10 * 60_000, 10],
    // Our clock and the server's are some ms apart: it is still a code of ten minutes.
    [10 * 60_000 + 40, 10],
    [60_001, 2],
    [60_000, 1],
    [1, 1],
    [0, 0],
    [-5, 0],
  ])('%i ms are %i minutes left', (left, minutes) => {
    expect(minutesLeft(1_000_000 + left, 1_000_000)).toBe(minutes);
  });
});

test('the staff pages say everything in Danish and in English', () => {
  expect(Object.keys(english)).toEqual(Object.keys(danish));
});

test.each([
  ['9', '09:00'],
  ['9.15', '09:15'],
  ['915', '09:15'],
  ['09:15', '09:15'],
  ['1430', '14:30'],
  ['23.59', '23:59'],
  ['24.00', undefined],
  ['9.60', undefined],
  ['9.1', undefined],
  ['', undefined],
  ['ni', undefined],
])('a time written as “%s” is %s', (text, time) => {
  expect(timeOf(text)).toBe(time);
});
