import * as v from 'valibot';
import { LocalDateSchema, LocalTimeSchema } from './dates.ts';

/** How long every course is (source: indsatsbeskrivelse, Bilag 1). */
export const PLAN_WEEKS = 35;

/** One line of Bilag 1, in its own words. Lessons point to its id, such as `2.3`. */
export interface Topic {
  readonly id: string;
  readonly title: string;
}

/** A module of the plan, or the intro (0) and the closing (7). (da: modul) */
export interface PlanModule {
  readonly id: number;
  readonly title: string;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly topics: readonly Topic[];
}

/** The place of an excursion in the plan. What the trip card says of it stands in `curriculum`. */
export interface PlanExcursion {
  readonly key: string;
  readonly week: number;
  /** As Bilag 1 writes it. */
  readonly title: string;
}

/** The plan that every course follows: data in `curriculum/plan.ts`. (da: forløbets plan) */
export interface CoursePlan {
  readonly modules: readonly PlanModule[];
  readonly excursions: readonly PlanExcursion[];
}

const Weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** A weekly meeting: day of the week (1 = Monday) and times of day. */
export const MeetingSchema = v.pipe(
  v.object({ weekday: Weekday, from: LocalTimeSchema, to: LocalTimeSchema }),
  v.check(({ from, to }) => from < to, 'a meeting that ends after it begins'),
);
export type Meeting = v.InferOutput<typeof MeetingSchema>;

/** What a cohort decides of its course; the rest follows from the plan. */
export const CourseFields = {
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** Any day of the first week. */
  start: LocalDateSchema,
  meetings: v.pipe(v.array(MeetingSchema), v.minLength(1), v.maxLength(5)),
  yoga: v.optional(MeetingSchema),
  /** Days on which the cohort does not meet, beside the public holidays. */
  closed: v.optional(v.pipe(v.array(LocalDateSchema), v.maxLength(120))),
};
