import { compose, type PictureOptions } from './compose.ts';
import { MAP_SCENES } from './my-map.ts';
import { ACTION_SCENES } from './scenes-actions.ts';
import { AVAILABILITY_SCENES } from './scenes-availability.ts';
import { CHILDREN_SCENES } from './scenes-children.ts';
import { DIGITAL_SCENES } from './scenes-digital.ts';
import { JOB_SCENES } from './scenes-jobs.ts';
import { STORY_SCENES } from './scenes-stories.ts';
import { TIME_SCENES } from './scenes-time.ts';
import { VOCABULARY_SCENES } from './scenes-vocab-all.ts';
import { YOGA_SCENES } from './scenes-yoga.ts';
import type { Scene } from './stage.ts';
import { UI_SCENES } from './ui-pictures.ts';

export type { PictureOptions };

/** Every picture of the house by name. */
const CATALOGUE = {
  ...UI_SCENES,
  ...AVAILABILITY_SCENES,
  ...CHILDREN_SCENES,
  ...ACTION_SCENES,
  ...DIGITAL_SCENES,
  ...JOB_SCENES,
  ...STORY_SCENES,
  ...TIME_SCENES,
  ...YOGA_SCENES,
  ...MAP_SCENES,
  ...VOCABULARY_SCENES,
} as const satisfies Readonly<Record<string, Scene>>;

export type PictureName = keyof typeof CATALOGUE;

/** All names, in the order of the catalogue. */
export const PICTURES: readonly PictureName[] = Object.keys(CATALOGUE) as PictureName[];

const NAMES: ReadonlySet<string> = new Set(PICTURES);

/** True when there is a picture of this name: content names its pictures as plain text. */
export function isPictureName(name: string): name is PictureName {
  return NAMES.has(name);
}

/** A picture as one complete SVG, cut to its frame; same input, same text. Throws for a name that is not drawn. */
export function drawPicture(name: PictureName, options: PictureOptions = {}): string {
  return compose(name, sceneOf('drawPicture', name), options);
}

/** What the picture is called in Danish, to be spoken and for staff. Throws for a name that is not drawn. */
export function titleOf(name: PictureName): string {
  return sceneOf('titleOf', name).title;
}

function sceneOf(asker: string, name: string): Scene {
  if (!isPictureName(name)) throw new Error(`${asker}: there is no picture "${name}" in the catalogue`);
  return CATALOGUE[name];
}
