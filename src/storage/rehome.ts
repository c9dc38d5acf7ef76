import { OWN_COURSE } from '#domain/course.ts';
import type { CourseId, ParticipantId } from '#domain/ids.ts';
import type { Received } from '#domain/operation.ts';

/** An operation as if the woman herself had made it: author, stream and the woman it is about. */
export function rehomed(
  operation: Received,
  from: ParticipantId,
  to: ParticipantId,
  weekIn: (week: number) => { course: CourseId; week: number },
): Received {
  return {
    ...operation,
    by: to,
    stream: operation.stream === from ? to : operation.stream,
    ...(operation.participant === from && { participant: to }),
    ...(operation.course === OWN_COURSE && typeof operation.week === 'number' && weekIn(operation.week)),
  };
}
