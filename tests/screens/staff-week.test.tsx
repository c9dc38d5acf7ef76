// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { AASE, AMINA, aDevice, aStaff, COURSE, HOLD, NOOR, NOW, showStaff } from '../support/staff.tsx';

const DAY = 24 * 60 * 60_000;
const tick = (participant: typeof AMINA, week = 8) =>
  ({ kind: 'task-ticked', stream: participant, participant, course: COURSE, week, task: 'jobnet' }) as const;
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the week', () => {
  test('lists the women by first name in Danish order, and no heading sorts it by result', () => {
    const fake = aStaff();
    fake.decide(tick(NOOR), NOOR, 5);
    showStaff('/staff', fake);
    expect(names()).toEqual(['Amina', 'Noor', 'Åse']);
    const head = within(screen.getAllByRole('rowgroup')[0] as HTMLElement);
    expect(head.queryByRole('button')).toBeNull();
    expect(head.queryByRole('link')).toBeNull();
    for (const heading of head.getAllByRole('columnheader')) {
      expect(heading.getAttribute('aria-sort')).toBeNull();
    }
  });

  test('fills while the page is open, as tablets send what women have done', async () => {
    const fake = aStaff();
    showStaff('/staff', fake);
    expect(within(rowOf('Amina')).getAllByText('ikke endnu')).toHaveLength(3);
    await act(() => void fake.decide(tick(AMINA), AMINA, 5));
    expect(within(rowOf('Amina')).getAllByText('ikke endnu')).toHaveLength(2);
    expect(within(rowOf('Amina')).getByText('selv')).toBeTruthy();
  });

  test('shows help as another sign than alone, in shape and in words', async () => {
    const fake = aStaff();
    fake.decide({ ...tick(AMINA), how: 'with-help' }, AMINA, 5);
    fake.decide({ ...tick(NOOR), how: 'alone' }, NOOR, 6);
    showStaff('/staff', fake);
    const withHelp = within(rowOf('Amina')).getByText('med hjælp').parentElement;
    const alone = within(rowOf('Noor')).getByText('selv').parentElement;
    expect(withHelp?.querySelector('svg')?.innerHTML).not.toBe(alone?.querySelector('svg')?.innerHTML);
  });

  test('shows a tick in the week it was made in, and in no other', () => {
    const fake = aStaff();
    fake.decide(tick(AMINA, 7), AMINA, 5);
    showStaff('/staff', fake);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Uge 8 · 23.–27. november');
    expect(within(rowOf('Amina')).getAllByText('ikke endnu')).toHaveLength(3);
  });

  test('steps to the week before and after by its arrows', async () => {
    const fake = aStaff();
    fake.decide(tick(AMINA, 7), AMINA, 5);
    showStaff('/staff', fake);
    await act(() => screen.getByRole('link', { name: 'Ugen før' }).click());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Uge 7 · 16.–20. november');
    expect(within(rowOf('Amina')).getByText('selv')).toBeTruthy();
    await act(() => screen.getByRole('link', { name: 'Ugen efter' }).click());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('denne uge');
  });

  test('offers no week before the first and none after the last', () => {
    showStaff('/staff/week/1');
    expect(screen.queryByRole('link', { name: 'Ugen før' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Ugen efter' })).toBeTruthy();
  });

  test('counts the lessons of the week’s module, and no others', () => {
    const fake = aStaff();
    for (const lesson of ['post-1', 'post-4', 'other-module']) {
      const done = { kind: 'lesson-completed', stream: NOOR, participant: NOOR } as const;
      fake.decide({ ...done, lesson: `lesson/${lesson}` }, NOOR, 7);
    }
    showStaff('/staff', fake);
    expect(within(rowOf('Noor')).getByText('2 af 5')).toBeTruthy();
    expect(within(rowOf('Amina')).getByText('0 af 5')).toBeTruthy();
  });

  test('counts the answers to the next trip, and those who have not answered', () => {
    const fake = aStaff();
    const answered = { kind: 'excursion-answered', excursion: 'excursion/hold-3.nursing-home' } as const;
    fake.decide({ ...answered, stream: NOOR, participant: NOOR, answer: 'coming' }, NOOR, 8);
    fake.decide({ ...answered, stream: AMINA, participant: AMINA, answer: 'unsure' }, AMINA, 9);
    showStaff('/staff', fake);
    const box = within(screen.getByRole('complementary'));
    expect(box.getByRole('link', { name: 'Plejehjemmet' })).toBeTruthy();
    const counts = box.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(counts).toEqual(
      expect.arrayContaining(['1 kommer', '1 ved ikke', '0 ikke denne gang', '1 har ikke svaret']),
    );
    expect(within(rowOf('Noor')).getByText('Kommer')).toBeTruthy();
    expect(within(rowOf('Åse')).getByText('Har ikke svaret')).toBeTruthy();
  });

  test('a woman who was taken off the list is no longer in it', () => {
    const fake = aStaff();
    fake.decide({ kind: 'participant-left', stream: 'staff/hold-3', participant: NOOR }, 'staff/lise', 12);
    showStaff('/staff', fake);
    expect(names()).toEqual(['Amina', 'Åse']);
  });

  test('without a course it says so, and leads a planner to where it is made', () => {
    showStaff('/staff', aStaff({ hasCourse: false }));
    expect(screen.getByRole('link', { name: 'Læg forløbet' }).getAttribute('href')).toBe(
      '/staff/calendar/course',
    );
  });
});

describe('the tablets beside the week', () => {
  const devices = [
    aDevice(1, AMINA),
    aDevice(2, NOOR, { report: { battery: 0.12 } }),
    aDevice(3, AASE, { lastSeen: NOW - 3 * DAY - 1 }),
  ];

  test('are drawn as ready, running out, or not heard of for three days', () => {
    showStaff('/staff', aStaff({ devices }));
    expect(screen.getByText('Tablet 1, Amina: klar').closest('li')?.className).toBe('is-ready');
    expect(screen.getByText('Tablet 2, Noor: lavt batteri').closest('li')?.className).toBe('is-low');
    expect(screen.getByText('Tablet 3, Åse: ikke set i tre dage').closest('li')?.className).toBe('is-unseen');
    expect(screen.getByText('3 af 3 klar')).toBeTruthy();
  });

  test('three days to the minute is still seen', () => {
    showStaff('/staff', aStaff({ devices: [aDevice(3, AASE, { lastSeen: NOW - 3 * DAY })] }));
    expect(screen.getByText('Tablet 3, Åse: klar')).toBeTruthy();
  });

  test('that were not heard of are told as a day, never as a judgement', () => {
    showStaff('/staff', aStaff({ devices }));
    expect(screen.getByRole('heading', { name: 'Ikke set for nylig' })).toBeTruthy();
    expect(screen.getByText(/ikke set siden fredag/)).toBeTruthy();
  });

  test('that were retired, and those of other cohorts, are not shown', () => {
    const others = [aDevice(4, 'participant/elsewhere'), aDevice(5, AMINA, { isRetired: true })];
    showStaff('/staff', aStaff({ devices: [...devices, ...others] }));
    expect(screen.queryByText(/^Tablet [45]/)).toBeNull();
  });
});

describe('the frame', () => {
  test('says how many changes wait when there is no network', () => {
    showStaff('/staff', aStaff({ sync: { phase: 'offline', unsent: 2 } }));
    expect(screen.getByRole('status').textContent).toBe('Ikke på nettet. 2 ændringer er gemt her og venter.');
  });

  test('a session that ended keeps the pages and asks for a new sign-in', () => {
    showStaff('/staff', aStaff({ sync: { phase: 'turned-away', unsent: 1, code: 'unknown-device' } }));
    expect(names()).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'Log ind igen' }).getAttribute('href')).toBe('/staff/sign-in');
  });

  test('whoever has two cohorts sees one at a time', async () => {
    const fake = aStaff({
      cohorts: [
        { id: HOLD, name: 'Hold 3' },
        { id: 'cohort/hold-4', name: 'Hold 4' },
      ],
    });
    showStaff('/staff', fake);
    const select = screen.getByRole('combobox', { name: 'Hold' }) as HTMLSelectElement;
    await act(() => {
      select.value = 'cohort/hold-4';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(screen.queryByRole('rowheader')).toBeNull();
    expect(screen.getByText('Forløbet er ikke lagt i kalenderen endnu.')).toBeTruthy();
  });

  test('a yoga instructor sees the calendar, the yoga and no woman', () => {
    showStaff('/staff', aStaff({ role: 'yoga-instructor' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kalender');
    const tabs = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['Kalender', 'Yoga']);
    expect(document.body.textContent).not.toContain('Amina');
  });

  test('only the coordinator sees the page of staff', () => {
    showStaff('/staff/people', aStaff({ role: 'teacher' }));
    expect(screen.queryByRole('heading', { name: 'Medarbejdere' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Medarbejdere' })).toBeNull();
  });

  test('can be read in English', () => {
    showStaff('/staff', aStaff({ language: 'en' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Week 8 · 23–27 November');
  });
});
