import { addDays, type LocalDate, type LocalDateTime, mondayOf, nightsBetween } from './dates.ts';
import { type Holiday, holidayOn } from './holidays.ts';
import { byCode, type CourseId, type ExcursionId, nameOf } from './ids.ts';
import type { Operation } from './operation.ts';
import { type CoursePlan, type Meeting, PLAN_WEEKS, type PlanModule } from './plan.ts';

/** A meeting, yoga or trip on its real day. */
export interface Appointment {
  readonly kind: 'class' | 'yoga';
  readonly date: LocalDate;
  readonly from: string;
  readonly to: string;
}

/** A week of the plan on its real dates. */
export interface CourseWeek {
  /** 1–35: the week of the plan. Check-ins belong to this number, not to a date. */
  readonly week: number;
  readonly monday: LocalDate;
  readonly module: PlanModule | undefined;
  /** Key of the excursion that Bilag 1 puts in this week. */
  readonly excursion: string | undefined;
  readonly appointments: readonly Appointment[];
}

/** One run of the plan. (da: forløb) */
export interface Course {
  readonly id: CourseId;
  readonly name: string;
  readonly meetings: readonly Meeting[];
  readonly yoga: Meeting | undefined;
  readonly weeks: readonly CourseWeek[];
}

export interface CourseDecision {
  readonly course: CourseId;
  readonly name: string;
  readonly start: LocalDate;
  readonly meetings: readonly Meeting[];
  readonly yoga?: Meeting | undefined;
  readonly closed?: readonly LocalDate[] | undefined;
}

/** The decision that stands on the cohort's course: the latest. */
export function courseDecisionOf(operations: readonly Operation[]): CourseDecision | undefined {
  return operations.findLast((operation) => operation.kind === 'course-planned');
}

/**
 * A course on its real dates. A calendar week in which no meeting day is open (public holidays, closed
 * days) is passed over and the plan goes on in the next; a single closed meeting falls away.
 * The course always has all 35 weeks (Bilag 1).
 */
export function courseOf(plan: CoursePlan, decision: CourseDecision): Course {
  const closed = new Set(decision.closed ?? []);
  const isOpen = (date: LocalDate) => !closed.has(date) && holidayOn(date) === undefined;
  const weeks: CourseWeek[] = [];
  let monday = mondayOf(decision.start);
  for (let tried = 0; weeks.length < PLAN_WEEKS && tried < LONGEST; tried++, monday = addDays(monday, 7)) {
    const appointments = appointmentsIn(monday, decision, isOpen);
    if (!appointments.some(({ kind }) => kind === 'class')) continue;
    const week = weeks.length + 1;
    weeks.push({
      week,
      monday,
      module: plan.modules.find(({ firstWeek, lastWeek }) => firstWeek <= week && week <= lastWeek),
      excursion: plan.excursions.find((excursion) => excursion.week === week)?.key,
      appointments,
    });
  }
  const { course: id, name, meetings, yoga } = decision;
  return { id, name, meetings, yoga, weeks };
}

/**
 * Calendar weeks within which 35 are open whatever is closed: 120 closed days at most (`CourseFields`) and
 * fewer than 20 public holidays on one weekday. A mistake must not hang the tablet.
 */
const LONGEST = 5 * PLAN_WEEKS;

function appointmentsIn(
  monday: LocalDate,
  { meetings, yoga }: CourseDecision,
  isOpen: (date: LocalDate) => boolean,
): readonly Appointment[] {
  const on = (kind: Appointment['kind'], { weekday, from, to }: Meeting): Appointment => ({
    kind,
    date: addDays(monday, weekday - 1),
    from,
    to,
  });
  return [...meetings.map((meeting) => on('class', meeting)), ...(yoga ? [on('yoga', yoga)] : [])]
    .filter(({ date }) => isOpen(date))
    .sort((a, b) => byCode(`${a.date}${a.from}`, `${b.date}${b.from}`));
}

/**
 * The week of the plan that is shown on a day. Before the course it is the first week, after it the last;
 * in a week that was passed over (holidays) it is still the week before.
 */
export function weekOn(course: Course, today: LocalDate): CourseWeek | undefined {
  return course.weeks.findLast(({ monday }) => monday <= today) ?? course.weeks[0];
}

/** What stands in the calendar on one date, in order of time. */
export const appointmentsOn = (course: Course, date: LocalDate): readonly Appointment[] =>
  course.weeks
    .find(({ monday }) => nightsBetween(monday, date) >= 0 && nightsBetween(monday, date) < 7)
    ?.appointments.filter((appointment) => appointment.date === date) ?? [];

/** Why there is nothing on a date: a public holiday, by its Danish name. */
export const holidayName = (date: LocalDate): Holiday['name'] | undefined => holidayOn(date)?.name;

/** The id of an excursion of the plan in a course: the same on every device, before anybody has decided anything. */
export const excursionIdOf = (course: CourseId, key: string): ExcursionId =>
  `excursion/${nameOf(course)}.${key}`;

/** When an excursion of the plan starts as long as staff have not moved it: at its week's first meeting. */
export function plannedStart(week: CourseWeek): LocalDateTime | undefined {
  const first = week.appointments.find(({ kind }) => kind === 'class');
  return first && `${first.date}T${first.from}`;
}

/**
 * A course for a tablet that knows no cohort yet: it starts in the week the tablet was first used,
 * and has no meetings to show. Her weekly check belongs to its weeks until she is paired.
 */
export function ownCourse(firstDay: LocalDate): Course {
  const start = mondayOf(firstDay);
  return {
    id: OWN_COURSE,
    name: '',
    meetings: [],
    yoga: undefined,
    weeks: Array.from({ length: PLAN_WEEKS }, (_, i) => ({
      week: i + 1,
      monday: addDays(start, 7 * i),
      module: undefined,
      excursion: undefined,
      appointments: [],
    })),
  };
}

export const OWN_COURSE: CourseId = 'course/own';
