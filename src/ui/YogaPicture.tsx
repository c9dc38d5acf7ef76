import { useMemo } from 'preact/hooks';
import type { Pose } from '#pictures/skeleton.ts';
import { drawYogaCard, type YogaCrop } from '#pictures/yoga-card.ts';
import { Picture } from './Picture.tsx';

interface Props {
  pose: Pose;
  crop?: YogaCrop;
}

/** A pose that stands still: what comes next, or a programme's card. */
export function YogaPicture({ pose, crop = 'near' }: Props) {
  const svg = useMemo(() => drawYogaCard(pose, crop), [pose, crop]);
  return <Picture svg={svg} />;
}
