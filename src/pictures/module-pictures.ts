import { compose } from './compose.ts';
import { TOPICS_0_1 } from './scenes-topics-0-1.ts';
import { TOPICS_2 } from './scenes-topics-2.ts';
import { TOPICS_3 } from './scenes-topics-3.ts';
import { TOPICS_4 } from './scenes-topics-4.ts';
import { TOPICS_5 } from './scenes-topics-5.ts';
import { TOPICS_6 } from './scenes-topics-6.ts';
import { TOPICS_7 } from './scenes-topics-7.ts';

/** What stands for a module of the plan: the picture of one of its topics. */
const MODULE_SCENES = [
  TOPICS_0_1['topic-0-1'],
  TOPICS_0_1['topic-1-1'],
  TOPICS_2['topic-2-1'],
  TOPICS_3['topic-3-1'],
  TOPICS_4['topic-4-1'],
  TOPICS_5['topic-5-1'],
  TOPICS_6['topic-6-1'],
  TOPICS_7['topic-7-2'],
] as const;

/**
 * The picture of a module, 0–7, as one complete SVG; load it with the list of lessons, not with the first screen.
 * Same input, same text. Throws for a module that the plan has not.
 */
export function drawModulePicture(module: number): string {
  const scene = MODULE_SCENES[module];
  if (scene === undefined) throw new Error(`drawModulePicture: the plan has no module ${module}`);
  return compose(`module-${module}`, scene);
}
