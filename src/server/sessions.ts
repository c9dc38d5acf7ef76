import type { StaffId } from '#domain/ids.ts';
import type { Database } from './database.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** How long a session lives after it was last used, ms. */
export const SESSION_LIFE = 14 * 24 * 60 * 60_000;

export type Sessions = ReturnType<typeof openSessions>;

/** The sessions of staff who have signed in. Only the hash of a session's secret is kept. */
export function openSessions(db: Database) {
  return {
    /** Begins a session and gives its secret. Sessions that have ended are cleared away. */
    async begin(person: StaffId, now: number): Promise<string> {
      const secret = newSecret();
      await db.deleteFrom('session').where('expires', '<=', now).execute();
      await db
        .insertInto('session')
        .values({ token_hash: hashOfSecret(secret), person, expires: now + SESSION_LIFE, last_used: now })
        .execute();
      return secret;
    },

    /** Whose session it is, if it has not ended; using it makes it last, written down once an hour. */
    async use(secret: string, now: number): Promise<{ person: StaffId; isProlonged: boolean } | undefined> {
      const token_hash = hashOfSecret(secret);
      const row = await db
        .selectFrom('session')
        .select(['person', 'last_used'])
        .where('token_hash', '=', token_hash)
        .where('expires', '>', now)
        .executeTakeFirst();
      if (!row) return undefined;
      const isProlonged = now - row.last_used >= PROLONG_AFTER;
      if (isProlonged) {
        await db
          .updateTable('session')
          .set({ last_used: now, expires: now + SESSION_LIFE })
          .where('token_hash', '=', token_hash)
          .execute();
      }
      return { person: row.person as StaffId, isProlonged };
    },

    /** Ends a session. Ending it twice is no harm. */
    async end(secret: string): Promise<void> {
      await db.deleteFrom('session').where('token_hash', '=', hashOfSecret(secret)).execute();
    },
  };
}

/** Not at each request: that would be a write to disk for every read. */
const PROLONG_AFTER = 60 * 60_000;
