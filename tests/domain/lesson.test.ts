import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  ALL_LANGUAGES,
  ContentIndexSchema,
  EXERCISES,
  LessonSchema,
  StepSchema,
  wantedPacks,
} from '#domain/lesson.ts';
import { SHA } from './some-operations.ts';

const pack = (letter: string, bytes: number) => ({ sha256: letter.repeat(64), bytes });
const index = v.parse(ContentIndexSchema, {
  najah: 'content-1',
  lessons: [
    {
      lesson: 'lesson/raadighed',
      topic: '2.1',
      module: 2,
      order: 1,
      ...pack('a', 10),
      help: { ar: pack('b', 3) },
    },
    { lesson: 'lesson/skat', topic: '3.10', module: 3, order: 1, ...pack('c', 20), help: {} },
  ],
});

describe('what a tablet wants on its disk', () => {
  test('is every lesson, and its help texts in her language where there are any', () => {
    expect(wantedPacks(index, 'ar')).toEqual([
      { key: 'lesson/raadighed', ...pack('a', 10) },
      { key: 'lesson/raadighed#ar', ...pack('b', 3) },
      { key: 'lesson/skat', ...pack('c', 20) },
    ]);
  });

  test.each(['da', 'ti', 'xx'])('is every lesson in Danish when there is no help in %s', (language) => {
    expect(wantedPacks(index, language).map(({ key }) => key)).toEqual(['lesson/raadighed', 'lesson/skat']);
  });

  const practices = [
    { practice: 'practice/mitid', order: 1, ...pack('d', 30), help: { ar: pack('e', 4), so: pack('f', 5) } },
  ] as const;
  const withPlaces = v.parse(ContentIndexSchema, { ...index, practices });

  test('is then every practice place and its help texts, after the last lesson', () => {
    expect(wantedPacks(withPlaces, 'ar').slice(3)).toEqual([
      { key: 'practice/mitid', ...pack('d', 30) },
      { key: 'practice/mitid#ar', ...pack('e', 4) },
    ]);
  });

  test('in a classroom is all that is Danish first: lessons, places, and then their languages', () => {
    expect(wantedPacks(withPlaces, ALL_LANGUAGES).map(({ key }) => key)).toEqual([
      'lesson/raadighed',
      'lesson/skat',
      'practice/mitid',
      'lesson/raadighed#ar',
      'practice/mitid#ar',
      'practice/mitid#so',
    ]);
  });

  test('is nothing when nothing is published', () => {
    expect(wantedPacks({ najah: 'content-1', lessons: [] }, 'ar')).toEqual([]);
  });
});

test.each([
  ['a page of somebody else’s', { najah: undefined }],
  ['another edition of the index', { najah: 'content-2' }],
  ['a lesson with a wrong hash', { lessons: [{ ...index.lessons[0], sha256: SHA.slice(1) }] }],
  ['a lesson with a hash in capitals', { lessons: [{ ...index.lessons[0], sha256: 'A'.repeat(64) }] }],
  ['a lesson without an id', { lessons: [{ ...index.lessons[0], lesson: 'raadighed' }] }],
])('%s is no index of content', (_, change) => {
  expect(v.is(ContentIndexSchema, index)).toBe(true);
  expect(v.is(ContentIndexSchema, { ...index, ...change })).toBe(false);
});

test('there are seven kinds of exercise, and each is a step that a lesson may have', () => {
  const kinds = StepSchema.options.map((option) => option.entries.kind.literal);
  expect(EXERCISES.length).toBe(7);
  expect(kinds).toEqual(expect.arrayContaining([...EXERCISES]));
  expect(new Set(kinds).size).toBe(15);
});

describe('a lesson', () => {
  const phrase = { id: 'raadighed.title', da: 'Jeg er klar' };
  const lesson = {
    id: 'lesson/raadighed',
    topic: '2.1',
    module: 2,
    order: 1,
    title: phrase,
    picture: 'p1',
    minutes: 8,
    words: [{ id: 'raadighed.klar', phrase, sentence: phrase, picture: 'p1' }],
    steps: [{ id: 's1', kind: 'story', picture: 'p1', phrase }],
    pictures: { p1: '<svg/>' },
  };

  test('is whole with its pictures in it', () => {
    expect(v.is(LessonSchema, lesson)).toBe(true);
    expect(v.is(LessonSchema, { ...lesson, pictures: undefined })).toBe(false);
  });

  test('has no step that this app cannot show', () => {
    expect(v.is(LessonSchema, { ...lesson, steps: [{ id: 's1', kind: 'quiz' }] })).toBe(false);
  });
});
