// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { WordState } from '#domain/spacing.ts';
import { choicesFor, type LearnedWord, sittingKept, sittingToday } from '#screens/tablet/words/sitting.ts';
import { WordsScreen } from '#screens/tablet/words/WordsScreen.tsx';
import { aTablet, type FakeTablet, saidBy, show } from '../support/screen-tablet.tsx';
import { aLesson } from './learn-sample.ts';

const TODAY = '2026-11-23';
const lessons = ['post', 'jobnet', 'tid'].map((name, i) => aLesson(name, { order: 11 + i }));
/** Twelve words. Those of one lesson are the same words as those of another, as `ringe` is in the real ones. */
const ALL = lessons.flatMap(({ words }) => words.map(({ id }) => id));
const states = (words: readonly string[], state: Partial<WordState> = {}) =>
  new Map(words.map((word) => [word, { step: 0, due: '2026-11-20', ...state }]));

async function open(fake: FakeTablet): Promise<void> {
  const before = fake.opened.length;
  show(<WordsScreen />, fake, '/words');
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(before));
}
const cards = () => [...document.querySelectorAll<HTMLElement>('[data-answer]')];
const named = (name: string) => cards().find((card) => card.dataset.answer === name) as HTMLElement;
const next = () => document.querySelector('[data-bar-button=next]') as HTMLElement;
const back = () => document.querySelector('[data-bar-button=back]') as HTMLElement;
/** The word that is asked for: by its Danish, and by which card says that. */
const asked = (fake: FakeTablet) => {
  const id = fake.opened.at(-1)?.at(-1)?.id;
  return cards().find((card) => card.dataset.term === id)?.dataset.answer ?? '';
};
const known = (fake: FakeTablet) => fireEvent.click(named(asked(fake)));
const missed = (fake: FakeTablet) =>
  fireEvent.click(cards().find((card) => card.dataset.answer !== asked(fake)) as HTMLElement);

test('a word she knew comes back later, one she did not know comes tomorrow', async () => {
  const fake = aTablet({ lessons, words: states(['post.brev', 'post.kop'], { step: 0 }), date: TODAY });
  await open(fake);
  const first = asked(fake);
  known(fake);
  await waitFor(() => expect(fake.tablet.words.get().get(first)).toEqual({ step: 1, due: '2026-11-26' }));
  fireEvent.click(next());
  const second = asked(fake);
  expect(second).not.toBe(first);
  missed(fake);
  await waitFor(() => expect(fake.tablet.words.get().get(second)).toEqual({ step: 0, due: '2026-11-24' }));
});

test('what she knew and did not know stays on the tablet', async () => {
  const fake = aTablet({ lessons, words: states(['post.brev', 'post.kop']), date: TODAY });
  await open(fake);
  known(fake);
  await waitFor(() => expect(fake.tablet.words.get().get('post.brev')).toBeDefined());
  expect(fake.tablet.operations.get()).toEqual([]);
});

test('at most ten words at a sitting, and then it is enough for today', async () => {
  const fake = aTablet({ lessons, words: states(ALL), date: TODAY });
  await open(fake);
  const met: string[] = [];
  while (cards().length > 0) {
    met.push(asked(fake));
    known(fake);
    fireEvent.click(next());
  }
  expect(new Set(met).size).toBe(10);
  expect(document.querySelector('[data-card=done]')).not.toBeNull();
  fireEvent.click(next());
  await waitFor(() => expect(document.querySelector('.words-cards')).not.toBeNull());
  cleanup();
  await open(fake);
  expect(saidBy(fake)).toContain('Ingen ord i dag.');
});

test('she is taken up again at the word she was at, with the cards that had stepped back', async () => {
  const fake = aTablet({ lessons, words: states(ALL, { step: 2 }), date: TODAY });
  await open(fake);
  known(fake);
  fireEvent.click(next());
  missed(fake);
  expect(document.querySelectorAll('.is-back').length).toBeGreaterThan(0);
  const second = asked(fake);
  await waitFor(() => expect(sittingKept(fake.drafts.get('words/sitting')).taps[second]).toHaveLength(1));
  const before = document.querySelector('.stage')?.innerHTML;
  cleanup();
  await open(fake);
  expect(document.querySelector('.stage')?.innerHTML).toBe(before);
});

test('Back goes to the word before, which is still found', async () => {
  const fake = aTablet({ lessons, words: states(ALL), date: TODAY });
  await open(fake);
  const first = asked(fake);
  known(fake);
  fireEvent.click(next());
  fireEvent.click(back());
  expect(named(first).className).toContain('is-right');
  expect(next().className).toContain('is-glow');
});

test('a new word has two pictures to choose among, one she knows well has four', async () => {
  for (const [step, count] of [
    [0, 2],
    [1, 3],
    [2, 4],
    [4, 4],
  ] as const) {
    await open(aTablet({ lessons, words: states(ALL, { step }), date: TODAY }));
    expect(cards()).toHaveLength(count);
    cleanup();
  }
});

test('the answer does not change how many pictures there are', async () => {
  const fake = aTablet({ lessons, words: states(ALL, { step: 0 }), date: TODAY });
  await open(fake);
  const before = cards().map((card) => card.dataset.answer);
  known(fake);
  await waitFor(() =>
    expect([...fake.tablet.words.get().values()].some(({ step }) => step === 1)).toBe(true),
  );
  expect(cards().map((card) => card.dataset.answer)).toEqual(before);
});

test('two cards never say the same word or show the same drawing', () => {
  const learned: LearnedWord[] = lessons.flatMap(({ words }) => words.map((word) => ({ word, svg: '' })));
  for (const one of learned) {
    const choices = choicesFor(one, learned, { step: 4, today: TODAY });
    expect(new Set(choices.map(({ word }) => word.phrase.da)).size).toBe(choices.length);
    expect(choices.some(({ word }) => word.id === one.word.id)).toBe(true);
    expect(choicesFor(one, learned, { step: 4, today: TODAY })).toEqual(choices);
  }
  const twin = learned.map(({ word }) => ({ svg: '', word: { ...word, picture: 'one-for-all' } }));
  expect(choicesFor(twin[0] as LearnedWord, twin, { step: 4, today: TODAY })).toHaveLength(1);
});

test("yesterday's sitting is not today's", () => {
  const yesterday = {
    date: '2026-11-22',
    words: [{ id: 'post.kop', step: 1 }],
    past: ['post.kop'],
    taps: {},
  };
  const today = sittingToday(sittingKept(yesterday), states(['post.brev']), TODAY);
  expect(today).toMatchObject({ date: TODAY, words: [{ id: 'post.brev', step: 0 }], past: [] });
});

test('with no word due her board is there, and speaks Danish for her', async () => {
  const fake = aTablet({ lessons, words: states(ALL, { due: '2026-12-24' }), date: TODAY, language: 'ar' });
  await open(fake);
  await waitFor(() => expect(document.querySelectorAll('.words-card')).toHaveLength(8));
  fireEvent.click(document.querySelector('[data-card="post.brev"]') as HTMLElement);
  expect(fake.said.at(-1)).toEqual({ id: 'post.brev.sentence', da: 'Jeg ser en brev.', isWord: false });
});

test('Next turns the page of the board, Back turns it back', async () => {
  const fake = aTablet({ lessons, words: states(ALL, { due: '2026-12-24' }), date: TODAY });
  await open(fake);
  await waitFor(() => expect(document.querySelectorAll('.words-card')).toHaveLength(8));
  fireEvent.click(next());
  await waitFor(() => expect(document.querySelectorAll('.words-card')).toHaveLength(4));
  expect(next().className).toContain('is-quiet');
  fireEvent.click(back());
  await waitFor(() => expect(document.querySelectorAll('.words-card')).toHaveLength(8));
});

test('the board is one tap away while words are waiting, and so are they', async () => {
  const fake = aTablet({ lessons, words: states(ALL), date: TODAY });
  await open(fake);
  fireEvent.click(document.querySelector('[data-board-button]') as HTMLElement);
  await waitFor(() => expect(document.querySelectorAll('.words-card').length).toBeGreaterThan(0));
  fireEvent.click(back());
  expect(cards().length).toBeGreaterThan(0);
});

test('before the first lesson there are no words, and Next leads to where they come from', async () => {
  const fake = aTablet({ lessons, date: TODAY });
  await open(fake);
  expect(saidBy(fake)).toEqual(['Ordene kommer efter din første lektion.']);
  fireEvent.click(next());
  expect(location.pathname).toBe('/learn');
});

test('a word whose lesson has left the tablet is passed over', async () => {
  const fake = aTablet({ lessons, words: states(['gone.ord', 'post.brev', 'post.kop']), date: TODAY });
  await open(fake);
  known(fake);
  fireEvent.click(next());
  known(fake);
  fireEvent.click(next());
  expect(document.querySelector('[data-card=done]')).not.toBeNull();
});
