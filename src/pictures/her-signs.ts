import type { HerLook } from '#domain/her-look.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { coverColours, drawHer, lookOf } from './her-look.ts';
import { area, at, circle, line } from './shapes.ts';

/** What she chooses of her figure, one after another. */
export type HerPart = keyof HerLook;

const WOOD = '#A9794B';

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

function framed(box: string, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid meet" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
