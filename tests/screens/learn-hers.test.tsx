// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Lesson, Phrase, Shown, Step } from '#domain/lesson.ts';
import { CardScreen } from '#screens/tablet/learn/CardScreen.tsx';
import { LearnScreen } from '#screens/tablet/learn/LearnScreen.tsx';
import { LessonScreen } from '#screens/tablet/learn/LessonScreen.tsx';
import { lessonDraftOf } from '#screens/tablet/learn/lesson-draft.ts';
import { sinceWords } from '#screens/tablet/learn/steps/Fact.tsx';
import { aTablet, COHORT, type FakeTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';
import { button, isQuiet, next, one } from './learn-page.tsx';
import { aLesson } from './learn-sample.ts';

const phrase = (part: string, da: string): Phrase => ({ id: `post.${part}`, da });
const shown = (part: string, da: string): Shown => ({ picture: 'post-brev', phrase: phrase(part, da) });
const PLACES = [shown('her', 'I Danmark.'), shown('der', 'I mit hjemland.')];
const ITEMS = [shown('mad', 'Vi spiser sammen.'), shown('tid', 'Vi kommer til tiden.')];
const place = (name: string, changes: object = {}): Step => ({
  id: `place.${name}`,
  kind: 'place',
  phrase: phrase(name, 'Hvor er det sådan?'),
  look: 'columns',
  places: PLACES,
  items: ITEMS,
  coins: 0,
  isKept: true,
  ...changes,
});
const choose = (name: string, items: readonly Shown[]): Step => ({
  id: `choose.${name}`,
  kind: 'choose',
  phrase: phrase(name, 'Hvad kan du?'),
  items: [...items],
  most: 2,
  card: 'cv',
  picture: 'post-brev',
});
const STEPS: Step[] = [
  place('hjem'),
  place('ikke-gem', { isKept: false, isOptional: true }),
  place('penge', { look: 'envelopes', items: [], coins: 2 }),
  choose('kan', [
    shown('lave-mad', 'Jeg laver mad.'),
    shown('sy', 'Jeg syr.'),
    shown('passe', 'Jeg passer børn.'),
  ]),
  choose('sprog', [shown('arabisk', 'Arabisk.'), shown('dansk', 'Dansk.')]),
  { id: 'my-card.cv', kind: 'my-card', card: 'cv', phrase: phrase('cv', 'Det er mit CV.') },
  { id: 'map.vej', kind: 'map', ...shown('vej', 'Hvor har du boet?'), isOptional: true },
  {
    id: 'fact.penge',
    kind: 'fact',
    ...shown('tal', 'Her er pengene til små børn.'),
    fact: 'boernepenge-0-2',
    label: 'Børnepenge',
    unit: 'kr',
    published: { value: '5.370', year: 2026 },
  },
  {
    id: 'fact.su',
    kind: 'fact',
    ...shown('su', 'Her er SU.'),
    fact: 'su-sats',
    label: 'SU',
    unit: 'kr',
  },
  { id: 'talk.hvem', kind: 'talk', ...shown('hvem', 'Hvem kan hjælpe dig?'), isOptional: true },
  { id: 'real-task.spoerg', kind: 'real-task', ...shown('spoerg', 'Spørg en, du stoler på.') },
];
const hers = (changes: Partial<Lesson> = {}): Lesson => aLesson('post', { steps: STEPS, ...changes });
const kept = (fake: FakeTablet) => lessonDraftOf(fake.drafts.get('lesson/post')).taps;

/** Opens the lesson at a step, with what she has tapped before. */
async function openAt(step: string, taps: Record<string, readonly string[]> = {}, beginnings: object = {}) {
  const at = { at: step, index: STEPS.findIndex(({ id }) => id === step), taps };
  const fake = aTablet({ lessons: [hers()], drafts: { 'lesson/post': at }, ...beginnings });
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(0));
  return fake;
}
const tapItem = (name: string) => fireEvent.click(one(`[data-answer="post.${name}"]`));
const tapPlace = (name: string) => fireEvent.click(one(`[data-put="post.${name}"]`));
const inPlace = (name: string) =>
  [...one(`[data-place="post.${name}"]`).querySelectorAll<HTMLElement>('[data-answer]')].map(
    ({ dataset }) => dataset.answer,
  );

describe('putting in place', () => {
  test('a card rings and speaks when it is taken up, and lies where she puts it', async () => {
    const fake = await openAt('place.hjem');
    expect(isQuiet()).toBe(true);
    tapItem('mad');
    expect(one('[data-answer="post.mad"]').className).toContain('is-held');
    expect(saidBy(fake).at(-1)).toBe('Vi spiser sammen.');
    tapPlace('her');
    expect(inPlace('her')).toEqual(['post.mad']);
    expect(saidBy(fake).at(-1)).toBe('I Danmark.');
    expect(next().className).toContain('is-filled');
  });

  test('no place is wrong: the same card may lie in either, without a sound of praise or blame', async () => {
    const fake = await openAt('place.hjem');
    for (const name of ['her', 'der']) {
      tapItem('mad');
      tapPlace(name);
      expect(inPlace(name)).toEqual(['post.mad']);
    }
    expect(fake.effects).toEqual([]);
    expect(document.querySelector('.is-right, .is-back, [data-tick]')).toBeNull();
  });

  test('beside the picture of a place is the place, too', async () => {
    await openAt('place.hjem');
    tapItem('mad');
    fireEvent.click(one('[data-place="post.her"] .put-cards'));
    expect(inPlace('her')).toEqual(['post.mad']);
  });

  test('a card in a place is taken up again, and not put back at the same tap', async () => {
    await openAt('place.hjem');
    tapItem('mad');
    tapPlace('her');
    tapItem('mad');
    expect(inPlace('her')).toEqual([]);
    expect(one('.placing-table [data-answer="post.mad"]').className).toContain('is-held');
  });

  test('when all lies somewhere, Next glows', async () => {
    await openAt('place.hjem', {
      'place.hjem': ['item/post.mad', 'place/post.her', 'item/post.tid', 'place/post.der'],
    });
    expect(next().className).toContain('is-glow');
  });

  test('what need not be answered today can be passed at once', async () => {
    const fake = await openAt('place.ikke-gem');
    expect(isQuiet()).toBe(false);
    fireEvent.click(button('not-today'));
    await waitFor(() => expect(document.querySelector('.envelope')).not.toBeNull());
    expect(kept(fake)).toEqual({});
  });

  test('where nothing may stay, nothing is on the disk even while the lesson is open', async () => {
    const fake = await openAt('place.ikke-gem');
    tapItem('mad');
    tapPlace('her');
    expect(inPlace('her')).toEqual(['post.mad']);
    fireEvent.click(next());
    await waitFor(() => expect(fake.drafts.get('lesson/post')).toMatchObject({ at: 'place.penge' }));
    expect(kept(fake)).toEqual({});
  });

  test('coins go into envelopes one at a time, never more than there are, and the last comes back', async () => {
    await openAt('place.penge');
    for (let i = 0; i < 3; i++) tapPlace('her');
    expect(one('[data-put="post.her"] .coins').dataset.coins).toBe('2');
    expect(one('.purse').dataset.left).toBe('0');
    fireEvent.click(button('take-back'));
    expect(one('.purse').dataset.left).toBe('1');
    expect(one('.stage').textContent).not.toMatch(/\d/);
  });
});

describe('choosing', () => {
  const tapCard = (name: string) => fireEvent.click(one(`[data-card="post.${name}"]`));
  const isChosen = (name: string) =>
    one(`[data-card="post.${name}"]`).getAttribute('aria-pressed') === 'true';

  test('what is hers has a ring and a tick; a second tap puts it back; nothing at all is fine', async () => {
    await openAt('choose.kan');
    expect(isQuiet()).toBe(false);
    tapCard('sy');
    expect(isChosen('sy')).toBe(true);
    expect(one('[data-card="post.sy"]').querySelector('[data-tick]')).not.toBeNull();
    tapCard('sy');
    expect(isChosen('sy')).toBe(false);
  });

  test('when enough is chosen she is told how to change it, and nothing she chose is lost', async () => {
    const fake = await openAt('choose.kan', { 'choose.kan': ['post.sy', 'post.passe'] });
    tapCard('lave-mad');
    expect(saidBy(fake).at(-1)).toBe('Du har valgt nok. Tryk på et for at lægge det tilbage.');
    expect([isChosen('lave-mad'), isChosen('sy'), isChosen('passe')]).toEqual([false, true, true]);
  });
});

describe('her own card', () => {
  const CHOSEN = { 'choose.kan': ['post.sy', 'post.lave-mad'], 'choose.sprog': ['post.arabisk'] };
  const picks = () =>
    [...document.querySelectorAll<HTMLElement>('[data-pick]')].map(({ dataset }) => dataset.pick);

  test('has all she picked, in the order of the lesson, and reads itself aloud', async () => {
    const fake = await openAt('my-card.cv', CHOSEN);
    expect(picks()).toEqual(['post.lave-mad', 'post.sy', 'post.arabisk']);
    fireEvent.click(one('.own-head'));
    expect(saidBy(fake).slice(-3)).toEqual(['Hvad kan du?', 'Jeg laver mad.', 'Jeg syr.']);
  });

  test('with nothing picked says so kindly', async () => {
    await openAt('my-card.cv');
    expect(one('.own-card-empty').textContent).toBe('Her kommer det, du vælger.');
  });

  test('stays after the lesson, with what she placed where it may stay, and nothing else', async () => {
    const taps = {
      ...CHOSEN,
      'place.hjem': ['item/post.mad', 'place/post.her'],
      'place.ikke-gem': ['item/post.mad', 'place/post.her'],
    };
    const fake = await openAt('real-task.spoerg', taps);
    fireEvent.click(next());
    await waitFor(() => expect(one('[data-card="my-card"]')).toBeTruthy());
    await waitFor(() => expect(fake.drafts.get('lesson/post')).toMatchObject({ at: '' }));
    const { 'place.ikke-gem': _, ...stays } = taps;
    expect(kept(fake)).toEqual(stays);
    fireEvent.click(one('[data-card="my-card"]'));
    expect(location.pathname).toBe('/learn/post/card');
    cleanup();
    show(<CardScreen id="lesson/post" />, fake, '/learn/post/card');
    await waitFor(() => expect(picks()).toHaveLength(3));
  });

  test('is opened from the list, too, once she has been through the lesson', async () => {
    const fake = aTablet({ lessons: [hers()] });
    fake.decide({ kind: 'lesson-completed', stream: HER, participant: HER, lesson: 'lesson/post' });
    show(<LearnScreen />, fake, '/learn');
    await waitFor(() => expect(document.querySelector('[data-card="lesson/post"]')).not.toBeNull());
    expect(document.querySelector('[data-beside=my-card]')).toBeNull();
    fireEvent.click(one('[data-card="lesson/post"]'));
    await waitFor(() => fireEvent.click(one('[data-beside=my-card]')));
    expect(location.pathname).toBe('/learn/post/card');
  });
});

describe('the map', () => {
  const box = { left: 100, top: 50, width: 400, height: 400 } as DOMRect;
  const tapMap = (x: number, y: number) => {
    vi.spyOn(one('[data-map]'), 'getBoundingClientRect').mockReturnValue(box);
    fireEvent.click(one('[data-map]'), { clientX: x, clientY: y });
  };
  const pins = () => document.querySelectorAll('[data-pin]').length;

  test('takes up to five pins, joined in the order of tapping; a tap on or near one takes it away', async () => {
    const fake = await openAt('map.vej');
    for (let i = 0; i < 5; i++) tapMap(200 + 40 * i, 150);
    expect(one('polyline').getAttribute('points')).toBe('25,25 35,25 45,25 55,25 65,25');
    tapMap(480, 400);
    expect(pins()).toBe(5);
    expect(saidBy(fake).at(-1)).toContain('Der er fem mærker.');
    tapMap(250, 160);
    expect(one('polyline').getAttribute('points')).toBe('25,25 45,25 55,25 65,25');
  });

  test('keeps nothing: not on the disk, not in the log, and not when she comes back to it', async () => {
    const fake = await openAt('map.vej');
    tapMap(200, 150);
    expect(pins()).toBe(1);
    fireEvent.click(next());
    await waitFor(() => expect(document.querySelector('[data-fact]')).not.toBeNull());
    expect(kept(fake)).toEqual({});
    expect(fake.tablet.operations.get()).toEqual([]);
    fireEvent.click(one('[data-bar-button=back]'));
    await waitFor(() => expect(document.querySelector('[data-map]')).not.toBeNull());
    expect(pins()).toBe(0);
  });

  test('asks nothing of her: Next and "not today" are there at once', async () => {
    await openAt('map.vej');
    expect(isQuiet()).toBe(false);
    expect(button('not-today').textContent).toContain('Ikke i dag');
  });
});

describe('a fact', () => {
  const set = (fake: FakeTablet, fact: string, value: string, validFrom: string) =>
    fake.decide({ kind: 'fact-set', stream: COHORT, fact, value, validFrom, owner: 'Hanne' }, 'staff/hanne');

  test('is seen with its year, and what is said does not hold the figure', async () => {
    const fake = await openAt('fact.penge');
    expect(one('[data-fact]').textContent).toBe('Børnepenge5.370 kr.Gælder fra 2026');
    expect(saidBy(fake).join(' ')).not.toMatch(/\d/);
  });

  test('is the cohort’s own as soon as staff have set it', async () => {
    const fake = await openAt('fact.penge');
    set(fake, 'boernepenge-0-2', '5.500', '2026-11-01');
    await waitFor(() => expect(one('[data-fact]').textContent).toContain('5.500 kr.Gælder fra 1.11.2026'));
  });

  test('says its value when it is tapped; an amount that no voice has said leaves the word to its sentence', async () => {
    const fake = await openAt('fact.penge');
    fireEvent.click(one('[data-fact]'));
    expect(saidBy(fake).at(-1)).not.toMatch(/\d/);
    fireEvent.click(next());
    await act(() => void set(fake, 'su-sats', '52', '2026-11-01'));
    fireEvent.click(one('[data-bar-button=back]'));
    await waitFor(() => expect(one('[data-fact]').dataset.fact).toBe('su-sats'));
    fireEvent.click(one('[data-fact]'));
    expect(saidBy(fake).at(-1)).toBe('52 kr.');
  });

  test('that nobody has filled in is passed over, and there when somebody has', async () => {
    const fake = await openAt('fact.penge');
    fireEvent.click(next());
    await waitFor(() => expect(one('.stage').textContent).toContain('Hvem kan hjælpe dig?'));
    await act(() => void set(fake, 'su-sats', '7.000', '2026-11-01'));
    fireEvent.click(one('[data-bar-button=back]'));
    await waitFor(() => expect(one('[data-fact]').dataset.fact).toBe('su-sats'));
  });

  test('says since when in digits that every language reads', () => {
    expect(['2026', '2027-01-01'].map(sinceWords)).toEqual(['2026', '1.1.2027']);
  });
});

test('a talk that need not be today says so', async () => {
  await openAt('talk.hvem');
  expect(isQuiet()).toBe(false);
  fireEvent.click(button('not-today'));
  await waitFor(() => expect(one('.stage').textContent).toContain('Spørg en, du stoler på.'));
});
