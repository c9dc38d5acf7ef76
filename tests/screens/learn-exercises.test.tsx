// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { lessonDraftOf } from '#screens/tablet/learn/lesson-draft.ts';
import { saidBy } from '../support/screen-tablet.tsx';
import { answer, answers, button, isQuiet, next, one, openAt, steppedBack, wrong } from './learn-page.tsx';
import { arabicHelp } from './learn-sample.ts';

const POINT_4 = 'listen-and-point.brev.4';

test('she hears the Danish word, never her own, which would tell her the picture', async () => {
  const fake = await openAt(POINT_4, { language: 'ar', help: [arabicHelp()] });
  const asked = fake.opened.at(-1)?.at(-1);
  expect(asked).toMatchObject({ da: 'brev', isWord: true });
  expect(asked?.help).toBeUndefined();
});

test('no word is written before the right picture is found', async () => {
  await openAt(POINT_4);
  expect(one('.stage').textContent).not.toContain('brev');
  fireEvent.click(answer('post.brev'));
  expect(answer('post.brev').textContent).toContain('brev');
  expect(answer('post.brev').querySelector('[data-tick]')).not.toBeNull();
});

test('with no voice on the tablet the word stands written, since nothing can be heard', async () => {
  await openAt(POINT_4, { hasVoice: false });
  expect(one('[data-prompt]').textContent).toContain('brev');
});

test('a miss is met with the word again and two cards fewer, and nothing on the card she tapped', async () => {
  const fake = await openAt(POINT_4);
  const said = fake.said.length;
  const tapped = wrong('post.brev')[0] ?? '';
  fireEvent.click(answer(tapped));
  expect(saidBy(fake).slice(said)).toEqual(['brev']);
  expect(steppedBack()).toBe(2);
  expect(fake.effects).toEqual([]);
  expect(answer('post.brev').className).not.toContain('is-back');
  expect(isQuiet()).toBe(true);
});

test.each([0, 1, 2])(
  'after two misses she is shown the right one and may go on, whichever she tapped (%i)',
  async (first) => {
    await openAt(POINT_4);
    fireEvent.click(answer(wrong('post.brev')[first] ?? ''));
    const left = wrong('post.brev').find((name) => !answer(name).classList.contains('is-back')) ?? '';
    fireEvent.click(answer(left));
    expect(answer('post.brev').className).toContain('is-right');
    expect(next().className).toContain('is-glow');
  },
);

test('a tap on a card that stepped back only says the word again', async () => {
  const fake = await openAt(POINT_4);
  const tapped = wrong('post.brev')[0] ?? '';
  const kept = () => lessonDraftOf(fake.drafts.get('lesson/post')).taps[POINT_4];
  fireEvent.click(answer(tapped));
  await waitFor(() => expect(kept()).toEqual([tapped]));
  const before = one('.answers').innerHTML;
  const said = fake.said.length;
  fireEvent.click(one('.answer-card.is-back'));
  expect(saidBy(fake).slice(said)).toEqual(['brev']);
  expect(one('.answers').innerHTML).toBe(before);
  // What is kept is kept in turn: when the next tap is on the disk, this one would be too.
  fireEvent.click(answer('post.brev'));
  await waitFor(() => expect(kept()?.at(-1)).toBe('post.brev'));
  expect(kept()).toEqual([tapped, 'post.brev']);
});

test('the sound for right comes first, and then the word', async () => {
  const fake = await openAt(POINT_4);
  const said = fake.said.length;
  fireEvent.click(answer('post.brev'));
  expect(fake.effects).toEqual(['right']);
  expect(fake.said.length).toBe(said);
  await waitFor(() => expect(saidBy(fake).slice(said)).toEqual(['brev']));
});

test('a quiet Next says the task again and stays', async () => {
  const fake = await openAt(POINT_4);
  const said = fake.said.length;
  fireEvent.click(next());
  expect(saidBy(fake).slice(said)).toEqual(['brev']);
  expect(answers()).toHaveLength(4);
});

test('Next never shows the picture she is about to be asked for', async () => {
  await openAt('word.brev');
  expect(next().querySelector('.bar-thumb')).toBeNull();
});

test('a pair is found from either side', async () => {
  await openAt('match.par');
  fireEvent.click(answer('right-1'));
  fireEvent.click(answer('left-1'));
  expect(answer('left-1').className).toContain('is-right');
  expect(answer('right-1').className).toContain('is-right');
  expect(answer('left-1').className.includes('is-pair-1')).toBe(true);
});

test('a picture with no match says the first again; after two misses its partner is shown, and she may go on', async () => {
  const fake = await openAt('match.par');
  fireEvent.click(answer('left-0'));
  const said = fake.said.length;
  fireEvent.click(answer('right-1'));
  expect(saidBy(fake).slice(said)).toEqual(['Jeg er syg.']);
  expect(isQuiet()).toBe(true);
  fireEvent.click(answer('right-2'));
  expect(answer('right-0').className).toContain('is-hint');
  expect(next().className).toContain('is-filled');
  fireEvent.click(answer('right-0'));
  expect(document.querySelector('.is-hint')).toBeNull();
});

test('another card of the same side is a change of mind', async () => {
  await openAt('match.par');
  fireEvent.click(answer('left-0'));
  fireEvent.click(answer('left-1'));
  fireEvent.click(answer('left-2'));
  expect(document.querySelectorAll('.is-held')).toHaveLength(1);
  expect(document.querySelector('.is-hint')).toBeNull();
});

test('when all pairs are found Next glows', async () => {
  await openAt('match.par');
  for (const pair of [0, 1, 2]) {
    expect(isQuiet()).toBe(true);
    fireEvent.click(answer(`left-${pair}`));
    fireEvent.click(answer(`right-${pair}`));
  }
  expect(next().className).toContain('is-glow');
});

test('pictures are tapped into their places, one after another', async () => {
  await openAt('tap-in-order.dag');
  for (const item of ['post.op', 'post.ud', 'post.hjem']) fireEvent.click(answer(item));
  const places = [...document.querySelectorAll('[data-place] [data-answer]')];
  expect(places.map((card) => (card as HTMLElement).dataset.answer)).toEqual([
    'post.op',
    'post.ud',
    'post.hjem',
  ]);
  expect(next().className).toContain('is-glow');
});

test('a tap out of order says what comes next; after two it is shown, and she may go on', async () => {
  const fake = await openAt('tap-in-order.dag');
  const said = fake.said.length;
  fireEvent.click(answer('post.hjem'));
  expect(saidBy(fake).slice(said)).toEqual(['Jeg står op.']);
  expect(document.querySelector('.is-hint')).toBeNull();
  fireEvent.click(answer('post.ud'));
  expect(answer('post.op').className).toContain('is-hint');
  expect(next().className).toContain('is-filled');
});

test('a picture that has its place says itself and stays there', async () => {
  const fake = await openAt('tap-in-order.dag');
  fireEvent.click(answer('post.op'));
  const said = fake.said.length;
  fireEvent.click(answer('post.op'));
  expect(saidBy(fake).slice(said)).toEqual(['Jeg står op.']);
  expect(document.querySelectorAll('[data-place] [data-answer]')).toHaveLength(1);
});

test('two sounds are both said in Danish, and one miss is enough to be shown', async () => {
  const fake = await openAt('same-or-different.hej');
  expect(saidBy(fake).slice(-2)).toEqual(['Hej.', 'Nej.']);
  expect(isQuiet()).toBe(true);
  const said = fake.said.length;
  fireEvent.click(answer('same'));
  expect(saidBy(fake).slice(said, said + 2)).toEqual(['Hej.', 'Nej.']);
  expect(answer('different').className).toContain('is-right');
  expect(next().className).toContain('is-glow');
});

test.each(['do-it.rejs', 'say-and-hear.brev', 'talk.hvem', 'real-task.spoerg'])(
  '%s can be left at once',
  async (step) => {
    await openAt(step);
    expect(next().className).toContain('is-filled');
  },
);

test('doing it is ticked by herself', async () => {
  await openAt('do-it.rejs');
  fireEvent.click(button('done'));
  expect(button('done').getAttribute('aria-pressed')).toBe('true');
  expect(next().className).toContain('is-glow');
});
