import { useMemo } from 'preact/hooks';
import { CAST_NAMES, type CastName, drawFace } from '#pictures/faces.ts';
import { Picture } from '#ui/Picture.tsx';

const isCastName = (name: string): name is CastName => (CAST_NAMES as readonly string[]).includes(name);

/** The drawn face that stands for a woman. A face this version does not know is an empty disc. */
export function Face({ name }: { name: string }) {
  const svg = useMemo(() => (isCastName(name) ? drawFace(name) : ''), [name]);
  return (
    <span class="face">
      <Picture svg={svg} />
    </span>
  );
}
