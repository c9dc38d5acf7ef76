import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeviceVoice } from '#audio/device-voice.ts';
import type { Player } from '#audio/player.ts';
import { createSpeaker, type Speaking } from '#audio/speaker.ts';
import type { Utterance } from '#audio/utterance.ts';
import type { Voices } from '#audio/voices.ts';

interface Has {
  /** Languages that the tablet speaks by itself. */
  device?: readonly string[];
  /** Danish texts that a machine has said. */
  machine?: readonly string[];
  /** `language text` of what a person has said. */
  clips?: readonly string[];
  /** Of the sounds, by the name under which they are heard: what cannot be played. */
  broken?: readonly string[];
}

/** A speaker whose sounds last one turn of the clock, and what was heard of it. */
function aSpeaker({ device = [], machine = [], clips = [], broken = [] }: Has) {
  let sounding = 0;
  let most = 0;
  const heard: string[] = [];
  let turn = 0;
  let end: (() => void) | undefined;
  const sound = (what: string) =>
    new Promise<'ended'>((resolve) => {
      heard.push(what);
      most = Math.max(most, ++sounding);
      let isOver = false;
      end = () => {
        if (isOver) return;
        isOver = true;
        sounding--;
        resolve('ended');
      };
      setTimeout(end, 1);
    });
  const voice: DeviceVoice = {
    speaks: (language) => device.includes(language),
    say: (text, language) => sound(`device ${language} ${text}`),
    stop: () => end?.(),
    subscribe: () => () => undefined,
    judge: () => undefined,
  };
  const player: Player = {
    async play(blob) {
      this.stop();
      const mine = turn;
      const what = await blob.text();
      if (broken.includes(what)) return 'failed';
      return mine === turn ? sound(what) : 'ended';
    },
    stop() {
      turn++;
      end?.();
    },
    warmUp: () => undefined,
  };
  const made: Voices = {
    machine: async (text) => (machine.includes(text) ? new Blob([`machine ${text}`]) : undefined),
    hasMachine: () => machine.length > 0,
    subscribe: () => () => undefined,
    clip: async (text, language, pace = 'normal') => {
      const clip = pace === 'slow' ? `${language} ${text}, slowly` : `${language} ${text}`;
      return clips.includes(clip) ? new Blob([`person ${clip}`]) : undefined;
    },
  };
  const layers: (Speaking | undefined)[] = [];
  const speaker = createSpeaker({
    voice,
    player,
    voices: made,
    pause: () => new Promise((resolve) => setTimeout(resolve, 1)),
  });
  speaker.subscribe(() => layers.push(speaker.speaking()));
  return { speaker, heard, layers, most: () => most };
}

const POST: Utterance = { id: 'post.mine', da: 'Min post', help: { language: 'so', text: 'Boostadayda' } };
const CUP: Utterance = { id: 'ord.kop', da: 'kop' };

describe('who says it', () => {
  test('a person, where one has said it: first in her language, then in Danish', async () => {
    const { speaker, heard } = aSpeaker({
      clips: ['so Boostadayda', 'da Min post'],
      device: ['da'],
      machine: ['Min post'],
    });
    await speaker.say([POST]);
    expect(heard).toEqual(['person so Boostadayda', 'person da Min post']);
  });

  test('slowly, where a person has said it slowly: that recording, once, and no other is stretched', async () => {
    const { speaker, heard } = aSpeaker({ clips: ['da kop', 'da kop, slowly'], device: ['da'] });
    expect(await speaker.saysSlowly('kop')).toBe(true);
    await speaker.say([{ ...CUP, pace: 'slow' }]);
    expect(heard).toEqual(['person da kop, slowly']);
    await speaker.again();
    await speaker.say([CUP]);
    expect(heard).toEqual(['person da kop, slowly', 'person da kop, slowly', 'person da kop']);
  });

  test('not slowly, where nobody has: a normal recording, a device or a machine is not offered as one', async () => {
    const { speaker, heard } = aSpeaker({ clips: ['da kop'], device: ['da'], machine: ['kop'] });
    expect(await speaker.saysSlowly('kop')).toBe(false);
    await speaker.say([{ ...CUP, pace: 'slow' }]);
    expect(heard).toEqual(['person da kop']);
  });

  test('each language by its own layer: hers by a person, and the Danish by the tablet', async () => {
    const { speaker, heard } = aSpeaker({ clips: ['so Boostadayda'], device: ['da'] });
    await speaker.say([POST]);
    expect(heard).toEqual(['person so Boostadayda', 'device da Min post']);
  });

  test('one card has one Danish voice: a recording of half of it is not glued to another voice', async () => {
    const { speaker, heard } = aSpeaker({ clips: ['da Min post'], device: ['da'] });
    await speaker.say([POST, CUP]);
    expect(heard).toEqual(['device da Min post', 'device da kop']);
  });

  test('a recording that cannot be played gives way to the next layer, and the word is still heard', async () => {
    const { speaker, heard } = aSpeaker({ clips: ['da kop'], machine: ['kop'], broken: ['person da kop'] });
    await speaker.say([CUP]);
    expect(heard).toEqual(['machine kop']);
  });

  test('else the tablet’s own voice, and the machine’s clip is not heard beside it', async () => {
    const { speaker, heard } = aSpeaker({ device: ['da'], machine: ['Min post'] });
    await speaker.say([POST]);
    expect(heard).toEqual(['device da Min post']);
  });

  test('else the machine, and it is marked as one', async () => {
    const { speaker, heard, layers } = aSpeaker({ machine: ['Min post'] });
    expect(speaker.hasVoice()).toBe(true);
    await speaker.say([POST]);
    expect(heard).toEqual(['machine Min post']);
    expect(layers.map((speaking) => speaking?.layer)).toContain('machine');
  });

  test('else nobody: then the words are shown, hers and the Danish, and it says so', async () => {
    const { speaker, heard, layers } = aSpeaker({});
    expect(speaker.hasVoice()).toBe(false);
    await speaker.say([POST]);
    expect(heard).toEqual([]);
    // Both stand there together: once is enough.
    expect(layers.filter((speaking) => speaking?.layer === 'none')).toHaveLength(1);
  });

  test('a name that no machine has said is shown, and the rest of the card is heard', async () => {
    const { speaker, heard, layers } = aSpeaker({ machine: ['Min post'] });
    await speaker.say([{ id: 'tablet.her-name', da: 'Amina' }, POST]);
    expect(heard).toEqual(['machine Min post']);
    expect(layers.some((speaking) => speaking?.layer === 'none')).toBe(true);
  });

  test('a word that is learned: in her language once, in Danish twice', async () => {
    const { speaker, heard } = aSpeaker({ machine: ['kop'], device: ['so'] });
    await speaker.say([{ ...CUP, help: { language: 'so', text: 'koob' }, isWord: true }]);
    expect(heard).toEqual(['device so koob', 'machine kop', 'machine kop']);
  });

  test('a sound that could not be played is told apart from a voice that was never there', async () => {
    const lost = async (has: Has) => {
      const { speaker, layers } = aSpeaker(has);
      await speaker.say([CUP]);
      return layers.flatMap((speaking) => (speaking ? [speaking.isLost ?? false] : []));
    };
    expect(await lost({ clips: ['da kop'], broken: ['person da kop'] })).toEqual([false, true]);
    expect(await lost({ clips: ['da kop'] })).toEqual([false]);
    expect(await lost({})).toEqual([false]);
  });
});

describe('one mouth', () => {
  test('whatever is tapped, and when: never are two sounds heard at once', async () => {
    const tap = fc.record({
      what: fc.constantFrom('say', 'again', 'stop', 'effect'),
      wait: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(tap, { maxLength: 12 }), fc.boolean(), async (taps, hasDevice) => {
        const { speaker, most } = aSpeaker({
          machine: ['Min post'],
          ...(hasDevice && { device: ['da', 'so'] }),
        });
        const all: Promise<void>[] = [];
        for (const { what, wait } of taps) {
          if (what === 'say') all.push(speaker.say([POST, POST]));
          else if (what === 'again') all.push(speaker.again());
          else if (what === 'stop') speaker.stop();
          else speaker.effect('touch');
          await new Promise((resolve) => setTimeout(resolve, wait));
        }
        speaker.stop();
        await Promise.all(all);
        expect(most()).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
