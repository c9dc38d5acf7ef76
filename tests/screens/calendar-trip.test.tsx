// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Operation } from '#domain/operation.ts';
import { DayScreen } from '#screens/tablet/calendar/DayScreen.tsx';
import { TripScreen } from '#screens/tablet/calendar/TripScreen.tsx';
import { WeekScreen } from '#screens/tablet/calendar/WeekScreen.tsx';
import { aTablet, COHORT, type FakeTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';

const STAFF = 'staff/hanne';
const LIBRARY = 'excursion/demo.library';
let n = 0;

/** A paired tablet in week 6: the library is on Thursday the 26th at 9.15, moved from Monday. */
function inACohort(language = 'da'): FakeTablet {
  const fake = aTablet({ language, holder: { nickname: 'Amal', face: 'amina', device: 'device/1' } });
  fake.decide(
    {
      kind: 'course-planned',
      stream: COHORT,
      course: 'course/demo',
      name: 'Hold 3',
      start: '2026-10-19',
      meetings: [{ weekday: 1, from: '09:00', to: '12:00' }],
    },
    STAFF,
    ++n,
  );
  fake.decide(
    { kind: 'excursion-moved', stream: COHORT, excursion: LIBRARY, start: '2026-11-26T09:15' },
    STAFF,
    ++n,
  );
  return fake;
}
const describeTrip = (
  fake: FakeTablet,
  fields: Partial<Extract<Operation, { kind: 'excursion-described' }>>,
) => fake.decide({ kind: 'excursion-described', stream: COHORT, excursion: LIBRARY, ...fields }, STAFF, ++n);

const cell = (question: string) => document.querySelector(`[data-question="${question}"]`) as HTMLElement;
const card = (name: string) => document.querySelector(`[data-card="${name}"]`) as HTMLElement;
const button = (name: string) => document.querySelector(`[data-bar-button="${name}"]`) as HTMLElement;
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('the nine answers stand in their fixed order', () => {
  show(<TripScreen id={LIBRARY} />, inACohort());
  const order = [...document.querySelectorAll('[data-card="where"], [data-question]')].map(
    (element) => element.getAttribute('data-question') ?? 'where',
  );
  expect(order).toEqual([
    'where',
    'who',
    'day',
    'nights',
    'leaves',
    'meeting',
    'transport',
    'weather',
    'bring',
  ]);
});

test('what staff have not filled in says whom to ask, and nothing breaks', () => {
  const fake = inACohort();
  show(<TripScreen id={LIBRARY} />, fake);
  // Who comes along stands in the plan's own card until staff say otherwise.
  expect(cell('who').textContent).toBe('Holdet');
  for (const question of ['weather', 'meeting', 'transport']) {
    expect(cell(question).textContent).toBe('Spørg læreren');
    fireEvent.click(cell(question));
  }
  expect(saidBy(fake).at(-1)).toBe('Spørg din lærer.');
});

test('Listen again says all nine', () => {
  const fake = inACohort();
  describeTrip(fake, {
    who: 'Holdet',
    leaves: '09:15',
    meetingPlace: 'Skolen',
    transport: 'bus',
    bring: ['coat', 'food'],
  });
  show(<TripScreen id={LIBRARY} />, fake);
  fireEvent.click(button('listen'));
  const all = fake.opened.at(-1)?.map(({ da }) => da);
  expect(all).toEqual([
    'Hvor skal vi hen?',
    'Biblioteket',
    'Hvem skal med?',
    'Holdet',
    'torsdag den 26. november',
    '3 nætter',
    'Vi går klokken 9.15.',
    'Hvor mødes vi?',
    'Skolen',
    'Vi tager bussen.',
    'Hvordan bliver vejret?',
    'Spørg din lærer.',
    'Tag dette med.',
    'Jakke',
    'Mad',
  ]);
});

test('a forecast older than two days gives way to clothes', () => {
  const fake = inACohort();
  describeTrip(fake, { weather: { kind: 'rain', degrees: 6, set: '2026-11-21' } });
  show(<TripScreen id={LIBRARY} />, fake);
  expect(cell('weather').textContent).toBe('Regn 6°');
  fake.set.today.set({ date: '2026-11-24', time: '08:00' });
  return waitFor(() => expect(cell('weather').textContent).toBe('Tøj'));
});

test('a trip that was moved shows the old day struck through beside the new one', () => {
  show(<TripScreen id={LIBRARY} />, inACohort());
  expect(document.querySelector('s[data-old-day]')?.textContent).toBe('man 23');
  expect(cell('day').textContent).toContain('26');
});

test('a trip that was called off says so, and asks for no answer', () => {
  const fake = inACohort();
  fake.decide({ kind: 'excursion-cancelled', stream: COHORT, excursion: LIBRARY }, STAFF, ++n);
  show(<TripScreen id={LIBRARY} />, fake);
  expect(card('cancelled').textContent).toContain('Aflyst');
  expect(card('coming')).toBeNull();
  expect(saidBy(fake)).toContain('Turen er aflyst.');
});

test('her answer gets its tick when the disk has it, and its cloud goes when the server has it', async () => {
  const fake = inACohort();
  fake.disk.hold();
  show(<TripScreen id={LIBRARY} />, fake);
  fireEvent.click(card('coming'));
  await settled();
  expect(card('coming').querySelector('[data-tick]')).toBeNull();
  fake.disk.release();
  await waitFor(() => expect(card('coming').querySelector('[data-tick]')).not.toBeNull());
  expect(card('coming').querySelector('[data-not-sent]')).not.toBeNull();
  fake.set.operations.set(fake.tablet.operations.get().map((one) => ({ ...one, n: one.n ?? ++n })));
  await waitFor(() => expect(card('coming').querySelector('[data-not-sent]')).toBeNull());
});

test('she may change her answer, and the same answer twice is one', async () => {
  const fake = inACohort();
  show(<TripScreen id={LIBRARY} />, fake);
  fireEvent.click(card('coming'));
  await waitFor(() => expect(card('coming').getAttribute('aria-pressed')).toBe('true'));
  fireEvent.click(card('coming'));
  fireEvent.click(card('not-this-time'));
  await waitFor(() => expect(card('not-this-time').getAttribute('aria-pressed')).toBe('true'));
  const answers = fake.tablet.operations.get().filter(({ by }) => by === HER);
  expect(answers).toMatchObject([{ answer: 'coming' }, { answer: 'not-this-time' }]);
});

test('a photo of the real place stands where the drawing was, once the tablet has it', async () => {
  const fake = inACohort();
  const media = 'a'.repeat(64);
  fake.decide(
    { kind: 'excursion-photo-set', stream: COHORT, excursion: LIBRARY, of: 'place', media },
    STAFF,
    ++n,
  );
  const first = show(<TripScreen id={LIBRARY} />, fake);
  await settled();
  expect(card('where').querySelector('img')).toBeNull();
  expect(card('where').querySelector('svg')).not.toBeNull();
  first.unmount();
  fake.media.set(media, new Blob(['x'], { type: 'image/jpeg' }));
  show(<TripScreen id={LIBRARY} />, fake);
  await waitFor(() => expect(card('where').querySelector('img')?.getAttribute('src')).toMatch(/^blob:/));
});

test('a trip this tablet has not heard of is on its way, and no error', () => {
  const fake = inACohort();
  show(<TripScreen id="excursion/unheard" />, fake);
  expect(saidBy(fake)).toContain('Turen er på vej til tabletten.');
});

test('a moon stands on every night till the trip, and on no other day', () => {
  show(<WeekScreen />, inACohort());
  const moons = [...document.querySelectorAll('[data-moon]')].map((moon) =>
    moon.closest('[data-day]')?.getAttribute('data-day'),
  );
  expect(moons).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
});

test('the week has seven days from Monday, a whole day is one button, and Next goes to the trip', () => {
  show(<WeekScreen />, inACohort(), '/calendar');
  const days = [...document.querySelectorAll('[data-day]')];
  expect(days.map((day) => day.getAttribute('data-day')?.slice(-2))).toEqual([
    '23',
    '24',
    '25',
    '26',
    '27',
    '28',
    '29',
  ]);
  expect(days.every((day) => day.tagName === 'BUTTON')).toBe(true);
  fireEvent.click(button('next'));
  expect(location.pathname).toBe('/trip/demo.library');
});

test('a tablet without a cohort shows its week all the same and says what it waits for', () => {
  const fake = aTablet();
  show(<WeekScreen />, fake);
  expect(document.querySelectorAll('[data-day]')).toHaveLength(7);
  expect(document.querySelector('[data-nothing-yet]')).not.toBeNull();
  expect(saidBy(fake)).toContain('Kalenderen kommer, når tabletten er forbundet.');
});

test('a date is said as weekday, number and month, in her language first', () => {
  const fake = inACohort('ar');
  show(<DayScreen date="2026-11-26" />, fake);
  expect(fake.said[0]).toMatchObject({
    da: 'torsdag den 26. november',
    help: { language: 'ar', text: 'الخميس 26 نوفمبر' },
  });
});

test('nights are counted in her language’s own grammar, with the digits she meets on letters', () => {
  show(<TripScreen id={LIBRARY} />, inACohort('ar'));
  expect(cell('nights').textContent).toBe('3 ليالٍ');
});

test('a day that is free says so, and a holiday has its name', () => {
  const fake = inACohort();
  show(<DayScreen date="2026-12-25" />, fake);
  expect(document.querySelector('[data-entry="free"]')?.textContent).toBe('1. juledag');
  expect(saidBy(fake)).toContain('1. juledag');
});

test('an address that is no date shows today', () => {
  const fake = inACohort();
  show(<DayScreen date="2026-13-45" />, fake);
  expect(saidBy(fake)[0]).toBe('mandag den 23. november');
});
