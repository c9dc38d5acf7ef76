import { area, line, rect } from './shapes.ts';
import type { Pose } from './skeleton.ts';

const WOOD = '#A9764A';
const DARK = '#8A5C38';

/** What a pose sits on or leans on, drawn behind the body in figure units: pelvis at x 0, floor at y 0. */
export function yogaSeat({ on, view }: Pose): string {
  if (on === 'wall') return rect(62, -640, 300, 640, 0, '#E4DCCB') + rect(62, -640, 8, 640, 0, '#CFC4AE');
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
    line('M-66-140L-62-330M66-140L62-330', DARK, 13) +
    area('M-66-336Q0-352 66-336V-292Q0-306-66-292Z', WOOD) +
    line('M-74-140L-82 0M74-140L82 0', DARK, 14) +
    rect(-92, -156, 184, 22, 9, WOOD)
  );
}
