import { useMemo } from 'preact/hooks';
import { FACTS } from '#curriculum/facts.ts';
import { factsOf, shownFact } from '#domain/facts.ts';
import { useOperations, useToday } from '#hooks/tablet.ts';

/** A number by its fact: what the cohort's staff have filled in for today, else what is published. */
export function useNumbers(): (fact: string) => string | undefined {
  const operations = useOperations();
  const { date } = useToday();
  const facts = useMemo(() => factsOf(operations), [operations]);
  return (fact) => {
    const published = FACTS[fact]?.published;
    return shownFact({ fact, ...(published && { published }) }, facts, date)?.value;
  };
}
