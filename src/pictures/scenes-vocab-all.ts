import { TOPICS_0_1 } from './scenes-topics-0-1.ts';
import { TOPICS_2 } from './scenes-topics-2.ts';
import { TOPICS_3 } from './scenes-topics-3.ts';
import { ABILITY_WORDS } from './scenes-vocab-abilities.ts';
import { DIGITAL_WORDS } from './scenes-vocab-digital.ts';
import { FAMILY_WORDS } from './scenes-vocab-family.ts';
import { PEOPLE_WORDS } from './scenes-vocab-people.ts';
import { SOCIETY_WORDS } from './scenes-vocab-society.ts';
import { TIME_WORDS } from './scenes-vocab-time.ts';

/** The words and the topic lines of modules 0-3. */
export const VOCABULARY_SCENES = {
  ...PEOPLE_WORDS,
  ...TIME_WORDS,
  ...ABILITY_WORDS,
  ...DIGITAL_WORDS,
  ...FAMILY_WORDS,
  ...SOCIETY_WORDS,
  ...TOPICS_0_1,
  ...TOPICS_2,
  ...TOPICS_3,
} as const;
