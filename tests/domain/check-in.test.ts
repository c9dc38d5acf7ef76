import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkInOf, isComplete, nextTask } from '#domain/check-in.ts';
import { type Operation, TASKS } from '#domain/operation.ts';
import { AMAL, decided, LINA, log, SMALLEST, sorted } from './some-operations.ts';

const ticked = SMALLEST['task-ticked'];
const unticked = SMALLEST['task-unticked'];
const hers = (operations: readonly Operation[]) => checkInOf(operations, AMAL, 'course/autumn', 8);

test.each([
  ['a tick stands', log(ticked), ['jobnet']],
  ['a tick taken back is gone', log(ticked, unticked), []],
  ['and may be set again', log(ticked, unticked, ticked), ['jobnet']],
  ['what another woman ticked is not hers', log({ ...ticked, participant: LINA, stream: LINA }), []],
  ['what was ticked in last week’s plan is not this week’s', log({ ...ticked, week: 7 }), []],
  ['what was ticked on another course is not this one’s', log({ ...ticked, course: 'course/own' }), []],
  ['a lesson is no task', log(SMALLEST['lesson-completed']), []],
] as [string, Operation[], string[]][])('%s', (_, operations, expected) => {
  expect([...hers(operations).keys()]).toEqual(expected);
});

test('how a task was done is kept with the tick, and goes when it goes', () => {
  const alone = { ...ticked, how: 'alone' } as const;
  const helped = { ...ticked, how: 'with-help' } as const;
  expect(hers(log(alone)).get('jobnet')).toBe('alone');
  expect(hers(log(alone, helped)).get('jobnet')).toBe('with-help');
  expect(hers(log(helped, unticked, ticked)).get('jobnet')).toBeUndefined();
});

test('two of three tasks are not a whole check-in, and the first open one is next', () => {
  const two = hers(log(ticked, { ...ticked, task: 'digital-post' }));
  expect(isComplete(two)).toBe(false);
  expect(nextTask(two)).toBe('borger-dk');
  const three = hers(log(...TASKS.map((task) => ({ ...ticked, task }))));
  expect(isComplete(three)).toBe(true);
  expect(nextTask(three)).toBeUndefined();
  expect(nextTask(hers([]))).toBe('digital-post');
});

test('whatever order ticks arrive in, the check-in is the same on every device', () => {
  const operations = fc
    .array(fc.tuple(fc.constantFrom(...TASKS), fc.boolean(), fc.integer({ min: 7, max: 8 })), {
      maxLength: 12,
      size: 'max',
    })
    .map((taps) =>
      taps.map(([task, isOn, week], i) => decided(i + 1, { ...(isOn ? ticked : unticked), task, week })),
    );
  fc.assert(
    fc.property(
      operations.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([decidedInOrder, arrived]) => {
        expect([...hers(sorted(arrived))]).toEqual([...hers(decidedInOrder)]);
      },
    ),
  );
});
