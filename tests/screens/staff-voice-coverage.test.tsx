// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lesson, LessonHelp } from '#domain/lesson.ts';
import { checksumsOf } from '#hooks/checksums.ts';
import { AASE, AMINA, aDevice, aStaff, type FakeStaff, NOOR, showStaff } from '../support/staff.tsx';

/** All that the tablets say is read in eight languages. */
const PATIENT = { timeout: 10_000 };

// Whether a machine speaks is asked of the server, which is not here.
beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The course is in its week 8, of module 2. */
const LESSON: Lesson = {
  id: 'lesson/hej',
  topic: '2.1',
  module: 2,
  order: 1,
  title: { id: 'hej.title', da: 'Hej' },
  picture: 'door',
  minutes: 7,
  words: [],
  steps: [
    { id: 's1', kind: 'story', picture: 'door', phrase: { id: 'hej.kom', da: 'Amina kommer ind.' } },
    { id: 's2', kind: 'story', picture: 'door', phrase: { id: 'hej.kom-2', da: 'Amina kommer ind.' } },
    { id: 's3', kind: 'story', picture: 'door', phrase: { id: 'hej.ud', da: 'Hun går ud.' } },
  ],
  pictures: { door: '<svg></svg>' },
};
const COMES = 'أمينة تدخل.';
const ARABIC: LessonHelp = {
  lesson: 'lesson/hej',
  language: 'ar',
  texts: {
    'hej.title': { text: 'مرحبا', status: 'reviewed' },
    'hej.kom': { text: COMES, status: 'draft' },
    'hej.kom-2': { text: COMES, status: 'draft' },
  },
};
const house = (more: Parameters<typeof aStaff>[0] = {}) =>
  aStaff({
    lessons: [LESSON],
    help: [ARABIC],
    places: [],
    devices: [
      aDevice(1, AMINA, { report: { language: 'ar' } }),
      aDevice(2, NOOR, { report: { language: 'ar' } }),
      aDevice(3, AASE, { report: { language: 'ti' } }),
    ],
    ...more,
  });

async function says(fake: FakeStaff, phrase: string, text: string) {
  const speaker = 'staff/parwin' as const;
  const checksumOf = await checksumsOf([text]);
  fake.decide(
    { kind: 'voice-consented', stream: 'programme', speaker, wording: '0123456789ab', isGiven: true },
    speaker,
  );
  fake.decide(
    {
      kind: 'clip-recorded',
      stream: 'programme',
      clip: `clip/${phrase}`,
      speaker,
      language: 'ar',
      phrase,
      of: checksumOf(text),
      media: '0'.repeat(64),
      seconds: 1,
    },
    speaker,
  );
}

const cell = async (part: string, language: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(
      `tr[data-part="${part}"] td[data-language="${language}"]`,
    );
    if (!found) throw new Error(`${part} in ${language} is not on the page`);
    return found;
  }, PATIENT);
const proposals = () =>
  [...document.querySelectorAll<HTMLElement>('.voice-next li')].map(
    ({ dataset }) => `${dataset.language} ${dataset.part}`,
  );

describe('the map of voices', () => {
  test('counts each text once, in its own language, Danish too', async () => {
    showStaff('/staff/voices/coverage', house());
    expect((await cell('lesson/hej', 'ar')).textContent).toMatch(/0 af 2.*2 uden stemme/);
    expect((await cell('lesson/hej', 'da')).textContent).toContain('0 af 3');
    expect((await cell('lesson/hej', 'ti')).textContent).toBe('ikke oversat');
  });

  test('does not call untranslated what has not been fetched yet', async () => {
    const fake = house();
    showStaff('/staff/voices/coverage', fake);
    expect((await cell('lesson/hej', 'ti')).textContent).toBe('ikke oversat');
    const content = fake.set.content.get();
    fake.set.content.set({ ...content, ready: { wanted: 9, kept: 5, isLoading: true } });
    await waitFor(async () => expect((await cell('lesson/hej', 'ti')).textContent).toBe('ikke hentet endnu'));
  });

  test('has the rooms of the tablet, and every cell leads to its texts', async () => {
    showStaff('/staff/voices/coverage', house());
    expect((await cell('room/me', 'ar')).querySelector('a')?.getAttribute('href')).toBe(
      '/staff/voices/coverage/ar/room/me',
    );
    expect((await cell('lesson/hej', 'ar')).querySelector('a')?.getAttribute('href')).toBe(
      '/staff/voices/coverage/ar/hej',
    );
  });

  test('counts what a woman has said, and what she said before the words changed', async () => {
    const fake = house();
    await says(fake, 'hej.kom', COMES);
    await says(fake, 'hej.title', 'أهلا');
    showStaff('/staff/voices/coverage', fake);
    expect((await cell('lesson/hej', 'ar')).textContent).toMatch(/1 af 2.*1 ændret siden/);
  });

  test('counts a tablet’s own voice where all tablets of the language have one', async () => {
    const withVoice = (speaks: string[] | undefined) =>
      house({
        devices: [
          aDevice(1, AMINA, { report: { language: 'ar', speaks: ['ar'] } }),
          aDevice(2, NOOR, { report: { language: 'ar', ...(speaks && { speaks }) } }),
        ],
      });
    showStaff('/staff/voices/coverage', withVoice(['ar']));
    expect((await cell('lesson/hej', 'ar')).textContent).toContain('2 af tabletten');
    cleanup();
    showStaff('/staff/voices/coverage', withVoice(undefined));
    expect((await cell('lesson/hej', 'ar')).textContent).toContain('2 uden stemme');
  });

  test('changes as soon as somebody has recorded', async () => {
    const fake = house();
    showStaff('/staff/voices/coverage', fake);
    await cell('lesson/hej', 'ar');
    await says(fake, 'hej.kom', COMES);
    await waitFor(async () => expect((await cell('lesson/hej', 'ar')).textContent).toContain('1 af 2'));
  });
});

describe('what to record next', () => {
  test('is what helps most women of this cohort, this week’s lessons first, and leads to the booth', async () => {
    showStaff('/staff/voices/coverage', house());
    await cell('lesson/hej', 'ar');
    // Danish is heard by all three; the machine cannot be asked here.
    expect(proposals()[0]).toBe('da lesson/hej');
    expect(proposals().every((one) => one.startsWith('da '))).toBe(true);
    const first = document.querySelector('.voice-next li');
    expect(first?.textContent).toMatch(/Hej · Dansk.*3 kvinder, 3 sætninger uden stemme/);
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('/staff/voices/booth/da/hej');
  });

  test('is the women’s own language where Danish is spoken by all their tablets', async () => {
    const speaks = ['da'];
    showStaff(
      '/staff/voices/coverage',
      house({
        devices: [
          aDevice(1, AMINA, { report: { language: 'ar', speaks } }),
          aDevice(2, NOOR, { report: { language: 'ar', speaks } }),
        ],
      }),
    );
    await cell('lesson/hej', 'ar');
    expect(proposals()[0]).toBe('ar lesson/hej');
    expect(document.querySelector('.voice-next li')?.textContent).toMatch(/2 kvinder, 2 sætninger/);
  });

  test('waits for the tablets where none has been heard of', async () => {
    showStaff('/staff/voices/coverage', house({ devices: [] }));
    await screen.findByText(/Når holdets tablets har været på nettet/);
    expect(proposals()).toEqual([]);
  });
});

describe('the texts that nobody says', () => {
  test('are listed with their Danish and how they are heard now, and lead to the booth', async () => {
    const fake = house();
    await says(fake, 'hej.title', 'مرحبا');
    showStaff('/staff/voices/coverage/ar/hej', fake);
    const text = await screen.findByText(COMES);
    expect(text.getAttribute('dir')).toBe('rtl');
    expect(text.closest('tr')?.textContent).toMatch(/Amina kommer ind\..*Ingen stemme/);
    expect(document.querySelectorAll('tr[data-text]')).toHaveLength(1);
    expect(screen.getByText('1 af 2 er indtalt.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Indtal dem' }).getAttribute('href')).toBe(
      '/staff/voices/booth/ar/hej',
    );
  });

  test('are listed for a room of the tablet too', async () => {
    showStaff('/staff/voices/coverage/ar/room/me', house());
    await screen.findByRole('heading', { name: /^Mig · / });
    await waitFor(() => expect(document.querySelectorAll('tr[data-text]').length).toBeGreaterThan(5));
  });

  test('of a lesson that is not on this machine are not said to be none', async () => {
    showStaff('/staff/voices/coverage/ar/unknown', house());
    await screen.findByText(/ikke/, { selector: '.note' });
    expect(screen.queryByText(/er indtalt/)).toBeNull();
  });
});
