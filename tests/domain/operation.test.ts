import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALLOWANCE, inOrder, isUnderstood, operationOf, type Received, setBack } from '#domain/operation.ts';
import { AMAL, SMALLEST } from './some-operations.ts';

const NOW = 1_795_000_000_000;
type Timed = Pick<Received, 'at' | 'id'>;
const ids = (operations: readonly Timed[]) => operations.map(({ id }) => id);

const timed: fc.Arbitrary<Timed> = fc.record({
  at: fc.oneof(
    fc.integer({ min: NOW - 20, max: NOW + 20 }),
    fc.integer({ min: NOW + ALLOWANCE - 20, max: NOW + ALLOWANCE + 20 }),
    fc.integer({ min: NOW + ALLOWANCE, max: NOW + 1e12 }),
  ),
  id: fc.integer({ min: 0, max: 9999 }).map((n) => `operation/${n}` as const),
});
const someOperations = fc.uniqueArray(timed, { selector: ({ id }) => id, maxLength: 40, size: 'max' });

describe('the order in which everybody replays', () => {
  test('is by time first, whatever the ids are', () => {
    expect(inOrder({ at: 1, id: 'operation/z' }, { at: 2, id: 'operation/a' })).toBeLessThan(0);
    expect(inOrder({ at: 2, id: 'operation/a' }, { at: 1, id: 'operation/z' })).toBeGreaterThan(0);
  });

  test('is by id when two decided in the same millisecond', () => {
    expect(inOrder({ at: 1, id: 'operation/a' }, { at: 1, id: 'operation/b' })).toBeLessThan(0);
    expect(inOrder({ at: 1, id: 'operation/b' }, { at: 1, id: 'operation/a' })).toBeGreaterThan(0);
  });

  test('is total: any two stand one way, and only an operation stands level with itself', () => {
    fc.assert(
      fc.property(timed, timed, (a, b) => {
        expect(Math.sign(inOrder(a, b)) + Math.sign(inOrder(b, a))).toBe(0);
        expect(inOrder(a, b) === 0).toBe(a.at === b.at && a.id === b.id);
      }),
    );
  });

  test('is the same whatever order they arrived in', () => {
    fc.assert(
      fc.property(
        someOperations.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([one, other]) => {
          expect([...other].sort(inOrder)).toEqual([...one].sort(inOrder));
        },
      ),
    );
  });
});

describe('a new decision', () => {
  const made = (now: number, seen: number) =>
    operationOf(SMALLEST['task-ticked'], { id: 'operation/1', by: AMAL, now, seen });

  test('has the time at which it was made', () => {
    expect(made(NOW, NOW - 1000).at).toBe(NOW);
    expect(made(NOW + 0.7, 0).at).toBe(NOW);
  });

  test('comes after all that its author had seen, however slow her clock is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (now, seen) => {
        const operation = made(now, seen);
        expect(operation.at).toBeGreaterThan(seen);
        expect(operation.at).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test('carries its author and its id, and is whole', () => {
    expect(made(NOW, 0)).toMatchObject({ ...SMALLEST['task-ticked'], id: 'operation/1', by: AMAL });
    expect(isUnderstood(made(NOW, 0))).toBe(true);
  });
});

describe('a time that runs ahead', () => {
  test('is set back to what the server allows: five minutes', () => {
    expect(ALLOWANCE).toBe(5 * 60 * 1000);
    const [operation] = setBack([{ at: NOW + 365 * 86_400_000, id: 'operation/1' }], NOW);
    expect(operation?.at).toBe(NOW + ALLOWANCE);
  });

  test('is left alone up to the allowance, and so is every time in the past', () => {
    const honest: Timed[] = [0, NOW, NOW + ALLOWANCE].map((at, i) => ({ at, id: `operation/${i}` }));
    expect(setBack(honest, NOW)).toEqual(honest);
  });

  test('of several, all are set back and their order is kept, though their ids run the other way', () => {
    const ahead = [9, 8, 7].map((n, i) => ({ at: NOW + 1e10 + i, id: `operation/${n}` }) as const);
    const set = setBack(ahead, NOW);
    expect([...set].sort(inOrder)).toEqual(set);
    expect(ids([...set].sort(inOrder))).toEqual(['operation/9', 'operation/8', 'operation/7']);
  });

  test('keeps the order of any batch, never moves a time forwards, and never leaves one far ahead', () => {
    fc.assert(
      fc.property(someOperations, (batch) => {
        const set = setBack(batch, NOW);
        expect(ids([...set].sort(inOrder))).toEqual(ids([...batch].sort(inOrder)));
        for (const { id, at } of set) {
          expect(at).toBeLessThanOrEqual(batch.find((operation) => operation.id === id)?.at ?? 0);
          expect(at).toBeLessThan(NOW + ALLOWANCE + Math.max(batch.length, 1));
        }
      }),
    );
  });

  test('is set back once: the server’s copy sent again stays as it is', () => {
    fc.assert(
      fc.property(someOperations, (batch) => {
        const once = setBack(batch, NOW);
        expect(setBack(once, NOW)).toEqual(once);
      }),
    );
  });

  test('is set back in a copy: the operation that was handed in is not changed', () => {
    const ahead: Timed = Object.freeze({ at: NOW + 1e10, id: 'operation/1' });
    setBack(Object.freeze([ahead]), NOW);
    expect(ahead.at).toBe(NOW + 1e10);
  });
});
