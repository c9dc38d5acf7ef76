import type { Pose } from './skeleton.ts';
import { drawYogaStage } from './yoga-stage.ts';

/** How near a pose is seen: all of its stage, the body in whatever pose, or a body on a chair. */
export type YogaCrop = 'stage' | 'near' | 'chair';

const BOXES: Readonly<Record<YogaCrop, string>> = {
  stage: '0 0 640 640',
  near: '45 65 550 550',
  chair: '135 175 430 430',
};

/** A pose as a still picture that is whole in a frame of any shape: its ground runs on beyond (design notes §5). */
export function drawYogaCard(pose: Pose, crop: YogaCrop = 'near'): string {
  return drawYogaStage(pose, { frame: 'square' })
    .replace(/viewBox="[^"]*"/, `viewBox="${BOXES[crop]}"`)
    .replace('xMidYMid slice', 'xMidYMid meet');
}
