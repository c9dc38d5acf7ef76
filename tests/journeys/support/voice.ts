import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';

const RATE = 48_000;
const SECONDS = 6;
/** Of a vowel like the a of "dansk": where it rings, Hz, and how strongly. */
const FORMANTS = [
  [700, 1],
  [1200, 0.5],
  [2500, 0.2],
] as const;

/**
 * A browser whose microphone hears somebody who says ah-ah-ah, four times a second. The one that Chromium brings beeps:
 * a beep from nothing to full has peaks that no voice has, and no codec keeps.
 */
export function aBrowserWithAVoice(use: LaunchOptions): Promise<Browser> {
  const file = join(tmpdir(), `najah-voice-${process.pid}.wav`);
  writeFileSync(file, wavOf(voice()));
  return chromium.launch({
    ...use,
    args: [...(use.args ?? []), `--use-file-for-fake-audio-capture=${file}`],
  });
}

/** Samples −1…1: harmonics of a woman's voice that goes up and down a little, as loud as its formants let them be. */
function voice(): Float32Array {
  const samples = new Float32Array(RATE * SECONDS);
  let turn = 0;
  for (let at = 0; at < samples.length; at++) {
    const time = at / RATE;
    const pitch = 200 + 20 * Math.sin(2 * Math.PI * 0.5 * time);
    turn += pitch / RATE;
    const loud = Math.sin(Math.PI * ((time * 4) % 1)) ** 2;
    let sum = 0;
    for (let harmonic = 1; harmonic * pitch < 4_000; harmonic++) {
      const strength = FORMANTS.reduce(
        (all, [hertz, weight]) => all + weight * Math.exp(-(((harmonic * pitch - hertz) / 150) ** 2)),
        0.02,
      );
      // Each begins elsewhere: together they would make one sharp peak.
      sum += strength * Math.sin(2 * Math.PI * harmonic * turn + harmonic * harmonic);
    }
    samples[at] = 0.15 * loud * sum;
  }
  return samples;
}

/** One channel of 16 bits. */
function wavOf(samples: Float32Array): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples.length * 2, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length * 2, 40);
  const body = Buffer.alloc(samples.length * 2);
  for (const [at, sample] of samples.entries())
    body.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), at * 2);
  return Buffer.concat([head, body]);
}
