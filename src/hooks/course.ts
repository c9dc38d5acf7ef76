import { useMemo } from 'preact/hooks';
import { EXCURSIONS } from '#curriculum/excursions.ts';
import { PLAN } from '#curriculum/plan.ts';
import {
  type Course,
  type CourseWeek,
  courseDecisionOf,
  courseOf,
  ownCourse,
  weekOn,
} from '#domain/course.ts';
import { type Excursion, excursionsOf } from '#domain/excursions.ts';
import type { Operation } from '#domain/operation.ts';
import { useLive, useOperations, useTablet, useToday } from './tablet.ts';

/** The cohort's course on its real dates; on a tablet without a cohort, a course of its own. */
export function useCourse(): Course {
  const operations = useOperations();
  const { firstDay } = useTablet();
  const first = useLive(firstDay);
  const decision = courseDecisionOf(operations);
  return useMemo(() => (decision ? courseOf(PLAN, decision) : ownCourse(first)), [decision, first]);
}

/** The week of the plan she sees today: what her check-in belongs to. */
export function useWeek(): { course: Course; week: CourseWeek | undefined } {
  const course = useCourse();
  const { date } = useToday();
  return { course, week: weekOn(course, date) };
}

/** All trips, soonest first, as they stand now. */
export function useExcursions(): readonly Excursion[] {
  const course = useCourse();
  const operations = useOperations();
  return useMemo(() => tripsOf(course, operations), [course, operations]);
}

/** The trips of a course; what the plan's own card says stands until staff say otherwise. Operations in order. */
export const tripsOf = (course: Course, operations: readonly Operation[]): readonly Excursion[] =>
  excursionsOf(course, operations).map((excursion) => ({
    ...excursion,
    details: { ...(excursion.key ? EXCURSIONS[excursion.key]?.details : undefined), ...excursion.details },
  }));
