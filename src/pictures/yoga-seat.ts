import { area, line, rect } from './shapes.ts';
import type { Pose } from './skeleton.ts';

const WOOD = '#A9764A';
const DARK = '#8A5C38';

/** What a pose sits on or leans on, drawn behind the body in figure units: pelvis at x 0, floor at y 0. */
export function yogaSeat({ on, view }: Pose): string {
  if (on === 'wall') return rect(50, -1000, 700, 1000, 0, '#E4DCCB') + rect(50, -1000, 8, 1000, 0, '#CFC4AE');
  if (on !== 'chair') return '';
  return view === 'side' ? chairFromSide() : chairFromFront();
}

function chairFromSide(): string {
  return (
    line('M-46-120L-58-318', WOOD, 15) +
    line('M-44-124L-56 0M84-124L92 0', DARK, 13) +
    rect(-60, -134, 158, 18, 8, WOOD) +
    line('M-52-60H88', DARK, 8)
  );
}

function chairFromFront(): string {
  return (
    line('M-76-150L-72-318M76-150L72-318', DARK, 14) +
    area('M-80-330Q0-346 80-330V-284Q0-298-80-284Z', WOOD) +
    line('M-92-140L-98 0M92-140L98 0', DARK, 15) +
    rect(-108, -160, 216, 24, 10, WOOD)
  );
}
