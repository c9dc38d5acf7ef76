import * as v from 'valibot';
import { id, type OperationId, type YogaProgrammeId } from './ids.ts';
import type { Operation } from './operation.ts';
import { YogaProgrammeFields, YogaStepSchema } from './yoga-fields.ts';
import { MOST_POSES, type ProgrammePlan } from './yoga-plan.ts';

/** A programme as it is being put together on one machine, and kept there until it is saved. */
const ProgrammeDraftSchema = v.object({
  title: v.pipe(v.string(), v.maxLength(40)),
  minutes: YogaProgrammeFields.minutes,
  steps: v.pipe(v.array(YogaStepSchema), v.maxLength(MOST_POSES)),
  /** What had been decided of this programme when the draft was begun; absent: nothing yet. */
  from: v.optional(id('operation')),
});
export type ProgrammeDraft = Readonly<v.InferOutput<typeof ProgrammeDraftSchema>>;

/** The drafts of a cohort by their programme. */
export type ProgrammeDrafts = Readonly<Record<YogaProgrammeId, ProgrammeDraft>>;

/** Reads drafts off the disk. One that this version cannot read is left out, and the saved programme stands. */
export function draftsFrom(kept: unknown): ProgrammeDrafts {
  if (typeof kept !== 'object' || kept === null) return {};
  const whole = Object.entries(kept).flatMap(([key, value]) => {
    const draft = v.safeParse(ProgrammeDraftSchema, value);
    return draft.success && v.is(YogaProgrammeFields.programme, key) ? [[key, draft.output] as const] : [];
  });
  return Object.fromEntries(whole);
}

/** The latest decision about a programme: a draft that was begun before it is older than what stands. */
export function latestAbout(
  operations: readonly Operation[],
  programme: YogaProgrammeId,
): OperationId | undefined {
  return operations.findLast(
    (operation) =>
      (operation.kind === 'yoga-programme-set' || operation.kind === 'yoga-programme-removed') &&
      operation.programme === programme,
  )?.id;
}

/** Do two plans say the same, to the letter? Then there is nothing to save. (A space is the beginning of a word.) */
export const isSamePlan = (one: ProgrammePlan, other: ProgrammePlan): boolean =>
  one.title === other.title &&
  one.minutes === other.minutes &&
  one.steps.length === other.steps.length &&
  one.steps.every(({ pose, way, seconds }, i) => {
    const step = other.steps[i];
    return step?.pose === pose && step.way === way && step.seconds === seconds;
  });
