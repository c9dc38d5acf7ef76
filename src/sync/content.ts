import {
  ALL_LANGUAGES,
  type ContentIndex,
  ContentIndexSchema,
  type WantedPack,
  wantedPacks,
} from '#domain/lesson.ts';
import type { Ready } from '#domain/ready.ts';
import { hashOf } from '#storage/media.ts';
import type { Packs } from '#storage/packs.ts';
import { ask, askForBytes, type Line, read } from './ask.ts';
import { NoNetwork, TurnedAway } from './errors.ts';

interface Load {
  readonly packs: Packs;
  readonly language: string;
  readonly fetch?: Line['fetch'];
  readonly onProgress?: (ready: Ready) => void;
  /** Stops between two files, for another language was chosen. */
  readonly signal?: AbortSignal;
}

/** Files on their way at once. */
const AT_ONCE = 3;

/**
 * Brings what is published, for one language, to the tablet's disk: only what changed, each file whole and
 * checked by its SHA-256, or not at all. What is kept stays kept, so a load that broke off goes on where it was.
 * What is out of date goes when all that is wanted is there. Without a network nothing changes.
 *
 * Returns how ready the tablet now is. Throws only when the disk does.
 */
export async function loadContent({ packs, language, fetch, onProgress, signal }: Load): Promise<Ready> {
  const line: Line = { fetch };
  const index = (await published(line, packs)) ?? (await packs.index());
  if (!index) return NOTHING;

  const wanted = wantedPacks(index, language);
  const queue = await lacking(packs, wanted);
  let kept = wanted.length - queue.length;
  const tell = (isLoading: boolean) => onProgress?.({ wanted: wanted.length, kept, isLoading });
  tell(queue.length > 0);

  let isCut = false;
  const carry = async () => {
    for (let pack = queue.shift(); pack && !isCut && !signal?.aborted; pack = queue.shift()) {
      try {
        await packs.put(pack.key, pack.sha256, await fetched(line, pack));
      } catch (error) {
        if (error instanceof NoNetwork) isCut = true;
        else if (!(error instanceof TurnedAway)) throw error;
        continue;
      }
      kept++;
      tell(true);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, carry));
  } finally {
    tell(false);
  }
  if (kept === wanted.length) await dropOutdated(packs, index, signal);
  return { wanted: wanted.length, kept, isLoading: false };
}

/** How ready the tablet is by the index it has. */
export async function readyOf(
  packs: Packs,
  index: ContentIndex | undefined,
  language: string,
): Promise<Ready> {
  if (!index) return NOTHING;
  const wanted = wantedPacks(index, language);
  return {
    wanted: wanted.length,
    kept: wanted.length - (await lacking(packs, wanted)).length,
    isLoading: false,
  };
}

const NOTHING: Ready = { wanted: 0, kept: 0, isLoading: false };

async function published(line: Line, packs: Packs): Promise<ContentIndex | undefined> {
  try {
    const index = read(ContentIndexSchema, await ask(line, '/content/index.json'));
    await packs.putIndex(index);
    return index;
  } catch (error) {
    if (error instanceof NoNetwork || error instanceof TurnedAway) return undefined;
    throw error;
  }
}

async function lacking(packs: Packs, wanted: readonly WantedPack[]): Promise<WantedPack[]> {
  const kept = await packs.kept();
  return wanted.filter(({ key, sha256 }) => kept.get(key) !== sha256);
}

async function fetched(line: Line, { sha256 }: WantedPack): Promise<string> {
  const { bytes } = await askForBytes(line, `/content/${sha256}.json`);
  // Half a file, or a portal's page: the next load asks again.
  if ((await hashOf(bytes)) !== sha256) throw new TurnedAway('hash-mismatch');
  return new TextDecoder().decode(bytes);
}

/**
 * What is no longer published as it lies here. Another language's help may stay: the classroom and the tablet of one
 * machine share the disk. One that is out of date may not, or a changed sentence would stand beside its old meaning.
 */
async function dropOutdated(packs: Packs, index: ContentIndex, signal?: AbortSignal): Promise<void> {
  const current = new Map(wantedPacks(index, ALL_LANGUAGES).map(({ key, sha256 }) => [key, sha256]));
  const outdated = [...(await packs.kept())].filter(([key, sha256]) => current.get(key) !== sha256);
  if (outdated.length > 0 && !signal?.aborted) await packs.drop(outdated.map(([key]) => key));
}
