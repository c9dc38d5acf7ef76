import type { Ready } from '#domain/ready.ts';
import { type VoiceIndex, VoiceIndexSchema } from '#domain/voice-pack.ts';
import type { MachineVoiceStore } from '#storage/machine-voice.ts';
import { hashOf } from '#storage/media.ts';
import { ask, askForBytes, type Line, read } from './ask.ts';
import { NoNetwork, TurnedAway } from './errors.ts';

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
  const index = (await published(line, store)) ?? (await store.index());
  if (!index) return NOTHING;
  const lacking = await lackingOf(store, index);
  let kept = index.packs.length - lacking.length;
  for (const pack of lacking) {
    if (signal?.aborted) break;
    onProgress?.({ wanted: index.packs.length, kept, isLoading: true });
    try {
      const { bytes } = await askForBytes(line, `/voices/${pack.sha256}.bin`);
      const isWhole =
        (await hashOf(bytes)) === pack.sha256 && (await store.put(pack.key, pack.sha256, bytes));
      // Half a file, or a portal's page: the next load asks again.
      if (isWhole) kept++;
    } catch (error) {
      if (error instanceof NoNetwork) break;
      // Made anew on the server while we read: the next load has the new index.
      if (!(error instanceof TurnedAway)) throw error;
    }
  }
  if (kept === index.packs.length) await dropOutdated(store, index);
  return { wanted: index.packs.length, kept, isLoading: false };
}

/** How much of the voice the tablet has, by the index it knows. */
export async function voicesReady(store: MachineVoiceStore): Promise<Ready> {
  const index = await store.index();
  if (!index) return NOTHING;
  const wanted = index.packs.length;
  return { wanted, kept: wanted - (await lackingOf(store, index)).length, isLoading: false };
}

/** How many clips are published. Throws `NoNetwork` when nobody of ours answered. */
export async function publishedClips(line: Line = {}): Promise<number> {
  const { packs } = read(VoiceIndexSchema, await ask(line, '/voices/index.json'));
  return packs.reduce((sum, { clips }) => sum + clips, 0);
}

const NOTHING: Ready = { wanted: 0, kept: 0, isLoading: false };

async function published(line: Line, store: MachineVoiceStore): Promise<VoiceIndex | undefined> {
  try {
    const index = read(VoiceIndexSchema, await ask(line, '/voices/index.json'));
    await store.putIndex(index);
    return index;
  } catch (error) {
    if (error instanceof NoNetwork || error instanceof TurnedAway) return undefined;
    throw error;
  }
}

async function lackingOf(store: MachineVoiceStore, { packs }: VoiceIndex): Promise<VoiceIndex['packs']> {
  const kept = await store.kept();
  return packs.filter(({ key, sha256 }) => kept.get(key) !== sha256);
}

async function dropOutdated(store: MachineVoiceStore, { packs }: VoiceIndex): Promise<void> {
  const current = new Set(packs.map(({ key }) => key));
  const outdated = [...(await store.kept()).keys()].filter((key) => !current.has(key));
  if (outdated.length > 0) await store.drop(outdated);
}
