import { compose, type PictureOptions } from './compose.ts';
import { HOME_SCENES } from './scenes-home.ts';
import { PLACE_SCENES } from './scenes-places.ts';
import { POST_SCENES } from './scenes-post.ts';
import { BRING_SCENES, SHELL_SCENES } from './scenes-shell.ts';
import { TRIP_SCENES } from './scenes-trips.ts';

/** What the tablet draws for itself. Lesson pictures are drawn when the course is built and arrive as text. */
export const UI_SCENES = {
  ...HOME_SCENES,
  ...POST_SCENES,
  ...PLACE_SCENES,
  ...TRIP_SCENES,
  ...SHELL_SCENES,
  ...BRING_SCENES,
} as const;

export type UiPictureName = keyof typeof UI_SCENES;

/** One picture of the tablet's own screens as a complete SVG; same input, same text. */
export function drawUiPicture(name: UiPictureName, options: PictureOptions = {}): string {
  const scene = UI_SCENES[name];
  if (scene === undefined) throw new Error(`drawUiPicture: the tablet has no picture "${name}"`);
  return compose(name, scene, options);
}
