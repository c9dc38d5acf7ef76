import type { EdgeError } from '#domain/sync-protocol.ts';

/** A request that is turned away with a code. Thrown anywhere below a route; `app.ts` makes the answer of it. */
export class TurnedAway extends Error {
  readonly code: EdgeError | 'trouble';
  readonly status: (typeof STATUS)[keyof typeof STATUS];
  /** Seconds to wait before trying again. */
  readonly retryAfter: number | undefined;

  constructor(code: EdgeError | 'trouble', retryAfter?: number) {
    super(code);
    this.code = code;
    this.status = STATUS[code];
    this.retryAfter = retryAfter;
  }
}

const STATUS = {
  malformed: 400,
  'too-deep': 400,
  'unknown-device': 401,
  'device-retired': 401,
  'not-allowed': 403,
  'wrong-origin': 403,
  'unknown-code': 404,
  'not-found': 404,
  'ledger-is-older': 409,
  'hash-mismatch': 409,
  'name-taken': 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  'cannot-save': 507,
  trouble: 500,
} as const satisfies Readonly<Record<EdgeError | 'trouble', number>>;

/** What an error of ours, of the database or of the disk means to whoever asked. */
export function turnedAwayBy(error: unknown): TurnedAway {
  if (error instanceof TurnedAway) return error;
  return new TurnedAway(isOfTheDisk(error) ? 'cannot-save' : 'trouble');
}

/** Is the disk full, read-only or failing? Then everything that was acknowledged is still there, and nothing new is. */
export function isOfTheDisk(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return SQLITE_DISK.has(errcode & PRIMARY);
  return typeof code === 'string' && DISK.has(code);
}

/** SQLite's extended result codes carry the primary one in the lowest byte (sqlite.org/rescode.html). */
const PRIMARY = 0xff;
/** SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL. */
const SQLITE_DISK: ReadonlySet<number> = new Set([8, 10, 13]);
/** Of the file system; and PostgreSQL's disk_full, io_error and read_only_sql_transaction. */
const DISK: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', '53100', '58030', '25006']);
