// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Decision } from '#domain/operation.ts';
import { checksumsOf } from '#hooks/checksums.ts';
import { LearnScreen } from '#screens/tablet/learn/LearnScreen.tsx';
import { LessonScreen } from '#screens/tablet/learn/LessonScreen.tsx';
import { aTablet, type FakeTablet, show } from '../support/screen-tablet.tsx';
import { aLesson, arabicHelp } from './learn-sample.ts';

const LESSON = aLesson();
const STORY = { id: 'post.en', da: 'Amina får et brev.' };

/** What a role model wrote for a sentence, made of this Danish. */
async function corrected({ id }: { id: string }, danish: string, text: string): Promise<Decision> {
  const of = (await checksumsOf([danish]))(danish);
  return { kind: 'sentence-corrected', stream: 'programme', language: 'ar', phrase: id, of, text };
}
const arabic = (beginnings: Parameters<typeof aTablet>[0] = {}) =>
  aTablet({ lessons: [LESSON], help: [arabicHelp()], language: 'ar', ...beginnings });
const openLesson = async (fake: FakeTablet) => {
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(0));
};
const helpLine = () => document.querySelector('.step-sentence-help')?.textContent;

test('a correction that arrives while she is in the lesson is seen without leaving it', async () => {
  const fake = arabic();
  await openLesson(fake);
  expect(helpLine()).toBe('أمينة تستلم رسالة.');
  fake.decide(await corrected(STORY, STORY.da, 'وصلت رسالة إلى أمينة.'), 'staff/hodan', 1);
  await waitFor(() => expect(helpLine()).toBe('وصلت رسالة إلى أمينة.'));
});

test('a correction made of other Danish changes nothing, and without a translation she sees the Danish alone', async () => {
  const old = await corrected(STORY, 'Amina sender et brev.', 'أمينة ترسل رسالة.');
  const fake = arabic({ help: [] });
  fake.decide(old, 'staff/hodan', 1);
  await openLesson(fake);
  expect(fake.said[0]).toMatchObject({ da: STORY.da, help: undefined });
  expect(document.querySelector('[lang=ar].step-sentence-help')).toBeNull();
  expect(document.body.textContent).not.toContain('أمينة ترسل رسالة.');
});

test('the list of lessons says and shows a title as it was corrected', async () => {
  const fake = arabic();
  fake.decide(await corrected(LESSON.title, LESSON.title.da, 'البريد'), 'staff/hodan', 1);
  show(<LearnScreen />, fake, '/learn');
  await waitFor(() =>
    expect(fake.said).toContainEqual(
      expect.objectContaining({ id: LESSON.title.id, help: { language: 'ar', text: 'البريد' } }),
    ),
  );
  expect(document.querySelector('.learn-large [lang=ar]')?.textContent).toBe('البريد');
});
