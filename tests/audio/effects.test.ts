import { expect, test } from 'vitest';
import { effectSound } from '#audio/effects.ts';

const RATE = 24_000;

/** The samples of a sound of the house, −1 to 1. */
async function samplesOf(sound: Blob): Promise<readonly number[]> {
  const bytes = await sound.arrayBuffer();
  return [...new Int16Array(bytes.slice(44))].map((value) => value / 32767);
}

/**
 * Loudness of the loudest 400 ms, in LUFS without the ear's weighting, which lowers tones as deep as ours: what is
 * soft enough here is softer by the book (ITU-R BS.1770).
 */
function loudest(samples: readonly number[]): number {
  const span = 0.4 * RATE;
  let most = 0;
  for (let from = 0; from < samples.length; from += RATE / 100) {
    const part = samples.slice(from, from + span);
    most = Math.max(most, part.reduce((sum, value) => sum + value * value, 0) / span);
  }
  return -0.691 + 10 * Math.log10(most);
}

test('the chime of a new pose is soft, and grows for twenty milliseconds and more: nobody is startled', async () => {
  const samples = await samplesOf(effectSound('chime'));
  expect(loudest(samples)).toBeLessThanOrEqual(-24);
  const strength = (from: number) =>
    Math.max(...samples.slice(from * RATE, (from + 0.005) * RATE).map((value) => Math.abs(value)));
  const peak = Math.max(...samples.map((value) => Math.abs(value)));
  expect(peak).toBeGreaterThan(0.03);
  expect([0, 0.005, 0.01].map(strength).every((level) => level < peak * 0.85)).toBe(true);
});

test('it is over before the voice begins', async () => {
  expect((await samplesOf(effectSound('chime'))).length / RATE).toBeLessThan(1.4);
});
