import * as v from 'valibot';
import { AbilityFields } from './ability-fields.ts';
import { LocalDateTimeSchema } from './dates.ts';
import { ExcursionFields } from './excursion-fields.ts';
import { FactFields } from './fact-fields.ts';
import { HerLookSchema } from './her-look.ts';
import { type HolderId, id, type OperationId } from './ids.ts';
import { CourseFields, PLAN_WEEKS } from './plan.ts';
import { MasteredFields, PracticeSettingFields } from './practice-fields.ts';
import { CorrectionFields, ReviewFields } from './translation-fields.ts';
import { ChoiceFields, ClipFields, ConsentFields, StoryFields, WithdrawalFields } from './voice-fields.ts';
import { PoseName, YogaProgrammeFields } from './yoga-fields.ts';

/**
 * An operation is one decision somebody made: ticked off a task, moved an excursion, completed a lesson.
 * It is written once, where it was decided, and never edited. Everything the app shows is worked
 * out from operations by the functions in this folder, on the tablets and on the server alike.
 */
const envelope = {
  id: id('operation'),
  /** When it was decided, in ms since 1970. See `operationOf` for why this may run ahead of the clock. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  by: v.union([id('participant'), id('staff')]),
  stream: v.union([id('participant'), id('cohort'), id('staff'), id('file'), v.literal('programme')]),
  /** Its place in the server's ledger. Absent on a device that has not heard back: then it is not yet sent. */
  n: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
};

export const TASKS = ['digital-post', 'jobnet', 'borger-dk'] as const;
export type Task = (typeof TASKS)[number];
export const ANSWERS = ['coming', 'unsure', 'not-this-time'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A week of the plan, 1–35: what a check-in belongs to, never a date worked out from a clock. */
const PlanWeek = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PLAN_WEEKS));
export const MediaHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'));
const Nickname = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(24));
/** Which of our drawn women stands for her until she chooses otherwise. */
const Face = v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/));

const OperationSchema = v.variant('kind', [
  v.object({ ...envelope, kind: v.literal('course-planned'), course: id('course'), ...CourseFields }),
  v.object({
    ...envelope,
    kind: v.literal('excursion-planned'),
    excursion: id('excursion'),
    place: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
    start: LocalDateTimeSchema,
  }),
  v.object({
    ...envelope,
    kind: v.literal('excursion-moved'),
    excursion: id('excursion'),
    start: LocalDateTimeSchema,
  }),
  v.object({
    ...envelope,
    kind: v.literal('excursion-described'),
    excursion: id('excursion'),
    ...ExcursionFields,
  }),
  v.object({
    ...envelope,
    kind: v.literal('excursion-photo-set'),
    excursion: id('excursion'),
    of: v.picklist(['place', 'door']),
    media: MediaHash,
  }),
  v.object({ ...envelope, kind: v.literal('excursion-cancelled'), excursion: id('excursion') }),
  v.object({ ...envelope, kind: v.literal('excursion-restored'), excursion: id('excursion') }),
  v.object({
    ...envelope,
    kind: v.literal('excursion-answered'),
    excursion: id('excursion'),
    participant: id('participant'),
    answer: v.picklist(ANSWERS),
  }),
  v.object({
    ...envelope,
    kind: v.literal('task-ticked'),
    participant: id('participant'),
    course: id('course'),
    week: PlanWeek,
    task: v.picklist(TASKS),
    /** Did somebody sit beside her? Absent: she was not asked. */
    how: v.optional(v.picklist(['alone', 'with-help'])),
  }),
  v.object({
    ...envelope,
    kind: v.literal('task-unticked'),
    participant: id('participant'),
    course: id('course'),
    week: PlanWeek,
    task: v.picklist(TASKS),
  }),
  v.object({
    ...envelope,
    kind: v.literal('lesson-completed'),
    participant: id('participant'),
    lesson: id('lesson'),
  }),
  v.object({
    ...envelope,
    kind: v.literal('participant-enrolled'),
    participant: id('participant'),
    nickname: Nickname,
    face: Face,
  }),
  v.object({ ...envelope, kind: v.literal('participant-left'), participant: id('participant') }),
  v.object({
    ...envelope,
    kind: v.literal('look-chosen'),
    participant: id('participant'),
    look: HerLookSchema,
  }),
  /** What she can now, on our own scale, said together with her teacher. A new answer stands instead of the old. */
  v.object({
    ...envelope,
    kind: v.literal('ability-marked'),
    participant: id('participant'),
    ...AbilityFields,
  }),
  v.object({
    ...envelope,
    kind: v.literal('practice-mastered'),
    participant: id('participant'),
    ...MasteredFields,
  }),
  v.object({ ...envelope, kind: v.literal('practice-set'), ...PracticeSettingFields }),
  v.object({ ...envelope, kind: v.literal('yoga-programme-set'), ...YogaProgrammeFields }),
  v.object({ ...envelope, kind: v.literal('yoga-programme-removed'), programme: id('yoga-programme') }),
  /** Whether a pose does the group good: of the group, never of a woman. */
  v.object({ ...envelope, kind: v.literal('yoga-pose-noted'), pose: PoseName, doesGood: v.boolean() }),
  v.object({ ...envelope, kind: v.literal('fact-set'), ...FactFields }),
  v.object({ ...envelope, kind: v.literal('sentence-corrected'), ...CorrectionFields }),
  v.object({ ...envelope, kind: v.literal('sentence-reviewed'), ...ReviewFields }),
  v.object({ ...envelope, kind: v.literal('voice-consented'), ...ConsentFields }),
  v.object({ ...envelope, kind: v.literal('clip-recorded'), ...ClipFields }),
  v.object({ ...envelope, kind: v.literal('story-recorded'), ...StoryFields }),
  v.object({ ...envelope, kind: v.literal('clip-withdrawn'), ...WithdrawalFields }),
  v.object({ ...envelope, kind: v.literal('clip-chosen'), ...ChoiceFields }),
]);

export type Operation = v.InferOutput<typeof OperationSchema>;
export type Kind = Operation['kind'];

/** An operation as it arrives. Its kind may be newer than this app: then it is kept, and not shown. */
export const ReceivedSchema = v.looseObject({
  ...envelope,
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,48}$/)),
});
export type Received = v.InferOutput<typeof ReceivedSchema>;

const KINDS: ReadonlySet<string> = new Set(
  OperationSchema.options.map((option) => option.entries.kind.literal),
);

/** Is this a kind that this app knows? */
export const isKnownKind = (kind: string): kind is Kind => KINDS.has(kind);

/** Does this app know the kind, and is the operation whole? */
export const isUnderstood = (received: Received): received is Received & Operation =>
  v.is(OperationSchema, received);

/** Why an operation of a known kind is not whole, in one line: `task: Expected …`. For staff and for logs. */
export function faultOf(received: unknown): string | undefined {
  const result = v.safeParse(OperationSchema, received, { abortEarly: true });
  const issue = result.issues?.[0];
  return issue && `${v.getDotPath(issue) ?? 'operation'}: ${issue.message}`;
}

/** The order everybody replays in. Ties fall by id, so they fall the same way on every device. */
export function inOrder(a: Pick<Received, 'at' | 'id'>, b: Pick<Received, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

type WithoutEnvelope<O> = O extends unknown ? Omit<O, 'id' | 'at' | 'by' | 'n'> : never;
/** What a screen says when somebody has decided something; the rest of the operation is filled in. */
export type Decision = WithoutEnvelope<Operation>;

/**
 * Makes an operation of a decision. Its time is now, and in any case after all that its author had
 * seen: a decision made in answer to another comes after it, even from a tablet whose clock is slow.
 *
 * `seen` is the time of the latest operation on the device, in ms, 0 when there is none.
 */
export function operationOf(
  decision: Decision,
  { id, by, now, seen }: { id: OperationId; by: HolderId; now: number; seen: number },
): Operation {
  return { ...decision, id, by, at: Math.max(Math.floor(now), seen + 1) };
}

/** How far a time may run ahead of the server's clock before it is set back, in ms. */
export const ALLOWANCE = 5 * 60_000;

/**
 * Sets back the times that run too far ahead, and keeps their order. Without it, a tablet whose
 * clock is a year fast would overrule everybody for a year.
 */
export function setBack<O extends Pick<Received, 'at' | 'id'>>(operations: readonly O[], now: number): O[] {
  return [...operations]
    .sort(inOrder)
    .map((operation, i) => ({ ...operation, at: Math.min(operation.at, now + ALLOWANCE + i) }));
}
