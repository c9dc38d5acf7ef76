import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { PLAN } from '#curriculum/plan.ts';
import { type Course, type CourseDecision, courseDecisionOf, courseOf } from '#domain/course.ts';
import type { Excursion } from '#domain/excursions.ts';
import { type CohortId, staffStreamOf } from '#domain/ids.ts';
import type { Operation } from '#domain/operation.ts';
import type { PlanModule } from '#domain/plan.ts';
import { type RosterEntry, rosterOf } from '#domain/roster.ts';
import { tripsOf } from './course.ts';

/** A cohort as its staff see it: all of it is worked out from the operations on this machine. */
export interface CohortView {
  readonly cohort: { readonly id: CohortId; readonly name: string };
  /** The cohort's own operations and its women's, in order. */
  readonly operations: readonly Operation[];
  /** By first name, never by result. */
  readonly roster: readonly RosterEntry[];
  readonly decision: CourseDecision | undefined;
  /** Undefined as long as nobody has planned the course. */
  readonly course: Course | undefined;
  readonly excursions: readonly Excursion[];
}

/** Picks one cohort out of all that an employee may read. Takes operations in order. */
export function cohortView(cohort: CohortView['cohort'], all: readonly Operation[]): CohortView {
  const own = all.filter(({ stream }) => stream === cohort.id || stream === staffStreamOf(cohort.id));
  const roster = rosterOf(own);
  const streams = new Set<string>([cohort.id, staffStreamOf(cohort.id), ...roster.map(({ id }) => id)]);
  const operations = all.filter(({ stream }) => streams.has(stream));
  const decision = courseDecisionOf(own);
  const course = decision && courseOf(PLAN, decision);
  const excursions = course ? tripsOf(course, operations) : [];
  return { cohort, operations, roster, decision, course, excursions };
}

export const CohortContext = createContext<CohortView | undefined>(undefined);

/** The cohort that is being looked at. Throws outside a `CohortContext.Provider`. */
export function useCohort(): CohortView {
  const view = useContext(CohortContext);
  if (!view) throw new Error('This component needs a <CohortContext.Provider> around it');
  return view;
}

/** A course as it would be, for a form that shows what follows from its dates. */
export const plannedCourse = (decision: CourseDecision): Course => courseOf(PLAN, decision);

/** The module a week belongs to; a week between two modules (a trip's) belongs to the one it ends. */
export const moduleOfWeek = (week: number): PlanModule | undefined =>
  PLAN.modules.findLast(({ firstWeek }) => firstWeek <= week);
