import { PLAN } from '#curriculum/plan.ts';
import { courseDecisionOf, courseOf, OWN_COURSE, ownCourse, weekOn } from '#domain/course.ts';
import type { CourseId } from '#domain/ids.ts';
import type { OperationLog } from '#storage/log.ts';
import type { Meta } from '#storage/meta.ts';
import type { pair } from '#sync/pairing.ts';
import type { Send } from '#sync/send.ts';

interface Surroundings {
  readonly log: OperationLog;
  readonly meta: Meta;
  readonly send: Send;
}

type Holder = Omit<Awaited<ReturnType<typeof pair>>, 'token'>;

/**
 * An unpaired tablet becomes the tablet of a woman of a cohort, and what she has done on it stays hers.
 *
 * Her check-ins belong to weeks of the tablet's own course until the cohort's course is known here. So nothing of
 * hers is sent before the first round has brought it; then the weeks are put into the cohort's course, and sent.
 */
export function movingIn({ log, meta, send }: Surroundings) {
  /** `firstParticipant` is forgotten when all of it is done: it outlives a battery that is pulled in between. */
  const isUnderWay = () => meta.get('firstParticipant') !== undefined && meta.get('token') !== undefined;

  return {
    /** The tablet is hers from here on, on the disk. */
    async to(token: string, { participant, nickname, face, device, streams }: Holder): Promise<void> {
      // Only what was done before the tablet was anybody's: one woman's decisions never become another's.
      const before = meta.get('holder')?.participant;
      if (before && before !== participant && before === meta.get('firstParticipant'))
        await log.rehome(before, participant, inOwnCourse);
      await meta.put({ token, holder: { participant, nickname, face, device, streams } });
    },

    /** Sends a round; without her decisions as long as their weeks are not known. */
    send: ((request) => send(isUnderWay() ? { ...request, operations: [] } : request)) satisfies Send,

    /** After a round that ended well. Resolves to true when there is now something to send. */
    async afterRound(): Promise<boolean> {
      const holder = meta.get('holder');
      if (!isUnderWay() || !holder) return false;
      const week = weeksOf(meta.get('firstDay'), log);
      await log.rehome(holder.participant, holder.participant, week);
      await meta.put({ firstParticipant: undefined });
      return log.unsentCount() > 0;
    },
  };
}

const inOwnCourse = (week: number): { course: CourseId; week: number } => ({ course: OWN_COURSE, week });

/** Which week of the cohort's course she would have seen on the Monday of a week of the tablet's own. */
function weeksOf(firstDay: string | undefined, log: OperationLog): typeof inOwnCourse {
  const decision = courseDecisionOf(log.all());
  if (!decision || !firstDay) return inOwnCourse;
  const course = courseOf(PLAN, decision);
  const own = ownCourse(firstDay);
  return (week) => {
    const monday = own.weeks[week - 1]?.monday;
    const seen = monday && weekOn(course, monday);
    return seen ? { course: course.id, week: seen.week } : inOwnCourse(week);
  };
}
