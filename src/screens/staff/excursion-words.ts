import type { Excursion } from '#domain/excursions.ts';
import { drawUiPicture, UI_SCENES, type UiPictureName } from '#pictures/ui-pictures.ts';
import type { Words } from './words.ts';

/** What a trip is called: the plan's own places by their key, others by the name staff gave them. */
export const placeName = (t: Words, { place, key }: Excursion): string => place ?? t(`place-${key}`);

/** The drawn place of a trip, as long as staff have no photo of it. SVG text. */
export function placePicture({ key }: Excursion): string {
  const name = `place-${key}`;
  return drawUiPicture(isDrawn(name) ? name : 'bus', { frame: 'wide' });
}

const isDrawn = (name: string): name is UiPictureName => Object.hasOwn(UI_SCENES, name);
