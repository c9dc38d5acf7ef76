import type { Voices } from '#audio/voices.ts';
import type { Ready } from '#domain/ready.ts';
import { checksumsOf } from '#hooks/checksums.ts';
import type { MachineVoiceStore } from '#storage/machine-voice.ts';
import { loadVoices, voicesReady } from '#sync/machine-voice.ts';
import { changing } from './live.ts';

/** The machine voice of this device, and the loading of it. */
export interface KeptVoice extends Pick<Voices, 'machine' | 'hasMachine' | 'subscribe'> {
  ready(): Ready;
  /** Brings what is published; resolves when it is here or cannot be had now. Throws only when the disk does. */
  load(signal: AbortSignal, onProgress: (ready: Ready) => void): Promise<void>;
}

/** Keeps the machine-made clips on the disk. They are loaded after the lessons: a picture helps without its voice. */
export async function keepMachineVoice(store: MachineVoiceStore): Promise<KeptVoice> {
  const ready = changing<Ready>(await voicesReady(store));
  return {
    ready: ready.get,
    hasMachine: () => ready.get().kept > 0,
    subscribe: ready.subscribe,
    async machine(text) {
      if (ready.get().kept === 0) return undefined;
      const checksumOf = await checksumsOf([text]);
      return store.clip(checksumOf(text)).catch(() => undefined);
    },
    async load(signal, onProgress) {
      const loaded = await loadVoices({
        store,
        signal,
        onProgress: (progress) => {
          ready.set(progress);
          onProgress(progress);
        },
      });
      ready.set(loaded);
      onProgress(loaded);
    },
  };
}
