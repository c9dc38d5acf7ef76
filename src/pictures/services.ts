import { letter, POST_LETTER } from './letters.ts';
import { area, at, circle, line, rect } from './shapes.ts';

// Our own signs, in a box of 176 around (x, y). Never trace or recolour the owners' marks.

/** A tray with a letter: digital post. */
export function digitalPostSign(x: number, y: number, scale: number): string {
  const tray = area('M-78 6L-58 6L-46 34H46L58 6H78V62Q78 74 66 74H-66Q-78 74-78 62Z', '#244679');
  return at(
    x,
    y,
    scale,
    tray + letter(0, -22, 118, 0, POST_LETTER) + tray + rect(-26, 48, 52, 9, 4.5, '#C9D6E8'),
  );
}

/** A briefcase: Jobnet. */
export function jobnetSign(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    line('M-26-40V-54Q-26-64-16-64H16Q26-64 26-54V-40', '#5B3A22', 11) +
      rect(-78, -42, 156, 112, 16, '#9A6237') +
      rect(-78, -42, 156, 56, 16, '#AF7445') +
      rect(-78, 4, 156, 12, 0, '#7D4D2A') +
      rect(-15, -8, 30, 34, 7, '#E5C27E') +
      rect(-8, 2, 16, 12, 3, '#7D4D2A'),
  );
}

/** A town hall: borger.dk, and the municipality. */
export function townHallSign(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    area('M-66-16H-40V-36H-22V-54H-8V-72H8V-54H22V-36H40V-16H66V70H-66Z', '#B4553A') +
      [-46, 30]
        .map((left) => rect(left, 4, 17, 26, 8, '#FBEFD0') + rect(left, 40, 17, 22, 2, '#FBEFD0'))
        .join('') +
      circle(0, -26, 12, '#FFFDF8') +
      line('M0-26V-33M0-26L5-24', '#2B211D', 2.5) +
      rect(-17, 14, 34, 56, 17, '#6E2F1D') +
      rect(-80, 70, 160, 9, 4, '#7A6A58'),
  );
}
