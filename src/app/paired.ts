import type { OperationLog } from '#storage/log.ts';
import type { MediaStore } from '#storage/media.ts';
import type { Meta } from '#storage/meta.ts';
import type { Line } from '#sync/ask.ts';
import { mediaCourier } from '#sync/media.ts';
import { pair } from '#sync/pairing.ts';
import { startSyncing } from '#sync/schedule.ts';
import { sendByFetch } from '#sync/send.ts';
import type { Content } from './content.ts';
import { movingIn } from './moving-in.ts';
import { reportOf } from './report.ts';

interface Surroundings {
  readonly log: OperationLog;
  readonly media: MediaStore;
  readonly meta: Meta;
  readonly line: Line;
  readonly content: () => Content;
  readonly language: () => string;
  readonly speaks: (language: string) => boolean;
}

/** What only a tablet that is somebody's needs: its line to the server. Fetched when there is a woman to sync for. */
export function openPaired({ log, media, meta, line, content, language, speaks }: Surroundings) {
  const move = movingIn({ log, meta, send: sendByFetch(line) });
  return {
    start() {
      const syncing = startSyncing({
        log,
        send: move.send,
        courier: mediaCourier({ log, media, line, languages: () => [...new Set(['da', language()])] }),
        report: () => reportOf(content(), language(), log, speaks),
        onSynced: () => void move.afterRound().then((hasMoved) => hasMoved && syncing.now()),
      });
      return syncing;
    },

    /** Makes the tablet hers. Throws `TurnedAway` or `NoNetwork`. */
    async pair(by: { code: string } | { pictures: readonly number[] }): Promise<void> {
      const asked = 'code' in by ? { code: by.code } : { pictures: [...by.pictures] };
      const { token, ...holder } = await pair(asked);
      await move.to(token, holder);
    },
  };
}
