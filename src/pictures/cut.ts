import { round } from './shapes.ts';
import type { Frame, Scene } from './stage.ts';

/** A picture that is drawn, with the ways in which it may be cut. */
export interface Drawn {
  readonly drawing: string;
  readonly crops: Scene['crops'];
}

export interface CutOptions {
  /** How the picture is cut; `square` when left out. */
  readonly frame?: Frame;
  /** Set it when the same picture stands twice on one page. */
  readonly id?: string;
}

/** A drawing as one complete SVG, cut to its frame. `name` is the picture's own, for what an SVG refers to by id. */
export function cut(name: string, { drawing, crops }: Drawn, options: CutOptions = {}): string {
  const frame = options.frame ?? 'square';
  const [x, y, width, height] = crops[frame];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">`;
  if (frame !== 'face') return `${open}${drawing}</svg>`;
  const id = ['face', name, options.id].filter((part) => part !== undefined && part !== '').join('-');
  const ring = `<circle cx="${round(x + width / 2)}" cy="${round(y + height / 2)}" r="${round(width / 2)}"/>`;
  return `${open}<clipPath id="${id}">${ring}</clipPath><g clip-path="url(#${id})">${drawing}</g></svg>`;
}
