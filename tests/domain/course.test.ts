import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAN } from '#curriculum/plan.ts';
import {
  appointmentsOn,
  type CourseDecision,
  courseDecisionOf,
  courseOf,
  excursionIdOf,
  holidayName,
  OWN_COURSE,
  ownCourse,
  plannedStart,
  weekOn,
} from '#domain/course.ts';
import { addDays, dateOf, dayNumber, nightsBetween, weekdayOf } from '#domain/dates.ts';
import { holidayOn } from '#domain/holidays.ts';
import { isUnderstood } from '#domain/operation.ts';
import type { Meeting } from '#domain/plan.ts';
import { decided, log, SMALLEST } from './some-operations.ts';

const at = (weekday: number, from = '09:00', to = '12:00'): Meeting => ({ weekday, from, to });
const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;
const FRIDAY = 5;

const decision = (change: Partial<CourseDecision> = {}): CourseDecision => ({
  course: 'course/autumn',
  name: 'Efterår',
  start: '2026-10-05',
  meetings: [at(THURSDAY)],
  ...change,
});
const mondays = (change?: Partial<CourseDecision>) =>
  courseOf(PLAN, decision(change)).weeks.map(({ monday }) => monday);

describe('whatever a cohort decides', () => {
  const someDay = fc
    .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') })
    .map((days) => dateOf(days));
  const someMeetings = fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 })
    .map((weekdays) => weekdays.map((weekday) => at(weekday)));
  const someDecision = fc
    .record({
      start: someDay,
      meetings: someMeetings,
      offsets: fc.array(fc.integer({ min: -10, max: 700 }), { maxLength: 120, size: 'max' }),
      yoga: fc.option(fc.constant(at(FRIDAY, '13:00', '14:00')), { nil: undefined }),
    })
    .map(({ start, meetings, offsets, yoga }) =>
      decision({ start, meetings, yoga, closed: offsets.map((days) => addDays(start, days)) }),
    );

  test('the course has all 35 weeks, each with a meeting on an open day', () => {
    fc.assert(
      fc.property(someDecision, (decided) => {
        const { weeks } = courseOf(PLAN, decided);
        expect(weeks.map(({ week }) => week)).toEqual(Array.from({ length: 35 }, (_, i) => i + 1));
        for (const [i, { monday, appointments }] of weeks.entries()) {
          expect(weekdayOf(monday)).toBe(1);
          expect(nightsBetween(weeks[i - 1]?.monday ?? addDays(monday, -7), monday)).toBeGreaterThan(0);
          expect(appointments.some(({ kind }) => kind === 'class')).toBe(true);
          for (const { date } of appointments) {
            expect(holidayOn(date)).toBeUndefined();
            expect(decided.closed).not.toContain(date);
            expect(nightsBetween(monday, date)).toBeLessThan(7);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([MONDAY, THURSDAY, 7])(
    'even when as many days as can be said are closed, one after the other, on weekday %i',
    (weekday) => {
      const first = addDays('2026-10-05', weekday - 1);
      const closed = Array.from({ length: 200 }, (_, i) => addDays(first, 7 * i))
        .filter((date) => holidayOn(date) === undefined)
        .slice(0, 120);
      expect(mondays({ meetings: [at(weekday)], closed }).length).toBe(35);
    },
  );
});

test('a course that is closed for ever ends as a short course, and does not hang the tablet', () => {
  const closed = Array.from({ length: 4000 }, (_, days) => addDays('2026-10-05', days));
  expect(mondays({ closed })).toEqual([]);
});

test('a Thursday-only course passes over skærtorsdag and Kristi himmelfart, and goes on in the next week', () => {
  const spring = mondays({ start: '2027-03-01' });
  expect(spring.slice(0, 5)).toEqual(['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-29', '2027-04-05']);
  expect(spring).toContain('2027-04-26');
  expect(spring).not.toContain('2027-05-03');
  expect(spring).toContain('2027-05-10');
  expect(nightsBetween(spring[0] ?? '', spring[34] ?? '')).toBe(7 * (34 + 2));
});

test('Christmas is passed over when the cohort says that it is closed; the Thursdays are no public holidays', () => {
  const open = mondays();
  expect(open).toContain('2026-12-21');
  expect(open).toContain('2026-12-28');
  const closed = mondays({ closed: ['2026-12-24', '2026-12-31'] });
  expect(closed).not.toContain('2026-12-21');
  expect(closed).not.toContain('2026-12-28');
  expect(closed[11]).toBe('2027-01-04');
});

test('of two meetings a week, the one on a public holiday falls away and the week stays', () => {
  const course = courseOf(PLAN, decision({ start: '2027-03-22', meetings: [at(TUESDAY), at(THURSDAY)] }));
  expect(course.weeks[0]?.appointments.map(({ date }) => date)).toEqual(['2027-03-23']);
  expect(course.weeks[1]?.appointments.map(({ date }) => date)).toEqual(['2027-03-30', '2027-04-01']);
});

test('yoga alone does not make a week of the course', () => {
  const yoga = at(FRIDAY, '13:00', '14:00');
  const course = courseOf(PLAN, decision({ start: '2026-12-14', yoga, closed: ['2026-12-17'] }));
  expect(course.weeks[0]?.monday).toBe('2026-12-21');
});

test('yoga falls away on Christmas Day, and its class the day before is held', () => {
  const course = courseOf(PLAN, decision({ yoga: at(FRIDAY, '13:00', '14:00') }));
  expect(appointmentsOn(course, '2026-12-18').map(({ kind }) => kind)).toEqual(['yoga']);
  expect(appointmentsOn(course, '2026-12-24').map(({ kind }) => kind)).toEqual(['class']);
  expect(appointmentsOn(course, '2026-12-25')).toEqual([]);
  expect(holidayName('2026-12-25')).toBe('juledag');
  expect(holidayName('2026-12-24')).toBeUndefined();
});

test('a day’s appointments stand in order of time, and a day outside the course has none', () => {
  const meetings = [at(FRIDAY, '13:00', '15:00'), at(FRIDAY, '09:00', '11:00')];
  const course = courseOf(PLAN, decision({ meetings, yoga: at(FRIDAY, '11:30', '12:30') }));
  expect(appointmentsOn(course, '2026-10-09').map(({ from }) => from)).toEqual(['09:00', '11:30', '13:00']);
  expect(appointmentsOn(course, '2026-10-08')).toEqual([]);
  expect(appointmentsOn(course, '2026-10-02')).toEqual([]);
  expect(appointmentsOn(course, '2028-10-06')).toEqual([]);
});

test('every appointment of every week is found on its own day', () => {
  const course = courseOf(PLAN, decision({ meetings: [at(MONDAY), at(7)] }));
  const all = course.weeks.flatMap(({ appointments }) => appointments);
  expect(all.length).toBeGreaterThan(60);
  for (const appointment of all) expect(appointmentsOn(course, appointment.date)).toEqual([appointment]);
});

test('the first week is the one that holds the start, on whatever day of it the start falls', () => {
  for (let day = 0; day < 7; day++)
    expect(mondays({ start: addDays('2026-10-05', day) })[0]).toBe('2026-10-05');
});

describe('the week that is shown', () => {
  const course = courseOf(PLAN, decision({ start: '2027-03-01' }));
  test.each([
    ['before the course', '2027-01-01', 1],
    ['on its first day', '2027-03-01', 1],
    ['on the Sunday of its first week', '2027-03-07', 1],
    ['on the Monday after', '2027-03-08', 2],
    ['in the week of Easter, that is passed over', '2027-03-25', 3],
    ['in the week after it', '2027-03-29', 4],
    ['years after the course', '2031-01-01', 35],
  ])('%s', (_, today, week) => {
    expect(weekOn(course, today)?.week).toBe(week);
  });
});

test('the modules and excursions of the plan lie in the weeks where Bilag 1 puts them', () => {
  const { weeks } = courseOf(PLAN, decision());
  const modules = weeks.map(({ module }) => module?.id);
  expect(modules).toEqual([
    ...[0, 1, 1, 1, 1, undefined, 2, 2, 2, 2, undefined, 3, 3, 3, 3, undefined, 4, 4, 4, 4, undefined],
    ...[5, 5, 5, 5, 5, undefined, 6, 6, 6, 6, 6, undefined, 7, 7],
  ]);
  const trips = weeks.filter(({ excursion }) => excursion).map(({ week, excursion }) => [week, excursion]);
  expect(trips).toEqual([
    [6, 'library'],
    [11, 'nursing-home'],
    [16, 'jelling'],
    [21, 'supermarket'],
    [27, 'den-gamle-by'],
    [33, 'city'],
  ]);
});

test('a trip of the plan starts at its week’s first class, never at yoga', () => {
  const yoga = at(TUESDAY, '08:00', '09:00');
  const { weeks } = courseOf(PLAN, decision({ meetings: [at(THURSDAY), at(TUESDAY, '10:00')], yoga }));
  expect(weeks[5] && plannedStart(weeks[5])).toBe('2026-11-10T10:00');
  const [own] = ownCourse('2026-11-24').weeks;
  expect(own && plannedStart(own)).toBeUndefined();
});

test('a trip of the plan has the same id on every device, and one that a decision can be about', () => {
  const ids = PLAN.excursions.map(({ key }) => excursionIdOf('course/7f3a-44', key));
  expect(ids[0]).toBe('excursion/7f3a-44.library');
  expect(new Set(ids).size).toBe(6);
  for (const excursion of ids)
    expect(isUnderstood(decided(1, { ...SMALLEST['excursion-cancelled'], excursion }))).toBe(true);
});

test('the latest decision on the course stands, and before one there is none', () => {
  const first = SMALLEST['course-planned'];
  expect(courseDecisionOf(log(SMALLEST['participant-left']))).toBeUndefined();
  expect(courseDecisionOf(log(first, { ...first, name: 'Vinter' }, SMALLEST['participant-left']))?.name).toBe(
    'Vinter',
  );
});

test('a tablet without a cohort has 35 weeks of its own, from the week in which it was first used', () => {
  const own = ownCourse('2026-11-26');
  expect(own.id).toBe(OWN_COURSE);
  expect(own.weeks.map(({ week }) => week)).toEqual(Array.from({ length: 35 }, (_, i) => i + 1));
  expect(own.weeks.map(({ monday }) => nightsBetween('2026-11-23', monday))).toEqual(
    Array.from({ length: 35 }, (_, i) => 7 * i),
  );
  expect(weekOn(own, '2026-12-01')?.week).toBe(2);
  expect(own.weeks.flatMap(({ appointments }) => appointments)).toEqual([]);
});

test('the course of a tablet without a cohort is one that a check-in can belong to', () => {
  expect(isUnderstood(decided(1, { ...SMALLEST['task-ticked'], course: OWN_COURSE }))).toBe(true);
});
