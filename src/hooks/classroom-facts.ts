import { FACTS } from '#curriculum/facts.ts';

/**
 * The value of a fact that is published with the course. What staff fill in stands in their cohort's log, and the
 * classroom has no log: there the teacher says it.
 */
export function publishedFact(key: string): string | undefined {
  const { published, unit } = FACTS[key] ?? {};
  return published && unit === 'kr' ? `${published.value} kr.` : published?.value;
}
