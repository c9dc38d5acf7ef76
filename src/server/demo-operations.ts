import {
  type Course,
  type CourseDecision,
  type CourseWeek,
  courseOf,
  excursionIdOf,
  plannedStart,
  weekOn,
} from '#domain/course.ts';
import { addDays, dateOfDateTime, type LocalDate, mondayOf } from '#domain/dates.ts';
import { type CourseId, type HolderId, staffStreamOf } from '#domain/ids.ts';
import { type Answer, type Decision, type Operation, TASKS } from '#domain/operation.ts';
import type { CoursePlan } from '#domain/plan.ts';
import { type DemoLesson, demoLessons } from './demo-lessons.ts';
import { COORDINATOR, DEMO_COHORT, DEMO_WOMEN, TEACHER, YOGA_INSTRUCTOR } from './demo-people.ts';
import { DEMO_ALONE, demoPlace } from './demo-practice.ts';
import { demoYoga } from './demo-yoga.ts';

interface Setting {
  readonly plan: CoursePlan;
  readonly today: LocalDate;
  readonly lessons: readonly DemoLesson[];
  /** The server's clock, ms: nothing was decided after it. */
  readonly now: number;
}

/** What was decided on the demo course until now: the same for the same day, whenever it is asked for. */
export function demoOperations({ plan, today, lessons, now }: Setting): readonly Operation[] {
  const planned = decisionInWeek8(plan, today);
  const course = courseOf(plan, planned);
  const decided = [
    ...beginning(planned),
    ...library(course),
    ...nursingHome(course),
    ...yoga(course),
    ...course.weeks.slice(0, WEEK).flatMap((week) => checkIns(course, week)),
    ...completed(course, lessons),
    ...practised(course),
  ];
  return decided
    .filter(({ at }) => at < now)
    .map(({ at, by, decision }, i) => ({ ...decision, id: `operation/demo-${today}-${i + 1}`, at, by }));
}

const COURSE: CourseId = 'course/hold-3';
const WEEK = 8;
/** The module of that week. */
const MODULE = 2;

/** Somebody's decision, and when she made it, ms. */
interface Decided {
  readonly at: number;
  readonly by: HolderId;
  readonly decision: Decision;
}

/** A moment in the demo. In summer it is an hour off, which nobody sees. */
const at = (date: LocalDate, time: string): number => Date.parse(`${date}T${time}:00+01:00`);

/** The course that is in week 8 on a day. It started seven weeks before, or earlier when it passed over holidays. */
function decisionInWeek8(plan: CoursePlan, today: LocalDate): CourseDecision {
  const startingAt = (start: LocalDate): CourseDecision => ({
    course: COURSE,
    name: 'Hold 3',
    start,
    meetings: [
      { weekday: 2, from: '09:00', to: '11:00' },
      { weekday: 4, from: '09:00', to: '11:00' },
    ],
    yoga: { weekday: 5, from: '10:00', to: '11:00' },
  });
  let start = addDays(mondayOf(today), -7 * (WEEK - 1));
  // A week earlier is a week of the plan further, or the same where a holiday week is passed over: it gets there.
  while ((weekOn(courseOf(plan, startingAt(start)), today)?.week ?? WEEK) < WEEK) start = addDays(start, -7);
  return startingAt(start);
}

/** Before the course: the coordinator plans it and enrols the women. */
function beginning(planned: CourseDecision): readonly Decided[] {
  const day = addDays(planned.start, -10);
  const { course, name, start, meetings, yoga } = planned;
  const fields = { course, name, start, meetings: [...meetings], ...(yoga && { yoga }) };
  return [
    {
      at: at(day, '10:00'),
      by: COORDINATOR,
      decision: { kind: 'course-planned', stream: DEMO_COHORT, ...fields },
    },
    ...DEMO_WOMEN.map(({ id, nickname, face }, i) => ({
      at: at(day, '10:05') + i * MINUTE,
      by: COORDINATOR,
      decision: {
        kind: 'participant-enrolled' as const,
        stream: staffStreamOf(DEMO_COHORT),
        participant: id,
        nickname,
        face,
      },
    })),
  ];
}

const MINUTE = 60_000;

/** The trip of week 6, which they have been on: everything on its card is filled in. */
function library(course: Course): readonly Decided[] {
  const { excursion, day } = tripOf(course, 'library');
  if (day === undefined) return [];
  const details = {
    who: 'Holdet',
    leaves: '09:15',
    returns: '11:30',
    meetingPlace: 'Klasselokalet',
    transport: 'walk',
    bring: ['coat', 'health-card'],
  } as const;
  const weather = { kind: 'cloud', degrees: 9, set: addDays(day, -1) } as const;
  return [
    described(addDays(day, -9), { excursion, ...details, bring: [...details.bring] }),
    described(addDays(day, -1), { excursion, weather }),
    ...answers(addDays(day, -5), excursion, {
      Amina: 'coming',
      Noor: 'coming',
      Hodan: 'coming',
      Selam: 'coming',
      Olena: 'unsure',
      Zahra: 'coming',
      Miriam: 'coming',
    }),
    ...answers(addDays(day, -2), excursion, { Olena: 'coming', Fatima: 'not-this-time', Senait: 'coming' }),
  ];
}

/** The trip of week 11, which lies ahead: some of its card is still open. */
function nursingHome(course: Course): readonly Decided[] {
  const { excursion } = tripOf(course, 'nursing-home');
  const day = course.weeks[WEEK - 2]?.appointments[0]?.date;
  if (day === undefined) return [];
  return [
    described(day, { excursion, who: 'Holdet', transport: 'bus', bring: ['coat', 'shoes'] }),
    ...answers(addDays(day, 2), excursion, { Amina: 'coming', Hodan: 'coming', Zahra: 'unsure' }),
  ];
}

/** After a Friday's yoga the instructor writes down what she will do again. */
function yoga(course: Course): readonly Decided[] {
  const day = course.weeks[WEEK - 2]?.appointments.at(-1)?.date;
  if (day === undefined) return [];
  return demoYoga(DEMO_COHORT).map((decision, i) => ({
    at: at(day, '11:10') + i * MINUTE,
    by: YOGA_INSTRUCTOR,
    decision,
  }));
}

function tripOf(course: Course, key: string) {
  const week = course.weeks.find(({ excursion }) => excursion === key);
  const start = week && plannedStart(week);
  return { excursion: excursionIdOf(course.id, key), day: start && dateOfDateTime(start) };
}

type Described = Omit<Extract<Decision, { kind: 'excursion-described' }>, 'kind' | 'stream'>;

const described = (day: LocalDate, fields: Described): Decided => ({
  at: at(day, '12:30'),
  by: TEACHER,
  decision: { kind: 'excursion-described', stream: DEMO_COHORT, ...fields },
});

/** What women answered on a day, by first name. */
const answers = (
  day: LocalDate,
  excursion: Described['excursion'],
  given: Readonly<Record<string, Answer>>,
): readonly Decided[] =>
  DEMO_WOMEN.flatMap(({ id, nickname }, i) => {
    const answer = given[nickname];
    if (!answer) return [];
    const decision = { kind: 'excursion-answered', stream: id, excursion, participant: id, answer } as const;
    return [{ at: at(day, '10:40') + i * MINUTE, by: id, decision }];
  });

/** The week's three tasks, ticked off after class: most women most of them, first with somebody beside them. */
function checkIns(course: Course, { week, appointments }: CourseWeek): readonly Decided[] {
  const day = appointments[0]?.date;
  if (day === undefined) return [];
  return DEMO_WOMEN.flatMap(({ id }, woman) =>
    TASKS.flatMap((task, i): readonly Decided[] => {
      if ((woman * 7 + week * 3 + i * 5) % 9 === 0) return [];
      const how = week < 4 + (woman % 5) ? 'with-help' : 'alone';
      const decision = {
        kind: 'task-ticked',
        stream: id,
        participant: id,
        course: course.id,
        week,
        task,
        how,
      } as const;
      return [{ at: at(day, '11:05') + (woman * TASKS.length + i) * MINUTE, by: id, decision }];
    }),
  );
}

/** What the women have been through, each lesson in the week it is due. */
function completed(course: Course, lessons: readonly DemoLesson[]): readonly Decided[] {
  return demoLessons(lessons, { week: WEEK, module: MODULE }).flatMap(({ lesson, week, women }, i) => {
    const day = course.weeks[week - 1]?.appointments[0]?.date;
    if (day === undefined) return [];
    return DEMO_WOMEN.slice(0, women).map(({ id }, woman) => ({
      at: at(day, '10:20') + (i + woman) * MINUTE,
      by: id,
      decision: { kind: 'lesson-completed', stream: id, participant: id, lesson } as const,
    }));
  });
}

/** After class: what a woman has now done alone twice, and in week 3 what the teacher says of the inbox. */
function practised(course: Course): readonly Decided[] {
  const dayOf = (week: number) => course.weeks[week - 1]?.appointments[0]?.date;
  const day = dayOf(3);
  const alone = DEMO_ALONE.flatMap(({ week, woman, practice, task }, i): readonly Decided[] => {
    const [date, her] = [dayOf(week), DEMO_WOMEN.find(({ nickname }) => nickname === woman)?.id];
    if (date === undefined || !her) return [];
    const decision = { kind: 'practice-mastered', stream: her, participant: her, practice, task } as const;
    return [{ at: at(date, '11:50') + i * MINUTE, by: her, decision }];
  });
  if (day === undefined) return alone;
  return [{ at: at(day, '13:00'), by: TEACHER, decision: demoPlace(DEMO_COHORT, day) }, ...alone];
}
