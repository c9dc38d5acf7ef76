import { waitFor } from '@testing-library/preact';
import { expect } from 'vitest';
import { LessonScreen } from '#screens/tablet/learn/LessonScreen.tsx';
import { aTablet, type FakeTablet, show } from '../support/screen-tablet.tsx';
import { aLesson, draftAt } from './learn-sample.ts';

/** Opens the sample lesson at a step and waits until it is there. */
export async function openAt(
  step: string,
  beginnings: Parameters<typeof aTablet>[0] = {},
): Promise<FakeTablet> {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(step), ...beginnings });
  const before = fake.opened.length;
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(before));
  return fake;
}

export const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
export const answer = (name: string) => one(`[data-answer="${name}"]`);
export const answers = () =>
  [...document.querySelectorAll<HTMLElement>('[data-answer]')].map((card) => card.dataset.answer ?? '');
export const next = () => one('[data-bar-button=next]');
export const isQuiet = () => next().classList.contains('is-quiet');
export const button = (name: string) => one(`[data-button=${name}]`);
export const wrong = (right: string) => answers().filter((name) => name !== right);
export const steppedBack = () => document.querySelectorAll('.answer-card.is-back').length;
