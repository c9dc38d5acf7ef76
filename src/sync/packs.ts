import type * as v from 'valibot';
import type { Ready } from '#domain/ready.ts';
import { hashOf } from '#storage/media.ts';
import { ask, askForBytes, type Line, read } from './ask.ts';
import { NoNetwork, TurnedAway } from './errors.ts';

/** A file that is published under the SHA-256 of its bytes. */
export interface Pack {
  readonly key: string;
  readonly sha256: string;
}

/** Where packs of one sort lie on the disk. */
export interface Shelf<I> {
  /** SHA-256 by key. */
  kept(): Promise<ReadonlyMap<string, string>>;
  drop(keys: readonly string[]): Promise<void>;
  /** What was published when it was last asked for. */
  index(): Promise<I | undefined>;
  putIndex(index: I): Promise<void>;
}

export const NOTHING: Ready = { wanted: 0, kept: 0, isLoading: false };

/** Files on their way at once. */
const AT_ONCE = 3;

/** What is published: as the server says now, and without a network as it said last. Throws only when the disk does. */
export async function indexOf<I>(
  line: Line,
  address: string,
  { schema, shelf }: { schema: v.GenericSchema<unknown, I>; shelf: Shelf<I> },
): Promise<I | undefined> {
  try {
    const index = read(schema, await ask(line, address));
    await shelf.putIndex(index);
    return index;
  } catch (error) {
    if (error instanceof NoNetwork || error instanceof TurnedAway) return shelf.index();
    throw error;
  }
}

/** Those packs that are not on the disk as they are published now. */
export async function lackingOf<P extends Pack>(
  shelf: Pick<Shelf<unknown>, 'kept'>,
  wanted: readonly P[],
): Promise<P[]> {
  const kept = await shelf.kept();
  return wanted.filter(({ key, sha256 }) => kept.get(key) !== sha256);
}

/** How much of what is wanted is on the disk. */
export async function packsReady(
  shelf: Pick<Shelf<unknown>, 'kept'>,
  wanted: readonly Pack[],
): Promise<Ready> {
  return {
    wanted: wanted.length,
    kept: wanted.length - (await lackingOf(shelf, wanted)).length,
    isLoading: false,
  };
}

/** The bytes of a pack. Half a file, or a portal's page, is turned away: the next load asks again. */
export async function bytesOf(line: Line, address: string, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await askForBytes(line, address);
  if ((await hashOf(bytes)) !== sha256) throw new TurnedAway('hash-mismatch');
  return bytes;
}

interface Bringing<P extends Pack> {
  readonly shelf: Pick<Shelf<unknown>, 'kept'>;
  readonly wanted: readonly P[];
  /** Fetches one and puts it on the shelf; throws `NoNetwork` or `TurnedAway` when it cannot be had. */
  readonly bring: (pack: P) => Promise<void>;
  readonly onProgress?: ((ready: Ready) => void) | undefined;
  /** Stops between two packs. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Brings what is wanted and not there, each pack whole or not at all. What is kept stays kept, so a load that broke off
 * goes on where it was; one that cannot be had does not hold up the others. Returns how much there is now. Throws only
 * when the disk does.
 */
export async function bringPacks<P extends Pack>({
  shelf,
  wanted,
  bring,
  onProgress,
  signal,
}: Bringing<P>): Promise<Ready> {
  const queue = await lackingOf(shelf, wanted);
  let kept = wanted.length - queue.length;
  const tell = (isLoading: boolean) => onProgress?.({ wanted: wanted.length, kept, isLoading });
  tell(queue.length > 0);

  let isCut = false;
  const carry = async () => {
    for (let pack = queue.shift(); pack && !isCut && !signal?.aborted; pack = queue.shift()) {
      try {
        await bring(pack);
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
  return { wanted: wanted.length, kept, isLoading: false };
}
