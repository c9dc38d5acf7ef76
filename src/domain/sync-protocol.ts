import * as v from 'valibot';
import { STAFF_ROLES } from './access.ts';
import { id } from './ids.ts';
import { MediaHash, ReceivedSchema } from './operation.ts';

/** Limits of the network edge. Over them the answer is a 4xx with a code, and nothing is stored. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 1024 * 1024,
  /** Operations a round. A tablet that was away for months needs several rounds. */
  batch: 500,
  /** Bytes of one operation as JSON. */
  operation: 16 * 1024,
  /** How deep JSON may nest. */
  depth: 8,
  /** Operations a reply. */
  page: 2000,
  /** Bytes of a picture or sound. */
  media: 4 * 1024 * 1024,
} as const;

/** What a device says of itself at each round; staff see it on the page of tablets. */
export const DeviceReportSchema = v.object({
  app: v.pipe(v.string(), v.maxLength(40)),
  /** Files of content that are wanted, and kept: the ready light. */
  wanted: v.pipe(v.number(), v.integer(), v.minValue(0)),
  kept: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Does the browser promise to keep our storage? Is the app on the home screen? */
  isPersisted: v.boolean(),
  isInstalled: v.boolean(),
  /** Operations that were refused and lie on the device for staff to look at. */
  refused: v.pipe(v.number(), v.integer(), v.minValue(0)),
  language: v.pipe(v.string(), v.maxLength(12)),
  /** Of her language and Danish: those the tablet itself has an offline voice for. Absent: it did not say. */
  speaks: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(12))), v.maxLength(2))),
  /** 0–1 where the browser tells it. */
  battery: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type DeviceReport = v.InferOutput<typeof DeviceReportSchema>;

/**
 * What a tablet sends: what the server has not answered for, how far it had read, and which streams that
 * reading was of. When the server knows of a stream that is not among them it starts again at 0.
 */
export const SyncRequestSchema = v.object({
  after: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  streams: v.pipe(v.array(v.string()), v.maxLength(500)),
  /** The `mark` of the reply that `after` is the cursor of. */
  mark: v.optional(v.pipe(v.string(), v.maxLength(80))),
  /** Checked one by one, so that one bad operation does not hold up the rest. */
  operations: v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.batch)),
  report: v.optional(DeviceReportSchema),
});
export type SyncRequest = v.InferInput<typeof SyncRequestSchema>;

/** Why the server would not have an operation. */
export const REFUSALS = ['malformed', 'too-large', 'not-yours', 'id-taken'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The answer to one operation. Kept: at that place in the ledger, with a time that may have been set back. */
export const VerdictSchema = v.variant('verdict', [
  v.object({ id: v.string(), verdict: v.literal('kept'), n: v.number(), at: v.number() }),
  v.object({
    id: v.string(),
    verdict: v.literal('refused'),
    code: v.picklist(REFUSALS),
    why: v.optional(v.string()),
  }),
]);
export type Verdict = v.InferOutput<typeof VerdictSchema>;

/** What it gets back. A reply without the marker is not ours (a captive portal): it counts as "no network". */
export const SyncReplySchema = v.object({
  najah: v.literal('sync-1'),
  /** Which ledger answered. Another than last time: all of one's own operations are sent again. */
  ledger: v.string(),
  /** The server's clock, ms. */
  now: v.number(),
  /** How far this reply reaches. */
  cursor: v.number(),
  /**
   * Id of the operation at the cursor. If another stands there when it comes back, the ledger was restored from a
   * backup and has grown past the cursor since: the answer is 409 `ledger-is-older`.
   */
  mark: v.optional(v.string()),
  /** Is there more after it? */
  more: v.boolean(),
  streams: v.array(v.string()),
  /** The server's copies, with their places `n`, of what the device had not read: its own just-sent ones too. */
  operations: v.array(ReceivedSchema),
  verdicts: v.array(VerdictSchema),
});
export type SyncReply = v.InferOutput<typeof SyncReplySchema>;

/** Codes of the network edge, machine-readable, in `{ "error": code }`. */
export type EdgeError =
  | 'malformed' // 400: not JSON, or not of the shape
  | 'too-deep' // 400
  | 'unknown-device' // 401: no token, a forged one, or a session that has ended
  | 'device-retired' // 401: staff retired this device; it keeps all it has
  | 'not-allowed' // 403: signed in, but not for this
  | 'wrong-origin' // 403: a request of another site
  | 'unknown-code' // 404: a pairing code that is wrong, used or too old
  | 'not-found' // 404
  | 'ledger-is-older' // 409: the server was restored from a backup: send all again from 0
  | 'hash-mismatch' // 409: media that is not what its name says
  | 'name-taken' // 409: somebody has an account of that name already
  | 'too-large' // 413
  | 'wrong-type' // 415: media of a kind we do not keep
  | 'too-many' // 429: slow down, see Retry-After
  | 'cannot-save'; // 507: the server's disk

export const ErrorReplySchema = v.object({ error: v.string() });

// --- pairing -----------------------------------------------------------------------------------------

/** How long a pairing code lives, ms. */
export const PAIRING_LIFE = 10 * 60_000;

/** Positions of four pictures among `pictures/pairing-pictures`, in order. */
const PicturePattern = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
  v.length(4),
);

/** A tablet gives either the long code of the QR picture or the four pictures. */
export const PairRequestSchema = v.object({
  code: v.optional(v.pipe(v.string(), v.minLength(16), v.maxLength(64))),
  pictures: v.optional(PicturePattern),
  /** Who she was on this tablet until now: the server does not keep it. */
  label: v.optional(v.pipe(v.string(), v.maxLength(40))),
});
export type PairRequest = v.InferOutput<typeof PairRequestSchema>;

export const PairReplySchema = v.object({
  najah: v.literal('paired-1'),
  token: v.string(),
  device: id('device'),
  participant: id('participant'),
  nickname: v.string(),
  face: v.string(),
  streams: v.array(v.string()),
});
export type PairReply = v.InferOutput<typeof PairReplySchema>;

/** What staff get when they ask for a code to pair a tablet with a woman. */
export const PairingCodeSchema = v.object({
  code: v.string(),
  pictures: PicturePattern,
  participant: id('participant'),
  /** ms since 1970 by the server's clock. */
  expires: v.number(),
});
export type PairingCode = v.InferOutput<typeof PairingCodeSchema>;

// --- staff -------------------------------------------------------------------------------------------

export const SignInSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});

const StaffRoleSchema = v.picklist(STAFF_ROLES);

/** Who is signed in: `GET /api/me`. */
export const MeSchema = v.object({
  najah: v.literal('me-1'),
  id: id('staff'),
  name: v.string(),
  role: StaffRoleSchema,
  cohorts: v.array(v.object({ id: id('cohort'), name: v.string() })),
  streams: v.array(v.string()),
});
export type Me = v.InferOutput<typeof MeSchema>;

/** The staff of one's own cohorts: `GET /api/people`. */
export const PeopleReplySchema = v.object({
  najah: v.literal('people-1'),
  people: v.array(
    v.object({
      id: id('staff'),
      name: v.string(),
      role: StaffRoleSchema,
      cohorts: v.array(v.object({ id: id('cohort'), name: v.string() })),
    }),
  ),
});
export type PeopleReply = v.InferOutput<typeof PeopleReplySchema>;

/** A coordinator adds a colleague to one of her own cohorts: `POST /api/people`. */
export const NewPersonSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  role: StaffRoleSchema,
  cohort: id('cohort'),
});
export type NewPerson = v.InferOutput<typeof NewPersonSchema>;

/** The new colleague, and the password that is told this once. */
export const NewPersonReplySchema = v.object({
  najah: v.literal('person-1'),
  id: id('staff'),
  name: v.string(),
  role: StaffRoleSchema,
  password: v.string(),
});
export type NewPersonReply = v.InferOutput<typeof NewPersonReplySchema>;

/** A paired device as staff see it: `GET /api/devices`. */
export const DeviceSchema = v.object({
  id: id('device'),
  participant: id('participant'),
  /** 1, 2, 3 …: the number written on the tablet. */
  number: v.number(),
  /** ms since 1970, or null before its first round. */
  lastSeen: v.nullable(v.number()),
  /** How far into the ledger it had read when it last asked. An operation with `n` up to this is on the tablet. */
  cursor: v.number(),
  isRetired: v.boolean(),
  report: v.nullable(DeviceReportSchema),
});
export type Device = v.InferOutput<typeof DeviceSchema>;
export const DevicesReplySchema = v.object({
  najah: v.literal('devices-1'),
  now: v.number(),
  devices: v.array(DeviceSchema),
});
export type DevicesReply = v.InferOutput<typeof DevicesReplySchema>;

/** Which tablets know an operation: those that asked for what comes after it. */
export const knows = (device: Device, n: number | undefined): boolean =>
  n !== undefined && device.cursor >= n;

export const MediaHashSchema = MediaHash;
export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'audio/mpeg',
  'audio/mp4',
  'audio/webm',
] as const;
