// @vitest-environment happy-dom
import { act, cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Decision } from '#domain/operation.ts';
import { StoryScreen } from '#screens/tablet/learn/story/StoryScreen.tsx';
import { aTablet, type FakeTablet, saidBy, show } from '../support/screen-tablet.tsx';
import { aLesson } from './learn-sample.ts';

const PARWIN = 'staff/parwin';
const sha = (name: string) => name.padEnd(64, '0');
const consented: Decision = {
  kind: 'voice-consented',
  stream: 'programme',
  speaker: PARWIN,
  wording: 'a'.repeat(12),
  isGiven: true,
};
const told = (clip: `clip/${string}`, language: string, sounds: readonly string[]): Decision => ({
  kind: 'story-recorded',
  stream: 'programme',
  clip,
  speaker: PARWIN,
  language,
  lesson: 'lesson/post',
  title: 'Min vej',
  parts: sounds.map((sound, at) => ({
    media: sha(sound),
    picture: `post-${at ? 'frist' : 'brev'}`,
    seconds: 2,
  })),
});

/** A tablet with stories; each sound lasts until the test ends it. */
function withStories(stories: readonly Decision[], here: readonly string[] = ['a1', 'a2', 'b1']) {
  const fake = aTablet({ lessons: [aLesson()], language: 'ar' });
  fake.decide(consented, PARWIN);
  for (const story of stories) fake.decide(story, PARWIN);
  for (const sound of here) fake.media.set(sha(sound), new Blob([sound]));
  const played: string[] = [];
  let end: (how: 'ended' | 'failed') => void = () => undefined;
  fake.tablet.speaker.play = async (sound) => {
    played.push(await sound.text());
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  return { fake, played, end: (how: 'ended' | 'failed' = 'ended') => act(() => end(how)) };
}
const story = () => document.querySelector<HTMLElement>('.story');
const button = (name: string) => document.querySelector(`[data-bar-button=${name}]`) as HTMLElement;
const open = (fake: FakeTablet, name = '') => show(<StoryScreen lesson="lesson/post" name={name} />, fake);

test('a story is told by itself: a picture, its part, and the next; at the end Next leads back', async () => {
  const { fake, played, end } = withStories([told('clip/a', 'ar', ['a1', 'a2'])]);
  open(fake);
  await waitFor(() => expect(played).toEqual(['a1']));
  expect(document.querySelector('#post-brev')).not.toBeNull();
  end();
  await waitFor(() => expect(story()?.dataset.at).toBe('1'), { timeout: 3_000 });
  await waitFor(() => expect(played).toEqual(['a1', 'a2']));
  end();
  await waitFor(() => expect(story()?.dataset.phase).toBe('still'));
  fireEvent.click(button('next'));
  expect(location.pathname).toBe('/learn');
});

test('a tap on the picture stops it and tells it again; Listen begins the part anew', async () => {
  const { fake, played, end } = withStories([told('clip/a', 'ar', ['a1', 'a2'])]);
  open(fake);
  await waitFor(() => expect(played).toEqual(['a1']));
  fireEvent.click(document.querySelector('.story-picture') as HTMLElement);
  expect(story()?.dataset.phase).toBe('still');
  end();
  fireEvent.click(document.querySelector('.story-picture') as HTMLElement);
  await waitFor(() => expect(played).toEqual(['a1', 'a1']));
  fireEvent.click(button('listen'));
  await waitFor(() => expect(played).toEqual(['a1', 'a1', 'a1']));
  expect(story()?.dataset.at).toBe('0');
});

test('of several she chooses one, those in her own language first', async () => {
  const { fake, played } = withStories([told('clip/b', 'da', ['b1']), told('clip/a', 'ar', ['a1'])]);
  open(fake);
  await waitFor(() => expect(document.querySelectorAll('[data-card]')).toHaveLength(2));
  expect(
    [...document.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset.card),
  ).toEqual(['a', 'b']);
  fireEvent.click(document.querySelector('[data-card=b]') as HTMLElement);
  expect(location.pathname).toBe('/learn/post/story/b');
  cleanup();
  open(fake, 'b');
  await waitFor(() => expect(played).toEqual(['b1']));
});

test('a sound that is not here yet, or gives none, is a picture and a sentence, and can be tried again', async () => {
  const { fake, played, end } = withStories([told('clip/a', 'ar', ['a1'])], []);
  open(fake);
  await waitFor(() => expect(story()?.dataset.phase).toBe('missing'));
  expect(saidBy(fake).at(-1)).toBe('Historien er på vej. Vent lidt.');
  fake.media.set(sha('a1'), new Blob(['a1']));
  fireEvent.click(document.querySelector('.story-picture') as HTMLElement);
  await waitFor(() => expect(played).toEqual(['a1']));
  end('failed');
  await waitFor(() => expect(story()?.dataset.phase).toBe('missing'));
});

test('one that was taken back is not told any more', async () => {
  const { fake, played } = withStories([
    told('clip/a', 'ar', ['a1']),
    { kind: 'clip-withdrawn', stream: 'programme', clip: 'clip/a', speaker: PARWIN },
  ]);
  open(fake);
  await waitFor(() => expect(document.querySelector('[data-card=on-the-way]')).not.toBeNull());
  expect(played).toEqual([]);
});
