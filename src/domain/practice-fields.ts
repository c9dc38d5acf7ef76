import * as v from 'valibot';
import { LocalDateSchema } from './dates.ts';
import { id } from './ids.ts';

const Name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** A task that she does alone: all that others see of her practising, and she is told so. */
export const MasteredFields = { practice: id('practice'), task: Name };

/**
 * What staff say of a practice place for their cohort. A field that is absent says nothing; `null` takes back.
 * `localName`: what the place is called here. `isDuty`: is the weekly look at it a duty for these women, or a good
 * habit (research A.3: it differs by target group)? `compared`: the day somebody last held it against the real one.
 * `media`: SHA-256 of their own picture of the real start screen; it stays on the cohort's devices.
 */
export const PracticeSettingFields = {
  practice: id('practice'),
  localName: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)))),
  isDuty: v.optional(v.nullable(v.boolean())),
  skin: v.optional(v.nullable(Name)),
  compared: v.optional(v.nullable(LocalDateSchema)),
  media: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex')))),
};
