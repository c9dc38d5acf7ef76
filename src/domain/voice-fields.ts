import * as v from 'valibot';
import { id } from './ids.ts';
import { Checksum, LanguageTag, PhraseName } from './translation-fields.ts';

/** The longest that one phrase may take, and a whole story with all its parts, in seconds. */
export const LONGEST_CLIP = 20;
export const LONGEST_STORY = 300;

/** Slow is recorded slowly; a recording is never stretched. */
export const PACES = ['normal', 'slow'] as const;
export type Pace = (typeof PACES)[number];

const Sound = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex'));
const seconds = (most: number) => v.pipe(v.number(), v.gtValue(0), v.maxValue(most));
const speaker = id('staff');
const clip = id('clip');

/**
 * She lets her voice be heard, or takes that back. `wording`: checksum of the Danish text that was read to her.
 * Taking it back takes back all that she has recorded until then.
 */
export const ConsentFields = {
  speaker,
  wording: Checksum,
  isGiven: v.boolean(),
  /** For a voice that came in a file from elsewhere, whose woman has no account here. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))),
};

/** One phrase, said by a person. `of` is the checksum of the text that is said, in its own language. */
export const ClipFields = {
  clip,
  speaker,
  language: LanguageTag,
  phrase: PhraseName,
  of: Checksum,
  /** Absent: normal. */
  pace: v.optional(v.picklist(PACES)),
  media: Sound,
  seconds: seconds(LONGEST_CLIP),
};

/** A role model's own story, told in parts with a picture to each, for one lesson. */
export const StoryFields = {
  clip,
  speaker,
  language: LanguageTag,
  lesson: id('lesson'),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  parts: v.pipe(
    v.array(
      v.object({
        media: Sound,
        picture: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'the name of a picture')),
        seconds: seconds(LONGEST_STORY),
      }),
    ),
    v.minLength(1),
    v.maxLength(20),
    v.check(
      (parts) => parts.reduce((sum, part) => sum + part.seconds, 0) <= LONGEST_STORY,
      `at most ${LONGEST_STORY} seconds in all`,
    ),
  ),
};

/**
 * A clip or a story is taken back, for good. The speaker is named, so that who may say so can be told from the
 * operation alone; a withdrawal that names another than the clip's own speaker takes back nothing.
 */
export const WithdrawalFields = { clip, speaker };

/** Which woman's voice says a text in this cohort, by a clip of hers. */
export const ChoiceFields = { language: LanguageTag, of: Checksum, clip };
