import { expect, test } from 'vitest';
import { PLAN } from '#curriculum/plan.ts';
import type { CheckIn } from '#domain/check-in.ts';
import { courseOf } from '#domain/course.ts';
import { excursionsOf } from '#domain/excursions.ts';
import type { Operation, Task } from '#domain/operation.ts';
import { nextThing, type Present } from '#screens/tablet/today/next-thing.ts';

const course = courseOf(PLAN, {
  course: 'course/demo',
  name: 'Hold 3',
  start: '2026-10-19',
  meetings: [{ weekday: 1, from: '09:00', to: '12:00' }],
  yoga: { weekday: 5, from: '10:00', to: '11:00' },
});
const moved = (start: string): Operation => ({
  id: 'operation/1',
  at: 1,
  by: 'staff/hanne',
  stream: 'cohort/demo',
  kind: 'excursion-moved',
  excursion: 'excursion/demo.library',
  start,
});
const WHOLE: CheckIn = new Map<Task, undefined>([
  ['digital-post', undefined],
  ['jobnet', undefined],
  ['borger-dk', undefined],
]);
const calm: Present = {
  date: '2026-11-17',
  time: '08:30',
  course,
  trips: excursionsOf(course, []),
  checkIn: WHOLE,
  lesson: 'lesson/a',
  words: new Map(),
};

test('a trip tomorrow comes before the class of today', () => {
  const trips = excursionsOf(course, [moved('2026-11-24T09:15')]);
  expect(nextThing({ ...calm, date: '2026-11-23', trips })).toMatchObject({ kind: 'trip', isToday: false });
});

test('on the day of the trip it is the next thing till they are home again', () => {
  const described: Operation = {
    ...moved(''),
    id: 'operation/2',
    at: 2,
    kind: 'excursion-described',
    returns: '14:30',
  } as never;
  const trips = excursionsOf(course, [moved('2026-11-24T09:15'), described]);
  const at = (time: string) => nextThing({ ...calm, date: '2026-11-24', trips, time }).kind;
  expect([at('07:00'), at('14:29'), at('14:30')]).toEqual(['trip', 'trip', 'lesson']);
});

test('a trip that was called off is not the next thing', () => {
  const off: Operation = { ...moved(''), id: 'operation/2', at: 2, kind: 'excursion-cancelled' } as never;
  const trips = excursionsOf(course, [moved('2026-11-24T09:15'), off]);
  expect(nextThing({ ...calm, date: '2026-11-24', trips }).kind).toBe('lesson');
});

test('class is the next thing till it begins; then she is there, and lessons are', () => {
  const at = (time: string) => nextThing({ ...calm, date: '2026-11-16', time });
  expect(at('08:59')).toEqual({ kind: 'class', time: '09:00' });
  expect(at('09:00').kind).toBe('lesson');
});

test('the week’s check comes before lessons as long as one task is open', () => {
  const open: CheckIn = new Map<Task, undefined>([['jobnet', undefined]]);
  expect(nextThing({ ...calm, checkIn: open }).kind).toBe('post');
  expect(nextThing(calm)).toEqual({ kind: 'lesson', lesson: 'lesson/a' });
});

test('after the last lesson her words come back, and then there is rest', () => {
  const words = new Map([['a.kop', { step: 0, due: '2026-11-17' }]]);
  expect(nextThing({ ...calm, lesson: undefined, words }).kind).toBe('words');
  expect(nextThing({ ...calm, lesson: undefined }).kind).toBe('rest');
});
