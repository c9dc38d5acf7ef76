// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { HerLook } from '#domain/her-look.ts';
import { drawHer, FIRST_LOOK } from '#pictures/her-look.ts';
import { drawHerPicture } from '#pictures/her-pictures.ts';
import { drawPicture } from '#pictures/picture.ts';
import { HelpScreen } from '#screens/tablet/help/HelpScreen.tsx';
import { LessonScreen } from '#screens/tablet/learn/LessonScreen.tsx';
import { HerLookScreen } from '#screens/tablet/me/HerLookScreen.tsx';
import { NamePictureScreen } from '#screens/tablet/start/NamePictureScreen.tsx';
import { BoardScreen } from '#screens/tablet/words/BoardScreen.tsx';
import { aTablet, type FakeTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';
import { aLesson } from './learn-sample.ts';

const card = (name: string) => document.querySelector(`[data-card="${name}"]`) as HTMLElement;
const part = (name: string) => document.querySelector(`[data-part="${name}"]`) as HTMLElement;
const next = () => document.querySelector('[data-bar-button="next"]') as HTMLElement;
const cards = () => [...document.querySelectorAll('[data-card]')].map((one) => one.getAttribute('data-card'));
const figure = () => document.querySelector('[data-figure] .picture')?.innerHTML;
/** The browser writes an SVG in its own way, so both are written by it. */
const written = (svg: string) => {
  const page = document.createElement('div');
  page.innerHTML = svg;
  return page.innerHTML;
};
const big = (look: HerLook) => written(drawHer(look, { frame: 'face', isWhole: true }));

const LOOK: HerLook = { skin: 3, cover: 'curly', coverColour: 1, topColour: 2 };
const chosen = (fake: FakeTablet, look: HerLook = LOOK) =>
  fake.decide({ kind: 'look-chosen', stream: HER, participant: HER, look });
const kept = (fake: FakeTablet) =>
  fake.tablet.operations.get().flatMap((one) => (one.kind === 'look-chosen' ? [one.look] : []));
const ready = () => waitFor(() => expect(document.querySelector('[data-figure]')).not.toBeNull());

test('she taps skin, hair, its colour and clothes, and every tap is heard and seen on the big figure', async () => {
  const fake = aTablet();
  show(<HerLookScreen onKept={vi.fn()} />, fake, '/me/look');
  await ready();
  expect(figure()).toBe(big(FIRST_LOOK));
  expect(cards()).toHaveLength(5);
  fireEvent.click(card('skin-3'));
  fireEvent.click(part('cover'));
  expect(cards()).toHaveLength(9);
  fireEvent.click(card('cover-curly'));
  fireEvent.click(part('coverColour'));
  expect(cards()).toHaveLength(6);
  fireEvent.click(card('hair-0'));
  fireEvent.click(part('topColour'));
  expect(cards()).toHaveLength(6);
  fireEvent.click(card('top-5'));
  expect(figure()).toBe(big({ skin: 3, cover: 'curly', coverColour: 0, topColour: 5 }));
  expect(saidBy(fake).slice(1)).toEqual([
    'Mørk',
    'Hår, tørklæde',
    'Krøllet hår',
    'Hårets farve',
    'Sort',
    'Tøj',
    'Gul',
  ]);
});

test('what she has now is the one with the ring and the tick', async () => {
  show(<HerLookScreen onKept={vi.fn()} />);
  await ready();
  const ticked = () => cards().filter((name) => card(name ?? '').querySelector('[data-tick]'));
  expect(ticked()).toEqual(['skin-2']);
  fireEvent.click(card('skin-0'));
  expect(ticked()).toEqual(['skin-0']);
  expect(card('skin-0').getAttribute('aria-pressed')).toBe('true');
});

test('a scarf’s colours are those of cloth and hair’s those of hair, each with its own word', async () => {
  const fake = aTablet({ language: 'ar' });
  show(<HerLookScreen onKept={vi.fn()} />, fake);
  await ready();
  fireEvent.click(part('coverColour'));
  expect(cards()[0]).toBe('scarf-0');
  expect(fake.said.at(-1)).toMatchObject({ help: { language: 'ar', text: 'لون الحجاب' } });
  fireEvent.click(part('cover'));
  fireEvent.click(card('cover-bun'));
  fireEvent.click(part('coverColour'));
  expect(cards()[0]).toBe('hair-0');
});

test('Next keeps it in her own stream, and it is called saved only when it is on the disk', async () => {
  const fake = aTablet();
  const onKept = vi.fn();
  show(<HerLookScreen onKept={onKept} />, fake);
  await ready();
  fireEvent.click(card('skin-4'));
  await waitFor(() => expect(fake.drafts.has('me/look')).toBe(true));
  fake.disk.hold();
  fireEvent.click(next());
  await act(async () => undefined);
  expect(card('kept')).toBeNull();
  expect(kept(fake)).toEqual([]);
  fake.disk.release();
  await waitFor(() => expect(card('kept')).not.toBeNull());
  expect(kept(fake)).toEqual([{ ...FIRST_LOOK, skin: 4 }]);
  expect(fake.tablet.operations.get().at(-1)).toMatchObject({ by: HER, stream: HER, participant: HER });
  await waitFor(() => expect(saidBy(fake).at(-1)).toBe('Det er gemt. Det er dig.'));
  await waitFor(() => expect(fake.drafts.has('me/look')).toBe(false));
  expect(onKept).not.toHaveBeenCalled();
  fireEvent.click(next());
  expect(onKept).toHaveBeenCalledOnce();
});

test('a full disk is never called saved', async () => {
  const fake = aTablet();
  show(<HerLookScreen onKept={vi.fn()} />, fake);
  await ready();
  fake.disk.isFull = true;
  fireEvent.click(next());
  await act(async () => undefined);
  expect(card('kept')).toBeNull();
  expect(saidBy(fake)).not.toContain('Det er gemt. Det er dig.');
});

test('what she tried on is still there when she comes back from Help, and Back from saved leads to it again', async () => {
  const fake = aTablet();
  const first = show(<HerLookScreen onKept={vi.fn()} />, fake);
  await ready();
  fireEvent.click(card('skin-1'));
  await waitFor(() => expect(fake.drafts.has('me/look')).toBe(true));
  first.unmount();
  show(<HerLookScreen onKept={vi.fn()} />, fake);
  await waitFor(() => expect(figure()).toBe(big({ ...FIRST_LOOK, skin: 1 })));
  fireEvent.click(next());
  await waitFor(() => expect(card('kept')).not.toBeNull());
  fireEvent.click(document.querySelector('[data-bar-button="back"]') as HTMLElement);
  expect(figure()).toBe(big({ ...FIRST_LOOK, skin: 1 }));
});

test('she may change it again, and nothing is written when nothing changed', async () => {
  const fake = aTablet();
  chosen(fake);
  show(<HerLookScreen onKept={vi.fn()} />, fake);
  await ready();
  expect(figure()).toBe(big(LOOK));
  fireEvent.click(next());
  await waitFor(() => expect(card('kept')).not.toBeNull());
  expect(kept(fake)).toHaveLength(1);
});

test('a tablet has one picture that leads there, from the first screen and from Help', () => {
  show(<NamePictureScreen onChosen={vi.fn()} />, aTablet(), '/me');
  fireEvent.click(card('my-look'));
  expect(location.pathname).toBe('/me/look');
});

test('her own figure stands for her, with her name on a paired tablet and without one on another', () => {
  for (const holder of [{ nickname: 'Amal', face: 'amina' }, {}]) {
    const fake = aTablet({ holder });
    chosen(fake);
    const { unmount } = show(<NamePictureScreen onChosen={vi.fn()} />, fake);
    expect(cards()).toEqual(['her', 'my-look']);
    expect(card('her').querySelector('.picture')?.innerHTML).toBe(
      written(drawHer(LOOK, { frame: 'near', isWhole: true })),
    );
    expect(card('her').textContent).toBe(holder.nickname ?? 'Mig');
    unmount();
  }
  const fake = aTablet();
  chosen(fake);
  show(<HelpScreen />, fake, '/help');
  expect(card('my-picture').querySelector('.picture')?.innerHTML).toBe(
    written(drawHer(LOOK, { frame: 'near', isWhole: true })),
  );
});

test('Help on this screen says what it is for', () => {
  const fake = aTablet();
  show(<HelpScreen />, fake, '/help?from=%2Fme%2Flook');
  expect(saidBy(fake)[0]).toBe('Her vælger du, hvordan du ser ud.');
});

const inside = (svg: string) => {
  const page = document.createElement('div');
  page.innerHTML = svg;
  return page.querySelector('svg')?.innerHTML;
};
const shown = () => document.querySelector('.lesson-picture svg')?.innerHTML;
const PLAIN = drawPicture('story-amina');
const THING = drawPicture('alarm-clock');

/** A lesson whose story and first word have a woman in their picture, and whose second word has none. */
function lessonOfHers() {
  const lesson = aLesson();
  const [story, ...steps] = lesson.steps;
  const [brev, frist, ...words] = lesson.words;
  if (story?.kind !== 'story' || !brev || !frist) throw new Error('the sample lesson begins with a story');
  return aLesson('post', {
    steps: [{ ...story, picture: 'story-amina' }, ...steps],
    words: [{ ...brev, picture: 'story-amina' }, { ...frist, picture: 'alarm-clock' }, ...words],
    pictures: { ...lesson.pictures, 'story-amina': PLAIN, 'alarm-clock': THING },
  });
}

test('a lesson shows its own picture until hers is drawn, then her; and at once the next time', async () => {
  const fake = aTablet({ lessons: [lessonOfHers()] });
  chosen(fake);
  const { unmount } = show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(shown()).toBe(inside(drawHerPicture('story-amina', LOOK))));
  unmount();
  const seen: (string | undefined)[] = [];
  const watch = new MutationObserver(() => shown() !== undefined && seen.push(shown()));
  watch.observe(document, { childList: true, subtree: true });
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(seen.length).toBeGreaterThan(0));
  watch.disconnect();
  expect(new Set(seen)).toEqual(new Set([inside(drawHerPicture('story-amina', LOOK))]));
});

test('before she has chosen, lessons are as they came, and a new choice is drawn anew', async () => {
  const fake = aTablet({ lessons: [lessonOfHers()] });
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(shown()).toBe(inside(PLAIN)));
  act(() => chosen(fake));
  await waitFor(() => expect(shown()).toBe(inside(drawHerPicture('story-amina', LOOK))));
  const other: HerLook = { ...LOOK, cover: 'khimar', skin: 0 };
  act(() => chosen(fake, other));
  await waitFor(() => expect(shown()).toBe(inside(drawHerPicture('story-amina', other))));
});

test('another woman’s choice changes nothing on her tablet', async () => {
  const fake = aTablet({ lessons: [lessonOfHers()] });
  fake.decide({ kind: 'look-chosen', stream: 'participant/2', participant: 'participant/2', look: LOOK });
  show(<LessonScreen id="lesson/post" />, fake, '/learn/post');
  await waitFor(() => expect(shown()).toBe(inside(PLAIN)));
  await act(async () => void (await import('#pictures/her-pictures.ts')));
  expect(shown()).toBe(inside(PLAIN));
});

test('her words show her too, and things stay things', async () => {
  const fake = aTablet({ lessons: [lessonOfHers()] });
  chosen(fake);
  show(<BoardScreen words={['post.brev', 'post.frist']} isNoneDue={false} onBack={undefined} />, fake);
  const pictures = () =>
    [...document.querySelectorAll('.lesson-picture svg')].map((picture) => picture.innerHTML);
  await waitFor(() =>
    expect(pictures()).toEqual([inside(drawHerPicture('story-amina', LOOK)), inside(THING)]),
  );
});
