import { useMemo } from 'preact/hooks';
import { cut } from '#pictures/cut.ts';
import { READY, type ReadyName } from '#pictures/ready-pictures.ts';
import { Picture } from './Picture.tsx';

interface Props {
  name: ReadyName;
  frame?: 'wide' | 'portrait' | 'square' | 'face';
  class?: string;
}

/** One of the pictures that are there before the pencil is: those of Home and of what comes before it. */
export function ReadyPicture({ name, frame = 'square', class: className = '' }: Props) {
  const svg = useMemo(() => cut(name, READY[name], { frame }), [name, frame]);
  return <Picture svg={svg} class={className} />;
}
