import type { Pose } from './skeleton.ts';
import { drawYogaStage } from './yoga-stage.ts';

/** How near a still pose is seen: with its ground round it, or as near as every pose can be. */
export type YogaCrop = 'stage' | 'near';

const BOXES: Readonly<Record<YogaCrop, string>> = { stage: '0 0 640 640', near: '70 90 500 500' };

const boxed = (svg: string, box: string): string =>
  svg.replace(/viewBox="[^"]*"/, `viewBox="${box}"`).replace('xMidYMid slice', 'xMidYMid meet');

/** A still pose, whole in a frame of any shape: its ground runs on beyond (design notes §5). */
export const drawYogaCard = (pose: Pose, crop: YogaCrop = 'near'): string =>
  boxed(drawYogaStage(pose, { frame: 'square' }), BOXES[crop]);

/** The stage of a body that moves (`yogaFigure`), whole in a frame of any shape. */
export const drawMovingStage = (pose: Pose): string => boxed(drawYogaStage(pose), BOXES.stage);
