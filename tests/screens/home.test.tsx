// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TASKS } from '#domain/operation.ts';
import { HomeScreen } from '#screens/tablet/home/HomeScreen.tsx';
import { TodayScreen } from '#screens/tablet/today/TodayScreen.tsx';
import { aTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';

const tile = (name: string) => document.querySelector(`[data-tile="${name}"] button`) as HTMLElement;
const next = () => document.querySelector('[data-bar-button="next"]') as HTMLElement;

test('Home shows six tiles, and each leads where it says', () => {
  show(<HomeScreen />);
  const names = [...document.querySelectorAll('[data-tile]')].map((one) => one.getAttribute('data-tile'));
  expect(names).toEqual(['today', 'learn', 'my-post', 'calendar', 'calm', 'my-words']);
  const paths = names.map((name) => {
    fireEvent.click(tile(name ?? ''));
    return location.pathname;
  });
  expect(paths).toEqual(['/today', '/learn', '/post', '/calendar', '/calm', '/words']);
});

test('the picture of today shows the day that it is', () => {
  const fake = aTablet({ date: '2026-12-01' });
  show(<HomeScreen />, fake);
  const words = [...tile('today').querySelectorAll('svg text')].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(['tirsdag', '1']));
});

test('each tile has her language first and the Danish beside it', () => {
  show(<HomeScreen />, aTablet({ language: 'ar' }));
  expect(tile('my-post').textContent).toBe('بريديMin post');
});

test('in Danish nothing is said or written twice', () => {
  const fake = aTablet();
  show(<HomeScreen />, fake);
  expect(tile('my-post').textContent).toBe('Min post');
  expect(fake.said.every(({ help }) => help === undefined)).toBe(true);
});

test('Next on Home goes straight to the next thing', () => {
  show(<HomeScreen />, aTablet(), '/');
  fireEvent.click(next());
  expect(location.pathname).toBe('/post');
});

test('Home greets her by her first name when the tablet knows it', () => {
  const fake = aTablet({ holder: { nickname: 'Amal', face: 'amina' } });
  show(<HomeScreen />, fake);
  expect(saidBy(fake).slice(0, 2)).toEqual(['Velkommen.', 'Amal']);
});

test('a new version is offered on Home and starts only when she taps it', async () => {
  const fake = aTablet();
  show(<HomeScreen />, fake);
  expect(document.querySelector('[data-update]')).toBeNull();
  fake.set.update.set(true);
  await waitFor(() => expect(document.querySelector('[data-update]')).not.toBeNull());
  expect(fake.calls.update).toBe(0);
  fireEvent.click(document.querySelector('[data-update]') as HTMLElement);
  expect(fake.calls.update).toBe(1);
});

test('Today is one card: the date is said, then the one next thing, and Next leads there', () => {
  const fake = aTablet();
  show(<TodayScreen />, fake, '/today');
  expect(saidBy(fake)).toEqual(['mandag den 23. november', 'Tjek din post i denne uge.']);
  fireEvent.click(next());
  expect(location.pathname).toBe('/post');
});

test('when all is done Today says so, and Next is quiet but not silent', () => {
  const fake = aTablet();
  for (const task of TASKS) {
    fake.decide({ kind: 'task-ticked', stream: HER, participant: HER, course: 'course/own', week: 1, task });
  }
  show(<TodayScreen />, fake, '/today');
  expect(saidBy(fake)).toContain('Du er færdig for i dag.');
  expect(next().className).toContain('is-quiet');
  fake.said.length = 0;
  fireEvent.click(next());
  expect(saidBy(fake)).toContain('Du er færdig for i dag.');
  expect(location.pathname).toBe('/today');
});
