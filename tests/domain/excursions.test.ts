import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAN } from '#curriculum/plan.ts';
import { courseOf } from '#domain/course.ts';
import { answersTo, excursionsOf, nextExcursion } from '#domain/excursions.ts';
import type { Decision, Operation } from '#domain/operation.ts';
import { AMAL, decided, HANNE, LINA, log, SHA, SMALLEST, sorted, TUESDAY } from './some-operations.ts';

const course = courseOf(PLAN, {
  course: 'course/autumn',
  name: 'Efterår',
  start: '2026-10-05',
  meetings: [{ weekday: 2, from: '09:00', to: '12:00' }],
});
const LIBRARY = 'excursion/autumn.library';
const HARBOUR = 'excursion/harbour';
const trip = (id: string, operations: readonly Operation[]) =>
  excursionsOf(course, operations).find((excursion) => excursion.id === id);

const about = { stream: TUESDAY, excursion: LIBRARY } as const;
const movedTo = (start: string): Decision => ({ ...about, kind: 'excursion-moved', start });
const cancelled: Decision = { ...about, kind: 'excursion-cancelled' };
const restored: Decision = { ...about, kind: 'excursion-restored' };
const described = (fields: object): Decision => ({ ...about, kind: 'excursion-described', ...fields });

test('before anybody has decided anything the six trips of the plan stand, soonest first', () => {
  const trips = excursionsOf(course, []);
  expect(trips.map(({ key }) => key)).toEqual(PLAN.excursions.map(({ key }) => key));
  expect(trips[0]).toMatchObject({ start: '2026-11-10T09:00', isCancelled: false, movedFrom: undefined });
  expect(trips[0]?.latest).toBeUndefined();
});

test('a trip that staff add stands among them, with the name of its place', () => {
  const planned = SMALLEST['excursion-planned'];
  const trips = excursionsOf(course, log(planned));
  expect(trips.map(({ id }) => id).indexOf(HARBOUR)).toBe(1);
  expect(trips[1]).toMatchObject({ key: undefined, place: 'Havnen', start: '2026-12-01T10:00' });
});

describe('a trip that is moved', () => {
  test('shows the new day, and the old one beside it', () => {
    const operations = log(movedTo('2026-11-12T10:00'));
    expect(trip(LIBRARY, operations)).toMatchObject({
      start: '2026-11-12T10:00',
      movedFrom: '2026-11-10T09:00',
      latest: operations[0]?.id,
    });
  });

  test('shows where it last stood when it is moved again', () => {
    const operations = log(movedTo('2026-11-12T10:00'), movedTo('2026-11-17T10:00'));
    expect(trip(LIBRARY, operations)?.movedFrom).toBe('2026-11-12T10:00');
  });

  test('to the same day by two people at once, still shows the day it was moved from', () => {
    const operations = log(movedTo('2026-11-12T10:00'), movedTo('2026-11-12T10:00'));
    expect(trip(LIBRARY, operations)).toMatchObject({
      start: '2026-11-12T10:00',
      movedFrom: '2026-11-10T09:00',
    });
  });

  test('stands in its new place in the list', () => {
    expect(excursionsOf(course, log(movedTo('2027-09-01T10:00'))).at(-1)?.id).toBe(LIBRARY);
  });
});

describe('a trip that is called off', () => {
  test('stays in the list, and is not the next trip', () => {
    const trips = excursionsOf(course, log(cancelled));
    expect(trips[0]).toMatchObject({ id: LIBRARY, isCancelled: true });
    expect(nextExcursion(trips, '2026-11-01')?.key).toBe('nursing-home');
  });

  test('stays called off when it is moved, until it is restored', () => {
    const move = movedTo('2026-11-12T10:00');
    expect(trip(LIBRARY, log(cancelled, move))).toMatchObject({
      isCancelled: true,
      start: '2026-11-12T10:00',
    });
    expect(trip(LIBRARY, log(cancelled, move, restored))).toMatchObject({
      isCancelled: false,
      start: '2026-11-12T10:00',
    });
  });
});

describe('a trip card', () => {
  test('two people who fill in different fields both get their way', () => {
    const operations = log(
      described({ who: 'Holdet', leaves: '09:30' }),
      described({ leaves: '09:45', transport: 'bus' }),
    );
    expect(trip(LIBRARY, operations)?.details).toEqual({ who: 'Holdet', leaves: '09:45', transport: 'bus' });
  });

  test('a field that is there without a value changes nothing, as it would not once it had been sent', () => {
    const operations = log(described({ who: 'Holdet' }), described({ who: undefined, transport: 'bus' }));
    const afterSending = JSON.parse(JSON.stringify(operations)) as Operation[];
    expect(trip(LIBRARY, operations)?.details).toEqual({ who: 'Holdet', transport: 'bus' });
    expect(trip(LIBRARY, afterSending)?.details).toEqual(trip(LIBRARY, operations)?.details);
  });

  test('nothing but its own fields is on it, whatever a newer app wrote beside them', () => {
    expect(trip(LIBRARY, log(described({ who: 'Holdet', music: 'yes' })))?.details).toEqual({
      who: 'Holdet',
    });
  });

  test('keeps its fields when the trip is moved, and the trip keeps its day when it is described', () => {
    const operations = log(
      described({ who: 'Holdet' }),
      movedTo('2026-11-12T10:00'),
      described({ returns: '14:00' }),
    );
    expect(trip(LIBRARY, operations)).toMatchObject({
      start: '2026-11-12T10:00',
      details: { who: 'Holdet', returns: '14:00' },
      latest: operations[1]?.id,
    });
  });

  test('has room for a picture of the place and one of the door', () => {
    const other = 'f'.repeat(64);
    const photo = { ...about, kind: 'excursion-photo-set' } as const;
    const operations = log(
      { ...photo, of: 'door', media: SHA },
      { ...photo, of: 'place', media: SHA },
      { ...photo, of: 'door', media: other },
    );
    expect(trip(LIBRARY, operations)?.photos).toEqual({ place: SHA, door: other });
  });
});

test('a change to a trip that is not known yet is passed over, and counts when its planning comes', () => {
  const moved = decided(2, SMALLEST['excursion-moved']);
  const planned = decided(1, SMALLEST['excursion-planned']);
  expect(trip(HARBOUR, [moved])).toBeUndefined();
  expect(trip(HARBOUR, sorted([moved, planned]))).toMatchObject({
    start: '2026-12-03T10:00',
    place: 'Havnen',
  });
});

test('whatever order decisions arrive in, they give the same trips on every device', () => {
  const decision = fc.oneof(
    fc.constantFrom<Decision>(
      SMALLEST['excursion-planned'],
      SMALLEST['excursion-moved'],
      SMALLEST['excursion-cancelled'],
      cancelled,
      restored,
      SMALLEST['excursion-photo-set'],
    ),
    fc.integer({ min: 10, max: 28 }).map((day) => movedTo(`2026-11-${day}T10:00`)),
    fc
      .record(
        { who: fc.constantFrom('Holdet', 'Familien'), transport: fc.constant('bus') },
        { requiredKeys: [] },
      )
      .map(described),
  );
  const history = fc
    .array(fc.tuple(decision, fc.integer({ min: 1, max: 6 })), { maxLength: 12, size: 'max' })
    // Some are decided in the same millisecond by different people: the id settles it.
    .map((all) =>
      all.map(([what, at], i) => ({ ...decided(at, what), id: `operation/${i}`, by: HANNE }) as Operation),
    );
  fc.assert(
    fc.property(
      history.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => {
        expect(excursionsOf(course, sorted(other))).toEqual(excursionsOf(course, sorted(one)));
      },
    ),
  );
});

test('trips at the same hour stand in the same order, whatever language the browser speaks', () => {
  const at = (name: string) =>
    ({
      ...SMALLEST['excursion-planned'],
      excursion: `excursion/${name}`,
      start: '2026-10-01T10:00',
    }) as const;
  const trips = excursionsOf(course, log(at('zoo'), at('aarhus'), at('Museum')));
  expect(trips.slice(0, 3).map(({ id }) => id)).toEqual([
    'excursion/Museum',
    'excursion/aarhus',
    'excursion/zoo',
  ]);
});

test('today’s trip is the next trip until the day is over', () => {
  const trips = excursionsOf(course, []);
  expect(nextExcursion(trips, '2026-11-10')?.key).toBe('library');
  expect(nextExcursion(trips, '2026-11-11')?.key).toBe('nursing-home');
  expect(nextExcursion(trips, '2028-01-01')).toBeUndefined();
});

test('each woman’s latest answer to a trip counts, and an answer to another trip does not', () => {
  const answer = SMALLEST['excursion-answered'];
  const answers = answersTo(
    log(
      answer,
      { ...answer, answer: 'not-this-time' },
      { ...answer, participant: LINA, stream: LINA, answer: 'unsure' },
      { ...answer, excursion: LIBRARY, answer: 'unsure' },
    ),
    HARBOUR,
  );
  expect([...answers]).toEqual([
    [AMAL, 'not-this-time'],
    [LINA, 'unsure'],
  ]);
});
