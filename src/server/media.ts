import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { LIMITS } from '#domain/sync-protocol.ts';
import { type MediaType, SNIFFED, typeOf } from './media-types.ts';
import { TurnedAway } from './refusal.ts';

/** A picture or sound that is kept. */
export interface Kept {
  readonly type: MediaType;
  readonly bytes: number;
  /** Opens it for reading. Call it, or nothing is opened. */
  readonly read: () => ReadableStream<Uint8Array>;
}

/** Bytes named by their SHA-256, in `<folder>/ab/<sha256>`. */
export interface Media {
  /**
   * Keeps a body under its name; once it resolves, a power cut takes nothing away. Again is no harm.
   * Throws TurnedAway `too-large`, `wrong-type` when the bytes are not what `type` says, `hash-mismatch`.
   */
  put(sha256: string, type: MediaType, body: AsyncIterable<Uint8Array>): Promise<void>;
  get(sha256: string): Promise<Kept | undefined>;
  /** Takes one away for good. One that is not there is no harm. */
  remove(sha256: string): Promise<void>;
}

/** The media in a folder. The folder is made when something is put there. */
export function openMedia(folder: string): Media {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    async put(sha256, type, body) {
      await mkdir(join(folder, 'incoming'), { recursive: true });
      const incoming = join(folder, 'incoming', randomUUID());
      try {
        await receive(incoming, { sha256, type, body });
        const shelf = join(folder, sha256.slice(0, 2));
        if ((await mkdir(shelf, { recursive: true })) !== undefined) await settle(folder);
        await rename(incoming, pathOf(sha256));
        await settle(shelf);
      } finally {
        await rm(incoming, { force: true });
      }
    },

    async get(sha256) {
      const path = pathOf(sha256);
      const found = await stat(path).catch(() => undefined);
      const type = found && typeOf(await beginningOf(path));
      return type && { type, bytes: found.size, read: () => streamOf(path) };
    },

    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  };
}

interface Incoming {
  readonly sha256: string;
  readonly type: MediaType;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Writes a body to a file of its own, so that a half-sent one never stands under a name. */
async function receive(path: string, { sha256, type, body }: Incoming): Promise<void> {
  const file = await open(path, 'wx');
  try {
    const hash = createHash('sha256');
    let beginning = Buffer.alloc(0);
    let size = 0;
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > LIMITS.media) throw new TurnedAway('too-large');
      if (beginning.length < SNIFFED) beginning = Buffer.concat([beginning, chunk]).subarray(0, SNIFFED);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    if (typeOf(beginning) !== type) throw new TurnedAway('wrong-type');
    if (hash.digest('hex') !== sha256) throw new TurnedAway('hash-mismatch');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name in a folder outlives a power cut only when the folder itself has been synced. */
async function settle(folder: string): Promise<void> {
  // Windows cannot open a folder, and needs not.
  const handle: FileHandle | undefined = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const streamOf = (path: string) => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
