// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { aStaff, noNetwork, showStaff, turnedAway } from '../support/staff.tsx';

async function signIn() {
  const hands = userEvent.setup();
  await hands.type(screen.getByLabelText('Navn'), 'Parwin');
  await hands.type(screen.getByLabelText('Adgangskode'), 'bro-lampe');
  await hands.click(screen.getByRole('button', { name: 'Log ind' }));
}

describe('signing in', () => {
  test('shows nothing of the cohort before', () => {
    showStaff('/staff', aStaff({ isSignedIn: false }));
    expect(document.body.textContent).not.toContain('Amina');
    expect(screen.getByRole('button', { name: 'Log ind' })).toBeTruthy();
  });

  test('opens the page that was asked for', async () => {
    const fake = aStaff({ isSignedIn: false });
    const given: string[] = [];
    fake.server.signIn = async (name, password) => void given.push(name, password);
    showStaff('/staff/tablets', fake);
    await signIn();
    expect(given).toEqual(['Parwin', 'bro-lampe']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tablets');
  });

  test.each([
    ['a wrong name or password', turnedAway('unknown-device'), 'Navn og adgangskode passer ikke sammen.'],
    ['too many tries', turnedAway('too-many'), 'Vent et kvarter'],
    ['no network', noNetwork(), 'Du skal være på nettet for at logge ind.'],
    ['anything else', new Error('?'), 'Det lykkedes ikke.'],
  ])('says in words what was the matter: %s', async (_, error, words) => {
    const fake = aStaff({ isSignedIn: false });
    fake.server.signIn = () => Promise.reject(error);
    showStaff('/staff', fake);
    await signIn();
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect((screen.getByLabelText('Navn') as HTMLInputElement).value).toBe('Parwin');
  });

  test('a session that ended is signed in again without losing what is on the screen behind', async () => {
    const fake = aStaff({ sync: { phase: 'turned-away', unsent: 1 } });
    showStaff('/staff/sign-in', fake);
    await signIn();
    expect(location.pathname).toBe('/staff');
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  });

  test('signing out closes the pages', async () => {
    const fake = aStaff();
    showStaff('/staff', fake);
    await userEvent.click(screen.getByRole('button', { name: 'Log ud' }));
    expect(fake.calls.signOut).toBe(1);
    expect(document.body.textContent).not.toContain('Amina');
  });
});
