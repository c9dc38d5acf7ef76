import type { CourseDecision } from '#domain/course.ts';
import { addDays, isLocalDate, type LocalDate, nightsBetween } from '#domain/dates.ts';
import type { CourseId } from '#domain/ids.ts';
import type { Meeting } from '#domain/plan.ts';

/** A course as it is being filled in. */
export interface CourseDraft {
  readonly name: string;
  readonly start: LocalDate;
  readonly meetings: readonly Meeting[];
  readonly yoga: Meeting | undefined;
  readonly closed: readonly LocalDate[];
}

/** At most so many meetings a week and closed days (see `CourseFields`). */
export const MOST_MEETINGS = 5;
const MOST_CLOSED = 120;

/** What a new course looks like before anybody has filled it in: two mornings and yoga on Friday (Bilag 1). */
export const blankCourse = (name: string): CourseDraft => ({
  name,
  start: '',
  meetings: [
    { weekday: 2, from: '09:00', to: '11:00' },
    { weekday: 4, from: '09:00', to: '11:00' },
  ],
  yoga: { weekday: 5, from: '10:00', to: '11:00' },
  closed: [],
});

export const draftOf = ({ name, start, meetings, yoga, closed }: CourseDecision): CourseDraft => ({
  name,
  start,
  meetings,
  yoga,
  closed: closed ?? [],
});

/** The decision a whole draft makes. Fields that stand empty are left out. */
export function decisionOf(draft: CourseDraft, course: CourseId): CourseDecision {
  const { name, start, meetings, yoga, closed } = draft;
  return {
    course,
    name: name.trim(),
    start,
    meetings: [...meetings],
    ...(yoga && { yoga }),
    ...(closed.length > 0 && { closed: [...closed] }),
  };
}

export type DraftFault = 'name' | 'start' | 'meetings' | 'meeting-times' | 'yoga-times';

/** What must be mended before a draft can be decided, the first of it. */
export function faultIn({ name, start, meetings, yoga }: CourseDraft): DraftFault | undefined {
  if (name.trim() === '') return 'name';
  if (!isLocalDate(start)) return 'start';
  if (meetings.length === 0 || meetings.length > MOST_MEETINGS) return 'meetings';
  if (!meetings.every(isInOrder)) return 'meeting-times';
  return yoga && !isInOrder(yoga) ? 'yoga-times' : undefined;
}

const isInOrder = ({ from, to }: Meeting): boolean => from !== '' && from < to;

/** Adds a row of closed days, both ends included, in order and each once. A row that runs backwards adds nothing. */
export function withClosed(
  closed: readonly LocalDate[],
  from: LocalDate,
  to: LocalDate,
): readonly LocalDate[] {
  if (!isLocalDate(from) || !isLocalDate(to)) return closed;
  const length = nightsBetween(from, to) + 1;
  if (length < 1) return closed;
  const added = Array.from({ length: Math.min(length, MOST_CLOSED) }, (_, i) => addDays(from, i));
  return [...new Set([...closed, ...added])].sort().slice(0, MOST_CLOSED);
}

/** Closed days as rows of days that follow one another, for a list that can be read. */
export function closedRows(closed: readonly LocalDate[]): readonly { from: LocalDate; to: LocalDate }[] {
  const rows: { from: LocalDate; to: LocalDate }[] = [];
  for (const date of closed) {
    const last = rows.at(-1);
    if (last && addDays(last.to, 1) === date) last.to = date;
    else rows.push({ from: date, to: date });
  }
  return rows;
}
