import { expect, test } from 'vitest';
import { heard, NotAClip } from '#audio/heard.ts';
import { loudnessOf, truePeakOf } from '#audio/loudness.ts';

const RATE = 48_000;
/** A voice to a machine: a tone that swells and fades like syllables, with silence before and after. */
function spokenFor(seconds: number, loud: number, silence = 1): Float32Array {
  const samples = new Float32Array((seconds + 2 * silence) * RATE);
  for (let i = 0; i < seconds * RATE; i++) {
    const syllable = 0.6 + 0.4 * Math.sin((2 * Math.PI * 4 * i) / RATE);
    samples[silence * RATE + i] = loud * syllable * Math.sin((2 * Math.PI * 220 * i) / RATE);
  }
  return samples;
}
const faultOf = (samples: Float32Array): unknown => {
  try {
    heard(samples, RATE);
  } catch (error) {
    return error instanceof NotAClip ? error.fault : error;
  }
  return undefined;
};

test.each([0.03, 0.1, 0.5, 0.9])(
  'a voice of %s comes out as loud as all others, without the silence round it',
  (loud) => {
    const { samples, seconds } = heard(spokenFor(2, loud), RATE);
    const loudness = loudnessOf(samples, RATE);
    expect(loudness).toBeGreaterThan(-20);
    expect(loudness).toBeLessThan(-16);
    expect(truePeakOf(samples)).toBeLessThanOrEqual(-1.5);
    expect(seconds).toBeGreaterThan(1.9);
    expect(seconds).toBeLessThan(2.4);
  },
);

test('a room where nobody speaks is refused as silent, and so is nothing at all', () => {
  expect(faultOf(new Float32Array(3 * RATE))).toBe('silent');
  expect(faultOf(spokenFor(2, 0.0005))).toBe('silent');
  expect(faultOf(new Float32Array(0))).toBe('silent');
});

test('a voice that was too near crackles, and no level can mend it', () => {
  expect(faultOf(spokenFor(2, 3).map((sample) => Math.max(-1, Math.min(1, sample))))).toBe('clipped');
});

test('twenty seconds of voice are the most; silence round it does not count', () => {
  expect(faultOf(spokenFor(19, 0.3, 2))).toBeUndefined();
  expect(faultOf(spokenFor(22, 0.3, 0))).toBe('too-long');
});

test('a bang on the table makes the voice beside it no softer', () => {
  const plain = spokenFor(2, 0.05);
  const banged = Float32Array.from(plain);
  let noise = 1;
  for (let i = 0; i < RATE * 0.02; i++) {
    noise = (noise * 16_807) % 2_147_483_647;
    banged[RATE + 2_000 + i] = 0.9 * (noise / 1_073_741_824 - 1);
  }
  const { samples } = heard(banged, RATE);
  expect(loudnessOf(samples, RATE)).toBeGreaterThan(-20);
  expect(loudnessOf(samples, RATE)).toBeLessThan(-16);
  expect(truePeakOf(samples)).toBeLessThanOrEqual(-4);
});
