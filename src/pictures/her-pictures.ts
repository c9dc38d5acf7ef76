import type { HerLook } from '#domain/her-look.ts';
import { compose } from './compose.ts';
import { ACTION_SCENES } from './scenes-actions.ts';
import { AVAILABILITY_SCENES } from './scenes-availability.ts';
import { CHILDREN_SCENES } from './scenes-children.ts';
import { DIGITAL_SCENES } from './scenes-digital.ts';
import { JOB_SCENES } from './scenes-jobs.ts';
import { STORY_SCENES } from './scenes-stories.ts';
import { TIME_SCENES } from './scenes-time.ts';
import type { Frame, Scene } from './stage.ts';

// Lessons keep their pictures as text, and another cover is another drawing, not another colour: so the tablet draws
// these again. Load this file lazily (`import('#pictures/her-pictures.ts')`), and only once a look was chosen.
const LESSON_SCENES = {
  ...ACTION_SCENES,
  ...AVAILABILITY_SCENES,
  ...CHILDREN_SCENES,
  ...DIGITAL_SCENES,
  ...JOB_SCENES,
  ...STORY_SCENES,
  ...TIME_SCENES,
} as const satisfies Readonly<Record<string, Scene>>;

/** A name in the picture catalogue, which is also the key of the picture in a lesson's pack. */
export type HerPictureName = keyof typeof LESSON_SCENES;

/** The lesson pictures in which she may stand herself. */
export const HER_PICTURES: readonly HerPictureName[] = (
  Object.keys(LESSON_SCENES) as HerPictureName[]
).filter((name) => sceneOf(name).hers !== undefined);

const NAMES: ReadonlySet<string> = new Set(HER_PICTURES);

/** True when she may stand in the picture of this name. */
export function isHerPicture(name: string): name is HerPictureName {
  return NAMES.has(name);
}

/** A lesson picture with her in it, as one complete SVG. Throws for a picture that is not hers, or a look that is none. */
export function drawHerPicture(
  name: HerPictureName,
  her: HerLook,
  options: { readonly frame?: Frame; readonly id?: string } = {},
): string {
  if (!isHerPicture(name)) throw new Error(`drawHerPicture: she does not stand in the picture "${name}"`);
  return compose(name, sceneOf(name), { ...options, her });
}

function sceneOf(name: HerPictureName): Scene {
  return LESSON_SCENES[name];
}
