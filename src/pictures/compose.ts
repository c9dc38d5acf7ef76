import type { HerLook } from '#domain/her-look.ts';
import { type CutOptions, cut } from './cut.ts';
import { castWith } from './her-look.ts';
import type { Scene } from './stage.ts';

export interface PictureOptions extends CutOptions {
  /** How her own figure looks; only pictures that are hers change (`HER_PICTURES`). */
  readonly her?: HerLook;
}

/** A scene as one complete SVG, cut to its frame. Same input, same text. */
export function compose(name: string, scene: Scene, options: PictureOptions = {}): string {
  const drawing = options.her && scene.hers ? scene.draw(castWith(options.her, scene.hers)) : scene.draw();
  return cut(name, { drawing, crops: scene.crops }, options);
}
