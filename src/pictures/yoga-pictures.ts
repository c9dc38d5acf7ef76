import { compose, type PictureOptions } from './compose.ts';
import { YOGA_SCENES } from './scenes-yoga.ts';

export type YogaPictureName = keyof typeof YOGA_SCENES;

/**
 * A picture of the yoga as one complete SVG, for the player's cards and buttons; load it with the player, not with
 * the first screen. Same input, same text.
 */
export function drawYogaPicture(name: YogaPictureName, options: PictureOptions = {}): string {
  const scene = YOGA_SCENES[name];
  if (scene === undefined) throw new Error(`drawYogaPicture: there is no picture "${name}" of the yoga`);
  return compose(name, scene, options);
}

const NAMES: ReadonlySet<string> = new Set(Object.keys(YOGA_SCENES));

/** True when the yoga has a picture of this name. */
export function isYogaPictureName(name: string): name is YogaPictureName {
  return NAMES.has(name);
}
