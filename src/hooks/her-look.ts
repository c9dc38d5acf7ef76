import { useMemo } from 'preact/hooks';
import type { HerLook } from '#domain/her-look.ts';
import { lookChosenBy } from '#domain/roster.ts';
import { useHolder, useOperations } from './tablet.ts';

/** How she has chosen that her own figure looks; undefined before she has. For her own tablet only. */
export function useHerLook(): HerLook | undefined {
  const operations = useOperations();
  const { participant } = useHolder();
  return useMemo(() => lookChosenBy(operations, participant), [operations, participant]);
}
