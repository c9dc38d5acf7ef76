import type { HerLook } from '#domain/her-look.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { coverColours, drawHer, FIRST_LOOK, lookOf } from './her-look.ts';
import { area, at, circle, line, rect } from './shapes.ts';

/** What she chooses of her figure, one after another. */
export type HerPart = keyof HerLook;

const WOOD = '#A9794B';
const WALL = '#F0E1E9';

/** The sign of one part of her figure, 100 x 100, in what she has chosen of it. It has no ids. */
export function drawHerSign(part: HerPart, her: HerLook): string {
  return part === 'cover' ? drawHer(her, { frame: 'near' }) : framed('0 0 100 100', SIGNS[part](her));
}

const SIGNS: Readonly<Record<Exclude<HerPart, 'cover'>, (her: HerLook) => string>> = {
  skin: (her) => {
    const { skin, top } = lookOf(her);
    return line('M50 122V92', shade(top, -0.09), 44) + at(50, 74, 1.2, hand(0, 0, -90, 'flat', skin));
  },
  coverColour: ({ cover, coverColour }) => {
    const colours = coverColours(cover);
    const next = (by: number) => colours[(coverColour + by) % colours.length] ?? WOOD;
    return (
      circle(32, 40, 20, next(1)) +
      circle(68, 40, 20, next(2)) +
      circle(50, 62, 27, next(0), ` stroke="#FFFFFF" stroke-width="4"`)
    );
  },
  topColour: (her) => {
    const { top } = lookOf(her);
    return (
      line('M30 36L16 66M70 36L84 66', shade(top, -0.09), 17) +
      area('M37 22Q50 34 63 22L80 32L72 84H28L20 32Z', top) +
      line('M37 22Q50 34 63 22', shade(top, -0.2), 4)
    );
  },
};

/** Herself in a mirror on a table, with colours beside it: here she chooses how she looks. It has no ids, and its ground runs on. */
export function drawMirror(her: HerLook = FIRST_LOOK): string {
  const glass = drawHer(her, { frame: 'near' }).replace(
    '<svg ',
    '<svg x="130" y="96" width="300" height="372" ',
  );
  const colours = coverColours('hijab').slice(0, 3);
  const dots = colours.map((colour, i) => circle(524, 168 + i * 114, 44, colour));
  const oval = 'M280 96C363 96 430 179 430 282S363 468 280 468S130 385 130 282S197 96 280 96Z';
  return framed(
    '84 62 500 530',
    rect(-3000, 524, 6000, 3000, 0, '#C9A06A') +
      rect(-3000, 524, 6000, 14, 0, '#D9B78A') +
      glass +
      // The glass is oval: what is round it is wall again.
      area(`M120 86H440V478H120Z${oval}`, WALL, ' fill-rule="evenodd"') +
      area('M252 476H308L356 560H204Z', shade(WOOD, -0.14)) +
      line(oval, WOOD, 26) +
      dots.join(''),
    WALL,
  );
}

function framed(box: string, drawing: string, ground?: string): string {
  const base = ground ? rect(-3000, -3000, 6000, 6000, 0, ground) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid meet" aria-hidden="true" focusable="false">${base}${drawing}</svg>`;
}
