import { describe, expect, test } from 'vitest';
import type { LessonId } from '#domain/ids.ts';
import { moduleIn, nextLesson, placeInWeek, type RoadLesson, roadOf } from '#domain/road.ts';

const MODULES = [
  { id: 0, title: 'Intro', firstWeek: 1, lastWeek: 1, topics: [] },
  { id: 1, title: 'Samtale', firstWeek: 2, lastWeek: 5, topics: [] },
  { id: 2, title: 'Rådighed', firstWeek: 7, lastWeek: 10, topics: [] },
];
const lesson = (
  name: string,
  module: number,
  order: number,
  changes: Partial<RoadLesson> = {},
): RoadLesson => ({
  lesson: `lesson/${name}`,
  topic: `${module}.${order}`,
  module,
  order,
  sha256: '0'.repeat(64),
  bytes: 1,
  help: {},
  ...changes,
});
const ROAD = roadOf({
  najah: 'content-1',
  lessons: [
    lesson('krop', 8, 11),
    lesson('tur', 1, 501, { topic: 'trip-library' }),
    ...[4, 3, 2, 1].map((i) => lesson(`en-${i}`, 1, i)),
    lesson('privat', 1, 5, { isPrivate: true }),
    lesson('velkommen', 0, 11),
    lesson('to-1', 2, 1),
  ],
});
const done = (...names: string[]): ReadonlySet<LessonId> =>
  new Set(names.map((name) => `lesson/${name}` as const));
const [, talking] = MODULES;

describe('the road', () => {
  test('follows the plan, with the trip at the end of its module, and leaves Calm to Calm', () => {
    expect(ROAD.map((one) => one.lesson.slice(7))).toEqual([
      'velkommen',
      'en-1',
      'en-2',
      'en-3',
      'en-4',
      'privat',
      'tur',
      'to-1',
    ]);
  });

  test('has the class in the module of the week, and in a trip’s week still in the one that it ends', () => {
    expect([1, 2, 5, 6, 7].map((week) => moduleIn(MODULES, week)?.id)).toEqual([0, 1, 1, 1, 2]);
  });

  test('spreads the lessons of a module evenly over its weeks; in the trip’s week it is the trip’s', () => {
    const places = [1, 2, 3, 4, 5, 6, 7].map((week) => talking && placeInWeek(ROAD, talking, week)?.slice(7));
    expect(places).toEqual([undefined, 'en-1', 'en-2', 'en-3', 'en-4', 'tur', undefined]);
  });
});

describe('the next lesson', () => {
  test('is the class’s, so that she follows though she came late', () => {
    expect(nextLesson(ROAD, 1, done('en-1'))).toBe('lesson/en-2');
  });

  test('is the first of all when she has been through the class’s', () => {
    expect(nextLesson(ROAD, 2, done('to-1'))).toBe('lesson/velkommen');
  });

  test('is never a private one, which is never done: the way does not end in front of it', () => {
    expect(nextLesson(ROAD, 1, done('en-1', 'en-2', 'en-3', 'en-4'))).toBe('lesson/tur');
  });

  test('is none when all have been seen', () => {
    const all = done('velkommen', 'en-1', 'en-2', 'en-3', 'en-4', 'tur', 'to-1');
    expect(nextLesson(ROAD, 1, all)).toBeUndefined();
  });
});
