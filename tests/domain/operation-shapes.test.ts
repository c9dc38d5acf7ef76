import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  faultOf,
  isKnownKind,
  isUnderstood,
  type Operation,
  type Received,
  ReceivedSchema,
} from '#domain/operation.ts';
import { AMAL, decided, KINDS, SMALLEST } from './some-operations.ts';

describe.each(KINDS)('%s', (kind) => {
  const whole: Operation = decided(1, SMALLEST[kind]);

  test('is known, and understood when it is whole', () => {
    expect(isKnownKind(kind)).toBe(true);
    expect(faultOf(whole)).toBeUndefined();
    expect(isUnderstood(whole)).toBe(true);
  });

  test('is the same after it has been sent', () => {
    expect(v.parse(ReceivedSchema, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test('is understood with a field that is newer than this app, and keeps it', () => {
    const newer = { ...whole, tomorrow: { deep: [1] } };
    const received = v.parse(ReceivedSchema, newer);
    expect(isUnderstood(received)).toBe(true);
    expect(received).toEqual(newer);
  });

  test.each(Object.keys(whole))('is not whole without `%s`, and the fault names it', (field) => {
    const { [field]: _, ...rest } = whole as Operation & Record<string, unknown>;
    expect(faultOf(rest)).toMatch(new RegExp(`^${field}: `));
    expect(isUnderstood(rest as Received)).toBe(false);
  });

  test.each([
    ['id', 'task/1'],
    ['id', 'operation/'],
    ['id', 'operation/a/b'],
    ['id', 'operation/../a'],
    ['id', 'operation/a b'],
    ['id', `operation/${'a'.repeat(71)}`],
    ['at', -1],
    ['at', 1.5],
    ['at', '1'],
    ['at', 2 ** 53],
    ['by', 'nobody/amal'],
    ['by', 'cohort/tuesday'],
    ['stream', 'everybody'],
    ['stream', 'programme/x'],
    ['n', 0],
    ['n', 1.5],
  ])('is turned away with %s = %j', (field, value) => {
    const wrong = { ...whole, [field]: value };
    expect(faultOf(wrong)).toMatch(new RegExp(`^${field}: `));
    expect(v.is(ReceivedSchema, wrong)).toBe(false);
  });
});

describe('of a known kind, what is not as it should be is turned away:', () => {
  test.each([
    ['week 0', 'task-ticked', { week: 0 }],
    ['week 36', 'task-ticked', { week: 36 }],
    ['half a week', 'task-unticked', { week: 1.5 }],
    ['a week as text', 'task-ticked', { week: '8' }],
    ['a task nobody knows', 'task-ticked', { task: 'facebook' }],
    ['a way of doing it nobody knows', 'task-ticked', { how: 'badly' }],
    ['a date that is not one', 'excursion-moved', { start: '2026-02-30T10:00' }],
    ['a time with a zone', 'excursion-moved', { start: '2026-12-01T10:00Z' }],
    ['a place without a name', 'excursion-planned', { place: '' }],
    ['a place with too long a name', 'excursion-planned', { place: 'x'.repeat(41) }],
    [
      'a picture that is no hash',
      'excursion-photo-set',
      { media: SMALLEST['excursion-photo-set'].media.toUpperCase() },
    ],
    ['a picture of something else', 'excursion-photo-set', { of: 'amal' }],
    ['an answer that is none', 'excursion-answered', { answer: 'no' }],
    ['a transport we do not draw', 'excursion-described', { transport: 'rocket' }],
    [
      'six things to bring',
      'excursion-described',
      { bring: ['coat', 'shoes', 'umbrella', 'food', 'water', 'phone'] },
    ],
    [
      'weather of no day',
      'excursion-described',
      { weather: { kind: 'sun', degrees: 20, set: '2026-99-99' } },
    ],
    [
      'weather of another planet',
      'excursion-described',
      { weather: { kind: 'sun', degrees: 460, set: '2026-12-01' } },
    ],
    ['a course without meetings', 'course-planned', { meetings: [] }],
    [
      'a meeting that ends before it begins',
      'course-planned',
      { meetings: [{ weekday: 2, from: '12:00', to: '09:00' }] },
    ],
    [
      'an eighth day of the week',
      'course-planned',
      { meetings: [{ weekday: 8, from: '09:00', to: '12:00' }] },
    ],
    [
      'a course closed on 121 days',
      'course-planned',
      { closed: Array.from({ length: 121 }, () => '2026-12-24') },
    ],
    ['a phrase that takes longer than 20 seconds', 'clip-recorded', { seconds: 20.1 }],
    ['a recording of nothing', 'clip-recorded', { seconds: 0 }],
    ['a pace nobody speaks at', 'clip-recorded', { pace: 'fast' }],
    [
      'a story of more than five minutes in all',
      'story-recorded',
      {
        parts: [
          { media: SMALLEST['story-recorded'].parts[0]?.media, picture: 'bus', seconds: 200 },
          { media: SMALLEST['story-recorded'].parts[0]?.media, picture: 'bus', seconds: 101 },
        ],
      },
    ],
    ['a story without a part', 'story-recorded', { parts: [] }],
    ['the voice of a participant', 'voice-consented', { speaker: AMAL }],
    ['a woman without a name', 'participant-enrolled', { nickname: '   ' }],
    ['a face that is a path', 'participant-enrolled', { face: '../lise' }],
  ] as const)('%s', (_, kind, change) => {
    const wrong = { ...decided(1, SMALLEST[kind]), ...change };
    expect(isUnderstood(wrong as Received)).toBe(false);
    expect(faultOf(wrong)).toMatch(new RegExp(`^${Object.keys(change)[0]}`));
  });

  test.each([1, 35])('week %i is a week of the plan', (week) => {
    expect(isUnderstood(decided(1, { ...SMALLEST['task-ticked'], week }))).toBe(true);
  });
});

describe('a kind that is newer than this app', () => {
  const poem = {
    id: 'operation/1',
    at: 1,
    by: AMAL,
    stream: AMAL,
    kind: 'poem-written',
    lines: ['…'],
  } as const;

  test('is received and kept whole, and not shown', () => {
    expect(v.parse(ReceivedSchema, poem)).toEqual(poem);
    expect(isKnownKind(poem.kind)).toBe(false);
    expect(isUnderstood(poem)).toBe(false);
  });

  test.each(['', 'x', 'Poem', 'poemWritten', 'poem written', '__proto__', '1-poem', 'a'.repeat(50)])(
    'cannot be called %j',
    (kind) => {
      expect(v.is(ReceivedSchema, { ...poem, kind })).toBe(false);
    },
  );

  test.each(['constructor', 'valueof'])(
    'is not taken for one that is known because it is called %s',
    (kind) => {
      expect(isKnownKind(kind)).toBe(false);
    },
  );
});

test.each([null, undefined, 7, 'operation', []])(
  '%j is no operation, and the fault says so in one line',
  (nothing) => {
    expect(faultOf(nothing)).toMatch(/^[a-z]+: .+$/);
  },
);
