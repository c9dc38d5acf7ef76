// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CALM_MODULE } from '#domain/lesson.ts';
import { HelplineScreen } from '#screens/tablet/learn/HelplineScreen.tsx';
import { LearnScreen } from '#screens/tablet/learn/LearnScreen.tsx';
import { LessonScreen } from '#screens/tablet/learn/LessonScreen.tsx';
import { aTablet, type FakeTablet, saidBy, show } from '../support/screen-tablet.tsx';
import { next, one } from './learn-page.tsx';
import { aLesson, draftAt } from './learn-sample.ts';

const steps = aLesson().steps.filter(({ kind }) => ['story', 'talk', 'real-task'].includes(kind));
const PRIVATE = aLesson('post', { isPrivate: true, steps });

async function open(fake: FakeTablet) {
  const before = fake.opened.length;
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(before));
}
const text = () => one('.stage').textContent;
const goOn = async (until: string) => {
  fireEvent.click(next());
  await waitFor(() => expect(text()).toContain(until));
};

test('a private lesson is forgotten when she leaves it: next time it begins at its beginning', async () => {
  const fake = aTablet({ lessons: [PRIVATE] });
  await open(fake);
  await goOn('Hvem kan hjælpe dig?');
  expect(fake.drafts.size).toBe(0);
  cleanup();
  await open(fake);
  expect(text()).toContain('Amina får et brev.');
});

test('not even what was kept before the lesson was private is shown', async () => {
  const fake = aTablet({ lessons: [PRIVATE], drafts: draftAt('talk.hvem') });
  await open(fake);
  expect(text()).toContain('Amina får et brev.');
});

test('having been through it is not in the log, nor are its words among hers', async () => {
  const fake = aTablet({ lessons: [PRIVATE] });
  await open(fake);
  await goOn('Hvem kan hjælpe dig?');
  await goOn('Spørg en, du stoler på.');
  await goOn('Færdig');
  expect(fake.tablet.operations.get()).toEqual([]);
  expect(fake.tablet.words.get().size).toBe(0);
  expect(fake.drafts.size).toBe(0);
});

test('every screen of it has a way out, which is taken at one tap and does not lead back', async () => {
  const fake = aTablet({ lessons: [PRIVATE] });
  await open(fake);
  for (const until of ['Hvem kan hjælpe dig?', 'Spørg en, du stoler på.', 'Færdig']) {
    expect(one('[data-way=exit]').textContent).toBe('Ud nu');
    await goOn(until);
  }
  const pages = history.length;
  fireEvent.click(one('[data-way=exit]'));
  expect(location.pathname).toBe('/');
  expect(history.length).toBe(pages);
});

test('Home leaves no step to come back to, either', async () => {
  await open(aTablet({ lessons: [PRIVATE] }));
  const pages = history.length;
  fireEvent.click(one('[data-bar-button=home]'));
  expect(location.pathname).toBe('/');
  expect(history.length).toBe(pages);
});

test('another lesson has no such ways out', async () => {
  await open(aTablet({ lessons: [aLesson()] }));
  expect(document.querySelector('[data-way]')).toBeNull();
});

test('the helpline is one tap away, says its number, and goes back to where she was', async () => {
  const fake = aTablet({ lessons: [PRIVATE] });
  await open(fake);
  await goOn('Hvem kan hjælpe dig?');
  fireEvent.click(one('[data-way=helpline]'));
  expect(one('[data-line="1888"]').textContent).toContain('1888');
  await waitFor(() => expect(saidBy(fake).join(' ')).toContain('Ring 1888.'));
  expect(one('[data-way=exit]')).toBeTruthy();
  fireEvent.click(one('[data-bar-button=back]'));
  await waitFor(() => expect(text()).toContain('Hvem kan hjælpe dig?'));
});

test('the helpline has an address of its own, and needs nothing but the tablet', () => {
  show(<HelplineScreen />, aTablet(), '/learn/helpline');
  fireEvent.click(one('[data-line="112"]'));
  expect(one('[data-line="112"]').textContent).toContain('Ring 112.');
});

test('the list never ticks it and never calls it the next one, and she can choose it', async () => {
  const other = aLesson('later', { order: 12 });
  const fake = aTablet({ lessons: [PRIVATE, other] });
  show(<LearnScreen />, fake, '/learn');
  await waitFor(() => expect(one('[data-card="large"]').textContent).toContain('Lektion later'));
  expect(document.querySelector('[data-tick]')).toBeNull();
  fireEvent.click(one('[data-card="lesson/post"]'));
  await waitFor(() => expect(one('[data-card="large"]').textContent).toContain('Lektion post'));
});

test('the lesson about the body is not in the list of the modules: it is met under Calm', async () => {
  const body = aLesson('krop', { module: CALM_MODULE, topic: 'yoga' });
  const fake = aTablet({ lessons: [aLesson(), body] });
  show(<LearnScreen />, fake, '/learn');
  await waitFor(() => expect(document.querySelector('[data-card="lesson/post"]')).not.toBeNull());
  expect(document.querySelector('[data-card="lesson/krop"]')).toBeNull();
});
