import type { YogaProgramme } from './yoga.ts';
import { secondsOf } from './yoga.ts';
import type { YogaMinutes, YogaStep } from './yoga-fields.ts';

/** How short and how long one pose may be, and what a tap on longer or shorter changes, in seconds. */
export const POSE_SECONDS = { least: 10, most: 300, tap: 10 } as const;
/** So many poses at most (see `YogaProgrammeFields`). */
export const MOST_POSES = 60;
/** A programme may end so many seconds before or after the minutes it is called by: nobody feels a breath. */
export const SLACK = 15;
/** How long a pose is when it is put into a programme, in seconds. */
const FIRST_SECONDS = 40;

export type Steps = readonly YogaStep[];

/** A programme while it is being put together: it need not be whole yet. */
export type ProgrammePlan = Omit<YogaProgramme, 'id'>;

const within = (seconds: number): number =>
  Math.min(POSE_SECONDS.most, Math.max(POSE_SECONDS.least, Math.round(seconds)));

/** Seconds more (positive) or fewer than the programme's minutes. */
export const overBy = ({ steps, minutes }: Pick<ProgrammePlan, 'steps' | 'minutes'>): number =>
  secondsOf({ steps }) - minutes * 60;

/** Puts one more pose last. A full programme stays as it is. */
export const withPose = (steps: Steps, step: Pick<YogaStep, 'pose' | 'way'>): Steps =>
  steps.length < MOST_POSES ? [...steps, { ...step, seconds: FIRST_SECONDS }] : steps;

/** Takes the pose at a place out, counted from 0. */
export const withoutPose = (steps: Steps, at: number): Steps => steps.filter((_, i) => i !== at);

/** Moves the pose at a place one up (-1) or down (1); the first cannot go up, nor the last down. */
export function moved(steps: Steps, at: number, by: -1 | 1): Steps {
  const [one, other] = [steps[at], steps[at + by]];
  if (!one || !other) return steps;
  return steps.map((step, i) => (i === at ? other : i === at + by ? one : step));
}

/** Makes the pose at a place longer or shorter by so many seconds, and never shorter or longer than a pose may be. */
export const lengthened = (steps: Steps, at: number, by: number): Steps =>
  steps.map((step, i) => (i === at ? { ...step, seconds: within(step.seconds + by) } : step));

/** Does the pose at a place in another way. */
export const inWay = (steps: Steps, at: number, way: YogaStep['way']): Steps =>
  steps.map((step, i) => (i === at ? { ...step, way } : step));

/** Can this many poses last this many minutes at all? 15 minutes need three poses, 300 s each. */
export const canLast = (poses: number, minutes: YogaMinutes): boolean =>
  poses * POSE_SECONDS.least <= minutes * 60 && minutes * 60 <= poses * POSE_SECONDS.most;

/**
 * Fits a programme to its minutes: what is too long or too short is spread evenly over the poses, to the second, and
 * their order stays. A pose that is as short or as long as may be passes its share on to the others; where all are,
 * the programme comes as near as it can (`canLast`).
 */
export function adapted(steps: Steps, minutes: YogaMinutes): Steps {
  const seconds = steps.map((step) => within(step.seconds));
  let left = minutes * 60 - seconds.reduce((sum, one) => sum + one, 0);
  while (left !== 0) {
    const limit = left > 0 ? POSE_SECONDS.most : POSE_SECONDS.least;
    const open = [...seconds.keys()].filter((at) => seconds[at] !== limit);
    if (open.length === 0) break;
    // Fewer seconds than poses: the first poses take one each.
    const share = Math.trunc(left / open.length) || Math.sign(left);
    for (const at of open.slice(0, Math.abs(left))) {
      const before = seconds[at] ?? 0;
      const after = within(before + share);
      seconds[at] = after;
      left -= after - before;
    }
  }
  return steps.map((step, i) => ({ ...step, seconds: seconds[i] ?? step.seconds }));
}

export type PlanFault = 'no-title' | 'no-poses' | 'lying-first' | 'too-short' | 'too-long';

/**
 * What must be mended before a programme can be decided, the first of it. `isLying` says of a step whether she lies
 * down in it: no programme begins with that, for it is a great deal to ask of a woman who does not feel safe yet
 * (ux rule 50).
 */
export function faultInPlan(
  { title, steps, minutes }: ProgrammePlan,
  isLying: (step: YogaStep) => boolean,
): PlanFault | undefined {
  const [first] = steps;
  if (!first) return 'no-poses';
  if (isLying(first)) return 'lying-first';
  const over = overBy({ steps, minutes });
  if (over > SLACK) return 'too-long';
  if (over < -SLACK) return 'too-short';
  return title.trim() === '' ? 'no-title' : undefined;
}
