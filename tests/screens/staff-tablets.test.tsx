// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PAIRING_PICTURES } from '#pictures/pairing-pictures.ts';
import { AMINA, aDevice, aStaff, NOOR, NOW, noNetwork, showStaff, turnedAway } from '../support/staff.tsx';

const MINUTE = 60_000;
const lastOf = (fake: ReturnType<typeof aStaff>) => fake.staff.operations.get().at(-1);
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
afterEach(() => vi.useRealTimers());

describe('the tablets', () => {
  test('say what is on them, when they were heard of, and what was refused', () => {
    const report = { kept: 12, refused: 2, isPersisted: false, app: '0.0.9', battery: 0.5 };
    const devices = [aDevice(7, AMINA, { lastSeen: NOW - 24 * 60 * MINUTE, report })];
    showStaff('/staff/tablets', aStaff({ devices }));
    const row = document.querySelector('[data-tablet="7"]')?.textContent;
    for (const fact of [
      '12 af 40 filer',
      'set i går 8.30',
      'på startskærmen',
      'lagring er ikke sikret',
      'Version 0.0.9',
      'batteri 50 %',
      '2 ændringer blev afvist',
    ]) {
      expect(row).toContain(fact);
    }
  });

  test('are taken out of use only after a second tap', async () => {
    const fake = aStaff({ devices: [aDevice(7, AMINA)] });
    showStaff('/staff/tablets', fake);
    await userEvent.click(screen.getByRole('button', { name: 'Tag ud af brug' }));
    expect(fake.calls.retired).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, tag ud af brug' }));
    expect(fake.calls.retired).toEqual(['device/7']);
  });

  test('without a network the page says that retiring needs one', async () => {
    const fake = aStaff({ devices: [aDevice(7, AMINA)] });
    fake.server.retire = () => Promise.reject(noNetwork());
    showStaff('/staff/tablets', fake);
    await userEvent.click(screen.getByRole('button', { name: 'Tag ud af brug' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, tag ud af brug' }));
    expect(screen.getByRole('alert').textContent).toContain('Prøv igen, når du er på nettet');
  });

  test('are only looked at by a consultant', () => {
    showStaff('/staff/tablets', aStaff({ role: 'consultant', devices: [aDevice(7, AMINA)] }));
    expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull();
    expect(within(screen.getByRole('main')).queryByRole('link')).toBeNull();
  });
});

describe('the list of women', () => {
  test('gets a woman by a first name and a face, and by nothing else', async () => {
    const fake = aStaff();
    showStaff('/staff/tablets/add', fake);
    await userEvent.type(screen.getByLabelText('Fornavn'), ' Zahra ');
    await userEvent.click(screen.getByLabelText('Ansigt 8'));
    await userEvent.click(screen.getByRole('button', { name: 'Tilføj' }));
    const { id, at, by, participant, ...rest } = lastOf(fake) as never as Record<string, string>;
    expect(participant).toMatch(/^participant\/[0-9a-f-]{36}$/);
    expect(rest).toEqual({
      kind: 'participant-enrolled',
      stream: 'staff/hold-3',
      nickname: 'Zahra',
      face: 'zara',
    });
    expect(screen.getByRole('heading', { name: 'Zahra' })).toBeTruthy();
  });

  test('loses one only after a second tap', async () => {
    const fake = aStaff();
    showStaff('/staff/tablets', fake);
    const noor = within(document.querySelector('[data-woman="participant/noor"]') as HTMLElement);
    await userEvent.click(noor.getByRole('button', { name: 'Tag af listen' }));
    await userEvent.click(noor.getByRole('button', { name: 'Nej, lad det være' }));
    expect(screen.getByRole('heading', { name: 'Noor' })).toBeTruthy();
    await userEvent.click(noor.getByRole('button', { name: 'Tag af listen' }));
    await userEvent.click(noor.getByRole('button', { name: 'Ja, tag af listen' }));
    expect(lastOf(fake)).toMatchObject({ kind: 'participant-left', participant: NOOR });
    expect(screen.queryByRole('heading', { name: 'Noor' })).toBeNull();
  });
});

describe('pairing a tablet', () => {
  test('shows the four pictures in their order with their names, and a code for a camera', async () => {
    showStaff('/staff/pair/amina');
    const shown = await waitFor(() => {
      const pictures = [...document.querySelectorAll('.code-pictures li')];
      expect(pictures).toHaveLength(4);
      return pictures;
    });
    expect(shown.map(({ textContent }) => textContent)).toEqual(
      [0, 3, 16, 23].map((i) => PAIRING_PICTURES[i]?.da),
    );
    expect(
      screen.getByRole('img', { name: 'QR-kode til tablettens kamera' }).querySelector('svg'),
    ).toBeTruthy();
    expect(screen.getByText('Koden virker i 10 minutter endnu.')).toBeTruthy();
  });

  test('counts the minutes down, and offers a new code when it is over', async () => {
    vi.useFakeTimers();
    const fake = aStaff();
    showStaff('/staff/pair/amina', fake);
    await pass(0);
    fake.clock.now += 8 * MINUTE + 1;
    await pass(5_000);
    expect(screen.getByText('Koden virker i 2 minutter endnu.')).toBeTruthy();
    fake.clock.now += 2 * MINUTE;
    await pass(5_000);
    expect(screen.getByText('Koden er udløbet.')).toBeTruthy();
    expect(document.querySelector('.code-pictures')).toBeNull();
    expect(screen.getByRole('button', { name: 'Ny kode' })).toBeTruthy();
  });

  test('says so when the tablet has come', async () => {
    const before = [aDevice(1, AMINA)];
    const fake = aStaff({ devices: before });
    showStaff('/staff/pair/amina', fake);
    await screen.findByText(/Koden virker/);
    await act(() => {
      const devices = [...before, aDevice(2, AMINA, { lastSeen: null, report: null })];
      fake.set.devices.set({ devices, now: NOW, fetchedAt: NOW });
    });
    expect(screen.getByText('Tabletten er forbundet med Amina.')).toBeTruthy();
  });

  test.each([
    ['without a network', noNetwork(), 'En ny kode kræver net.'],
    ['before the server has heard of her', turnedAway('not-found'), 'Serveren kender hende ikke endnu.'],
  ])('%s says what to do', async (_, error, words) => {
    const fake = aStaff();
    fake.server.pairingCode = () => Promise.reject(error);
    showStaff('/staff/pair/amina', fake);
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });
});

describe('the staff', () => {
  test('get a password that is shown once', async () => {
    const fake = aStaff({ role: 'coordinator' });
    showStaff('/staff/people', fake);
    expect(await screen.findByRole('rowheader', { name: 'Parwin' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Navn'), 'Mette');
    await userEvent.selectOptions(screen.getByLabelText('Rolle'), 'yoga-instructor');
    await userEvent.click(screen.getByRole('button', { name: 'Tilføj' }));
    expect(fake.calls.added).toEqual([{ name: 'Mette', role: 'yoga-instructor', cohort: 'cohort/hold-3' }]);
    expect(screen.getByText('hest-lampe-bro-12')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Jeg har skrevet den ned' }));
    expect(screen.queryByText('hest-lampe-bro-12')).toBeNull();
  });
});
