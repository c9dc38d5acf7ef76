import { useMemo } from 'preact/hooks';
import { drawPrivatePicture, type PrivatePictureName } from '#pictures/private-pictures.ts';
import { Picture } from '#ui/Picture.tsx';

interface Props {
  name: PrivatePictureName;
  isRound?: boolean;
}

/** The way out of a private lesson, or the helpline: 1888, by day and night (S79). */
export function PrivatePicture({ name, isRound = false }: Props) {
  const svg = useMemo(() => drawPrivatePicture(name, isRound ? { frame: 'face' } : {}), [name, isRound]);
  return <Picture svg={svg} />;
}
