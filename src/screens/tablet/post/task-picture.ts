import { TASKS, type Task } from '#domain/operation.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';

/** Our own sign of each service; never the owner's mark. */
export const TASK_PICTURES: Readonly<Record<Task, UiPictureName>> = {
  'digital-post': 'task-digital-post',
  jobnet: 'task-jobnet',
  'borger-dk': 'task-borger-dk',
};

export const isTask = (value: string): value is Task => TASKS.some((task) => task === value);
