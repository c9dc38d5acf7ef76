import type { CourseId, ParticipantId } from './ids.ts';
import { type Operation, TASKS, type Task } from './operation.ts';

/** How a task was done, as far as she was asked. */
export type How = 'alone' | 'with-help' | undefined;

/** A participant's check-in: the tasks of a week that she has ticked off, and how. (da: ugens tjek) */
export type CheckIn = ReadonlyMap<Task, How>;

/**
 * Her check-in of one week of the plan. Takes operations in order; the last word on a task counts.
 * No streaks and no missed weeks exist in the data (ux rule 56): a view that counts them is not written.
 */
export function checkInOf(
  operations: readonly Operation[],
  participant: ParticipantId,
  course: CourseId,
  week: number,
): CheckIn {
  const ticked = new Map<Task, How>();
  for (const operation of operations) {
    if (operation.kind !== 'task-ticked' && operation.kind !== 'task-unticked') continue;
    if (operation.participant !== participant || operation.course !== course || operation.week !== week)
      continue;
    if (operation.kind === 'task-ticked') ticked.set(operation.task, operation.how);
    else ticked.delete(operation.task);
  }
  return ticked;
}

export const isComplete = (checkIn: CheckIn): boolean => TASKS.every((task) => checkIn.has(task));

/** The task to look at next: the first of the week that is still open. */
export const nextTask = (checkIn: CheckIn): Task | undefined => TASKS.find((task) => !checkIn.has(task));
