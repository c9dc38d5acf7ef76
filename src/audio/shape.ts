import { filtered, highPass, loudnessOf, peaksOf, truePeakOf } from './loudness.ts';

/** How loud every clip is, LUFS (research/pictures-fonts-audio §3.6). */
export const LOUDNESS = -18;
/** The highest that a peak may be before MP3 makes it a little higher, dB; written down it may be −1.5 (the same). */
const PEAK = -2.5;
/** Silence that stays before the first sound and after the last, s. */
const BEFORE = 0.05;
const AFTER = 0.15;
/** Quieter than this counts as silence, of the loudest sample. */
const SILENT = 0.01;
/** What is never louder than this is no voice. */
const NOTHING = 0.001;
/** Below this there is no voice, only rumble, Hz. */
const RUMBLE = 70;

/**
 * Cuts the silence off a spoken clip, takes the rumble out and sets its loudness. Peaks over the limit are bent, not
 * cut, so that a loud consonant makes no crack. Empty when there is nothing to hear. `peak`: the highest that is left, dB.
 */
export function shaped(raw: Float32Array, rate: number, peak = PEAK): Float32Array {
  const clean = filtered(raw, highPass(RUMBLE, rate));
  const loudest = clean.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const isHeard = (sample: number) => Math.abs(sample) > loudest * SILENT;
  const first = clean.findIndex(isHeard);
  const last = clean.findLastIndex(isHeard);
  if (loudest < NOTHING || first < 0) return new Float32Array(0);
  const cut = clean.slice(
    Math.max(0, first - Math.round(BEFORE * rate)),
    Math.min(clean.length, last + Math.round(AFTER * rate)),
  );
  // Bending and giving way make it a little quieter: the third time it is right to a fifth of a dB.
  const limit = 10 ** (peak / 20);
  let set = cut;
  for (let time = 0; time < 3; time++) {
    const gain = 10 ** ((LOUDNESS - loudnessOf(set, rate)) / 20);
    set = dipped(
      set.map((sample) => bent(sample * gain, limit)),
      rate,
      limit,
    );
  }
  const over = truePeakOf(set) - peak;
  return over > 0 ? set.map((sample) => sample * 10 ** (-over / 20)) : set;
}

/** Round a peak the sound gives way for so long on each side, s. */
const DIP = 0.003;

/** Where a peak between the samples is over the limit, the sound gives way there and nowhere else. */
function dipped(samples: Float32Array, rate: number, limit: number): Float32Array<ArrayBuffer> {
  const width = Math.round(DIP * rate);
  const gains = new Float32Array(samples.length).fill(1);
  for (const [at, peak] of peaksOf(samples).entries()) {
    if (peak <= limit) continue;
    for (let near = Math.max(0, at - width); near <= Math.min(samples.length - 1, at + width); near++) {
      const depth = Math.cos(((near - at) / (width + 1)) * (Math.PI / 2)) ** 2;
      gains[near] = Math.min(gains[near] ?? 1, 1 - (1 - limit / peak) * depth);
    }
  }
  return samples.map((sample, at) => sample * (gains[at] ?? 1));
}

/** As it is up to the knee; above it nearer and nearer the limit, and never over. */
function bent(sample: number, limit: number): number {
  const size = Math.abs(sample);
  const knee = limit * 0.7;
  if (size <= knee) return sample;
  return Math.sign(sample) * (knee + (limit - knee) * Math.tanh((size - knee) / (limit - knee)));
}
