import { afterEach, expect, test, vi } from 'vitest';
import { clipFrom } from '#audio/booth.ts';

const RATE = 48_000;
/** A second of somebody humming. */
const HUM = Float32Array.from({ length: RATE }, (_, at) => 0.3 * Math.sin((at / RATE) * 2 * Math.PI * 220));

/** A browser that decodes what it is given as a hum; `ends` is whether it ever comes to the end of playing one. */
function aBrowser({ ends }: { ends: boolean }) {
  const closed = { count: 0 };
  const node = { connect: () => undefined, stream: {} };
  class Context {
    resume = async () => undefined;
    close = async () => void closed.count++;
    destination = node;
    createBuffer = () => ({ getChannelData: () => new Float32Array(HUM.length) });
    createMediaStreamDestination = () => node;
    createBufferSource() {
      const source = {
        ...node,
        onended: () => undefined,
        start: () => ends && setTimeout(() => source.onended(), 1000),
      };
      return source;
    }
    decodeAudioData = async () => ({ numberOfChannels: 1, getChannelData: () => HUM });
  }
  class Recorder {
    static isTypeSupported = () => true;
    mimeType = 'audio/webm;codecs=opus';
    onstart = () => undefined;
    onstop = () => undefined;
    ondataavailable = (_: { data: Blob }) => undefined;
    start = () => void setTimeout(() => this.onstart());
    stop() {
      this.ondataavailable({ data: new Blob(['written']) });
      setTimeout(() => this.onstop());
    }
  }
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('OfflineAudioContext', Context);
  vi.stubGlobal('MediaRecorder', Recorder);
  vi.stubGlobal(
    'Audio',
    class {
      canPlayType = () => 'probably';
    },
  );
  return closed;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is heard is written down while it plays, and the sound is let go of', async () => {
  vi.useFakeTimers();
  const closed = aBrowser({ ends: true });
  const making = clipFrom(new Blob(['raw']));
  await vi.advanceTimersByTimeAsync(2_000);
  const clip = await making;
  expect(clip.sound.type).toBe('audio/webm');
  expect(await clip.sound.text()).toBe('written');
  expect(clip.seconds).toBeCloseTo(1, 1);
  expect(closed.count).toBe(1);
});

test.each(['resume', 'close'] as const)(
  'a browser whose sound never answers to %s holds nothing up',
  async (what) => {
    vi.useFakeTimers();
    aBrowser({ ends: true });
    const Sound = AudioContext;
    vi.stubGlobal('AudioContext', function AudioContext() {
      return Object.assign(new Sound(), { [what]: () => new Promise(() => undefined) });
    });
    const making = clipFrom(new Blob(['raw'])).then(
      () => 'made',
      (error: { fault: string }) => error.fault,
    );
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await making).toBe(what === 'resume' ? 'interrupted' : 'made');
  },
);

test('a call that takes the sound away while it is written is waited for a few seconds, and no longer', async () => {
  vi.useFakeTimers();
  const closed = aBrowser({ ends: false });
  const making = clipFrom(new Blob(['raw'])).catch((error: { fault: string }) => error.fault);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(closed.count).toBe(0);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await making).toBe('interrupted');
  expect(closed.count).toBe(1);
});
