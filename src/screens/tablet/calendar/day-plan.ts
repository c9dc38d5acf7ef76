import { type Appointment, appointmentsOn, type Course } from '#domain/course.ts';
import {
  addDays,
  dateOfDateTime,
  type LocalDate,
  type LocalTime,
  mondayOf,
  timeOfDateTime,
  weekdayOf,
} from '#domain/dates.ts';
import type { Excursion } from '#domain/excursions.ts';
import { type HolidayName, holidayOn } from '#domain/holidays.ts';

/** One thing on a day, as the calendar shows it. */
export type Entry =
  | { readonly kind: 'class' | 'yoga'; readonly time: LocalTime; readonly to: LocalTime }
  | { readonly kind: 'trip'; readonly time: LocalTime; readonly trip: Excursion }
  /** It stood here before it was moved, or it was called off. */
  | { readonly kind: 'trip-moved' | 'trip-cancelled'; readonly time: undefined; readonly trip: Excursion }
  /** Her weekly check, on the day that is today. */
  | { readonly kind: 'post'; readonly time: undefined };

export interface Day {
  readonly date: LocalDate;
  readonly isToday: boolean;
  /** Weekend or public holiday: most doors are shut. */
  readonly isClosed: boolean;
  readonly holiday: HolidayName | undefined;
  readonly entries: readonly Entry[];
}

export interface Calendar {
  readonly course: Course;
  readonly trips: readonly Excursion[];
  readonly today: LocalDate;
  /** Is a task of her weekly check still open? */
  readonly isPostOpen: boolean;
}

/** What a day shows, in order of time; what has no time of day stands last. */
export function dayOf({ course, trips, today, isPostOpen }: Calendar, date: LocalDate): Day {
  const here = trips.filter(({ start }) => dateOfDateTime(start) === date);
  const standing = here.filter(({ isCancelled }) => !isCancelled);
  const holiday = holidayOn(date)?.name;
  const entries: Entry[] = [
    ...appointmentsOn(course, date)
      // On the day of a trip the group is on the trip, not in class.
      .filter(({ kind }) => kind === 'yoga' || standing.length === 0)
      .map(({ kind, from, to }: Appointment) => ({ kind, time: from, to })),
    ...standing.map((trip) => ({ kind: 'trip' as const, time: leavesAt(trip), trip })),
  ].sort((a, b) => a.time.localeCompare(b.time));
  const calm: Entry[] = [
    ...here
      .filter(({ isCancelled }) => isCancelled)
      .map((trip) => ({ kind: 'trip-cancelled' as const, time: undefined, trip })),
    ...trips
      .filter((trip) => isLeftBehind(trip, date, today))
      .map((trip) => ({ kind: 'trip-moved' as const, time: undefined, trip })),
  ];
  const post: Entry[] = date === today && isPostOpen ? [{ kind: 'post', time: undefined }] : [];
  return {
    date,
    isToday: date === today,
    isClosed: weekdayOf(date) >= 6 || holiday !== undefined,
    holiday,
    entries: [...entries, ...calm, ...post],
  };
}

/** When they leave: as staff say, else when the trip begins. */
export const leavesAt = ({ details, start }: Excursion): LocalTime => details.leaves ?? timeOfDateTime(start);

/** Monday to Sunday of the week that a date lies in. */
export const weekOfDays = (date: LocalDate): readonly LocalDate[] =>
  Array.from({ length: 7 }, (_, i) => addDays(mondayOf(date), i));

/** The day a trip was moved away from is shown till the trip's own day, and only where the day did change. */
function isLeftBehind(
  { start, movedFrom, isCancelled }: Excursion,
  date: LocalDate,
  today: LocalDate,
): boolean {
  if (!movedFrom || isCancelled || dateOfDateTime(movedFrom) !== date) return false;
  return dateOfDateTime(start) !== date && dateOfDateTime(start) >= today;
}
