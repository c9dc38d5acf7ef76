import { useHerLook } from '#hooks/her-look.ts';
import { Picture } from '#ui/Picture.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import type { ComingShown } from './coming-words.ts';

interface Props {
  picture: ComingShown['picture'];
  frame?: 'wide' | 'portrait' | 'square';
}

/** The picture of the next thing, its own or the lesson's. */
export function ComingPicture({ picture, frame = 'square' }: Props) {
  const her = useHerLook();
  return 'svg' in picture ? (
    <Picture svg={picture.svg} />
  ) : (
    <UiPicture name={picture.name} frame={frame} id="coming" her={her} />
  );
}
