import * as v from 'valibot';
import { LocalDateSchema } from './dates.ts';

/** What staff decide of a fact. An empty value takes away what was set from that day. (da: tal-kort) */
export const FactFields = {
  /** Its key in the course's data: `su-sats`. */
  fact: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{1,40}$/, 'the key of a fact')),
  value: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  validFrom: LocalDateSchema,
  /** Who keeps an eye on it. */
  owner: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
};
