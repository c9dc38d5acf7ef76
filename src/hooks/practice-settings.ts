import { useMemo } from 'preact/hooks';
import type { PracticeId } from '#domain/practice.ts';
import { type PracticeSettings, practiceSettingsOf } from '#domain/practice-views.ts';
import { useOperations } from './tablet.ts';

/** What the staff of her cohort have said of each place: its name here, its look, a duty or not, their own picture. */
export function usePlaceSettings(): ReadonlyMap<PracticeId, PracticeSettings> {
  const operations = useOperations();
  return useMemo(() => practiceSettingsOf(operations), [operations]);
}

/** The same of one place; where nothing was said, nothing stands there. */
export const usePracticeSettings = (practice: PracticeId): PracticeSettings =>
  usePlaceSettings().get(practice) ?? {};
