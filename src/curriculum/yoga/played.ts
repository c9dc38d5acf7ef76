import type { YogaStep } from '#domain/yoga-fields.ts';
import { poseCard } from './poses.ts';

/** The steps of a row that this version can show: an older tablet may be given a pose it does not know. */
export const playable = (steps: readonly YogaStep[]): readonly YogaStep[] =>
  steps.filter(({ pose, way }) => poseCard(pose)?.ways.some((known) => known.way === way));

/** The same row sitting: each pose that can be done on a chair is, the others stay as they are. Times do not change. */
export const onChair = (steps: readonly YogaStep[]): readonly YogaStep[] =>
  steps.map((step) =>
    poseCard(step.pose)?.ways.some(({ way }) => way === 'chair') ? { ...step, way: 'chair' } : step,
  );

/** How many sentences are said in a pose done in this way. */
export const cuesOf = ({ pose, way }: Pick<YogaStep, 'pose' | 'way'>): number =>
  poseCard(pose)?.ways.find((known) => known.way === way)?.cues ?? 0;

/** Keys of `locales/<language>/yoga.json`: what a pose is called, and its sentences, 1 for the first. */
export const poseKey = ({ pose }: Pick<YogaStep, 'pose'>): string => `pose-${pose}`;
export const cueKey = ({ pose, way }: Pick<YogaStep, 'pose' | 'way'>, number: number): string =>
  `cue-${pose}-${way}-${number}`;
