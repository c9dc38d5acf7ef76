// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type Decision, TASKS } from '#domain/operation.ts';
import { PostScreen } from '#screens/tablet/post/PostScreen.tsx';
import { RealSiteScreen } from '#screens/tablet/post/RealSiteScreen.tsx';
import { aTablet, COHORT, type FakeTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';

const disc = (task: string) => document.querySelector(`[data-disc="${task}"]`) as HTMLElement;
const card = (name: string) => document.querySelector(`[data-card="${name}"]`) as HTMLElement;
const next = () => document.querySelector('[data-bar-button="next"]') as HTMLElement;
const filled = () =>
  [...document.querySelectorAll('[data-third].is-done')].map((third) => third.getAttribute('data-third'));
const settled = () => new Promise((resolve) => setTimeout(resolve));

const tick = (fake: FakeTablet, week: number, course: `course/${string}` = 'course/own') => {
  for (const task of TASKS)
    fake.decide({ kind: 'task-ticked', stream: HER, participant: HER, course, week, task });
};

const OF_STAFF = 'staff/demo';
type Said = Partial<Extract<Decision, { kind: 'practice-set' }>>;
const staffSay = (fake: FakeTablet, said: Said) =>
  fake.decide(
    { kind: 'practice-set', stream: COHORT, practice: 'practice/jobnet', ...said } as Decision,
    OF_STAFF,
  );

test('a tick fills its third of the ring only when the disk has it', async () => {
  const fake = aTablet();
  fake.disk.hold();
  show(<PostScreen />, fake);
  fireEvent.click(disc('jobnet'));
  fireEvent.click(card('checked'));
  await settled();
  expect(filled()).toEqual([]);
  fake.disk.release();
  await waitFor(() => expect(filled()).toEqual(['jobnet']));
});

test('a disk that cannot save shows no tick and says nothing of one', async () => {
  const fake = aTablet();
  fake.disk.isFull = true;
  show(<PostScreen />, fake);
  fireEvent.click(card('checked'));
  await settled();
  expect(filled()).toEqual([]);
  expect(saidBy(fake)).not.toContain('Du har tjekket Digital Post.');
});

test('a second tap takes the tick back', async () => {
  const fake = aTablet();
  show(<PostScreen />, fake);
  fireEvent.click(disc('borger-dk'));
  fireEvent.click(card('checked'));
  await waitFor(() => expect(filled()).toEqual(['borger-dk']));
  fireEvent.click(card('checked'));
  await waitFor(() => expect(filled()).toEqual([]));
  expect(fake.tablet.operations.get().map(({ kind }) => kind)).toEqual(['task-ticked', 'task-unticked']);
});

test('when the third is full she is thanked, once, and Next leads on', async () => {
  const fake = aTablet();
  show(<PostScreen />, fake);
  for (const task of TASKS) {
    fireEvent.click(disc(task));
    fireEvent.click(card('checked'));
    await waitFor(() => expect(filled()).toContain(task));
  }
  await waitFor(() => expect(saidBy(fake).filter((said) => said === 'Tak. Ugen er gemt.')).toHaveLength(1));
  fireEvent.click(next());
  expect(location.pathname).toBe('/today');
});

test('in a new week the ring is simply empty: the ticks of last week are not counted, shown or missed', () => {
  const fake = aTablet({ firstDay: '2026-11-16', date: '2026-11-23' });
  tick(fake, 1);
  show(<PostScreen />, fake);
  expect(filled()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/\d/);
});

test('a tick belongs to the week of the plan she sees', async () => {
  const fake = aTablet({ firstDay: '2026-11-16', date: '2026-11-23' });
  show(<PostScreen />, fake);
  fireEvent.click(card('checked'));
  await waitFor(() => expect(filled()).toHaveLength(1));
  expect(fake.tablet.operations.get()).toMatchObject([{ week: 2, course: 'course/own', stream: HER }]);
});

test('every disc says its name when it is tapped', () => {
  const fake = aTablet();
  show(<PostScreen />, fake);
  for (const task of TASKS) fireEvent.click(disc(task));
  expect(saidBy(fake)).toEqual(expect.arrayContaining(['Digital Post', 'Jobnet', 'borger.dk']));
});

test('the way to the real site is spoken first, with the safety line, and opens only on Next', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const fake = aTablet();
  show(<RealSiteScreen task="jobnet" />, fake);
  await waitFor(() => expect(saidBy(fake)).toContain('Ingen må få din kode.'));
  expect(open).not.toHaveBeenCalled();
  fireEvent.click(next());
  expect(open).toHaveBeenCalledWith('https://jobnet.dk/', '_blank', 'noopener');
  await screen.findByText('Har du tjekket?');
});

test('a tablet that was switched off while she was away still asks when it is opened again', async () => {
  const fake = aTablet({ drafts: { 'left-for/jobnet': true } });
  show(<RealSiteScreen task="jobnet" />, fake);
  await screen.findByText('Har du tjekket?');
});

test('what she answers after the real site is kept with how it went, and she is asked only once', async () => {
  const fake = aTablet({ drafts: { 'left-for/jobnet': true } });
  show(<RealSiteScreen task="jobnet" />, fake, '/post/jobnet');
  await screen.findByText('Har du tjekket?');
  fireEvent.click(card('with-help'));
  await waitFor(() =>
    expect(fake.tablet.operations.get()).toMatchObject([
      { kind: 'task-ticked', task: 'jobnet', how: 'with-help' },
    ]),
  );
  expect(fake.drafts.has('left-for/jobnet')).toBe(false);
  expect(location.pathname).toBe('/post');
});

test('"not yet" ticks nothing', async () => {
  const fake = aTablet({ drafts: { 'left-for/jobnet': true } });
  show(<RealSiteScreen task="jobnet" />, fake, '/post/jobnet');
  await screen.findByText('Har du tjekket?');
  fireEvent.click(card('not-yet'));
  await settled();
  expect(fake.tablet.operations.get()).toEqual([]);
});

test('the question waits till she looks at the tablet again before it is said', async () => {
  const fake = aTablet({ drafts: { 'left-for/jobnet': true } });
  show(<RealSiteScreen task="jobnet" />, fake);
  await screen.findByText('Har du tjekket?');
  await settled();
  expect(fake.said).toEqual([]);
  fireEvent.focus(window);
  await waitFor(() => expect(saidBy(fake)).toContain('Har du tjekket? Tryk på et billede.'));
});

test('without a network the way out says so and does not open', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  open.mockClear();
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const fake = aTablet();
  show(<RealSiteScreen task="jobnet" />, fake);
  await waitFor(() => expect(saidBy(fake)).toContain('Der er intet net nu. Prøv igen senere.'));
  fireEvent.click(next());
  expect(open).not.toHaveBeenCalled();
  online.mockRestore();
});

test('each task can be practised: one tap on the ring, one on the card', () => {
  const fake = aTablet();
  show(<PostScreen />, fake);
  for (const [task, place] of Object.entries({
    'digital-post': 'post',
    jobnet: 'jobnet',
    'borger-dk': 'borger-dk',
  })) {
    fireEvent.click(disc(task));
    fireEvent.click(card('practise'));
    expect(location.pathname).toBe(`/practice/${place}`);
  }
});

test('where no places are published, nothing leads to them', () => {
  const fake = aTablet();
  const { ready, index } = fake.tablet.content.get();
  fake.set.content.set({ ready, index: index && { ...index, practices: [] } });
  show(<PostScreen />, fake);
  expect(card('practise')).toBeNull();
  expect(card('real')).not.toBeNull();
});

test('the weekly look is a good habit, and a duty only where staff have said so', async () => {
  const fake = aTablet();
  show(<PostScreen />, fake);
  fireEvent.click(disc('jobnet'));
  expect(saidBy(fake)).toContain('Det er en god vane hver uge.');
  expect(saidBy(fake)).not.toContain('Det er en fast aftale hver uge.');
  staffSay(fake, { isDuty: true });
  await settled();
  fireEvent.click(disc('jobnet'));
  expect(saidBy(fake).at(-1)).toBe('Det er en fast aftale hver uge.');
  fireEvent.click(disc('borger-dk'));
  expect(saidBy(fake).at(-1)).toBe('Det er en god vane hver uge.');
});

test('before the real site stands what it is called and looks like here', async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:start', revokeObjectURL: vi.fn() }));
  const fake = aTablet();
  const sha256 = 'a'.repeat(64);
  fake.media.set(sha256, new Blob(['a picture']));
  staffSay(fake, { localName: 'Jobcentrets side', media: sha256 });
  show(<RealSiteScreen task="jobnet" />, fake);
  await screen.findByText('Sådan ser den ud.');
  expect(document.querySelector('.leaving-photo')?.getAttribute('src')).toBe('blob:start');
  fireEvent.click(screen.getByText('Jobcentrets side'));
  expect(saidBy(fake).slice(-2)).toEqual(['Jobnet', 'Jobcentrets side']);
  fireEvent.error(document.querySelector('.leaving-photo') as Element);
  await waitFor(() => expect(document.querySelector('.leaving-photo')).toBeNull());
  expect(screen.getByText('Ingen må få din kode.')).toBeTruthy();
});

test('a picture that has not arrived yet leaves the drawing, and no word of how it looks', async () => {
  const fake = aTablet();
  staffSay(fake, { media: 'b'.repeat(64) });
  show(<RealSiteScreen task="jobnet" />, fake);
  await screen.findByText('Ingen må få din kode.');
  await settled();
  expect(screen.queryByText('Sådan ser den ud.')).toBeNull();
  expect(document.querySelector('.leaving-picture svg')).not.toBeNull();
});

test('the real inbox is the one whose look the staff chose', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  for (const [skin, site] of [
    [undefined, 'https://www.e-boks.com/danmark/'],
    ['e-boks', 'https://www.e-boks.com/danmark/'],
    ['mit-dk', 'https://mit.dk/'],
    ['digital-post-app', 'https://www.borger.dk/'],
  ] as const) {
    open.mockClear();
    const fake = aTablet();
    if (skin) staffSay(fake, { practice: 'practice/post', skin });
    const { unmount } = show(<RealSiteScreen task="digital-post" />, fake);
    await screen.findByText('Ingen må få din kode.');
    fireEvent.click(next());
    expect(open).toHaveBeenCalledWith(site, '_blank', 'noopener');
    unmount();
  }
});
