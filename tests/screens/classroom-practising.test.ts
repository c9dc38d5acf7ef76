import { describe, expect, test } from 'vitest';
import { isDone } from '#domain/practice-engine.ts';
import {
  back,
  beginning,
  type ClassRung,
  forward,
  type Practising,
  pointedAt,
  shown,
  touched,
} from '#screens/classroom/practice/practising.ts';
import { SHIPPED_PRACTICES, shippedPractice } from '../support/practices.ts';
import { SAMPLE } from './practice-sample.ts';

const begin = (task = 'reply') => beginning(SAMPLE, task, 1);
const isEnd = ({ run }: Practising) => isDone(SAMPLE, run);

/** Presses the one button of a clicker until the task is done, or far too often. */
function toTheEnd(rung: ClassRung, from = begin()) {
  const all = [from];
  let now = from;
  for (let presses = 0; presses < 100 && !isEnd(now); presses++) {
    now = forward(SAMPLE, rung, now);
    all.push(now);
  }
  return all;
}

describe.each(['reply', 'call'])('with the clicker alone, "%s"', (task) => {
  test.each(['see-it', 'together'] as const)('comes to its end on %s, and stops there', (rung) => {
    const end = toTheEnd(rung, begin(task)).at(-1) as Practising;
    expect(isEnd(end)).toBe(true);
    expect(end.run.detours).toBe(0);
    expect(forward(SAMPLE, rung, end)).toBe(end);
    expect(pointedAt(SAMPLE, rung, end)).toBeUndefined();
  });

  test('goes back tap by tap to where it began', () => {
    const all = toTheEnd('see-it', begin(task));
    let now = all.at(-1) as Practising;
    for (const earlier of [...all].reverse().slice(1)) {
      now = back('see-it', now);
      expect(now.run).toEqual(earlier.run);
    }
    expect(back('see-it', now)).toBe(now);
  });
});

test('when the class looks on, the hand is always there', () => {
  for (const now of toTheEnd('see-it').slice(0, -1)) expect(pointedAt(SAMPLE, 'see-it', now)).toBeDefined();
});

describe('together', () => {
  test('the hand comes at the first press, and taps at the second', () => {
    const start = begin();
    expect(pointedAt(SAMPLE, 'together', start)).toBeUndefined();
    const once = forward(SAMPLE, 'together', start);
    expect(once.run).toBe(start.run);
    const pointed = pointedAt(SAMPLE, 'together', once);
    expect(pointed).toBeDefined();
    const twice = forward(SAMPLE, 'together', once);
    expect(twice.run).toEqual(touched(SAMPLE, start, pointed as NonNullable<typeof pointed>).practising.run);
    expect(pointedAt(SAMPLE, 'together', twice)).toBeUndefined();
  });

  test('back takes the hand away before it undoes a tap', () => {
    const start = begin();
    const tapped = forward(SAMPLE, 'together', forward(SAMPLE, 'together', start));
    const pointing = shown(tapped);
    expect(back('together', pointing)).toEqual(tapped);
    expect(back('together', tapped).run).toBe(start.run);
  });

  test('a finger may go anywhere, and the clicker leads on from there', () => {
    const away = touched(SAMPLE, begin(), { part: 'to-log-in' });
    expect(away.outcome).toBe('elsewhere');
    const end = toTheEnd('together', away.practising).at(-1) as Practising;
    expect(isEnd(end)).toBe(true);
  });
});

test('a wrong digit is forgotten, and leaves nothing to go back to', () => {
  let now = begin('call');
  while (now.run.screen !== 'code') now = forward(SAMPLE, 'see-it', now);
  const before = touched(SAMPLE, now, { part: 'code', of: '4' }).practising;
  const refused = touched(SAMPLE, before, { part: 'code', of: '1' });
  expect(refused.outcome).toBe('refused');
  expect(refused.practising.forgotten).toBe('code');
  expect(refused.practising.run.entered).toEqual([]);
  expect(refused.practising.before).toEqual(before.before);
  expect(forward(SAMPLE, 'see-it', refused.practising).forgotten).toBeUndefined();
});

test('behind a blank screen nothing is tapped: the first press only brings the place back', () => {
  const blank = { ...begin(), isBlank: true };
  for (const act of [
    (p: Practising) => forward(SAMPLE, 'see-it', p),
    (p: Practising) => back('see-it', p),
    shown,
  ]) {
    const again = act(blank);
    expect(again.isBlank).toBe(false);
    expect(again.run).toBe(blank.run);
  }
});

test.each(SHIPPED_PRACTICES.map(({ practice }) => practice))(
  'every task of %s comes to its end by the clicker, whatever letter it is about',
  async (id) => {
    const place = await shippedPractice(id);
    if (!place) throw new Error(`${id} is not there`);
    const open: string[] = [];
    for (const { name } of place.tasks) {
      for (const seed of [0, 1, 2, 3]) {
        let now = beginning(place, name, seed);
        for (let presses = 0; presses < 80 && !isDone(place, now.run); presses++)
          now = forward(place, 'see-it', now);
        if (!isDone(place, now.run)) open.push(`${name}, ${seed}`);
      }
    }
    expect(open).toEqual([]);
  },
  20_000,
);
