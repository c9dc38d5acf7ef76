import { useEffect, useState } from 'preact/hooks';
import type { Practice } from '#domain/practice.ts';
import { type KeptStanding, keptStandingOf, standingKey } from '#domain/practice-standing.ts';
import { useTablet } from '#hooks/tablet.ts';

/** Where she stands with each task of a place. Undefined while it is being read. */
export function useStandings({ id, tasks }: Practice): ReadonlyMap<string, KeptStanding> | undefined {
  const { drafts } = useTablet();
  const [standings, setStandings] = useState<ReadonlyMap<string, KeptStanding>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id says which tasks there are
  useEffect(() => {
    let isGone = false;
    const read = tasks.map(async ({ name }) => {
      const kept = await drafts.get(standingKey(id, name)).catch(() => undefined);
      return [name, keptStandingOf(kept)] as const;
    });
    void Promise.all(read).then((all) => !isGone && setStandings(new Map(all)));
    return () => {
      isGone = true;
    };
  }, [drafts, id]);
  return standings;
}
