import type { Ready } from '#domain/ready.ts';
import { VoiceIndexSchema } from '#domain/voice-pack.ts';
import type { MachineVoiceStore } from '#storage/machine-voice.ts';
import { ask, type Line, read } from './ask.ts';
import { TurnedAway } from './errors.ts';
import { bringPacks, bytesOf, indexOf, NOTHING, packsReady } from './packs.ts';

const INDEX = '/voices/index.json';

interface Load {
  readonly store: MachineVoiceStore;
  readonly fetch?: Line['fetch'];
  readonly onProgress?: (ready: Ready) => void;
  /** Stops between two packs. */
  readonly signal?: AbortSignal;
}

/**
 * Brings the machine-made Danish clips to the tablet's disk: only packs that changed, each whole and checked by its
 * SHA-256. A load that broke off goes on where it was; what is out of date goes when all that is wanted is there.
 * Returns how much of it is on the disk. Throws only when the disk does.
 */
export async function loadVoices({ store, fetch, onProgress, signal }: Load): Promise<Ready> {
  const line: Line = { fetch };
  const index = await indexOf(line, INDEX, { schema: VoiceIndexSchema, shelf: store });
  if (!index) return NOTHING;
  const ready = await bringPacks({
    shelf: store,
    wanted: index.packs,
    onProgress,
    signal,
    async bring({ key, sha256 }) {
      const bytes = await bytesOf(line, `/voices/${sha256}.bin`, sha256);
      if (!(await store.put(key, sha256, bytes))) throw new TurnedAway('unreadable');
    },
  });
  if (ready.kept < ready.wanted) return ready;
  const current = new Set(index.packs.map(({ key }) => key));
  const outdated = [...(await store.kept()).keys()].filter((key) => !current.has(key));
  if (outdated.length > 0 && !signal?.aborted) await store.drop(outdated);
  return ready;
}

/** How much of the voice the tablet has, by the index it knows. */
export async function voicesReady(store: MachineVoiceStore): Promise<Ready> {
  const index = await store.index();
  return index ? packsReady(store, index.packs) : NOTHING;
}

/** How many clips are published. Throws `NoNetwork` when nobody of ours answered. */
export async function publishedClips(line: Line = {}): Promise<number> {
  const { packs } = read(VoiceIndexSchema, await ask(line, INDEX));
  return packs.reduce((sum, { clips }) => sum + clips, 0);
}
