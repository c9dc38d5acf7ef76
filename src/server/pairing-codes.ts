import { randomInt } from 'node:crypto';
import type { ParticipantId, StaffId } from '#domain/ids.ts';
import { PAIRING_LIFE, type PairingCode, type PairRequest } from '#domain/sync-protocol.ts';
import type { Database } from './database.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

export type PairingCodes = ReturnType<typeof openPairingCodes>;

/** Codes by which a tablet is paired with a woman: each once, within ten minutes. */
export function openPairingCodes(db: Database) {
  return {
    /** A new code for a woman: the long one of the QR picture, and four pictures that no other open code has. */
    async make(participant: ParticipantId, by: StaffId, now: number): Promise<PairingCode> {
      const code = newSecret();
      const expires = now + PAIRING_LIFE;
      const pictures = await db.transaction().execute(async (write) => {
        await write.deleteFrom('pairing_code').where('expires', '<=', now).execute();
        const open = await write
          .selectFrom('pairing_code')
          .select('pictures')
          .where('pictures', 'is not', null)
          .execute();
        const taken = new Set(open.map((row) => row.pictures));
        let pattern = fourPictures();
        while (taken.has(textOf(pattern))) pattern = fourPictures();
        await write
          .insertInto('pairing_code')
          .values({
            code_hash: hashOfSecret(code),
            pictures: textOf(pattern),
            participant,
            made_by: by,
            expires,
            used_at: null,
          })
          .execute();
        return pattern;
      });
      return { code, pictures, participant, expires };
    },

    /** Uses up a code, and says whom it pairs with. Undefined when it is wrong, used or too old. */
    async use(
      { code, pictures }: Pick<PairRequest, 'code' | 'pictures'>,
      now: number,
    ): Promise<ParticipantId | undefined> {
      const asked = db
        .updateTable('pairing_code')
        .set({ used_at: now, pictures: null })
        .where('used_at', 'is', null)
        .where('expires', '>', now);
      const row = await (code !== undefined
        ? asked.where('code_hash', '=', hashOfSecret(code))
        : asked.where('pictures', '=', textOf(pictures ?? []))
      )
        .returning('participant')
        .executeTakeFirst();
      return row?.participant as ParticipantId | undefined;
    },

    /** Withdraws the four pictures of all open codes; their long codes stay good. */
    async withdrawPictures(): Promise<void> {
      await db.updateTable('pairing_code').set({ pictures: null }).where('used_at', 'is', null).execute();
    },
  };
}

/** There are 24 pictures (`pictures/pairing-pictures`). */
const PICTURES = 24;
const fourPictures = (): number[] => Array.from({ length: 4 }, () => randomInt(PICTURES));
const textOf = (pictures: readonly number[]): string => pictures.join('-');
