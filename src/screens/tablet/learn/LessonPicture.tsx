import { useMemo } from 'preact/hooks';
import { Picture } from '#ui/Picture.tsx';
import './lesson-picture.css';

interface Props {
  /** Undefined when the lesson has lost the picture: the section's ground is shown, never a broken frame. */
  svg: string | undefined;
}

/** A lesson's square picture in a card of any shape: what matters is always in sight, and its ground fills the rest. */
export function LessonPicture({ svg }: Props) {
  const framed = useMemo(() => framedFreely(svg ?? ''), [svg]);
  return <Picture svg={framed} class="lesson-picture" />;
}

/**
 * Our pictures have what matters in x 90–550, y 110–630 of 640, and a ground far beyond (pictures/README). So the
 * outer strip may be given up, and nothing more: a slice would cut faces in two in a tall card.
 */
function framedFreely(svg: string): string {
  const end = svg.indexOf('>');
  const open = svg
    .slice(0, end)
    .replace('viewBox="0 0 640 640"', 'viewBox="70 60 500 580"')
    .replace('xMidYMid slice', 'xMidYMid meet');
  return open + svg.slice(end);
}
