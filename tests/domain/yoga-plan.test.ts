import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondsOf } from '#domain/yoga.ts';
import { draftsFrom, latestAbout } from '#domain/yoga-draft.ts';
import { POSE_WAYS, YOGA_MINUTES, type YogaStep } from '#domain/yoga-fields.ts';
import {
  adapted,
  canLast,
  faultInPlan,
  inWay,
  lengthened,
  MOST_POSES,
  moved,
  overBy,
  type Steps,
  withoutPose,
  withPose,
} from '#domain/yoga-plan.ts';
import { decided, SMALLEST } from './some-operations.ts';

const step = (pose: string, seconds: number): YogaStep => ({ pose, way: 'standing', seconds });
const MORNING = [step('mountain', 60), step('tree', 90), step('rest', 150)];
const namesOf = (steps: readonly YogaStep[]) => steps.map(({ pose }) => pose);

const someSteps = fc.array(
  fc.record({
    pose: fc.constantFrom('mountain', 'tree', 'rest', 'cat'),
    way: fc.constantFrom(...POSE_WAYS),
    seconds: fc.integer({ min: 10, max: 300 }),
  }),
  { minLength: 1, maxLength: MOST_POSES },
);
const someMinutes = fc.constantFrom(...YOGA_MINUTES);

describe('a programme that is fitted to its minutes', () => {
  test('shares what is too long or too short evenly, to the second', () => {
    expect(adapted(MORNING, 5)).toEqual(MORNING);
    expect(adapted(MORNING, 10).map(({ seconds }) => seconds)).toEqual([160, 190, 250]);
    const odd = [step('mountain', 100), step('tree', 100), step('rest', 98)];
    expect(adapted(odd, 5).map(({ seconds }) => seconds)).toEqual([101, 101, 98]);
  });

  test('lets the others take what a pose cannot', () => {
    const steps = [step('mountain', 290), step('tree', 100), step('rest', 100)];
    expect(adapted(steps, 10).map(({ seconds }) => seconds)).toEqual([300, 150, 150]);
  });

  test('lasts exactly its minutes wherever so many poses can, each pose 10–300 s, in the same order', () => {
    fc.assert(
      fc.property(someSteps, someMinutes, (steps, minutes) => {
        const fitted = adapted(steps, minutes);
        fc.pre(canLast(steps.length, minutes));
        expect(secondsOf({ steps: fitted })).toBe(minutes * 60);
        expect(fitted.every(({ seconds }) => seconds >= 10 && seconds <= 300)).toBe(true);
        expect(fitted.map(({ pose, way }) => [pose, way])).toEqual(steps.map(({ pose, way }) => [pose, way]));
      }),
    );
  });

  test('comes as near as it can where they cannot', () => {
    expect(canLast(2, 15)).toBe(false);
    expect(adapted([step('mountain', 60), step('rest', 60)], 15).map(({ seconds }) => seconds)).toEqual([
      300, 300,
    ]);
    const many = Array.from({ length: 40 }, () => step('cat', 20));
    expect(canLast(many.length, 5)).toBe(false);
    expect(new Set(adapted(many, 5).map(({ seconds }) => seconds))).toEqual(new Set([10]));
  });

  test('gives no pose more than another, but for one second and for what it could not take', () => {
    fc.assert(
      fc.property(someSteps, someMinutes, (steps, minutes) => {
        const fitted = adapted(steps, minutes);
        const gained = fitted.flatMap(({ seconds }, i) =>
          seconds === 10 || seconds === 300 ? [] : [seconds - (steps[i]?.seconds ?? 0)],
        );
        // Those that met no limit took the same share.
        const spread = gained.length > 1 ? Math.max(...gained) - Math.min(...gained) : 0;
        expect(spread).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the poses of a programme', () => {
  test('move one place at a time, and not beyond the ends', () => {
    expect(namesOf(moved(MORNING, 2, -1))).toEqual(['mountain', 'rest', 'tree']);
    expect(namesOf(moved(MORNING, 0, 1))).toEqual(['tree', 'mountain', 'rest']);
    expect(moved(MORNING, 0, -1)).toEqual(MORNING);
    expect(moved(MORNING, 2, 1)).toEqual(MORNING);
  });

  test('moved down and up again stand as they stood', () => {
    fc.assert(
      fc.property(someSteps, fc.nat(MOST_POSES), (steps, at) => {
        fc.pre(at < steps.length - 1);
        expect(moved(moved(steps, at, 1), at + 1, -1)).toEqual(steps);
      }),
    );
  });

  test('come in last and go out from where they stand', () => {
    const longer = withPose(MORNING, { pose: 'cat', way: 'chair' });
    expect(namesOf(longer)).toEqual(['mountain', 'tree', 'rest', 'cat']);
    expect(namesOf(withoutPose(longer, 1))).toEqual(['mountain', 'rest', 'cat']);
    const full = Array.from({ length: MOST_POSES }, () => step('cat', 10));
    expect(withPose(full, { pose: 'tree', way: 'chair' })).toBe(full);
  });

  test('are never made shorter than 10 s or longer than 300 s', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(10, -10), { maxLength: 80 }), (taps) => {
        const [one] = taps.reduce<Steps>((steps, by) => lengthened(steps, 0, by), [step('tree', 40)]);
        expect(one?.seconds).toBeGreaterThanOrEqual(10);
        expect(one?.seconds).toBeLessThanOrEqual(300);
      }),
    );
    expect(lengthened(MORNING, 1, 10).map(({ seconds }) => seconds)).toEqual([60, 100, 150]);
  });

  test('are done in the way that was chosen, and the others as before', () => {
    expect(inWay(MORNING, 1, 'chair').map(({ way }) => way)).toEqual(['standing', 'chair', 'standing']);
  });
});

describe('a programme can be saved', () => {
  const isLying = ({ pose }: YogaStep) => pose === 'rest';
  const plan = (seconds: number) => ({
    title: 'Morgen',
    minutes: 5 as const,
    steps: [step('mountain', 100), step('tree', seconds)],
  });

  test.each([
    [200, 0, undefined],
    [215, 15, undefined],
    [216, 16, 'too-long'],
    [185, -15, undefined],
    [184, -16, 'too-short'],
  ])('within 15 s of its minutes: %i s more make it %i s over', (seconds, over, fault) => {
    expect(overBy(plan(seconds))).toBe(over);
    expect(faultInPlan(plan(seconds), isLying)).toBe(fault);
  });

  test('when it has a title and a pose, and does not begin lying down', () => {
    expect(faultInPlan({ ...plan(200), title: '  ' }, isLying)).toBe('no-title');
    expect(faultInPlan({ ...plan(200), steps: [] }, isLying)).toBe('no-poses');
    const lying = { ...plan(200), steps: [step('rest', 200), step('tree', 100)] };
    expect(faultInPlan(lying, isLying)).toBe('lying-first');
    expect(faultInPlan({ ...lying, steps: moved(lying.steps, 0, 1) }, isLying)).toBeUndefined();
  });
});

describe('a draft', () => {
  const draft = { title: '', minutes: 10, steps: MORNING, from: 'operation/7' };

  test('is read off the disk as it was kept', () => {
    const kept = { 'yoga-programme/morning': draft };
    expect(draftsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'morning'],
    ['a pose of an hour', { 'yoga-programme/morning': { ...draft, steps: [step('tree', 3600)] } }],
    ['another length', { 'yoga-programme/morning': { ...draft, minutes: 20 } }],
    ['no programme', { morning: draft }],
  ])('that is %s is left out', (_, kept) => {
    expect(draftsFrom(kept)).toEqual({});
  });

  test('knows which decision it was begun from', () => {
    const operations = [
      decided(1, SMALLEST['yoga-programme-set']),
      decided(2, SMALLEST['yoga-pose-noted']),
      decided(3, SMALLEST['yoga-programme-removed']),
    ];
    const latest = (count: number) => latestAbout(operations.slice(0, count), 'yoga-programme/morning');
    expect(latest(0)).toBeUndefined();
    expect(latest(2)).toBe(operations[0]?.id);
    expect(latest(3)).toBe(operations[2]?.id);
    expect(latestAbout(operations, 'yoga-programme/evening')).toBeUndefined();
  });
});
