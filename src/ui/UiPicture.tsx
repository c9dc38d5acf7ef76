import { useMemo } from 'preact/hooks';
import { drawUiPicture, type UiPictureName } from '#pictures/ui-pictures.ts';
import { Picture } from './Picture.tsx';

interface Props {
  name: UiPictureName;
  frame?: 'wide' | 'portrait' | 'square' | 'tall' | 'face';
  /** Set it where the same round picture stands twice on one page. */
  id?: string;
  class?: string;
}

/** A picture of the tablet's own screens, drawn once as long as it is shown. */
export function UiPicture({ name, frame = 'square', id = '', class: className = '' }: Props) {
  const svg = useMemo(() => drawUiPicture(name, { frame, id }), [name, frame, id]);
  return <Picture svg={svg} class={className} />;
}
