import { ALL_LANGUAGES, type ContentIndex, ContentIndexSchema, wantedPacks } from '#domain/lesson.ts';
import type { Ready } from '#domain/ready.ts';
import type { Packs } from '#storage/packs.ts';
import type { Line } from './ask.ts';
import { bringPacks, bytesOf, indexOf, NOTHING, packsReady } from './packs.ts';

interface Load {
  readonly packs: Packs;
  readonly language: string;
  readonly fetch?: Line['fetch'];
  readonly onProgress?: (ready: Ready) => void;
  /** Stops between two files, for another language was chosen. */
  readonly signal?: AbortSignal;
}

/**
 * Brings what is published, for one language, to the tablet's disk: only what changed, each file whole and
 * checked by its SHA-256, or not at all. What is kept stays kept, so a load that broke off goes on where it was.
 * What is out of date goes when all that is wanted is there. Without a network nothing changes.
 *
 * Returns how ready the tablet now is. Throws only when the disk does.
 */
export async function loadContent({ packs, language, fetch, onProgress, signal }: Load): Promise<Ready> {
  const line: Line = { fetch };
  const index = await indexOf(line, '/content/index.json', { schema: ContentIndexSchema, shelf: packs });
  if (!index) return NOTHING;
  const ready = await bringPacks({
    shelf: packs,
    wanted: wantedPacks(index, language),
    onProgress,
    signal,
    async bring({ key, sha256 }) {
      const bytes = await bytesOf(line, `/content/${sha256}.json`, sha256);
      await packs.put(key, sha256, new TextDecoder().decode(bytes));
    },
  });
  if (ready.kept === ready.wanted) await dropOutdated(packs, index, signal);
  return ready;
}

/** How ready the tablet is by the index it has. */
export async function readyOf(
  packs: Packs,
  index: ContentIndex | undefined,
  language: string,
): Promise<Ready> {
  return index ? packsReady(packs, wantedPacks(index, language)) : NOTHING;
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
