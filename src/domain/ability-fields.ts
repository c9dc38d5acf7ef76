import * as v from 'valibot';

/** Our own scale of seven things (research F.2), and no official measure: never call it one. */
export const ABILITIES = [
  'on-time',
  'calls-in',
  'reads-post',
  'speaks-danish',
  'strengths',
  'finds-job',
  'has-plan',
] as const;
export type Ability = (typeof ABILITIES)[number];

/** Three answers of the same weight; none of them is wrong. */
export const ABILITY_LEVELS = ['not-yet', 'with-help', 'alone'] as const;
export type AbilityLevel = (typeof ABILITY_LEVELS)[number];

/** The weeks of the plan in which she looks at them together with her teacher. */
export const ABILITY_MOMENTS = [1, 12, 24, 35] as const;
export type AbilityMoment = (typeof ABILITY_MOMENTS)[number];

export const AbilityFields = {
  moment: v.picklist(ABILITY_MOMENTS),
  ability: v.picklist(ABILITIES),
  level: v.picklist(ABILITY_LEVELS),
};
