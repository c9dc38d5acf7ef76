import { mediaIn, silencedMedia, standingMedia } from '#domain/named-media.ts';
import type { Refusal } from '#domain/sync-protocol.ts';
import type { OperationLog } from '#storage/log.ts';
import { hashOf, type MediaStore } from '#storage/media.ts';
import { ask, askForBytes, type Line } from './ask.ts';
import { NoNetwork, TurnedAway } from './errors.ts';

export type MediaCourier = ReturnType<typeof mediaCourier>;

interface Surroundings {
  readonly log: OperationLog;
  readonly media: MediaStore;
  readonly line?: Line | undefined;
  /** Whose recorded voices are wanted here; absent, those of all languages. */
  readonly languages?: (() => readonly string[]) | undefined;
}

/** Carries pictures and sounds, by hash, so that again is no harm. */
export function mediaCourier({ log, media, line = {}, languages }: Surroundings) {
  return {
    /**
     * Takes up what the server has not got. Returns how many it now has. What the server never will take, goes
     * to `refused` together with the operations that name it. Throws `NoNetwork`, and `TurnedAway` for what may
     * pass (no room, not signed in).
     */
    async sendUnsent(): Promise<number> {
      let sent = 0;
      for (const name of await media.unsent()) {
        const body = await media.get(name);
        if (body) {
          try {
            await ask(line, `/api/media/${name}`, { method: 'PUT', body });
            sent++;
          } catch (error) {
            const refusal = error instanceof TurnedAway ? FINAL[error.code] : undefined;
            if (!refusal) throw error;
            await log.giveUp((operation) => mediaIn(operation).includes(name), refusal, `media: ${name}`);
          }
        }
        await media.answered(name);
      }
      return sent;
    },

    /** Fetches what is shown and is not here yet. Returns how many came. One that the server lacks is passed over. */
    async fetchMissing(): Promise<number> {
      let came = 0;
      for (const name of await media.missing(standingMedia(log.all(), languages?.()))) {
        try {
          const { bytes, type } = await askForBytes(line, `/api/media/${name}`);
          // Half of it, or a portal's page.
          if ((await hashOf(bytes)) !== name) throw new NoNetwork('These bytes are not what their name says');
          await media.put(name, new Blob([bytes], { type }));
          came++;
        } catch (error) {
          if (!(error instanceof TurnedAway && error.code === 'not-found')) throw error;
        }
      }
      return came;
    },

    /** Takes off the disk what was taken back, sent or not. */
    dropSilenced: (): Promise<void> => media.dropSounds(silencedMedia(log.all())),
  };
}

/** Answers that will be the same tomorrow, and what they are called in the list of what was refused. */
const FINAL: Readonly<Record<string, Refusal>> = {
  'hash-mismatch': 'malformed',
  'wrong-type': 'malformed',
  'too-large': 'too-large',
  'not-allowed': 'not-yours',
};
