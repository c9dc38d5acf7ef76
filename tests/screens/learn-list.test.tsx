// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Operation } from '#domain/operation.ts';
import { LearnScreen } from '#screens/tablet/learn/LearnScreen.tsx';
import { aTablet, type FakeTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';
import { aLesson } from './learn-sample.ts';

const NAMES = ['et', 'to', 'tre', 'fire', 'fem', 'seks'];
const lessons = NAMES.map((name, i) => aLesson(name, { order: 11 + i }));
const completed = (...names: string[]): readonly Operation[] =>
  names.map((name, i) => ({
    id: `operation/${i}`,
    at: i,
    by: HER,
    stream: HER,
    kind: 'lesson-completed',
    participant: HER,
    lesson: `lesson/${name}`,
  }));

async function open(fake: FakeTablet): Promise<void> {
  const before = fake.opened.length;
  show(<LearnScreen />, fake, '/learn');
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(before));
}
const card = (name: string) => {
  const found = document.querySelector<HTMLElement>(`[data-card="${name}"]`);
  if (!found) throw new Error(`there is no card ${name}`);
  return found;
};
const next = () => document.querySelector('[data-bar-button=next]') as HTMLElement;
const small = () => [...document.querySelectorAll<HTMLElement>('.learn-small')];

test('Next opens the next unfinished lesson directly', async () => {
  const fake = aTablet({ lessons, operations: completed('et', 'to') });
  await open(fake);
  expect(saidBy(fake)).toEqual(['Her er din næste lektion.', 'Lektion tre']);
  fireEvent.click(next());
  expect(location.pathname).toBe('/learn/tre');
});

test('so does the large picture', async () => {
  await open(aTablet({ lessons, operations: completed('et') }));
  expect(card('large').textContent).toContain('Lektion to');
  fireEvent.click(card('large'));
  expect(location.pathname).toBe('/learn/to');
});

test('nothing is locked: a later lesson says its name and can be opened', async () => {
  const fake = aTablet({ lessons });
  await open(fake);
  fireEvent.click(card('lesson/fire'));
  expect(saidBy(fake).at(-1)).toBe('Lektion fire');
  await waitFor(() => expect(card('large').textContent).toContain('Lektion fire'));
  fireEvent.click(next());
  expect(location.pathname).toBe('/learn/fire');
});

test('a lesson she has been through has a tick and can be opened again', async () => {
  await open(aTablet({ lessons, operations: completed('et') }));
  expect(card('lesson/et').querySelector('[data-tick]')).not.toBeNull();
  expect(card('lesson/to').querySelector('[data-tick]')).toBeNull();
  fireEvent.click(card('lesson/et'));
  await waitFor(() => expect(card('large').textContent).toContain('Lektion et'));
  fireEvent.click(card('large'));
  expect(location.pathname).toBe('/learn/et');
});

test('four pictures a page; More turns the page, and after the last comes the first', async () => {
  await open(aTablet({ lessons }));
  expect(small()).toHaveLength(4);
  const more = () => fireEvent.click(document.querySelector('[data-more]') as HTMLElement);
  more();
  await waitFor(() => expect(small().map((one) => one.dataset.card)).toEqual(['lesson/fem', 'lesson/seks']));
  await waitFor(() => expect(card('lesson/fem').textContent).toContain('Lektion fem'));
  more();
  await waitFor(() => expect(small()).toHaveLength(4));
});

test('the list opens at the page of the next lesson', async () => {
  await open(aTablet({ lessons, operations: completed('et', 'to', 'tre', 'fire') }));
  expect(card('lesson/fem').className).toContain('is-chosen');
});

test('when all have been seen she is told so, and any can be opened again', async () => {
  const fake = aTablet({ lessons, operations: completed(...NAMES) });
  await open(fake);
  expect(saidBy(fake)).toEqual(['Du har set alle lektioner. Vælg en igen.']);
  expect(next().className).toContain('is-quiet');
  fireEvent.click(card('lesson/to'));
  await waitFor(() => expect(next().className).toContain('is-filled'));
});

test('before the lessons are on the tablet they are on their way, and nothing is wrong', async () => {
  const fake = aTablet({ lessons: [] });
  await open(fake);
  expect(card('on-the-way').textContent).toContain('På vej');
  fireEvent.click(card('on-the-way'));
  expect(fake.calls.load).toBe(1);
});

test('a lesson that comes while she looks is shown without her leaving', async () => {
  const fake = aTablet({ lessons });
  const { index } = fake.tablet.content.get();
  fake.set.content.set({ ready: { wanted: 0, kept: 0, isLoading: true }, index: undefined });
  await open(fake);
  expect(card('on-the-way').textContent).toContain('På vej');
  await act(() => fake.set.content.set({ ready: { wanted: 6, kept: 6, isLoading: false }, index }));
  await waitFor(() => expect(card('large').textContent).toContain('Lektion et'));
});
