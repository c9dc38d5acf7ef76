import { expect, test } from 'vitest';
import { createSpeaker } from '#audio/speaker.ts';
import type { Utterance } from '#audio/utterance.ts';
import type { Voices } from '#audio/voices.ts';

/** A tablet that writes down what it said, by which layer. `broken` sounds cannot be played. */
function tabletWith(device: readonly string[], voices: Partial<Voices>, broken: readonly string[] = []) {
  const heard: string[] = [];
  const speaker = createSpeaker({
    voice: {
      say: async (text) => {
        heard.push(`device ${text}`);
        return 'ended';
      },
      stop: () => undefined,
      speaks: (language) => device.includes(language),
      subscribe: () => () => undefined,
    },
    player: {
      play: async (sound) => {
        const name = await sound.text();
        if (broken.includes(name)) return 'failed';
        heard.push(name);
        return 'ended';
      },
      stop: () => undefined,
      warmUp: () => undefined,
    },
    voices,
    pause: async () => undefined,
  });
  speaker.subscribe(() => {
    const now = speaker.speaking();
    if (now?.layer === 'none') heard.push(`words ${now.utterance.id}`);
  });
  return { speaker, heard };
}

const clips = (...texts: string[]): Partial<Voices> => ({
  clip: async (text) => (texts.includes(text) ? new Blob([`clip ${text}`]) : undefined),
});
const machine: Partial<Voices> = { machine: async (text) => new Blob([`machine ${text}`]) };
const tea: Utterance = { id: 'tea', da: 'te', help: { language: 'ar', text: 'شاي' } };
const cup: Utterance = { id: 'cup', da: 'kop' };

test('Her language comes by a person and the Danish by the tablet, each language by its own layer', async () => {
  const { speaker, heard } = tabletWith(['da'], clips('شاي'));
  await speaker.say([tea]);
  expect(heard).toEqual(['clip شاي', 'device te']);
});

test('One card has one Danish voice: a recording of half of it is not glued to another voice', async () => {
  const { speaker, heard } = tabletWith(['da'], clips('te'));
  await speaker.say([{ ...tea, help: undefined }, cup]);
  expect(heard).toEqual(['device te', 'device kop']);
});

test('A tablet with no Danish voice says it by the machine', async () => {
  const { speaker, heard } = tabletWith([], machine);
  await speaker.say([tea]);
  expect(heard).toEqual(['machine te']);
});

test('A recording that cannot be played gives way to the next layer, and the word is still heard', async () => {
  const { speaker, heard } = tabletWith([], { ...clips('kop'), ...machine }, ['clip kop']);
  await speaker.say([cup]);
  expect(heard).toEqual(['machine kop']);
});

test('With no voice at all the words stand on the screen, once for both languages', async () => {
  const { speaker, heard } = tabletWith([], {});
  await speaker.say([tea]);
  expect(heard).toEqual(['words tea']);
});

test('A word being learned: her language, Danish, and the Danish again', async () => {
  const { speaker, heard } = tabletWith(['ar', 'da'], {});
  await speaker.say([{ ...tea, isWord: true }]);
  expect(heard).toEqual(['device شاي', 'device te', 'device te']);
});

test('A sound that could not be played is told apart from a voice that was never there', async () => {
  const lost = async (...broken: readonly string[]) => {
    const { speaker } = tabletWith([], clips('kop'), broken);
    const seen: unknown[] = [];
    speaker.subscribe(() => speaker.speaking() && seen.push(speaker.speaking()?.isLost ?? false));
    await speaker.say([cup]);
    return seen;
  };
  expect(await lost('clip kop')).toEqual([false, true]);
  expect(await lost()).toEqual([false]);
  const { speaker } = tabletWith([], {});
  const seen: unknown[] = [];
  speaker.subscribe(() => speaker.speaking() && seen.push(speaker.speaking()?.isLost ?? false));
  await speaker.say([cup]);
  expect(seen).toEqual([false]);
});
