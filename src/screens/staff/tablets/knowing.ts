import type { Operation } from '#domain/operation.ts';
import type { RosterEntry } from '#domain/roster.ts';
import { knows } from '#domain/sync-protocol.ts';
import type { StaffTablet } from './tablets.ts';

/** Which tablets have read a decision. */
export interface Knowing {
  /** Has the server it? Until then no tablet can. */
  readonly isSent: boolean;
  readonly known: number;
  readonly total: number;
  /** The women on whose tablets it is not, in the order of the roster. */
  readonly without: readonly RosterEntry[];
}

/** Compares a decision's place in the ledger with how far each tablet has read (see `knows`). */
export function knowingOf(tablets: readonly StaffTablet[], { n }: Pick<Operation, 'n'>): Knowing {
  const behind = tablets.filter(({ device }) => !knows(device, n));
  const without = [...new Map(behind.map(({ woman }) => [woman.id, woman])).values()];
  without.sort((a, b) => a.nickname.localeCompare(b.nickname, 'da'));
  return { isSent: n !== undefined, known: tablets.length - behind.length, total: tablets.length, without };
}
