import { CV_SCENES } from './scenes-cv.ts';
import { LESSON_SCENES_A } from './scenes-lessons-a.ts';
import { LESSON_SCENES_B } from './scenes-lessons-b.ts';
import { LEVEL_SCENES } from './scenes-levels.ts';
import { PARTING_SCENES } from './scenes-parting.ts';
import { PRACTICE_BORGER_SCENES } from './scenes-practice-borger.ts';
import { PRACTICE_JOBNET_SCENES } from './scenes-practice-jobnet.ts';
import { PRACTICE_POST_SCENES } from './scenes-practice-post.ts';
import { PRACTICE_SAFE_SCENES } from './scenes-practice-safe.ts';
import { TOPICS_0_1 } from './scenes-topics-0-1.ts';
import { TOPICS_2 } from './scenes-topics-2.ts';
import { TOPICS_3 } from './scenes-topics-3.ts';
import { TOPICS_4 } from './scenes-topics-4.ts';
import { TOPICS_5 } from './scenes-topics-5.ts';
import { TOPICS_6 } from './scenes-topics-6.ts';
import { TOPICS_7 } from './scenes-topics-7.ts';
import { ABILITY_WORDS } from './scenes-vocab-abilities.ts';
import { APPLYING_WORDS } from './scenes-vocab-applying.ts';
import { BODY_WORDS } from './scenes-vocab-body.ts';
import { DIGITAL_WORDS } from './scenes-vocab-digital.ts';
import { FAMILY_WORDS } from './scenes-vocab-family.ts';
import { FEELING_WORDS } from './scenes-vocab-feelings.ts';
import { HEALTH_WORDS } from './scenes-vocab-health.ts';
import { JOB_WORDS } from './scenes-vocab-jobs.ts';
import { LEARNING_WORDS } from './scenes-vocab-learning.ts';
import { MONEY_WORDS } from './scenes-vocab-money.ts';
import { PEOPLE_WORDS } from './scenes-vocab-people.ts';
import { RIGHTS_WORDS } from './scenes-vocab-rights.ts';
import { SOCIETY_WORDS } from './scenes-vocab-society.ts';
import { TIME_WORDS } from './scenes-vocab-time.ts';
import { TRADE_WORDS } from './scenes-vocab-trades.ts';
import { WORK_WORDS } from './scenes-vocab-work.ts';
import { WORKPLACE_WORDS } from './scenes-vocab-workplace.ts';

/** The words of the course, the topic lines of the plan, and what practice places show. */
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
  ...TOPICS_4,
  ...TOPICS_5,
  ...TOPICS_6,
  ...TOPICS_7,
  ...MONEY_WORDS,
  ...JOB_WORDS,
  ...TRADE_WORDS,
  ...WORK_WORDS,
  ...WORKPLACE_WORDS,
  ...RIGHTS_WORDS,
  ...LEARNING_WORDS,
  ...LESSON_SCENES_A,
  ...LEVEL_SCENES,
  ...APPLYING_WORDS,
  ...CV_SCENES,
  ...PARTING_SCENES,
  ...BODY_WORDS,
  ...FEELING_WORDS,
  ...HEALTH_WORDS,
  ...LESSON_SCENES_B,
  ...PRACTICE_POST_SCENES,
  ...PRACTICE_JOBNET_SCENES,
  ...PRACTICE_BORGER_SCENES,
  ...PRACTICE_SAFE_SCENES,
} as const;
