import { createMp3Encoder } from 'wasm-media-encoders';
import { shaped } from '#audio/shape.ts';

/** What a clip is made with. A change here makes every clip anew: it is part of each clip's name. */
export const SETTINGS = { voice: 'da+f2', rate: 120, kilobits: 24, hertz: 24_000, version: 1 } as const;

/** What there is of eSpeak NG in its npm package, which has no types of its own. */
interface Speech {
  set_voice(name: string): number;
  set_rate(words: number): void;
  synthesize(text: string, onAudio: (audio: Int16Array | undefined) => boolean): void;
}

/** eSpeak speaks at this rate, whatever one asks for, Hz. */
const SPOKEN = 22_050;

/** Makes one Danish text a clip: MP3, mono. Throws when nothing could be said of it. */
export type Machine = (text: string) => Promise<Uint8Array>;

/** eSpeak NG's package as it is imported: `@echogarden/espeak-ng-emscripten`. */
export type SpeechPackage = { readonly default: () => Promise<{ eSpeakNGWorker: new () => Speech }> };

/**
 * The machine voice. A tool of the build alone: eSpeak NG is GPL, and none of it is in the app. Its package is handed
 * in by who runs the tool, since it may not be there: then this layer of voices is empty.
 */
export async function openMachine(speechPackage: SpeechPackage): Promise<Machine> {
  const { eSpeakNGWorker } = await speechPackage.default();
  const speech = await new eSpeakNGWorker();
  speech.set_voice(SETTINGS.voice);
  speech.set_rate(SETTINGS.rate);
  const encoder = await createMp3Encoder();
  return async (text) => {
    const isSayable = /[\p{L}\d]/u.test(text);
    const samples = isSayable ? shaped(spoken(speech, text), SPOKEN) : new Float32Array(0);
    if (samples.length === 0) throw new Error(`nothing can be said of "${text}"`);
    encoder.configure({
      sampleRate: SPOKEN,
      outputSampleRate: SETTINGS.hertz,
      channels: 1,
      bitrate: SETTINGS.kilobits,
    });
    // The encoder lends its bytes only until it is asked again.
    const parts = [encoder.encode([samples]).slice(), encoder.finalize().slice()];
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  };
}

/** Samples −1…1 at `SPOKEN`. */
function spoken(speech: Speech, text: string): Float32Array {
  const parts: Float32Array[] = [];
  speech.synthesize(text, (audio) => {
    if (audio && audio.length > 0) parts.push(Float32Array.from(audio, (sample) => sample / 32_768));
    return false;
  });
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
