/**
 * How loud a sound is to a person, after ITU-R BS.1770-4: two filters that hear as an ear does, blocks of 400 ms, and
 * gates against silence. Samples are −1…1, mono.
 */

/** Coefficients of one second-order filter, a0 = 1. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The two filters of BS.1770 for any sampling rate (the published ones are those of 48 kHz). */
function earOf(rate: number): readonly Biquad[] {
  const shelf = () => {
    const k = Math.tan((Math.PI * 1681.974450955533) / rate);
    const q = 0.7071752369554196;
    const high = 10 ** (3.999843853973347 / 20);
    const band = high ** 0.4996667741545416;
    const a0 = 1 + k / q + k * k;
    return {
      b: [
        (high + (band * k) / q + k * k) / a0,
        (2 * (k * k - high)) / a0,
        (high - (band * k) / q + k * k) / a0,
      ],
      a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
    } as const;
  };
  const highPass = () => {
    const k = Math.tan((Math.PI * 38.13547087602444) / rate);
    const q = 0.5003270373238773;
    const a0 = 1 + k / q + k * k;
    return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] } as const;
  };
  return [shelf(), highPass()];
}

/** Runs samples through a second-order filter. */
export function filtered(samples: Float32Array, { b, a }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

/** A high-pass of Butterworth's kind at `hertz`. */
export function highPass(hertz: number, rate: number): Biquad {
  const k = Math.tan((Math.PI * hertz) / rate);
  const a0 = 1 + Math.SQRT2 * k + k * k;
  return { b: [1 / a0, -2 / a0, 1 / a0], a: [(2 * (k * k - 1)) / a0, (1 - Math.SQRT2 * k + k * k) / a0] };
}

/** A clip shorter than this is measured as if it were said again and again, or it would count as too quiet, s. */
const LEAST = 3;

/**
 * Integrated loudness in LUFS; −Infinity of silence. A short clip is repeated till it is three seconds long: measured
 * by itself a word came out 20 dB wrong (research/pictures-fonts-audio §3.6).
 */
export function loudnessOf(samples: Float32Array, rate: number): number {
  if (samples.length === 0) return Number.NEGATIVE_INFINITY;
  const times = Math.max(1, Math.ceil((LEAST * rate) / samples.length));
  const long = new Float32Array(samples.length * times);
  for (let i = 0; i < times; i++) long.set(samples, i * samples.length);
  const heard = earOf(rate).reduce(filtered, long);
  const block = Math.round(0.4 * rate);
  const step = Math.round(0.1 * rate);
  const powers: number[] = [];
  for (let from = 0; from + block <= heard.length; from += step) {
    let sum = 0;
    for (let i = from; i < from + block; i++) sum += (heard[i] ?? 0) ** 2;
    powers.push(sum / block);
  }
  const level = (power: number) => -0.691 + 10 * Math.log10(power);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const audible = powers.filter((power) => level(power) > -70);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = level(mean(audible)) - 10;
  return level(mean(audible.filter((power) => level(power) > gate)));
}

/** Highest peak between the samples too, in dB of full scale: four times as many points by a windowed sinc. */
export const truePeakOf = (samples: Float32Array): number =>
  20 * Math.log10(peaksOf(samples).reduce((most, peak) => Math.max(most, peak), 0));

/** At each sample the highest that the sound gets there and on the way to the next, of full scale. */
export function peaksOf(samples: Float32Array): Float32Array {
  const peaks = new Float32Array(samples.length);
  for (let i = 0; i < samples.length; i++) {
    let peak = Math.abs(samples[i] ?? 0);
    for (const row of BETWEEN) {
      let value = 0;
      for (let tap = 0; tap < row.length; tap++)
        value += (row[tap] ?? 0) * (samples[i + tap - TAPS + 1] ?? 0);
      peak = Math.max(peak, Math.abs(value));
    }
    peaks[i] = peak;
  }
  return peaks;
}

const TAPS = 8;
const BETWEEN = [0.25, 0.5, 0.75].map((part) =>
  Array.from({ length: 2 * TAPS }, (_, tap) => {
    const x = part - (tap - TAPS + 1);
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * Math.cos((Math.PI * x) / (2 * TAPS)) ** 2;
  }),
);
