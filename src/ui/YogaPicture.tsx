import { useMemo } from 'preact/hooks';
import type { Pose } from '#pictures/skeleton.ts';
import { drawYogaStage } from '#pictures/yoga-stage.ts';
import { Picture } from './Picture.tsx';

interface Props {
  pose: Pose;
  frame?: 'wide' | 'square';
  class?: string;
}

/** A pose that stands still: what comes next, or a programme's card. */
export function YogaPicture({ pose, frame = 'square', class: className = '' }: Props) {
  const svg = useMemo(() => drawYogaStage(pose, { frame }), [pose, frame]);
  return <Picture svg={svg} class={className} />;
}
