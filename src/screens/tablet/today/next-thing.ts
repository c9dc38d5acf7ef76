import type { CheckIn } from '#domain/check-in.ts';
import { isComplete } from '#domain/check-in.ts';
import type { Course } from '#domain/course.ts';
import { addDays, dateOfDateTime, type LocalDate, type LocalTime } from '#domain/dates.ts';
import type { Excursion } from '#domain/excursions.ts';
import type { LessonId } from '#domain/ids.ts';
import { dueWords, type WordState } from '#domain/spacing.ts';
import { dayOf } from '../calendar/day-plan.ts';

/** The one thing that comes next. */
export type NextThing =
  | { readonly kind: 'trip'; readonly trip: Excursion; readonly isToday: boolean }
  | { readonly kind: 'class' | 'yoga'; readonly time: LocalTime }
  | { readonly kind: 'post' }
  | { readonly kind: 'lesson'; readonly lesson: LessonId }
  | { readonly kind: 'words' }
  | { readonly kind: 'rest' };

export interface Present {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly course: Course;
  readonly trips: readonly Excursion[];
  readonly checkIn: CheckIn;
  /** The next lesson; undefined when she has been through all. */
  readonly lesson: LessonId | undefined;
  readonly words: ReadonlyMap<string, WordState>;
}

/**
 * What to show as the one next thing: a trip today or tomorrow, what begins later today, the week's check,
 * the next lesson, words that come back, and then rest. What has already begun is not offered any more:
 * she is there.
 */
export function nextThing(present: Present): NextThing {
  const { date, time, course, trips, checkIn, lesson, words } = present;
  const trip = trips.find((one) => isNear(one, date, time));
  if (trip) return { kind: 'trip', trip, isToday: dateOfDateTime(trip.start) === date };

  const { entries } = dayOf({ course, trips, today: date, isPostOpen: false }, date);
  const meeting = entries.find(
    (entry) => (entry.kind === 'class' || entry.kind === 'yoga') && entry.time > time,
  );
  if (meeting && (meeting.kind === 'class' || meeting.kind === 'yoga')) {
    return { kind: meeting.kind, time: meeting.time };
  }
  if (!isComplete(checkIn)) return { kind: 'post' };
  if (lesson) return { kind: 'lesson', lesson };
  return dueWords(words, date).length > 0 ? { kind: 'words' } : { kind: 'rest' };
}

/** Today until they are home again, or tomorrow. */
function isNear({ start, isCancelled, details }: Excursion, date: LocalDate, time: LocalTime): boolean {
  const day = dateOfDateTime(start);
  if (isCancelled) return false;
  if (day === date) return details.returns === undefined || time < details.returns;
  return day === addDays(date, 1);
}
