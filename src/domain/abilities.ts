import {
  ABILITIES,
  ABILITY_MOMENTS,
  type Ability,
  type AbilityLevel,
  type AbilityMoment,
} from './ability-fields.ts';
import type { ParticipantId } from './ids.ts';
import type { Operation } from './operation.ts';

/** What a woman has said of one moment; what she has not answered is not in it. */
export type AbilityAnswers = Readonly<Partial<Record<Ability, AbilityLevel>>>;

/** Her answers by moment. There is no sum of them and no score. */
export type Abilities = Readonly<Record<AbilityMoment, AbilityAnswers>>;

/** What she can, as she has said it: her latest answer stands. Takes operations in order. */
export function abilitiesOf(operations: readonly Operation[], participant: ParticipantId): Abilities {
  const found: Record<AbilityMoment, AbilityAnswers> = { 1: {}, 12: {}, 24: {}, 35: {} };
  for (const operation of operations) {
    if (operation.kind !== 'ability-marked' || operation.participant !== participant) continue;
    const { moment, ability, level } = operation;
    found[moment] = { ...found[moment], [ability]: level };
  }
  return found;
}

/** The moment that a week of the plan belongs to: the latest that has come. */
export const momentOf = (week: number): AbilityMoment =>
  ABILITY_MOMENTS.findLast((moment) => moment <= week) ?? ABILITY_MOMENTS[0];

/** The first of the seven that she has not answered yet; undefined when all are. */
export const firstUnanswered = (answers: AbilityAnswers): Ability | undefined =>
  ABILITIES.find((ability) => answers[ability] === undefined);
