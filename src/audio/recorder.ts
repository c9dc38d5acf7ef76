/** Her own voice, for a moment: recorded on the tablet, played back, never sent anywhere. */
export interface Recording {
  /** Ends it and gives what was recorded. */
  finish(): Promise<Blob>;
  /** Ends it and forgets it. */
  cancel(): void;
  /** How loud it is now, 0–1. */
  level(): number;
  /** Resolves when it is over: because it was ended, was too long, or the microphone went away. */
  readonly ended: Promise<void>;
}

export type RecorderFault = 'no-microphone' | 'not-allowed' | 'too-quiet';

/** Thrown when a recording cannot be made; `fault` chooses the picture. */
export class CannotRecord extends Error {
  readonly fault: RecorderFault;
  constructor(fault: RecorderFault) {
    super(`Cannot record: ${fault}`);
    this.fault = fault;
  }
}

/** First the one that Safari plays back rightly, then the one of Chrome (research/sync-reliability §2). */
const TYPES = ['audio/mp4', 'audio/webm'] as const;

/** Longest practice recording, ms. */
export const LONGEST = 15_000;

/**
 * Begins to record. Ask her with a picture first (ux rule 50): the browser's own question follows.
 * `longest`: it ends by itself after so many ms.
 */
export async function startRecording(longest = LONGEST): Promise<Recording> {
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined')
    throw new CannotRecord('no-microphone');
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch((error: DOMException) => {
    throw new CannotRecord(error.name === 'NotAllowedError' ? 'not-allowed' : 'no-microphone');
  });
  const type = TYPES.find((candidate) => MediaRecorder.isTypeSupported(candidate));
  const recorder = new MediaRecorder(stream, type ? { mimeType: type } : {});
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const ended = new Promise<void>((resolve) => {
    recorder.onstop = () => resolve();
  });
  const meter = openMeter(stream);
  recorder.start();
  const limit = setTimeout(() => recorder.state === 'recording' && recorder.stop(), longest);

  const end = () => {
    clearTimeout(limit);
    if (recorder.state !== 'inactive') recorder.stop();
    meter.close();
    for (const track of stream.getTracks()) track.stop();
  };
  return {
    level: meter.level,
    ended,
    cancel: end,
    async finish() {
      end();
      await ended;
      const sound = new Blob(parts, { type: recorder.mimeType || 'audio/webm' });
      if (sound.size === 0) throw new CannotRecord('too-quiet');
      return sound;
    },
  };
}

function openMeter(stream: MediaStream): { level: () => number; close: () => void } {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  return {
    level() {
      analyser.getByteTimeDomainData(samples);
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
      return Math.min(1, loudest / 96);
    },
    close: () => void context.close().catch(() => undefined),
  };
}
