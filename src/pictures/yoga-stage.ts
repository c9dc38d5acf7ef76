import { CAST } from './cast.ts';
import { type FigureLook, personOnFoot } from './figure.ts';
import { circle, oval, rect, round } from './shapes.ts';
import type { Pose } from './skeleton.ts';
import { TINTS } from './stage.ts';
import { yogaSeat } from './yoga-seat.ts';

/** The same woman in the same clothes through every programme. */
const FATIMA: FigureLook = { ...CAST.fatima, top: '#B4623F', trousers: '#4A2F2A', feet: 'bare' };

const SCALE = 0.8;
const FLOOR = 570;

/** `wide` is the player's 820 x 640, `square` a card's 640 x 640. */
export interface YogaStageOptions {
  readonly frame?: 'wide' | 'square';
}

/**
 * One whole frame as a complete SVG: ground, mat, what she sits on, and the body. The body lies in the element
 * with `data-figure`: to let it move, put `yogaFigure(pose)` into that one, and leave the rest.
 */
export function drawYogaStage(pose: Pose, { frame = 'wide' }: YogaStageOptions = {}): string {
  const box = frame === 'wide' ? '-90 0 820 640' : '0 0 640 640';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${yogaGround()}${seat(pose)}<g data-figure="">${yogaFigure(pose)}</g></svg>`;
}

/** The body alone, as it stands in its stage. */
export function yogaFigure(pose: Pose): string {
  const look = pose.eyes ? { ...FATIMA, eyes: pose.eyes } : FATIMA;
  return personOnFoot(pose, look, 320 + (pose.shift ?? 0) * SCALE, FLOOR, SCALE);
}

function seat(pose: Pose): string {
  const drawing = yogaSeat(pose);
  if (drawing === '') return '';
  return `<g transform="translate(${round(320 + (pose.shift ?? 0) * SCALE)} ${FLOOR}) scale(${SCALE})">${drawing}</g>`;
}

function yogaGround(): string {
  return (
    rect(-400, -400, 1600, 1500, 0, TINTS.calm.ground) +
    circle(320, 320, 266, '#DCE3C6') +
    rect(-400, 516, 1600, 900, 0, '#C9D2AC') +
    oval(320, 578, 350, 40, '#7E9167') +
    oval(320, 568, 350, 40, '#93A67A')
  );
}
