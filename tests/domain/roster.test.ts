import { expect, test } from 'vitest';
import { isSameLook } from '#domain/her-look.ts';
import type { Decision } from '#domain/operation.ts';
import { lessonsCompletedBy, lookChosenBy, rosterOf } from '#domain/roster.ts';
import { AMAL, LINA, log, SMALLEST } from './some-operations.ts';

const enrolled = SMALLEST['participant-enrolled'];
const left = SMALLEST['participant-left'];
const named = (nickname: string, id = nickname.length) =>
  ({ ...enrolled, participant: `participant/${id}`, nickname }) as const;
const names = (...decisions: Decision[]) => rosterOf(log(...decisions)).map(({ nickname }) => nickname);

test('women stand by first name in Danish order: æ, ø and å last', () => {
  const unsorted = ['Åse', 'Zahra', 'Øzlem', 'Amal', 'Ærona', 'Lina', 'amina'];
  expect(names(...unsorted.map(named))).toEqual(['Amal', 'amina', 'Lina', 'Zahra', 'Ærona', 'Øzlem', 'Åse']);
});

test('two women of one name both stand there, in the same order on every device', () => {
  const [b, a] = [named('Fatima', 2), named('Fatima', 1)];
  expect(rosterOf(log(b, a)).map(({ id }) => id)).toEqual(['participant/1', 'participant/2']);
  expect(rosterOf(log(a, b))).toEqual(rosterOf(log(b, a)));
});

test('who has left is not on the roster, and who comes back is', () => {
  expect(names(enrolled, left)).toEqual([]);
  expect(names(enrolled, left, enrolled)).toEqual(['Amal']);
  expect(names(enrolled, { ...left, participant: LINA })).toEqual(['Amal']);
});

test('a new name or face takes the place of the old', () => {
  expect(rosterOf(log(enrolled, { ...enrolled, nickname: 'Amalie', face: 'lise' }))).toEqual([
    { id: AMAL, nickname: 'Amalie', face: 'lise' },
  ]);
});

test('a woman’s lessons are those that she has been through, each once', () => {
  const done = SMALLEST['lesson-completed'];
  const all = log(
    done,
    done,
    { ...done, lesson: 'lesson/skat' },
    { ...done, participant: LINA, lesson: 'lesson/su' },
  );
  expect([...lessonsCompletedBy(all, AMAL)]).toEqual(['lesson/raadighed', 'lesson/skat']);
});

test('a woman’s look is the one she chose last, and nobody else’s', () => {
  const first = SMALLEST['look-chosen'];
  const then = { ...first, look: { ...first.look, cover: 'khimar' } } as const;
  const hers = { ...first, stream: LINA, participant: LINA, look: { ...first.look, skin: 0 } };
  expect(lookChosenBy(log(first, then, hers), AMAL)).toEqual(then.look);
  expect(lookChosenBy(log(then, first), AMAL)).toEqual(first.look);
  expect(lookChosenBy(log(hers), AMAL)).toBeUndefined();
});

test('two looks are the same when they draw the same figure', () => {
  const { look } = SMALLEST['look-chosen'];
  expect(isSameLook(look, { ...look })).toBe(true);
  for (const change of [{ skin: 0 }, { cover: 'khimar' }, { coverColour: 0 }, { topColour: 0 }] as const)
    expect(isSameLook(look, { ...look, ...change })).toBe(false);
});
