// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lesson, LessonHelp, PracticeHelp } from '#domain/lesson.ts';
import { checksumsOf } from '#hooks/checksums.ts';
import { SHIPPED_PRACTICES, shippedPractice } from '../support/practices.ts';
import { aStaff, showStaff } from '../support/staff.tsx';

afterEach(cleanup);

const LESSON: Lesson = {
  id: 'lesson/hej',
  topic: '1.1',
  module: 1,
  order: 11,
  title: { id: 'hej.title', da: 'Hej' },
  picture: 'door',
  minutes: 7,
  words: [
    {
      id: 'hej.navn',
      phrase: { id: 'hej.navn', da: 'navn' },
      sentence: { id: 'hej.navn.sentence', da: 'Jeg skriver mit navn.' },
      picture: 'pen',
    },
  ],
  steps: [
    {
      id: 'story.kom',
      kind: 'story',
      picture: 'street',
      phrase: { id: 'hej.kom', da: 'Amina kommer ind.' },
    },
  ],
  pictures: {
    door: '<svg data-drawn="door"></svg>',
    pen: '<svg data-drawn="pen"></svg>',
    street: '<svg data-drawn="street"></svg>',
  },
};
const ARABIC: LessonHelp = {
  lesson: 'lesson/hej',
  language: 'ar',
  texts: {
    'hej.title': { text: 'مرحبا', status: 'reviewed' },
    'hej.navn': { text: 'اِسْم', status: 'draft' },
  },
  stale: { 'hej.kom': 'أمينة تذهب.' },
};
const house = () => aStaff({ lessons: [LESSON], help: [ARABIC], places: [] });
const row = async (phrase: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-phrase="${phrase}"]`);
    if (!found) throw new Error(`${phrase} is not on the page`);
    return found;
  });
const standing = (of: HTMLElement) => of.dataset.state;

describe('how far each language has come', () => {
  test('is told in numbers and words: translated, read, and where the Danish has changed', async () => {
    const fake = house();
    showStaff('/staff/languages', fake);
    const cells = within(await screen.findByRole('row', { name: /Hej/ })).getAllByRole('cell');
    expect(cells).toHaveLength(7);
    expect(cells[0]?.textContent).toBe('2 af 41 læst1: dansk er ændret');
    expect(cells[1]?.textContent).toBe('Ikke begyndt');
    const all = within(screen.getByRole('row', { name: /Alle lektioner/ })).getAllByRole('cell');
    expect(all[0]?.textContent).toBe('50 % oversat25 % læst');
    expect(fake.calls.languages).toBe(1);
  });

  test('leads to the sentences themselves', async () => {
    const person = userEvent.setup();
    showStaff('/staff/languages', house());
    await person.click(await screen.findByRole('link', { name: /2 af 4/ }));
    expect((await row('hej.navn')).textContent).toContain('اِسْم');
    expect(location.pathname).toBe('/staff/languages/ar/hej');
  });

  test.each(['consultant', 'yoga-instructor'] as const)('is not a page for a %s', (role) => {
    showStaff('/staff/languages', aStaff({ role, lessons: [LESSON] }));
    expect(screen.queryByRole('heading', { name: 'Sprog' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Sprog' })).toBeNull();
  });
});

describe('a practice place', () => {
  const POST = 'practice.post.title';
  const SENTENCES: PracticeHelp = {
    practice: 'practice/post',
    language: 'ar',
    texts: { [POST]: { text: 'البريد', status: 'draft' } },
  };
  // Compiled once, before anybody waits for the page.
  beforeAll(() => Promise.all(SHIPPED_PRACTICES.map(({ practice }) => shippedPractice(practice))));
  const withPlaces = () => aStaff({ lessons: [LESSON], help: [ARABIC, SENTENCES] });

  test('stands after the lessons, in the order of the tablet, with its share of sentences', async () => {
    showStaff('/staff/languages', withPlaces());
    const post = await screen.findByRole('row', { name: /Øvested Post/ });
    expect(within(post).getAllByRole('cell')[0]?.textContent).toMatch(/^1 af \d+0 læst$/);
    const rows = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];
    expect(rows.map(({ dataset }) => dataset.lesson)).toEqual([
      'hej',
      ...['mitid', 'post', 'jobnet', 'borger-dk', 'stop', 'sick-call'].map((name) => `practice/${name}`),
    ]);
  });

  test('leads to its sentences, with the pictures they stand beside, to be put right', async () => {
    const person = userEvent.setup();
    const fake = withPlaces();
    showStaff('/staff/languages', fake);
    await person.click(await screen.findByRole('link', { name: /^1 af/ }));
    expect(location.pathname).toBe('/staff/languages/ar/practice/post');
    expect((await row(POST)).querySelector('svg')).not.toBeNull();
    await person.click(within(await row(POST)).getByRole('button', { name: /^Ret/ }));
    const box = screen.getByRole('textbox', { name: /Sætningen/ });
    await person.clear(box);
    await person.type(box, 'صندوق البريد');
    await person.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(async () => expect((await row(POST)).textContent).toContain('صندوق البريد'));
    expect(fake.staff.operations.get().at(-1)).toMatchObject({
      kind: 'sentence-corrected',
      language: 'ar',
      phrase: POST,
      text: 'صندوق البريد',
    });
  });
});

describe('a lesson in one language', () => {
  test('stands side by side: the picture of the step, the Danish, the translation in its own direction', async () => {
    showStaff('/staff/languages/ar/hej', house());
    const navn = await row('hej.navn.sentence');
    expect(navn.querySelector('[data-drawn=pen]')).not.toBeNull();
    expect((await row('hej.kom')).querySelector('[data-drawn=street]')).not.toBeNull();
    const title = await row('hej.title');
    expect(title.querySelector('.sentence-da')?.textContent).toBe('Hej');
    expect(title.querySelector('[lang=ar]')?.getAttribute('dir')).toBe('rtl');
    expect(title.querySelector('[lang=ar]')?.textContent).toBe('مرحبا');
  });

  test('says in words how each sentence stands', async () => {
    showStaff('/staff/languages/ar/hej', house());
    expect((await row('hej.title')).textContent).toContain('Læst og godkendt.');
    expect((await row('hej.navn')).textContent).toContain('Udkast.');
    expect((await row('hej.navn.sentence')).textContent).toContain('Ikke oversat.');
    const stale = await row('hej.kom');
    expect(stale.textContent).toContain('Dansk er ændret.');
    expect(stale.textContent).toContain('أمينة تذهب.');
  });

  test('can show only what somebody has still to look at', async () => {
    const person = userEvent.setup();
    showStaff('/staff/languages/ar/hej', house());
    await row('hej.title');
    await person.click(screen.getByRole('checkbox', { name: /Kun udkast/ }));
    expect(document.querySelector('[data-phrase="hej.title"]')).toBeNull();
    expect(standing(await row('hej.navn'))).toBe('draft');
  });

  test('is put right by a role model, with the digits of the wall clock, for all cohorts', async () => {
    const person = userEvent.setup();
    const fake = house();
    showStaff('/staff/languages/ar/hej', fake);
    await person.click(within(await row('hej.kom')).getByRole('button', { name: /^Oversæt: Amina/ }));
    const box = screen.getByRole('textbox', { name: 'Sætningen på Arabisk' });
    expect(box.getAttribute('dir')).toBe('rtl');
    await person.clear(box);
    await person.type(box, ' تدخل أمينة ٣ ');
    await person.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(async () => expect(standing(await row('hej.kom'))).toBe('draft'));
    const da = 'Amina kommer ind.';
    expect(fake.staff.operations.get().at(-1)).toMatchObject({
      kind: 'sentence-corrected',
      stream: 'programme',
      language: 'ar',
      phrase: 'hej.kom',
      of: (await checksumsOf([da]))(da),
      text: 'تدخل أمينة 3',
    });
  });

  test('is marked as read by text: read, corrected, and it is a draft again', async () => {
    const person = userEvent.setup();
    showStaff('/staff/languages/ar/hej', house());
    await person.click(within(await row('hej.navn')).getByRole('button', { name: /^Læst og god/ }));
    await waitFor(async () => expect(standing(await row('hej.navn'))).toBe('reviewed'));
    await person.click(within(await row('hej.navn')).getByRole('button', { name: /^Ret/ }));
    await person.type(screen.getByRole('textbox', { name: /Sætningen/ }), ' لي');
    await person.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(async () => expect(standing(await row('hej.navn'))).toBe('draft'));
  });

  test('keeps what was typed when the disk is full, and says so', async () => {
    const person = userEvent.setup();
    const fake = house();
    fake.server.disk = async () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    showStaff('/staff/languages/ar/hej', fake);
    await person.click(within(await row('hej.navn')).getByRole('button', { name: /^Ret/ }));
    await person.type(screen.getByRole('textbox', { name: /Sætningen/ }), 'ي');
    await person.click(screen.getByRole('button', { name: 'Gem' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Intet er gemt');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Sætningen/ }).value).toBe('اِسْمي');
  });

  test('is not called untranslated while its translation is still being fetched', async () => {
    showStaff('/staff/languages/so/hej', aStaff({ lessons: [LESSON], published: ['so'] }));
    expect(await screen.findByText(/Der hentes stadig/)).toBeDefined();
    expect(screen.queryByText(/Ikke oversat/)).toBeNull();
  });

  test('that is not on this computer says so', async () => {
    showStaff('/staff/languages/ar/te', house());
    expect(await screen.findByText('Den er ikke på denne computer endnu.')).toBeDefined();
  });
});
