// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { cohortView } from '#hooks/staff-cohort.ts';
import { AASE, AMINA, aDevice, aStaff, type FakeStaff, HOLD, NOOR, showStaff } from '../support/staff.tsx';

const TRIP = 'excursion/hold-3.nursing-home';
const PAGE = '/staff/trip/hold-3.nursing-home';
const tripIn = (fake: FakeStaff) =>
  cohortView({ id: HOLD, name: 'Hold 3' }, fake.staff.operations.get()).excursions.find(
    ({ id }) => id === TRIP,
  );
const lastOf = (fake: FakeStaff) => fake.staff.operations.get().at(-1);
const field = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
const save = () => userEvent.click(screen.getByRole('button', { name: 'Gem' }));

describe('a trip', () => {
  test('that is moved gets its new day, and keeps the old one beside it', async () => {
    const fake = aStaff();
    showStaff(PAGE, fake);
    fireEvent.input(field('Dato'), { target: { value: '2026-12-17' } });
    fireEvent.input(field('Klokken'), { target: { value: '09:30' } });
    await userEvent.click(screen.getByRole('button', { name: 'Flyt turen' }));
    expect(lastOf(fake)).toMatchObject({
      kind: 'excursion-moved',
      stream: HOLD,
      excursion: TRIP,
      start: '2026-12-17T09:30',
      by: 'staff/parwin',
    });
    expect(screen.getByText('torsdag 17. december kl. 9.30')).toBeTruthy();
    expect(screen.getByText(/Flyttet fra tirsdag 15. december kl. 9.00/)).toBeTruthy();
  });

  test('that stands where it stood is not moved', () => {
    showStaff(PAGE);
    expect((screen.getByRole('button', { name: 'Flyt turen' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('two people’s changes to different fields both stand', async () => {
    const fake = aStaff();
    showStaff(PAGE, fake);
    await userEvent.type(field('Mødested'), 'Skolen');
    await act(() => {
      fake.decide(
        { kind: 'excursion-described', stream: HOLD, excursion: TRIP, transport: 'bus', leaves: '09:15' },
        'staff/lise',
        20,
      );
    });
    expect(field('Transport').value).toBe('bus');
    expect(field('Mødested').value).toBe('Skolen');
    await save();
    expect(Object.keys(lastOf(fake) ?? {})).not.toContain('transport');
    expect(tripIn(fake)?.details).toMatchObject({
      meetingPlace: 'Skolen',
      transport: 'bus',
      leaves: '09:15',
    });
  });

  test('what was saved is no longer held fast: what a colleague makes of it later is seen', async () => {
    const fake = aStaff();
    showStaff(PAGE, fake);
    await userEvent.type(field('Mødested'), 'Skolen');
    await save();
    const later = { kind: 'excursion-described', stream: HOLD, excursion: TRIP } as const;
    await act(() => void fake.decide({ ...later, meetingPlace: 'Stationen' }, 'staff/lise', 21));
    expect(field('Mødested').value).toBe('Stationen');
  });

  test('is not moved to what is no time of day', async () => {
    showStaff(PAGE);
    await userEvent.clear(field('Klokken'));
    await userEvent.type(field('Klokken'), 'ni');
    expect(field('Klokken').getAttribute('aria-invalid')).toBe('true');
    expect((screen.getByRole('button', { name: 'Flyt turen' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('only what was really changed is decided', async () => {
    const fake = aStaff();
    showStaff(PAGE, fake);
    await userEvent.type(field('Hvem tager med'), '!');
    await userEvent.type(field('Hvem tager med'), '{Backspace}');
    expect((screen.getByRole('button', { name: 'Gem' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('the weather carries the day it was set', async () => {
    const fake = aStaff();
    showStaff(PAGE, fake);
    await userEvent.selectOptions(field('Vejr'), 'rain');
    fireEvent.input(field('Grader'), { target: { value: '6' } });
    await save();
    expect(tripIn(fake)?.details.weather).toEqual({ kind: 'rain', degrees: 6, set: '2026-11-23' });
  });

  test('takes five things along and not a sixth', async () => {
    showStaff(PAGE);
    for (const thing of ['Jakke', 'Gode sko', 'Paraply']) await userEvent.click(screen.getByLabelText(thing));
    // The plan's own card already says telephone and water.
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(5);
    expect((screen.getByLabelText('Medicin') as HTMLInputElement).disabled).toBe(true);
  });

  test('says which of its nine answers nobody has given', () => {
    showStaff(PAGE);
    expect(screen.getByText(/Mangler på turkortet: hvornår I går, mødested, transport, vejr\./)).toBeTruthy();
  });

  test('is called off only after a second tap, and can be on after all', async () => {
    const fake = aStaff();
    showStaff(PAGE, fake);
    await userEvent.click(screen.getByRole('button', { name: 'Aflys turen' }));
    expect(tripIn(fake)?.isCancelled).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, aflys' }));
    expect(tripIn(fake)?.isCancelled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Turen bliver til noget alligevel' }));
    expect(tripIn(fake)?.isCancelled).toBe(false);
  });

  test('says by name who has answered what', () => {
    const fake = aStaff();
    const answered = { kind: 'excursion-answered', excursion: TRIP, answer: 'coming' } as const;
    fake.decide({ ...answered, stream: NOOR, participant: NOOR }, NOOR, 8);
    showStaff(PAGE, fake);
    const answers = within(screen.getByRole('heading', { name: 'Svar' }).parentElement as HTMLElement);
    expect(answers.getByText('Kommer (1)').nextElementSibling?.textContent).toBe('Noor');
    expect(answers.getByText('Har ikke svaret (2)').nextElementSibling?.textContent).toBe('Amina, Åse');
  });

  test('what could not be saved is said, and what was typed stays', async () => {
    const fake = aStaff();
    fake.server.disk = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    showStaff(PAGE, fake);
    await userEvent.type(field('Mødested'), 'Skolen');
    await save();
    expect(screen.getByRole('alert').textContent).toBe('Der er ikke plads på disken. Intet er gemt.');
    expect(field('Mødested').value).toBe('Skolen');
  });

  test('is shown to a consultant without a single thing to change', () => {
    showStaff(PAGE, aStaff({ role: 'consultant' }));
    const main = within(screen.getByRole('main'));
    expect(main.queryByRole('button')).toBeNull();
    expect(main.queryByRole('textbox')).toBeNull();
    expect(main.getByText('Mødested').nextElementSibling?.textContent).toBe('ikke udfyldt');
  });
});

describe('which tablets know a change', () => {
  const move = { kind: 'excursion-moved', stream: HOLD, excursion: TRIP, start: '2026-12-17T09:30' } as const;
  const devices = [
    aDevice(1, AMINA, { cursor: 40 }),
    aDevice(2, AASE, { cursor: 12 }),
    aDevice(3, NOOR, { cursor: 39 }),
  ];

  test('is told with the names of the women whose do not', () => {
    const fake = aStaff({ devices });
    fake.decide(move, 'staff/lise', 40);
    showStaff(PAGE, fake);
    expect(screen.getByText('1 af 3 tablets ved det')).toBeTruthy();
    expect(screen.getByText('Ved det ikke endnu: Noor, Åse')).toBeTruthy();
  });

  test('is none as long as the server has not heard of it', () => {
    const fake = aStaff({ devices });
    fake.decide(move, 'staff/parwin');
    showStaff(PAGE, fake);
    expect(screen.getByText('Ikke sendt endnu')).toBeTruthy();
    expect(screen.queryByText(/tablets ved det/)).toBeNull();
  });

  test('follows the tablets while the page is open', async () => {
    const fake = aStaff({ devices });
    fake.decide(move, 'staff/lise', 40);
    showStaff(PAGE, fake);
    const later = devices.map((device) => ({ ...device, cursor: 40 }));
    await act(() => fake.set.devices.set({ devices: later, now: 0, fetchedAt: 0 }));
    expect(screen.getByText('3 af 3 tablets ved det')).toBeTruthy();
    expect(screen.queryByText(/Ved det ikke endnu/)).toBeNull();
  });
});

describe('the course', () => {
  test('is planned with its meetings, yoga and closed days', async () => {
    const fake = aStaff({ hasCourse: false });
    showStaff('/staff/calendar/course', fake);
    fireEvent.input(field('En dag i den første uge'), { target: { value: '2027-01-05' } });
    fireEvent.input(field('Lukket fra'), { target: { value: '2027-02-08' } });
    fireEvent.input(field('Til og med'), { target: { value: '2027-02-10' } });
    await userEvent.click(screen.getByRole('button', { name: 'Tilføj lukkedage' }));
    expect(screen.getByText(/8. februar – 10. februar 2027/)).toBeTruthy();
    expect(screen.getByText(/Forløbet er på 35 uger og slutter/)).toBeTruthy();
    await save();
    expect(lastOf(fake)).toMatchObject({
      kind: 'course-planned',
      stream: HOLD,
      name: 'Hold 3',
      start: '2027-01-05',
      meetings: [
        { weekday: 2, from: '09:00', to: '11:00' },
        { weekday: 4, from: '09:00', to: '11:00' },
      ],
      yoga: { weekday: 5, from: '10:00', to: '11:00' },
      closed: ['2027-02-08', '2027-02-09', '2027-02-10'],
    });
    expect(location.pathname).toBe('/staff/calendar');
  });

  test('that is changed stays the same course, so that the weeks already ticked stay hers', async () => {
    const fake = aStaff();
    showStaff('/staff/calendar/course', fake);
    await userEvent.click(screen.getByLabelText('Holdet har yoga hver uge'));
    await save();
    expect(lastOf(fake)).toMatchObject({ kind: 'course-planned', course: 'course/hold-3' });
    expect(lastOf(fake)).not.toHaveProperty('yoga');
  });

  test('with a meeting that ends before it begins cannot be saved, and the page says why', () => {
    showStaff('/staff/calendar/course');
    fireEvent.input(screen.getAllByLabelText('Til')[0] as HTMLElement, { target: { value: '08:00' } });
    expect(screen.getByText('Et møde skal slutte, efter at det begynder.')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Gem' }) as HTMLButtonElement).disabled).toBe(true);
  });
});

test('a trip of one’s own is added under the name it is given', async () => {
  const fake = aStaff();
  showStaff('/staff/calendar/new-trip', fake);
  await userEvent.type(field('Sted'), 'Svømmehallen');
  fireEvent.input(field('Dato'), { target: { value: '2026-12-01' } });
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj' }));
  expect(lastOf(fake)).toMatchObject({
    kind: 'excursion-planned',
    place: 'Svømmehallen',
    start: '2026-12-01T10:00',
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Svømmehallen');
});
