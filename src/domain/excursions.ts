import { type Course, excursionIdOf, plannedStart } from './course.ts';
import { dateOfDateTime, type LocalDateTime } from './dates.ts';
import { type ExcursionDetails, ExcursionFields } from './excursion-fields.ts';
import { byCode, type ExcursionId, type OperationId, type ParticipantId } from './ids.ts';
import type { Answer, Operation } from './operation.ts';

/** A trip as it stands now. (da: udflugt, tur) */
export interface Excursion {
  readonly id: ExcursionId;
  /** Key of the plan's excursion; absent for one that staff added themselves. */
  readonly key: string | undefined;
  /** The name of a place that staff added; the plan's own places are named by the curriculum. */
  readonly place: string | undefined;
  readonly start: LocalDateTime;
  /** Where it stood before it was last moved; the calendar shows both until the day itself. */
  readonly movedFrom: LocalDateTime | undefined;
  readonly isCancelled: boolean;
  readonly details: ExcursionDetails;
  readonly photos: Readonly<Partial<Record<'place' | 'door', string>>>;
  /** The decision that moved, called off or restored it last: staff see which tablets know it. */
  readonly latest: OperationId | undefined;
}

/**
 * All trips of a course, soonest first: the six of the plan, and those that staff added.
 * Takes operations in order (see `inOrder`). A change to a trip we have not heard of is passed over:
 * its planning is on its way, and the calendar is worked out anew when it comes.
 */
export function excursionsOf(course: Course, operations: readonly Operation[]): readonly Excursion[] {
  const standing = new Map<ExcursionId, Excursion>();
  for (const week of course.weeks) {
    const start = week.excursion && plannedStart(week);
    if (!week.excursion || !start) continue;
    const id = excursionIdOf(course.id, week.excursion);
    standing.set(id, { ...blank, id, key: week.excursion, start });
  }
  for (const operation of operations) {
    if (operation.kind === 'excursion-planned') {
      const { excursion: id, place, start } = operation;
      standing.set(id, { ...blank, id, place, start, latest: operation.id });
    } else if ('excursion' in operation) {
      const before = standing.get(operation.excursion);
      if (before) standing.set(before.id, changed(before, operation));
    }
  }
  return [...standing.values()].sort((a, b) => byCode(a.start, b.start) || byCode(a.id, b.id));
}

const blank = {
  key: undefined,
  place: undefined,
  movedFrom: undefined,
  isCancelled: false,
  details: {},
  photos: {},
  latest: undefined,
} as const;

function changed(before: Excursion, operation: Operation): Excursion {
  switch (operation.kind) {
    case 'excursion-moved':
      return {
        ...before,
        start: operation.start,
        // Two people who move it to the same day have moved it once.
        movedFrom: operation.start === before.start ? before.movedFrom : before.start,
        latest: operation.id,
      };
    case 'excursion-cancelled':
      return { ...before, isCancelled: true, latest: operation.id };
    case 'excursion-restored':
      return { ...before, isCancelled: false, latest: operation.id };
    case 'excursion-described':
      return { ...before, details: { ...before.details, ...fieldsOf(operation) } };
    case 'excursion-photo-set':
      return { ...before, photos: { ...before.photos, [operation.of]: operation.media } };
    default:
      return before;
  }
}

const FIELDS = Object.keys(ExcursionFields) as (keyof ExcursionDetails)[];

/** The fields that a decision names. One that is there without a value names nothing: JSON drops it on the way. */
const fieldsOf = (described: ExcursionDetails): ExcursionDetails =>
  Object.fromEntries(
    FIELDS.filter((field) => described[field] !== undefined).map((field) => [field, described[field]]),
  );

/** The next trip that stands, today's included. `today` is a date. */
export const nextExcursion = (excursions: readonly Excursion[], today: string): Excursion | undefined =>
  excursions.find(({ start, isCancelled }) => !isCancelled && dateOfDateTime(start) >= today);

/** Each woman's latest answer to a trip. */
export function answersTo(
  operations: readonly Operation[],
  excursion: ExcursionId,
): ReadonlyMap<ParticipantId, Answer> {
  const answers = new Map<ParticipantId, Answer>();
  for (const operation of operations) {
    if (operation.kind === 'excursion-answered' && operation.excursion === excursion) {
      answers.set(operation.participant, operation.answer);
    }
  }
  return answers;
}
