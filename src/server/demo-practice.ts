import type { CohortId } from '#domain/ids.ts';
import type { Decision } from '#domain/operation.ts';
import type { PracticeId } from '#domain/practice.ts';

/** A task of a practice place that a woman came to do alone, and the week she did. */
interface CameToDo {
  readonly week: number;
  readonly woman: string;
  readonly practice: PracticeId;
  readonly task: string;
}

/** What the demo's women do alone: logging in and reading post first, as the course teaches them; some nothing yet. */
export const DEMO_ALONE: readonly CameToDo[] = [
  alone(4, 'Amina', 'mitid', 'log-in-app'),
  alone(5, 'Noor', 'mitid', 'log-in-app'),
  alone(5, 'Olena', 'mitid', 'log-in-app'),
  alone(5, 'Olena', 'mitid', 'log-in-code'),
  alone(5, 'Amina', 'post', 'read-letter'),
  alone(6, 'Olena', 'post', 'read-letter'),
  alone(6, 'Zahra', 'post', 'read-letter'),
  alone(6, 'Miriam', 'stop', 'false-sms'),
  alone(6, 'Olena', 'post', 'reply-letter'),
  alone(7, 'Amina', 'post', 'four-questions'),
  alone(7, 'Hodan', 'sick-call', 'call'),
  alone(7, 'Olena', 'jobnet', 'look-at-jobs'),
  alone(7, 'Senait', 'mitid', 'refuse'),
];

function alone(week: number, woman: string, place: string, task: string): CameToDo {
  return { week, woman, practice: `practice/${place}`, task };
}

/** What the demo's teacher says of the inbox: the course reads its post in e-Boks, and she has just held it beside it. */
export const demoPlace = (stream: CohortId, compared: string): Decision => ({
  kind: 'practice-set',
  stream,
  practice: 'practice/post',
  skin: 'e-boks',
  isDuty: true,
  compared,
});
