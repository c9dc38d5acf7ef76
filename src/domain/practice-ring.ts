import type { Task } from './operation.ts';
import type { PracticeId } from './practice.ts';

/** Where each task of the weekly check is practised. The other places belong to no task, so looking there is no duty. */
export const PLACE_OF_TASK: Readonly<Record<Task, PracticeId>> = {
  'digital-post': 'practice/post',
  jobnet: 'practice/jobnet',
  'borger-dk': 'practice/borger-dk',
};
