// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LessonScreen } from '#screens/tablet/learn/LessonScreen.tsx';
import { aTablet, type FakeTablet, saidBy, show } from '../support/screen-tablet.tsx';
import { aLesson, arabicHelp, draftAt } from './learn-sample.ts';

async function open(fake: FakeTablet): Promise<void> {
  const before = fake.opened.length;
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(fake.opened.length).toBeGreaterThan(before));
}
/** The tablet is switched off in the middle, and taken up again: only what is on the disk is left. */
async function reopen(fake: FakeTablet): Promise<void> {
  cleanup();
  await open(fake);
}

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const tap = (selector: string) => fireEvent.click(one(selector));
const NEXT = '[data-bar-button=next]';
const BACK = '[data-bar-button=back]';
const stage = () => one('.stage').innerHTML;
const POINT_4 = 'listen-and-point.brev.4';
const LAST = 'real-task.spoerg';

test('a lesson begins with its story, said in her language where there is a translation', async () => {
  const fake = aTablet({ lessons: [aLesson()], help: [arabicHelp()], language: 'ar' });
  await open(fake);
  expect(fake.said[0]).toMatchObject({ da: 'Amina får et brev.', help: { language: 'ar' } });
  const help = one('.step-sentence-help');
  expect([help.textContent, help.dir]).toEqual(['أمينة تستلم رسالة.', 'rtl']);
});

test('every step of the lesson can be killed and comes back as it was', async () => {
  const fake = aTablet({ lessons: [aLesson()] });
  await open(fake);
  for (const { id } of aLesson().steps) {
    fake.drafts.set('lesson/post', draftAt(id)['lesson/post']);
    await reopen(fake);
    const before = stage();
    await reopen(fake);
    expect(stage(), id).toBe(before);
  }
});

test('she resumes at the exact step, with the cards that had stepped back', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(POINT_4) });
  await open(fake);
  const tapped = [...document.querySelectorAll<HTMLElement>('[data-answer]')]
    .map((card) => card.dataset.answer)
    .find((name) => name !== 'post.brev');
  tap(`[data-answer="${tapped}"]`);
  expect(document.querySelectorAll('.is-back')).toHaveLength(2);
  await waitFor(() =>
    expect(fake.drafts.get('lesson/post')).toMatchObject({ taps: { [POINT_4]: [tapped] } }),
  );
  const before = stage();
  await reopen(fake);
  expect(stage()).toBe(before);
});

test('Next goes one step on, Back one step back, and what she had found is still found', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt('listen-and-point.brev.2') });
  await open(fake);
  tap('[data-answer="post.brev"]');
  tap(NEXT);
  expect(document.querySelectorAll('[data-answer]')).toHaveLength(4);
  tap(BACK);
  expect(document.querySelectorAll('[data-answer]')).toHaveLength(2);
  expect(one(NEXT).className).toContain('is-glow');
});

test('where she is lies on the disk as soon as she goes on', async () => {
  const fake = aTablet({ lessons: [aLesson()] });
  await open(fake);
  tap(NEXT);
  await waitFor(() => expect(fake.drafts.get('lesson/post')).toMatchObject({ at: 'word.brev' }));
});

test('a lesson published anew without her step opens at its place, not at the beginning', async () => {
  const whole = aLesson();
  const lesson = { ...whole, steps: whole.steps.filter(({ id }) => id !== 'do-it.rejs') };
  await open(aTablet({ lessons: [lesson], drafts: draftAt('do-it.rejs') }));
  expect(one('[data-prompt]').textContent).toContain('Find par');
});

test('a draft that cannot be read is the beginning of the lesson', async () => {
  await open(aTablet({ lessons: [aLesson()], drafts: { 'lesson/post': { at: 7, taps: 'x', index: -3 } } }));
  expect(one('.step-sentence').textContent).toBe('Amina får et brev.');
});

test('at the end the lesson is in the log, and its words come back from tomorrow', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(LAST), date: '2026-11-23' });
  await open(fake);
  tap(NEXT);
  expect(one('[data-card=finished]')).toBeTruthy();
  expect(one('[data-card=real-task]').textContent).toContain('Spørg en, du stoler på.');
  await waitFor(() =>
    expect(fake.tablet.operations.get()).toMatchObject([{ kind: 'lesson-completed', lesson: 'lesson/post' }]),
  );
  await waitFor(() => expect(fake.tablet.words.get().size).toBe(4));
  expect(fake.tablet.words.get().get('post.brev')).toEqual({ step: 0, due: '2026-11-24' });
});

test('the end sounds once, and is then told in words', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(LAST) });
  await open(fake);
  tap(NEXT);
  expect(fake.effects).toEqual(['finished']);
  await waitFor(() => expect(saidBy(fake)).toContain('Tak. Du er færdig med lektionen.'), { timeout: 3000 });
});

test('a word she has met before keeps its place', async () => {
  const words = new Map([['post.brev', { step: 3, due: '2026-12-10' }]]);
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(LAST), words });
  await open(fake);
  tap(NEXT);
  await waitFor(() => expect(fake.tablet.words.get().size).toBe(4));
  expect(fake.tablet.words.get().get('post.brev')).toEqual({ step: 3, due: '2026-12-10' });
});

test('where she was is forgotten only when the disk has the end of the lesson', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(LAST) });
  await open(fake);
  fake.disk.hold();
  tap(NEXT);
  await waitFor(() => expect(one('[data-card=finished]')).toBeTruthy());
  expect(fake.drafts.has('lesson/post')).toBe(true);
  fake.disk.release();
  await waitFor(() => expect(fake.drafts.has('lesson/post')).toBe(false));
});

test('a tablet too full to keep the end opens at the last step again', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(LAST) });
  await open(fake);
  fake.disk.isFull = true;
  tap(NEXT);
  await waitFor(() => expect(one('[data-card=finished]')).toBeTruthy());
  fake.disk.isFull = false;
  await reopen(fake);
  expect(one('.step-title').textContent).toBe('I denne uge');
});

test('stepping back from the end and on again is one time through, not two', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(LAST) });
  await open(fake);
  tap(NEXT);
  await waitFor(() => expect(fake.tablet.operations.get()).toHaveLength(1));
  tap(BACK);
  expect(one('.step-title').textContent).toBe('I denne uge');
  tap(NEXT);
  await waitFor(() => expect(fake.drafts.has('lesson/post')).toBe(false));
  expect(fake.tablet.operations.get()).toHaveLength(1);
});

test('from the end Next leads back to the lessons', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt(LAST) });
  await open(fake);
  tap(NEXT);
  tap(NEXT);
  expect(location.pathname).toBe('/learn');
});

test('a lesson that is not on the tablet yet is on its way, and a tap asks for it', async () => {
  const fake = aTablet({ lessons: [] });
  await open(fake);
  tap('[data-card=on-the-way]');
  expect(fake.calls.load).toBe(1);
  expect(saidBy(fake).at(-1)).toBe('Lektionen kommer, når der er net.');
});

test('the picture and the word of a card both speak, and her own language has its own button', async () => {
  const fake = aTablet({
    lessons: [aLesson()],
    help: [arabicHelp()],
    language: 'ar',
    drafts: draftAt('word.brev'),
  });
  await open(fake);
  tap('.step-picture');
  expect(fake.said.at(-1)).toMatchObject({ da: 'brev', isWord: true });
  tap('.word-block');
  expect(fake.said.at(-1)).toMatchObject({ da: 'brev', help: { language: 'ar' }, isWord: true });
  tap('[data-button=sentence]');
  expect(fake.said.at(-1)).toMatchObject({ da: 'Jeg ser en brev.' });
  tap('[data-button=own-language]');
  expect(fake.said.at(-1)).toMatchObject({ da: 'brev', help: { language: 'ar' } });
});

test('a word and a sentence have a slow button where somebody has said them slowly, and none where nobody has', async () => {
  const fake = aTablet({
    lessons: [aLesson()],
    help: [arabicHelp()],
    language: 'ar',
    drafts: draftAt('word.brev'),
    slow: ['brev'],
  });
  await open(fake);
  await waitFor(() => expect(document.querySelector('[data-button=slow]')).not.toBeNull());
  tap('[data-button=slow]');
  expect(fake.said.at(-1)).toEqual({ id: 'post.brev', da: 'brev', pace: 'slow' });
  tap('[data-button=listen]');
  expect(fake.said.at(-1)).not.toHaveProperty('pace');
  cleanup();

  await open(aTablet({ lessons: [aLesson()], drafts: draftAt('talk.hvem'), slow: ['brev'] }));
  expect(document.querySelector('[data-button=listen]')).not.toBeNull();
  expect(document.querySelector('[data-button=slow]')).toBeNull();
  cleanup();
  await open(aTablet({ lessons: [aLesson()], drafts: draftAt('talk.hvem'), slow: ['Hvem kan hjælpe dig?'] }));
  await waitFor(() => expect(document.querySelector('[data-button=slow]')).not.toBeNull());
});

test('a sentence speaks when it is tapped, with what is to be done with it', async () => {
  const fake = aTablet({ lessons: [aLesson()], drafts: draftAt('talk.hvem') });
  await open(fake);
  tap('.step-words');
  expect(saidBy(fake).slice(-2)).toEqual(['Tal sammen', 'Hvem kan hjælpe dig?']);
});
