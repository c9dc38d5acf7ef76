import { LONGEST_CLIP } from '#domain/voice-fields.ts';
import { heard, NotAClip } from './heard.ts';

/** A person's voice as it is kept: trimmed, and as loud as all others. */
export interface MadeClip {
  readonly sound: Blob;
  readonly seconds: number;
}

/** A recording ends by itself after so many ms: a little silence before and after may be more than the clip itself. */
export const recordedWithin = (longest: number): number => (longest + 4) * 1000;

/** Samples a second while it is worked on. */
const WORKED = 48_000;
const BITS_A_SECOND = 48_000;
/** After its last sample a sound is still on its way through the recorder, ms. */
const REST = 120;
/** How much longer than the clip itself writing it may take, ms. */
const PATIENCE = 5_000;

/** AAC is played by every browser; then what this one writes by itself. */
const TYPES = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/webm'] as const;

/**
 * Makes a clip of what a microphone recorded, and lets her hear it meanwhile: the browser itself writes down what it
 * plays, so no encoder is carried along (our pages run no WebAssembly). Throws `NotAClip`; one that a call cut off is `interrupted`.
 * `longest`: seconds.
 */
export async function clipFrom(recorded: Blob, longest: number = LONGEST_CLIP): Promise<MadeClip> {
  const { samples, seconds } = heard(await samplesOf(recorded), WORKED, longest);
  const context = new AudioContext({ sampleRate: WORKED });
  try {
    const making = context.resume().then(() => written(context, samples));
    return { sound: await inTime(making, seconds), seconds };
  } finally {
    // Nobody waits for it: in the middle of a call it may not answer.
    void context.close().catch(() => undefined);
  }
}

/** A call that takes the sound away stops the clock of what is being written: nobody waits for it for ever. */
function inTime(writing: Promise<Blob>, seconds: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new NotAClip('interrupted')), seconds * 1000 + PATIENCE);
    writing.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** Plays the samples, and gives what was written down of them. */
async function written(context: AudioContext, samples: Float32Array): Promise<Blob> {
  const buffer = context.createBuffer(1, samples.length, WORKED);
  buffer.getChannelData(0).set(samples);
  const source = context.createBufferSource();
  source.buffer = buffer;
  const line = context.createMediaStreamDestination();
  source.connect(line);
  source.connect(context.destination);
  const type = TYPES.find(
    (candidate) => MediaRecorder.isTypeSupported(candidate) && new Audio().canPlayType(candidate) !== '',
  );
  const recorder = new MediaRecorder(line.stream, {
    ...(type && { mimeType: type }),
    audioBitsPerSecond: BITS_A_SECOND,
  });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const happens = (what: 'onstart' | 'onstop') =>
    new Promise<void>((resolve) => {
      recorder[what] = () => resolve();
    });
  const ended = new Promise<void>((resolve) => {
    source.onended = () => resolve();
  });
  const began = happens('onstart');
  recorder.start();
  await began;
  source.start();
  await ended;
  await new Promise((resolve) => setTimeout(resolve, REST));
  const stopped = happens('onstop');
  recorder.stop();
  await stopped;
  return new Blob(parts, { type: recorder.mimeType.split(';')[0] || 'audio/webm' });
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
