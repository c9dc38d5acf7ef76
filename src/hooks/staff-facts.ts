import { useMemo } from 'preact/hooks';
import { FACTS, type FactCard } from '#curriculum/facts.ts';
import { type FactValue, factOn, factsOf } from '#domain/facts.ts';
import { useStaff } from './staff.ts';
import { useCohort } from './staff-cohort.ts';
import { useLive } from './tablet.ts';

/** A fact of the course as staff see it. */
export interface StaffFact extends FactCard {
  readonly key: string;
  /** What holds today, as this cohort's staff have set it. */
  readonly now: FactValue | undefined;
  /** What has been set for a later day, the soonest first. */
  readonly later: readonly FactValue[];
  /** The operation that set what was set last, to be told which tablets know of it. */
  readonly last: { readonly n?: number | undefined } | undefined;
}

/** All facts of the course in the order of the list, with what this cohort's staff have filled in. */
export function useStaffFacts(): readonly StaffFact[] {
  const { operations } = useCohort();
  const { date } = useLive(useStaff().today);
  return useMemo(() => {
    const facts = factsOf(operations);
    return Object.entries(FACTS).map(([key, card]) => ({
      ...card,
      key,
      now: factOn(facts, key, date),
      later: facts.get(key)?.filter(({ validFrom }) => validFrom > date) ?? [],
      last: operations.findLast((one) => one.kind === 'fact-set' && one.fact === key),
    }));
  }, [operations, date]);
}
