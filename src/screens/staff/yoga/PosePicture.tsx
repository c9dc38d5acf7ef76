import { poseCard } from '#curriculum/yoga/poses.ts';
import type { PoseWay } from '#domain/yoga-fields.ts';
import { DRAWN_YOGA, yogaPose } from '#pictures/yoga-poses.ts';
import { drawYogaStage } from '#pictures/yoga-stage.ts';
import { Picture } from '#ui/Picture.tsx';

interface Props {
  pose: string;
  /** The gentlest way when left out. */
  way?: PoseWay;
}

/** A pose as it is done in this way, small. One that this version cannot draw is an empty square. */
export function PosePicture({ pose, way = poseCard(pose)?.ways[0]?.way }: Props) {
  return (
    <span class="pose-picture">
      <Picture svg={way ? drawn(pose, way) : ''} />
    </span>
  );
}

const kept = new Map<string, string>();

/** The same woman stands in many rows of one page: each pose is drawn once. */
function drawn(pose: string, way: PoseWay): string {
  const key = `${pose} ${way}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const isDrawn = DRAWN_YOGA.some((one) => one.name === pose && one.way === way);
  const svg = isDrawn ? drawYogaStage(yogaPose(pose, way), { frame: 'square' }) : '';
  kept.set(key, svg);
  return svg;
}
