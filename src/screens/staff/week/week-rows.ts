import { type CheckIn, checkInOf } from '#domain/check-in.ts';
import { answersTo } from '#domain/excursions.ts';
import type { CourseId, ExcursionId, LessonId } from '#domain/ids.ts';
import type { ContentIndex } from '#domain/lesson.ts';
import type { Answer, Operation } from '#domain/operation.ts';
import { lessonsCompletedBy, type RosterEntry } from '#domain/roster.ts';

/** One woman's week, as facts. There is no sum and no rank to sort by (ux rule 50). */
export interface WeekRow {
  readonly woman: RosterEntry;
  readonly checkIn: CheckIn;
  /** How many of the module's lessons she has been through. */
  readonly lessonsDone: number;
  readonly answer: Answer | undefined;
}

interface Asked {
  readonly roster: readonly RosterEntry[];
  readonly operations: readonly Operation[];
  readonly course: CourseId;
  readonly week: number;
  readonly lessons: readonly LessonId[];
  readonly trip: ExcursionId | undefined;
}

/** The week's facts of each woman, in the order of the roster: by first name. Takes operations in order. */
export function weekRows({ roster, operations, course, week, lessons, trip }: Asked): readonly WeekRow[] {
  const answers = trip && answersTo(operations, trip);
  return roster.map((woman) => {
    const done = lessonsCompletedBy(operations, woman.id);
    return {
      woman,
      checkIn: checkInOf(operations, woman.id, course, week),
      lessonsDone: lessons.filter((lesson) => done.has(lesson)).length,
      answer: answers?.get(woman.id),
    };
  });
}

/** The lessons of a module that are published, in their order; private ones are nobody's to count (decision 011). */
export const lessonsOfModule = (index: ContentIndex | undefined, module: number): readonly LessonId[] =>
  (index?.lessons ?? [])
    .filter((entry) => entry.module === module && !entry.isPrivate)
    .sort((a, b) => a.order - b.order)
    .map(({ lesson }) => lesson);
