import * as v from 'valibot';

/** An id says what it is an id of, in the data and in the types: `excursion/7f3a…`. At most 80 characters. */
export const id = <Kind extends string>(kind: Kind) =>
  v.custom<`${Kind}/${string}`>(
    (value) =>
      typeof value === 'string' &&
      value.length <= 80 &&
      value.startsWith(`${kind}/`) &&
      /^[a-z0-9][a-z0-9.-]*$/i.test(value.slice(kind.length + 1)),
    `an id of the form ${kind}/…`,
  );

export type OperationId = `operation/${string}`;
export type CourseId = `course/${string}`;
export type CohortId = `cohort/${string}`;
export type ExcursionId = `excursion/${string}`;
export type LessonId = `lesson/${string}`;
export type ParticipantId = `participant/${string}`;
export type YogaProgrammeId = `yoga-programme/${string}`;
export type ClipId = `clip/${string}`;
export type StaffId = `staff/${string}`;
export type DeviceId = `device/${string}`;
/** Who decided something. A classroom screen decides nothing, so it has no id. */
export type HolderId = ParticipantId | StaffId;
/** Who may see an operation. `staff/<cohort>` is a cohort's staff; `file/<woman>` is one woman's staff file. */
export type StreamId = ParticipantId | CohortId | `staff/${string}` | `file/${string}` | 'programme';

export const isParticipant = (holder: HolderId): holder is ParticipantId => holder.startsWith('participant/');

export const isLesson = (id: string): id is LessonId => id.startsWith('lesson/');

/**
 * Puts ids, dates and times in order, the same order on every device. `localeCompare` would follow the
 * language of the browser: Danish sorts `aa` after `z`.
 */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What stands after the slash: `participant/7f` → `7f`. */
export const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The stream that only a cohort's staff read. */
export const staffStreamOf = (cohort: CohortId): `staff/${string}` => `staff/${nameOf(cohort)}`;
