import type { HerLook } from '#domain/her-look.ts';
import { shade } from './colour.ts';
import { coverColours, drawHer, FIRST_LOOK } from './her-look.ts';
import { area, circle, line, rect } from './shapes.ts';

const WOOD = '#A9794B';
const WALL = '#F0E1E9';

/** Herself in a mirror on a table, with colours beside it: here she chooses how she looks. It has no ids, and its ground runs on. */
export function drawMirror(her: HerLook = FIRST_LOOK): string {
  const glass = drawHer(her, { frame: 'near' }).replace(
    '<svg ',
    '<svg x="130" y="96" width="300" height="372" ',
  );
  const colours = coverColours('hijab').slice(0, 3);
  const dots = colours.map((colour, i) => circle(524, 168 + i * 114, 44, colour));
  const oval = 'M280 96C363 96 430 179 430 282S363 468 280 468S130 385 130 282S197 96 280 96Z';
  const drawing =
    rect(-3000, -3000, 6000, 6000, 0, WALL) +
    rect(-3000, 524, 6000, 3000, 0, '#C9A06A') +
    rect(-3000, 524, 6000, 14, 0, '#D9B78A') +
    glass +
    // The glass is oval: what is round it is wall again.
    area(`M120 86H440V478H120Z${oval}`, WALL, ' fill-rule="evenodd"') +
    area('M252 476H308L356 560H204Z', shade(WOOD, -0.14)) +
    line(oval, WOOD, 26) +
    dots.join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="84 62 500 530" preserveAspectRatio="xMidYMid meet" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
