// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { practiceSettingsOf } from '#domain/practice-views.ts';
import { changedSettings } from '#screens/staff/practice/changed-settings.ts';
import { comparedHow } from '#screens/staff/practice/compared.ts';
import { AASE, AMINA, aStaff, HOLD, NOOR, showStaff } from '../support/staff.tsx';
import { SAMPLE } from './practice-sample.ts';

// There is no canvas here to make a picture small.
vi.mock('#screens/staff/photo-scaling.ts', () => ({ scaledPhoto: async (file: Blob) => file }));

const POST = { ...SAMPLE, id: 'practice/post' as const };
const JOBNET = { ...SAMPLE, id: 'practice/jobnet' as const, order: 2, title: { id: 'j', da: 'Jobnet' } };
const STOP = { ...SAMPLE, id: 'practice/stop' as const, order: 3, title: { id: 's', da: 'Stop' } };

type Beginnings = Parameters<typeof aStaff>[0];
const withPlaces = (more: Beginnings = {}) => aStaff({ places: [JOBNET, STOP, POST], ...more });
const mastered = (participant: typeof AMINA, practice: `practice/${string}`, task: string) =>
  ({ kind: 'practice-mastered', stream: participant, participant, practice, task }) as const;
const set = (fields: object) =>
  ({ kind: 'practice-set', stream: HOLD, practice: 'practice/post', ...fields }) as const;

const rowOf = (place: string) => document.querySelector(`tr[data-place="${place}"]`) as HTMLElement;
const cellOf = (woman: string, column: string) =>
  document.querySelector(`tr[data-woman="${woman}"] [data-column="${column}"]`) as HTMLElement;
const settingsOf = (fake: ReturnType<typeof aStaff>) =>
  practiceSettingsOf(fake.staff.operations.get()).get('practice/post');

describe('the page of the practice places', () => {
  test('lists them in their order, and says what nobody has said yet', async () => {
    showStaff('/staff/practice', withPlaces());
    await screen.findByRole('link', { name: 'Post' });
    expect(
      [...document.querySelectorAll('tr[data-place]')].map((row) => (row as HTMLElement).dataset.place),
    ).toEqual(['post', 'jobnet', 'stop']);
    expect(rowOf('post').textContent).toMatch(/det samme.*Ikke sagt.*Ikke sammenlignet endnu/);
    expect(rowOf('stop').textContent).toContain('ikke del af ugens tjek');
  });

  test('says what this cohort’s staff have said of them', async () => {
    const fake = withPlaces();
    fake.decide(
      set({ localName: 'Vores post', isDuty: true, skin: 'other', compared: '2026-11-02' }),
      'staff/lise',
    );
    showStaff('/staff/practice', fake);
    await screen.findByRole('link', { name: 'Post' });
    expect(rowOf('post').textContent).toMatch(/Vores post.*En pligt.*Anden post.*Sidst 2\. november 2026/);
  });

  test('says in words what each woman does alone, by first name, and that it is all that is seen', async () => {
    const fake = withPlaces();
    fake.decide(mastered(NOOR, 'practice/post', 'reply'), NOOR);
    fake.decide(mastered(NOOR, 'practice/post', 'call'), NOOR);
    showStaff('/staff/practice', fake);
    await screen.findByRole('heading', { name: 'Hvem gør hvad alene' });
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-woman]')];
    expect(rows.map((row) => row.dataset.woman)).toEqual([AMINA, NOOR, AASE]);
    for (const { name, title } of POST.tasks.filter((task) => ['reply', 'call'].includes(task.name)))
      expect(cellOf(NOOR, 'practice/post').textContent, name).toContain(title.da);
    expect(cellOf(AMINA, 'practice/post').textContent).toContain('ikke endnu');
    expect(cellOf(NOOR, 'practice/jobnet').textContent).toContain('ikke endnu');
    expect(screen.getByText(/Mere ser ingen af, hvordan hun øver/)).toBeTruthy();
  });

  test('says so where nobody does anything alone yet, and has nothing that sorts, sums or scores', async () => {
    const fake = withPlaces();
    showStaff('/staff/practice', fake);
    expect(await screen.findByText(/^Ingen opgaver endnu/)).toBeTruthy();
    expect(document.querySelector('[aria-sort], tfoot, .is-alone :is(button, a)')).toBeNull();
  });

  test('says how many places are still on their way, and shows one when it has come', async () => {
    showStaff(
      '/staff/practice',
      withPlaces({
        coming: [
          { ...STOP, id: 'practice/one' },
          { ...STOP, id: 'practice/two' },
        ],
      }),
    );
    expect(await screen.findByText('2 øvesteder er på vej til denne computer.')).toBeTruthy();
    expect(rowOf('post')).toBeTruthy();
  });

  test('is not open to a yoga instructor', () => {
    showStaff('/staff/practice', withPlaces({ role: 'yoga-instructor' }));
    expect(document.querySelector('.practice-table')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Øvesteder' })).toBeNull();
  });
});

describe('one place', () => {
  const open = async (fake = withPlaces(), place = 'post') => {
    showStaff(`/staff/practice/${place}`, fake);
    await screen.findByRole('heading', { level: 1 });
    return fake;
  };

  test('is told its name, its look and whether the weekly look is a duty, and only what was touched is decided', async () => {
    const fake = await open();
    await userEvent.type(screen.getByLabelText('Navn hos jer'), ' Brevene ');
    await userEvent.selectOptions(screen.getByLabelText('Er ugens kig en pligt?'), 'En god vane');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() =>
      expect(fake.staff.operations.get().at(-1)).toMatchObject({ kind: 'practice-set', stream: HOLD }),
    );
    expect(settingsOf(fake)).toEqual({ localName: 'Brevene', isDuty: false });
    expect(await screen.findByText('Hedder hos jer: Brevene')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Ligner'), 'Anden post');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(settingsOf(fake)?.skin).toBe('other'));
    expect(fake.staff.operations.get().at(-1)).not.toHaveProperty('localName');
  });

  test('forgets a name that is emptied', async () => {
    const fake = withPlaces();
    fake.decide(set({ localName: 'Brevene', isDuty: true }), 'staff/lise');
    await open(fake);
    await userEvent.clear(screen.getByLabelText('Navn hos jer'));
    await userEvent.selectOptions(screen.getByLabelText('Er ugens kig en pligt?'), 'Ikke sagt');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(settingsOf(fake)).toEqual({}));
  });

  test('does not ask about a duty where nothing is looked at weekly', async () => {
    await open(withPlaces(), 'stop');
    expect(screen.queryByLabelText('Er ugens kig en pligt?')).toBeNull();
  });

  test('says for Jobnet that duties differ by target group', async () => {
    await open(withPlaces(), 'jobnet');
    expect(screen.getByText(/ikke ens for alle målgrupper.*Spørg kommunen/)).toBeTruthy();
  });

  test('remembers the day it was compared with the real one, asks again after half a year, and takes a slip back', async () => {
    const fake = withPlaces();
    fake.decide(set({ compared: '2026-03-02' }), 'staff/lise');
    await open(fake);
    expect(screen.getByText(/Sidst 2\. marts 2026\. Det er over et halvt år siden/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Gem dagen' }));
    expect(await screen.findByText('Sidst 23. november 2026')).toBeTruthy();
    expect(settingsOf(fake)?.compared).toBe('2026-11-23');
    await userEvent.click(screen.getByRole('button', { name: 'Fjern dagen' }));
    expect(await screen.findByText('Ikke sammenlignet endnu')).toBeTruthy();
    expect(settingsOf(fake)).toEqual({});
  });

  test('was not compared on a day that has not come', async () => {
    const fake = await open();
    const day = screen.getByLabelText('Sammenlignet den');
    fireEvent.input(day, { target: { value: '2027-01-01' } });
    fireEvent.submit(day.closest('form') as HTMLFormElement);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settingsOf(fake)).toBeUndefined();
  });

  test('keeps the staff’s own picture of the real start on the disk at once, for this cohort alone', async () => {
    const fake = await open();
    const input = screen.getByLabelText('Tag eller vælg et billede') as HTMLInputElement;
    await userEvent.upload(input, new File(['start'], 'start.jpg', { type: 'image/jpeg' }));
    await waitFor(() => expect(settingsOf(fake)?.media).toMatch(/^[0-9a-f]{64}$/));
    expect(fake.photos.has(settingsOf(fake)?.media ?? '')).toBe(true);
    expect(fake.staff.operations.get().at(-1)).toMatchObject({ kind: 'practice-set', stream: HOLD });
    expect(await screen.findByRole('button', { name: 'Fjern billedet' })).toBeTruthy();
  });

  test('loses the staff’s own picture when they take it away, and says where it is kept', async () => {
    const fake = withPlaces();
    const photo = await fake.staff.putPhoto(new Blob(['start']));
    fake.decide(set({ media: photo }), 'staff/lise');
    await open(fake);
    expect(screen.getByText(/bliver på holdets tablets og computere/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Fjern billedet' }));
    expect(settingsOf(fake)?.media).toBe(photo);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, fjern' }));
    await waitFor(() => expect(settingsOf(fake)).toEqual({}));
    expect(screen.queryByRole('button', { name: 'Fjern billedet' })).toBeNull();
  });

  test('says why a setting could not be kept', async () => {
    const fake = withPlaces();
    fake.server.disk = () => Promise.reject(new Error('full'));
    await open(fake);
    await userEvent.click(screen.getByRole('button', { name: 'Gem dagen' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  test('shows woman by woman which of its tasks she does alone', async () => {
    const fake = withPlaces();
    fake.decide(mastered(AMINA, 'practice/post', 'reply'), AMINA);
    await open(fake);
    expect(cellOf(AMINA, 'reply').textContent).toBe('selv');
    expect(cellOf(AMINA, 'call').textContent).toContain('ikke endnu');
    expect(cellOf(NOOR, 'reply').textContent).toContain('ikke endnu');
  });

  test('is only looked at by a consultant', async () => {
    await open(withPlaces({ role: 'consultant' }));
    expect(within(screen.getByRole('main')).queryByRole('button')).toBeNull();
    expect(screen.getByText('Ikke sammenlignet endnu')).toBeTruthy();
  });

  test('that does not exist says so', async () => {
    showStaff('/staff/practice/nowhere', withPlaces());
    expect(await screen.findByText('Øvestedet er ikke på denne computer endnu.')).toBeTruthy();
  });
});

test.each([
  [undefined, 'never'],
  ['2026-11-23', 'lately'],
  ['2026-05-24', 'lately'],
  ['2026-05-23', 'long-ago'],
  ['2024-01-01', 'long-ago'],
] as const)('a place that was compared on %s was so %s', (day, how) => {
  expect(comparedHow(day, '2026-11-23')).toBe(how);
});

test('a setting that was touched and put back is no change', () => {
  const standing = { localName: 'Post', isDuty: false, skin: 'other' };
  expect(changedSettings({ localName: ' Post ', isDuty: false, skin: 'other' }, standing)).toEqual({});
  expect(changedSettings({ localName: '  ', isDuty: undefined }, standing)).toEqual({
    localName: null,
    isDuty: null,
  });
  expect(changedSettings({ isDuty: undefined, localName: undefined }, {})).toEqual({});
});
