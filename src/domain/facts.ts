import type { LocalDate } from './dates.ts';
import type { StepOf } from './lesson.ts';
import type { Operation } from './operation.ts';

/** A value of a fact, from a day on. */
export interface FactValue {
  readonly value: string;
  readonly validFrom: LocalDate;
  readonly owner: string;
}

/** What staff have decided of each fact by its key, the earliest day first. */
export type Facts = ReadonlyMap<string, readonly FactValue[]>;

/**
 * The facts of a cohort. For one day the latest decision stands, so January's value can be written in December and
 * a slip can be set right. Takes operations in order.
 */
export function factsOf(operations: readonly Operation[]): Facts {
  const facts = new Map<string, readonly FactValue[]>();
  for (const operation of operations) {
    if (operation.kind !== 'fact-set') continue;
    const { fact, value, validFrom, owner } = operation;
    const others = (facts.get(fact) ?? []).filter((one) => one.validFrom !== validFrom);
    const values = value === '' ? others : [...others, { value, validFrom, owner }];
    facts.set(
      fact,
      values.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    );
  }
  return facts;
}

/** The value that holds on a day, if there is one. */
export const factOn = (facts: Facts, fact: string, day: LocalDate): FactValue | undefined =>
  facts.get(fact)?.findLast(({ validFrom }) => validFrom <= day);

/** A value as a lesson shows it: `since` is a date, or only a year where nobody here has set it. */
export interface ShownFact {
  readonly value: string;
  readonly since: string;
}

/** What a step shows on a day: the value of the cohort's staff, else the published one, else nothing. */
export function shownFact(
  { fact, published }: Pick<StepOf<'fact'>, 'fact' | 'published'>,
  facts: Facts,
  day: LocalDate,
): ShownFact | undefined {
  const set = factOn(facts, fact, day);
  if (set) return { value: set.value, since: set.validFrom };
  return published && { value: published.value, since: String(published.year) };
}
