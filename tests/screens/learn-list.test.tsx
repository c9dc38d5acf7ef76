// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Operation } from '#domain/operation.ts';
import { LearnScreen } from '#screens/tablet/learn/LearnScreen.tsx';
import { ModulesScreen } from '#screens/tablet/learn/ModulesScreen.tsx';
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
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(before), { timeout: 10_000 });
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

test('six stops a page; More goes on along the road, and after its end comes its beginning', async () => {
  const many = [...NAMES, 'syv', 'otte'].map((name, i) => aLesson(name, { order: 11 + i }));
  await open(aTablet({ lessons: many }));
  expect(small()).toHaveLength(6);
  const more = () => fireEvent.click(document.querySelector('[data-way=more]') as HTMLElement);
  more();
  await waitFor(() => expect(small().map((one) => one.dataset.card)).toEqual(['lesson/syv', 'lesson/otte']));
  await waitFor(() => expect(card('lesson/syv').textContent).toContain('Lektion syv'));
  more();
  await waitFor(() => expect(small()).toHaveLength(6));
});

describe('the road', () => {
  const way = (name: string) => document.querySelector<HTMLElement>(`[data-way=${name}]`);
  const course = [
    aLesson('hej', { module: 0, topic: '0.1' }),
    aLesson('mig', { module: 1, topic: '1.1', order: 11 }),
    aLesson('alene', { module: 1, topic: '1.8', order: 12, isPrivate: true }),
    aLesson('sprog', { module: 1, topic: '1.9', order: 13 }),
    aLesson('tur', { module: 1, topic: 'trip-library', order: 501 }),
    aLesson('klar', { module: 2, topic: '2.1' }),
    aLesson('krop', { module: 8, topic: 'yoga' }),
  ];
  /** A tablet of its own, in the fourth week since it was first used: the class is in module 1. */
  const inWeekFour = (operations: readonly Operation[] = []) =>
    aTablet({ lessons: course, operations, firstDay: '2026-11-02', date: '2026-11-23' });
  const openModule = async (fake: FakeTablet, module: number) => {
    const before = fake.opened.length;
    show(<LearnScreen module={module} />, fake, `/learn/module/${module}`);
    await waitFor(() => expect(fake.opened.length).toBeGreaterThan(before), { timeout: 10_000 });
  };

  test('is that of the module the class is in, and ends at the place of the trip', async () => {
    const fake = inWeekFour();
    await open(fake);
    const stops = ['lesson/mig', 'lesson/alene', 'lesson/sprog', 'lesson/tur', 'place-library'];
    expect(small().map((one) => one.dataset.card)).toEqual(stops);
    expect(card('large').textContent).toContain('Lektion mig');
  });

  test('marks where the class is by the plan, and no other place', async () => {
    await open(inWeekFour());
    const marked = small().filter((one) => one.querySelector('[data-class-here]'));
    expect(marked.map((one) => one.dataset.card)).toEqual(['lesson/alene']);
  });

  test('has ticks where she has been, and never goes on to a private lesson by itself', async () => {
    await open(inWeekFour(completed('mig')));
    expect(card('lesson/mig').querySelector('[data-tick]')).not.toBeNull();
    expect(card('lesson/alene').querySelector('[data-tick]')).toBeNull();
    expect(card('large').textContent).toContain('Lektion sprog');
  });

  test('leads to the module before and after at a tap, and to all of them at another', async () => {
    await open(inWeekFour());
    expect(way('before')?.textContent).toContain('Velkommen');
    expect(way('after')?.textContent).toContain('Rådighed');
    fireEvent.click(way('after') as HTMLElement);
    expect(location.pathname).toBe('/learn/module/2');
    fireEvent.click(way('all') as HTMLElement);
    expect(location.pathname).toBe('/learn/modules');
  });

  test('of another module says which it is, and its lessons can be opened: nothing is locked', async () => {
    const fake = inWeekFour();
    await openModule(fake, 2);
    expect(saidBy(fake)).toEqual(['Rådighed', 'Lektion klar']);
    expect(way('after')).toBeNull();
    fireEvent.click(next());
    expect(location.pathname).toBe('/learn/klar');
  });

  test('has what she can now where its week is', async () => {
    await openModule(inWeekFour(), 0);
    fireEvent.click(card('can'));
    expect(location.pathname).toBe('/can');
  });

  test('is seen whole on one page, with the class where it is, and each module one tap away', () => {
    const fake = inWeekFour();
    show(<ModulesScreen />, fake, '/learn/modules');
    const modules = [...document.querySelectorAll<HTMLElement>('[data-card^=module-]')];
    expect(modules.map(({ textContent }) => textContent)).toEqual(['Velkommen', 'Om mig', 'Rådighed']);
    expect(modules.map((one) => one.querySelector('[data-class-here]') !== null)).toEqual([
      false,
      true,
      false,
    ]);
    fireEvent.click(card('module-0'));
    expect(location.pathname).toBe('/learn/module/0');
  });
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
