import { round } from './shapes.ts';
import type { PictureSymbol } from './symbols.ts';

/** A ready-made symbol with its upper left corner at (x, y), `size` wide and high. */
export function symbol([box, body]: PictureSymbol, x: number, y: number, size: number): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${Math.round((size / box) * 1000) / 1000})">${body}</g>`;
}
