import { cueKey, poseKey } from '#curriculum/yoga/played.ts';
import { spoken, type Terms } from '#hooks/terms.ts';
import type { YogaWords } from '#hooks/yoga-voice.ts';

/** What is said of a pose, in her language and in Danish. `y` is the room `yoga`. */
export const yogaWords = (y: Terms): YogaWords => ({
  title: (step) => spoken(y(poseKey(step))),
  cue: (step, number) => spoken(y(cueKey(step, number))),
  otherSide: () => spoken(y('say-other-side')),
});
