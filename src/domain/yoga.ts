import { byCode, type YogaProgrammeId } from './ids.ts';
import type { Operation } from './operation.ts';
import type { YogaMinutes, YogaStep } from './yoga-fields.ts';

/** A row of poses for one sitting. (da: yogaprogram) */
export interface YogaProgramme {
  readonly id: YogaProgrammeId;
  readonly title: string;
  readonly minutes: YogaMinutes;
  readonly steps: readonly YogaStep[];
}

/** How long a programme lasts, in seconds. */
export const secondsOf = ({ steps }: Pick<YogaProgramme, 'steps'>): number =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** The programmes that the cohort's instructor has put together, oldest first. Takes operations in order. */
export function programmesOf(operations: readonly Operation[]): readonly YogaProgramme[] {
  const standing = new Map<YogaProgrammeId, YogaProgramme>();
  for (const operation of operations) {
    if (operation.kind === 'yoga-programme-set') {
      const { programme, title, minutes, steps } = operation;
      standing.set(programme, { id: programme, title, minutes, steps });
    } else if (operation.kind === 'yoga-programme-removed') {
      standing.delete(operation.programme);
    }
  }
  return [...standing.values()];
}

/** The poses that the instructor has noted as doing this group good, by name. Of the group, never of a woman. */
export function posesThatDoGood(operations: readonly Operation[]): readonly string[] {
  const good = new Set<string>();
  for (const operation of operations) {
    if (operation.kind !== 'yoga-pose-noted') continue;
    if (operation.doesGood) good.add(operation.pose);
    else good.delete(operation.pose);
  }
  return [...good].sort(byCode);
}
