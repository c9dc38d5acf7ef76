import type { Howl } from 'howler';
import { wakeWithPage } from './waking.ts';

/** Plays bytes: recorded voices, her own practice recordings, the small sounds of the house. */
export interface Player {
  /** Resolves when it has ended, was stopped, or could not be played. */
  play(sound: Blob): Promise<'ended' | 'failed'>;
  stop(): void;
  /** Called within a touch: loads the machinery, so that the first sound is not late. */
  warmUp(): void;
}

/** Howler first; a plain `<audio>` where it fails (old Safari plays a blob there that Web Audio refuses). */
export function openPlayer(): Player {
  let howler: Promise<typeof import('howler')> | undefined;
  const load = () => {
    howler ??= import('howler').then((loaded) => {
      wakeWithPage(() => loaded.Howler.ctx ?? undefined, document);
      return loaded;
    });
    return howler;
  };
  let stopCurrent: (() => void) | undefined;

  return {
    warmUp: () => void load().catch(() => undefined),
    stop() {
      stopCurrent?.();
      stopCurrent = undefined;
    },
    async play(sound) {
      this.stop();
      const address = URL.createObjectURL(sound);
      let isStopped = false;
      stopCurrent = () => {
        isStopped = true;
      };
      try {
        const { Howl } = await load();
        if (isStopped) return 'ended';
        const played = await withHowler(Howl, address, sound.type, (stop) => {
          stopCurrent = stop;
        });
        if (played === 'ended') return 'ended';
      } catch {
        // The chunk could not be loaded: the plain element needs none.
      } finally {
        setTimeout(() => URL.revokeObjectURL(address), 60_000);
      }
      if (isStopped) return 'ended';
      return withElement(address, (stop) => {
        stopCurrent = stop;
      });
    },
  };
}

/** A sound that has not begun within so many ms never will: then the next way is tried, and in the end the words are shown. */
const PATIENCE = 2_000;

function withHowler(
  Howler: typeof Howl,
  address: string,
  type: string,
  onStarted: (stop: () => void) => void,
): Promise<'ended' | 'failed'> {
  return new Promise((resolve) => {
    const sound = new Howler({
      src: [address],
      format: [formatOf(type)],
      onend: () => done('ended'),
      onstop: () => done('ended'),
      onloaderror: () => done('failed'),
      onplayerror: () => done('failed'),
      onplay: () => clearTimeout(waiting),
    });
    const waiting = setTimeout(() => done('failed'), PATIENCE);
    const done = (result: 'ended' | 'failed') => {
      clearTimeout(waiting);
      sound.unload();
      resolve(result);
    };
    onStarted(() => {
      sound.stop();
      done('ended');
    });
    sound.play();
  });
}

function withElement(address: string, onStarted: (stop: () => void) => void): Promise<'ended' | 'failed'> {
  return new Promise((resolve) => {
    const element = new Audio(address);
    const done = (result: 'ended' | 'failed') => {
      clearTimeout(waiting);
      element.pause();
      resolve(result);
    };
    const waiting = setTimeout(() => done('failed'), PATIENCE);
    onStarted(() => done('ended'));
    element.onplaying = () => clearTimeout(waiting);
    element.onended = () => done('ended');
    element.onerror = () => done('failed');
    element.play().catch(() => done('failed'));
  });
}

/** Howler cannot see the format of a blob in its address. */
const formatOf = (type: string): string => {
  if (type.includes('mpeg')) return 'mp3';
  if (type.includes('mp4')) return 'mp4';
  if (type.includes('wav')) return 'wav';
  return 'webm';
};
