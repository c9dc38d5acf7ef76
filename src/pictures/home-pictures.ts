import { compose, type PictureOptions } from './compose.ts';
import { HOME_SCENES } from './scenes-home.ts';

export type HomePictureName = keyof typeof HOME_SCENES;

/**
 * One of the six tiles of Home as a complete SVG, the same text as `drawUiPicture` gives.
 * By itself it is half as large as all of the tablet's pictures: Home can be live before the rest has come.
 */
export function drawHomePicture(name: HomePictureName, options: PictureOptions = {}): string {
  return compose(name, HOME_SCENES[name], options);
}
