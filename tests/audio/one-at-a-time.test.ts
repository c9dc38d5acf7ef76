import { expect, test } from 'vitest';
import { createSpeaker } from '#audio/speaker.ts';

/** The same taps every time: a small generator with a seed. */
const seeded = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const ticks = async (count: number) => {
  for (let i = 0; i < count; i++) await Promise.resolve();
};

test.each(Array.from({ length: 50 }, (_, seed) => seed + 1))(
  'However she taps (%i), never two voices at once, and the last tap is the one that is heard',
  async (seed) => {
    const random = seeded(seed);
    const open = new Set<string>();
    let most = 0;
    let latest = '';
    const endings = new Map<string, () => void>();
    const sound = (name: string) =>
      new Promise<'ended'>((resolve) => {
        open.add(name);
        latest = name;
        most = Math.max(most, open.size);
        endings.set(name, () => {
          open.delete(name);
          resolve('ended');
        });
      });
    const silence = (layer: string) => {
      for (const [name, end] of [...endings]) if (name.startsWith(layer)) end();
    };
    const speaker = createSpeaker({
      voice: {
        say: (text) => sound(`device ${text}`),
        stop: () => silence('device'),
        speaks: () => true,
        subscribe: () => () => undefined,
        judge: () => undefined,
      },
      player: {
        play: (blob) => sound(`clip ${blob.type}`),
        stop: () => silence('clip'),
        warmUp: () => undefined,
      },
      voices: {
        clip: async (text) => {
          await ticks(Math.floor(random() * 9));
          return random() < 0.5 ? new Blob([text], { type: text }) : undefined;
        },
      },
      pause: () => ticks(2),
    });
    let last = '';
    for (let tap = 0; tap < 30; tap++) {
      last = `ord-${tap}`;
      void speaker.say([{ id: last, da: last }]);
      await ticks(Math.floor(random() * 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(most).toBe(1);
    expect(latest.endsWith(last)).toBe(true);
    speaker.stop();
  },
);
