import type { HerLook } from '#domain/her-look.ts';
import { castWith } from './her-look.ts';
import { round } from './shapes.ts';
import type { Frame, Scene } from './stage.ts';

export interface PictureOptions {
  /** How the picture is cut; `square` when left out. */
  readonly frame?: Frame;
  /** Set it when the same picture stands twice on one page. */
  readonly id?: string;
  /** How her own figure looks; only pictures that are hers change (`HER_PICTURES`). */
  readonly her?: HerLook;
}

/** A scene as one complete SVG, cut to its frame. Same input, same text. */
export function compose(name: string, scene: Scene, options: PictureOptions = {}): string {
  const frame = options.frame ?? 'square';
  const [x, y, width, height] = scene.crops[frame];
  const drawing = options.her && scene.hers ? scene.draw(castWith(options.her, scene.hers)) : scene.draw();
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">`;
  if (frame !== 'face') return `${open}${drawing}</svg>`;
  const id = ['face', name, options.id].filter((part) => part !== undefined && part !== '').join('-');
  const ring = `<circle cx="${round(x + width / 2)}" cy="${round(y + height / 2)}" r="${round(width / 2)}"/>`;
  return `${open}<clipPath id="${id}">${ring}</clipPath><g clip-path="url(#${id})">${drawing}</g></svg>`;
}
