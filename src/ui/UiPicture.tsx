import { useMemo } from 'preact/hooks';
import type { HerLook } from '#domain/her-look.ts';
import { drawUiPicture, type UiPictureName } from '#pictures/ui-pictures.ts';
import { Picture } from './Picture.tsx';

interface Props {
  name: UiPictureName;
  frame?: 'wide' | 'portrait' | 'square' | 'tall' | 'face';
  /** Set it where the same round picture stands twice on one page. */
  id?: string;
  /** How her own figure looks, where the picture is one that she may stand in. */
  her?: HerLook | undefined;
  class?: string;
}

/** A picture of the tablet's own screens, drawn once as long as it is shown. */
export function UiPicture({ name, frame = 'square', id = '', her, class: className = '' }: Props) {
  const svg = useMemo(() => drawUiPicture(name, { frame, id, ...(her && { her }) }), [name, frame, id, her]);
  return <Picture svg={svg} class={className} />;
}
