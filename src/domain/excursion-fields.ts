import * as v from 'valibot';
import { LocalDateSchema, LocalTimeSchema } from './dates.ts';

export const TRANSPORTS = ['bus', 'train', 'walk', 'car'] as const;
export const WEATHERS = ['sun', 'cloud', 'rain', 'snow', 'wind'] as const;
/** What a woman may be asked to bring; each has a picture, `bring-…`. At most five on a card (ux rule 60). */
export const BRING_THINGS = [
  'coat',
  'shoes',
  'umbrella',
  'food',
  'water',
  'phone',
  'health-card',
  'medicine',
  'glasses',
] as const;

export type Transport = (typeof TRANSPORTS)[number];
export type WeatherKind = (typeof WEATHERS)[number];
export type BringThing = (typeof BRING_THINGS)[number];

const ShortText = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

/**
 * What staff fill in on a trip card. Every field is optional: a decision changes the fields that it names
 * and leaves the rest, so two people who fill in different fields at once both get their way.
 */
export const ExcursionFields = {
  /** Who comes along: `Holdet`, `Holdet og familien`. */
  who: v.optional(ShortText),
  leaves: v.optional(LocalTimeSchema),
  returns: v.optional(LocalTimeSchema),
  meetingPlace: v.optional(ShortText),
  transport: v.optional(v.picklist(TRANSPORTS)),
  /** `set` is the day it was set: after two days the card shows clothes only (ux rule 60). */
  weather: v.optional(
    v.object({
      kind: v.picklist(WEATHERS),
      degrees: v.pipe(v.number(), v.integer(), v.minValue(-30), v.maxValue(45)),
      set: LocalDateSchema,
    }),
  ),
  bring: v.optional(v.pipe(v.array(v.picklist(BRING_THINGS)), v.maxLength(5))),
};

const FieldsSchema = v.object(ExcursionFields);
export type ExcursionDetails = v.InferOutput<typeof FieldsSchema>;
