import { circle, oval, type Point, rect, round } from './shapes.ts';
import { floorOf, jointsOf, type Pose } from './skeleton.ts';
import { TINTS } from './stage.ts';
import { drawYogaBody } from './yoga-body.ts';
import { yogaSeat } from './yoga-seat.ts';

const MIDDLE = 320;
const FLOOR = 570;
/** Her size in the player: standing with the hands over her head she just has room. */
const SCALE = 0.8;

/** `wide` is the player's 820 x 640, where she moves; `square` a still card, in which each pose is as large as it can be. */
export interface YogaStageOptions {
  readonly frame?: 'wide' | 'square';
}

/**
 * One whole frame as a complete SVG: ground, mat, what she sits on, and the body. The body lies in the element
 * with `data-figure`: to let her move, put `yogaFigure(pose)` into that one, and leave the rest.
 */
export function drawYogaStage(pose: Pose, { frame = 'wide' }: YogaStageOptions = {}): string {
  const wide = frame === 'wide';
  const drawing = wide
    ? `${yogaGround(350)}${seatOf(pose, MIDDLE, SCALE)}<g data-figure="">${yogaFigure(pose)}</g>`
    : yogaCard(pose);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${wide ? '-90 0 820 640' : '0 0 640 640'}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${drawing}</svg>`;
}

/** The body alone, as it stands in the player's `wide` stage. */
export function yogaFigure(pose: Pose): string {
  return drawYogaBody(pose, MIDDLE + (pose.shift ?? 0) * SCALE, FLOOR, SCALE);
}

/** A still pose on its ground, in 640 x 640. */
export function yogaCard(pose: Pose): string {
  const [[left, top], [right, bottom]] = reachOf(pose);
  const scale = Math.min(1, 452 / (right - left), 455 / (bottom - top));
  const x = MIDDLE - ((left + right) / 2) * scale;
  return yogaGround(270) + seatOf({ ...pose, shift: 0 }, x, scale) + drawYogaBody(pose, x, FLOOR, scale);
}

/** The corners of what a pose takes up, in figure units from the pelvis. */
function reachOf(pose: Pose): readonly [Point, Point] {
  const { neck, head, waist, armR, armL, legR, legL } = jointsOf(pose);
  const floor = floorOf(pose);
  const arms = [armR, armL].flatMap(({ elbow, wrist, tip }) => [elbow, wrist, tip]);
  const legs = [legR, legL].flatMap(({ knee, ankle, toe }) => [knee, ankle, toe]);
  const seat: readonly Point[] = pose.on === 'chair' ? [[-72, 0]] : pose.on === 'wall' ? [[64, 0]] : [];
  const flesh = [...arms, ...legs, ...seat, neck, waist];
  const xs = flesh.map(([x]) => x);
  const ys = flesh.map(([, y]) => y);
  return [
    [Math.min(...xs, head[0] - 34) - 30, Math.min(...ys, head[1] - 40) - 26],
    [Math.max(...xs, head[0] + 34) + 30, floor],
  ];
}

function seatOf(pose: Pose, x: number, scale: number): string {
  const drawing = yogaSeat(pose);
  if (drawing === '') return '';
  return `<g transform="translate(${round(x + (pose.shift ?? 0) * scale)} ${FLOOR}) scale(${round(scale * 100) / 100})">${drawing}</g>`;
}

function yogaGround(mat: number): string {
  return (
    rect(-400, -400, 1600, 1500, 0, TINTS.calm.ground) +
    circle(MIDDLE, 320, 262, '#DCE3C6') +
    rect(-400, 516, 1600, 900, 0, '#C9D2AC') +
    oval(MIDDLE, 578, mat, 38, '#7E9167') +
    oval(MIDDLE, 568, mat, 38, '#93A67A')
  );
}
