import { compose, type PictureOptions } from './compose.ts';
import { ACTION_SCENES } from './scenes-actions.ts';
import { AVAILABILITY_SCENES } from './scenes-availability.ts';
import { DIGITAL_SCENES } from './scenes-digital.ts';
import { PARTING_SCENES } from './scenes-parting.ts';
import { TRIP_SCENES } from './scenes-trips.ts';
import { ABILITY_WORDS } from './scenes-vocab-abilities.ts';
import { APPLYING_WORDS } from './scenes-vocab-applying.ts';
import { FEELING_WORDS } from './scenes-vocab-feelings.ts';

/** The seven things of "What I can now", the three answers, and doing it together. */
const ABILITY_SCENES = {
  'on-time': AVAILABILITY_SCENES['on-time'],
  'calls-in': AVAILABILITY_SCENES['call-sick'],
  'reads-post': DIGITAL_SCENES.inbox,
  'speaks-danish': ACTION_SCENES['talk-together'],
  strengths: ABILITY_WORDS.competence,
  'finds-job': APPLYING_WORDS.interview,
  'has-plan': PARTING_SCENES['plan-for-later'],
  'not-yet': TRIP_SCENES['answer-unsure'],
  'with-help': ABILITY_WORDS['give-help'],
  alone: FEELING_WORDS.proud,
} as const;

export type AbilityPictureName = keyof typeof ABILITY_SCENES;

/** A picture of "What I can now" as one complete SVG; load it with its screen. Same input, same text. */
export const drawAbilityPicture = (name: AbilityPictureName, options: PictureOptions = {}): string =>
  compose(name, ABILITY_SCENES[name], options);
