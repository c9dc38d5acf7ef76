// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aStaff, HOLD, showStaff } from '../support/staff.tsx';

const rowOf = (key: string) => document.querySelector<HTMLElement>(`[data-fact="${key}"]`) as HTMLElement;
const edit = (key: string) => within(rowOf(key)).getByRole('button', { name: /^Ret / });
const decided = (fact: string, value: string, validFrom: string) =>
  ({ kind: 'fact-set', stream: HOLD, fact, value, validFrom, owner: 'Lise' }) as const;

describe('the fact cards', () => {
  test('show what the course says, with its year, and what nobody has filled in', () => {
    showStaff('/staff/facts', aStaff());
    expect(rowOf('boernepenge-0-2').textContent).toMatch(/5\.370 kr\..*2026.*kilde S63/);
    expect(rowOf('su-sats').textContent).toContain('Ikke udfyldt');
    expect(screen.getByText(/^\d+ kort mangler\.$/)).toBeTruthy();
  });

  test('are filled in with a value, the day it holds from, and who keeps an eye on it', async () => {
    const fake = aStaff({ role: 'coordinator' });
    showStaff('/staff/facts', fake);
    await userEvent.click(edit('su-sats'));
    await userEvent.type(screen.getByLabelText(/Beløb i kroner/), ' 7.100 ');
    fireEvent.input(screen.getByLabelText('Gælder fra'), { target: { value: '2026-10-01' } });
    await userEvent.clear(screen.getByLabelText('Ansvarlig'));
    await userEvent.type(screen.getByLabelText('Ansvarlig'), 'Hanne');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(rowOf('su-sats').textContent).toMatch(/7\.100 kr\..*2026.*Hanne/));
    expect(fake.staff.operations.get().at(-1)).toMatchObject({
      kind: 'fact-set',
      stream: HOLD,
      fact: 'su-sats',
      value: '7.100',
      validFrom: '2026-10-01',
      owner: 'Hanne',
    });
    expect(screen.queryByRole('button', { name: 'Gem' })).toBeNull();
  });

  test('show next year’s value beside the one that holds today', () => {
    const fake = aStaff();
    fake.decide(decided('su-sats', '7.000', '2026-01-01'), 'staff/lise');
    fake.decide(decided('su-sats', '7.300', '2027-01-01'), 'staff/lise');
    showStaff('/staff/facts', fake);
    expect(rowOf('su-sats').textContent).toContain('7.000 kr.');
    expect(rowOf('su-sats').textContent).toMatch(/7\.300 fra .*2027/);
  });

  test('say why a value could not be kept', async () => {
    const fake = aStaff({ role: 'coordinator' });
    fake.server.disk = () => Promise.reject(new Error('full'));
    showStaff('/staff/facts', fake);
    await userEvent.click(edit('su-sats'));
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  test('are only looked at by a consultant', () => {
    showStaff('/staff/facts', aStaff({ role: 'consultant' }));
    expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull();
    expect(rowOf('su-sats').textContent).toContain('SU, udeboende');
  });
});
