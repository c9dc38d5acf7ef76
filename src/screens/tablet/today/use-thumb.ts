import { useMemo } from 'preact/hooks';
import { useHerLook } from '#hooks/her-look.ts';
import { fetchedLater } from '#hooks/later.ts';
import { cut } from '#pictures/cut.ts';
import { READY } from '#pictures/ready-pictures.ts';
import type { ComingShown } from './coming-words.ts';

/** Home is live without it. */
const usePencil = fetchedLater(() => import('#pictures/ui-pictures.ts'));

/** SVG of the next thing for the round picture in Next; empty for the moment until the pencil is here. */
export function useThumb(picture: ComingShown['picture']): string {
  const svg = 'svg' in picture ? picture.svg : undefined;
  const name = 'name' in picture ? picture.name : undefined;
  const her = useHerLook();
  const ready = READY[name as keyof typeof READY];
  const hand = usePencil(name !== undefined && (!ready || her !== undefined));
  return useMemo(() => {
    if (svg !== undefined || name === undefined) return svg ?? '';
    const options = { frame: 'face', id: 'thumb' } as const;
    if (hand) return hand.drawUiPicture(name, { ...options, ...(her && { her }) });
    return ready ? cut(name, ready, options) : '';
  }, [svg, name, her, hand, ready]);
}
