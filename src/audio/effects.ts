/** The small sounds of the house (ux §4.5): soft, short, never an alarm, never one for a miss. */
export type Effect = 'touch' | 'right' | 'finished' | 'leaving' | 'chime';

const RATE = 24_000;

interface Note {
  readonly hertz: number;
  /** Seconds from the start, and how long it sounds. */
  readonly from: number;
  readonly lasts: number;
  /** Where it is softer than the others: loudness, 0–1. */
  readonly level?: number;
}

const NOTES: Readonly<Record<Effect, readonly Note[]>> = {
  touch: [{ hertz: 330, from: 0, lasts: 0.06 }],
  right: [
    { hertz: 262, from: 0, lasts: 0.2 },
    { hertz: 330, from: 0.14, lasts: 0.22 },
  ],
  finished: [
    { hertz: 262, from: 0, lasts: 0.8 },
    { hertz: 330, from: 0.03, lasts: 0.78 },
    { hertz: 392, from: 0.06, lasts: 0.75 },
  ],
  leaving: [
    { hertz: 294, from: 0, lasts: 0.35 },
    { hertz: 294, from: 0.45, lasts: 0.35 },
  ],
  // Another pose: a bowl, far away. It must not call anybody back who has come to rest.
  chime: [
    { hertz: 392, from: 0, lasts: 1.3, level: 0.07 },
    { hertz: 588, from: 0.04, lasts: 0.9, level: 0.03 },
  ],
};

/** Loudness of a note, 0–1: at least 8 LU under speech (ux rule 32). */
const LEVEL = 0.12;
/** A soft start, seconds: no click, no startle. */
const FADE_IN = 0.02;

/** A sound of the house as a mono 16-bit WAV. */
export function effectSound(effect: Effect): Blob {
  const notes = NOTES[effect];
  const length = Math.ceil(Math.max(...notes.map(({ from, lasts }) => from + lasts)) * RATE);
  const samples = new Int16Array(length);
  for (let i = 0; i < length; i++) {
    const time = i / RATE;
    let level = 0;
    for (const { hertz, from, lasts, level: loudness = LEVEL } of notes) {
      const at = time - from;
      if (at < 0 || at > lasts) continue;
      const shape = Math.min(1, at / FADE_IN) * (1 - at / lasts) ** 2;
      level += Math.sin(2 * Math.PI * hertz * at) * shape * loudness;
    }
    samples[i] = Math.round(level * 32767);
  }
  return new Blob([wavHeader(samples.byteLength), samples], { type: 'audio/wav' });
}

function wavHeader(bytes: number): ArrayBuffer {
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string) => {
    for (const [i, letter] of [...letters].entries()) header.setUint8(at + i, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  header.setUint32(4, 36 + bytes, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, RATE, true);
  header.setUint32(28, RATE * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  text(36, 'data');
  header.setUint32(40, bytes, true);
  return header.buffer;
}
