import type { YogaStep } from '#domain/yoga-fields.ts';
import { HALF_A_BREATH, ON_EACH_SIDE, type Playing, turnOf } from '#domain/yoga-player.ts';
import { otherSide } from '#pictures/movement.ts';
import type { Pose } from '#pictures/skeleton.ts';
import { yogaPose, yogaShapes } from '#pictures/yoga-poses.ts';

/** What the figure does at a moment. */
export interface Moving {
  /** Tells one shape of one pose from all others. */
  readonly key: string;
  readonly pose: Pose;
  /** How far she has come into it, 0–1. */
  readonly share: number;
}

/** Where the figure is in a row of poses (at least one). When all is over she stays in the last. */
export function movingIn(steps: readonly YogaStep[], playing: Playing): Moving {
  const at = Math.min(playing.at, steps.length - 1);
  const step = steps[at] as YogaStep;
  const shapes = yogaShapes(step.pose, step.way);
  const least = sidesOf(step) > 1 ? ON_EACH_SIDE : HALF_A_BREATH;
  const { shape, share } = turnOf(steps, { ...playing, at }, shapes.length, least);
  const pose = shapes[shape] ?? yogaPose(step.pose, step.way);
  return { key: `${step.pose} ${step.way} ${shape}`, pose, share };
}

/** 2 for a pose that is done to both sides, else 1: what else has several shapes is a slow movement. */
export function sidesOf({ pose, way }: Pick<YogaStep, 'pose' | 'way'>): number {
  const [first, second] = yogaShapes(pose, way);
  return first && second && JSON.stringify(second) === JSON.stringify(otherSide(first)) ? 2 : 1;
}
