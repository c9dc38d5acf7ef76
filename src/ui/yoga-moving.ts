import type { YogaStep } from '#domain/yoga-fields.ts';
import { type Playing, turnOf } from '#domain/yoga-player.ts';
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
  const { pose, way } = steps[at] as YogaStep;
  const shapes = yogaShapes(pose, way);
  const { shape, share } = turnOf(steps, { ...playing, at }, shapes.length);
  return { key: `${pose} ${way} ${shape}`, pose: shapes[shape] ?? yogaPose(pose, way), share };
}

/** How many shapes a pose has; an absent one has none to turn to. */
export const shapesIn = (step: YogaStep | undefined): number =>
  step ? yogaShapes(step.pose, step.way).length : 1;

/** Is it done to both sides? Seen from the side a pose with several shapes goes up and down instead. */
export const hasTwoSides = ({ pose, way }: Pick<YogaStep, 'pose' | 'way'>): boolean =>
  yogaPose(pose, way).view === 'front' && yogaShapes(pose, way).length > 1;
