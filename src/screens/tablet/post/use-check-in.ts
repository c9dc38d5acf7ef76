import { useMemo } from 'preact/hooks';
import { type CheckIn, checkInOf, type How } from '#domain/check-in.ts';
import type { Task } from '#domain/operation.ts';
import { useWeek } from '#hooks/course.ts';
import { useHolder, useOperations, useRecord } from '#hooks/tablet.ts';

interface WeeklyCheck {
  readonly checkIn: CheckIn;
  readonly tick: (task: Task, how?: How) => void;
  readonly untick: (task: Task) => void;
}

/** Her check-in of the week of the plan that she sees. It changes when the disk has what she did, not before. */
export function useCheckIn(): WeeklyCheck {
  const { participant } = useHolder();
  const operations = useOperations();
  const record = useRecord();
  const { course, week: seen } = useWeek();
  const week = seen?.week ?? 1;
  const checkIn = useMemo(
    () => checkInOf(operations, participant, course.id, week),
    [operations, participant, course.id, week],
  );
  return {
    checkIn,
    tick: (task, how) => record({ kind: 'task-ticked', course: course.id, week, task, ...(how && { how }) }),
    untick: (task) => record({ kind: 'task-unticked', course: course.id, week, task }),
  };
}
