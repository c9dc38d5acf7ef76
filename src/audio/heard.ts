import { LONGEST_CLIP } from '#domain/voice-fields.ts';
import { loudnessOf } from './loudness.ts';
import { shaped } from './shape.ts';

/** Why a recording is not kept. Each has a picture and a sentence that says what to do. */
export type ClipFault = 'silent' | 'clipped' | 'too-long' | 'unreadable' | 'interrupted';

/** Thrown when a recording is no clip; `fault` chooses the picture. */
export class NotAClip extends Error {
  readonly fault: ClipFault;
  constructor(fault: ClipFault) {
    super(`Not a clip: ${fault}`);
    this.fault = fault;
  }
}

/** Quieter than this there is a room, and nobody who speaks in it, LUFS. */
const SILENT = -50;
/** As loud as a sound can be; a codec may give it back a little softer. */
const FULL = 0.985;
/** A browser's recorder made peaks up to 2.7 dB higher of beeps that it was given at −2.5 (Opus, in Chromium): room for that, dB. */
const PEAK = -5;
/** More than this part of all samples at full loudness: it was too near, and no level can mend it. */
const TOO_MUCH = 0.002;

/**
 * Makes a clip of what was recorded: mono samples −1…1 at `rate`. Silence is cut off and the loudness set as the machine's
 * clips have it. `longest`: seconds. Throws `NotAClip`.
 */
export function heard(
  samples: Float32Array,
  rate: number,
  longest: number = LONGEST_CLIP,
): { samples: Float32Array; seconds: number } {
  if (!(loudnessOf(samples, rate) > SILENT)) throw new NotAClip('silent');
  const full = samples.reduce((count, sample) => count + (Math.abs(sample) >= FULL ? 1 : 0), 0);
  if (full > samples.length * TOO_MUCH) throw new NotAClip('clipped');
  const clip = shaped(samples, rate, PEAK);
  if (clip.length === 0) throw new NotAClip('silent');
  const seconds = clip.length / rate;
  if (seconds > longest) throw new NotAClip('too-long');
  return { samples: clip, seconds };
}
