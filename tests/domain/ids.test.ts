import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { byCode, id, isParticipant, nameOf, staffStreamOf } from '#domain/ids.ts';

test.each([
  ['participant/7f3a', true],
  ['participant/7f3a-44.b', true],
  [`participant/${'a'.repeat(68)}`, true],
  [`participant/${'a'.repeat(69)}`, false],
  ['participant/', false],
  ['participant/.', false],
  ['participant/../x', false],
  ['participant/a/b', false],
  ['participant/æble', false],
  ['participant/a b', false],
  ['participant/a\n', false],
  ['Participant/a', false],
  ['staff/a', false],
  ['a', false],
  [7, false],
  [null, false],
])('%j as the id of a participant: %s', (value, expected) => {
  expect(v.is(id('participant'), value)).toBe(expected);
});

test('an id comes apart into what it is of and its name', () => {
  expect(nameOf('participant/7f')).toBe('7f');
  expect(isParticipant('participant/7f')).toBe(true);
  expect(isParticipant('staff/7f')).toBe(false);
  expect(staffStreamOf('cohort/tuesday')).toBe('staff/tuesday');
});

test('ids stand in one order on every device, also where a Danish browser would sort them otherwise', () => {
  expect(['zoo', 'aarhus', 'Museum'].sort(byCode)).toEqual(['Museum', 'aarhus', 'zoo']);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(byCode(a, b) + byCode(b, a)).toBe(0);
      expect(byCode(a, b) === 0).toBe(a === b);
    }),
  );
});
