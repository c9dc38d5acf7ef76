import { compose, type PictureOptions } from './compose.ts';
import { RIGHTS_WORDS } from './scenes-vocab-rights.ts';

const PRIVATE_SCENES = {
  'quick-exit': RIGHTS_WORDS['quick-exit'],
  'helpline-1888': RIGHTS_WORDS['helpline-1888'],
} as const;

export type PrivatePictureName = keyof typeof PRIVATE_SCENES;

/**
 * A picture of the ways out of a private lesson as one complete SVG; load it with the lessons, not with the first
 * screen. Same input, same text.
 */
export const drawPrivatePicture = (name: PrivatePictureName, options: PictureOptions = {}): string =>
  compose(name, PRIVATE_SCENES[name], options);
