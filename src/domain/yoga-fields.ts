import * as v from 'valibot';
import { id } from './ids.ts';

/** How a pose is done: sitting on a chair, standing, or on the mat. A chair or standing way always exists. */
export const POSE_WAYS = ['chair', 'standing', 'mat'] as const;
export type PoseWay = (typeof POSE_WAYS)[number];

/** How long a programme is, in minutes. */
export const YOGA_MINUTES = [5, 10, 15] as const;
export type YogaMinutes = (typeof YOGA_MINUTES)[number];

/** A pose by its name in the course's data: `mountain`. */
export const PoseName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,39}$/, 'the name of a pose'));

/** One pose of a programme, held for so many seconds, coming into it included. */
export const YogaStepSchema = v.object({
  pose: PoseName,
  way: v.picklist(POSE_WAYS),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(300)),
});
export type YogaStep = Readonly<v.InferOutput<typeof YogaStepSchema>>;

/** What the instructor decides of a programme: the whole of it each time, so two at once never mix. */
export const YogaProgrammeFields = {
  programme: id('yoga-programme'),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  minutes: v.picklist(YOGA_MINUTES),
  steps: v.pipe(v.array(YogaStepSchema), v.minLength(1), v.maxLength(60)),
};
