// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { AASE, AMINA, aStaff, NOOR, showStaff } from '../support/staff.tsx';

const marked = (participant: typeof AMINA, moment: 1 | 12, level: 'not-yet' | 'with-help' | 'alone') =>
  ({ kind: 'ability-marked', stream: participant, participant, moment, ability: 'on-time', level }) as const;
const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-woman]')];
const cells = (woman: string) => [
  ...(rows()
    .find((row) => row.dataset.woman === woman)
    ?.querySelectorAll('td') ?? []),
];

describe('the page of what the women can', () => {
  test('says in plain words what each has said, by first name, and that the scale is our own', () => {
    const fake = aStaff({ role: 'consultant' });
    fake.decide(marked(NOOR, 1, 'alone'), NOOR);
    fake.decide(marked(AMINA, 1, 'not-yet'), AMINA);
    showStaff('/staff/abilities', fake);
    expect(rows().map((row) => row.dataset.woman)).toEqual([AMINA, NOOR, AASE]);
    expect(cells(AMINA)[0]?.textContent).toBe('ikke endnu');
    expect(cells(NOOR)[0]?.textContent).toBe('selv');
    expect(cells(AASE).map((cell) => cell.textContent)).toEqual(Array(7).fill('ikke svaret'));
    expect(screen.getByText('Det er vores egen skala, ikke en officiel måling.')).toBeTruthy();
  });

  test('shows the moment that is asked for, and offers the four', () => {
    const fake = aStaff();
    fake.decide(marked(AMINA, 1, 'with-help'), AMINA);
    fake.decide(marked(AMINA, 12, 'alone'), AMINA);
    showStaff('/staff/abilities/12', fake);
    expect(cells(AMINA)[0]?.textContent).toBe('selv');
    const weeks = [...document.querySelectorAll('.ability-weeks a')].map((link) => link.textContent);
    expect(weeks).toEqual(['Uge 1', 'Uge 12', 'Uge 24', 'Uge 35']);
  });

  test('has nothing that sorts, sums or scores', () => {
    showStaff('/staff/abilities', aStaff());
    expect(document.querySelectorAll('.ability-table :is(button, a, select)')).toHaveLength(0);
    expect(document.querySelector('[aria-sort]')).toBeNull();
    expect(document.querySelector('tfoot')).toBeNull();
  });

  test('is not open to a yoga instructor', () => {
    showStaff('/staff/abilities', aStaff({ role: 'yoga-instructor' }));
    expect(document.querySelector('.ability-table')).toBeNull();
  });
});
