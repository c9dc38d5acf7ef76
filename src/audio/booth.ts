import { createMp3Encoder } from 'wasm-media-encoders';
import { LONGEST_CLIP } from '#domain/voice-fields.ts';
import { heard, NotAClip } from './heard.ts';

/** A person's voice as it is kept: an MP3 that every tablet plays, trimmed and as loud as all others. */
export interface MadeClip {
  readonly sound: Blob;
  readonly seconds: number;
}

/** A recording ends by itself here, ms: a little silence before and after may be more than the clip itself. */
export const BOOTH_LIMIT = (LONGEST_CLIP + 4) * 1000;

/** Samples a second while it is worked on, and in what is kept. A voice has nothing above 12 kHz that is needed. */
const WORKED = 48_000;
const KEPT = 24_000;
const KILOBITS = 48;

/** Makes a clip of what a microphone recorded. Throws `NotAClip`. */
export async function clipFrom(recorded: Blob): Promise<MadeClip> {
  const { samples, seconds } = heard(await samplesOf(recorded), WORKED);
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: WORKED, outputSampleRate: KEPT, channels: 1, bitrate: KILOBITS });
  // The encoder lends its bytes only until it is asked again.
  const parts = [encoder.encode([samples]).slice(), encoder.finalize().slice()];
  return { sound: new Blob(parts, { type: 'audio/mpeg' }), seconds };
}

/** Decoded and mixed to one channel. */
async function samplesOf(recorded: Blob): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, 1, WORKED);
  const decoded = await context.decodeAudioData(await recorded.arrayBuffer()).catch(() => {
    throw new NotAClip('unreadable');
  });
  const channels = Array.from({ length: decoded.numberOfChannels }, (_, at) => decoded.getChannelData(at));
  const [first = new Float32Array(0)] = channels;
  return first.map(
    (_, at) => channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length,
  );
}
