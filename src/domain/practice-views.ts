import type { ParticipantId } from './ids.ts';
import type { Operation } from './operation.ts';
import type { PracticeId } from './practice.ts';

/** The tasks that a woman does alone, by place, in the order in which she came to it. */
export type Mastered = ReadonlyMap<PracticeId, readonly string[]>;

/** What a woman does alone: all that staff see of her practising. Takes operations in order. */
export function masteredOf(operations: readonly Operation[], participant: ParticipantId): Mastered {
  const mastered = new Map<PracticeId, readonly string[]>();
  for (const operation of operations) {
    if (operation.kind !== 'practice-mastered' || operation.participant !== participant) continue;
    const tasks = mastered.get(operation.practice) ?? [];
    if (!tasks.includes(operation.task)) mastered.set(operation.practice, [...tasks, operation.task]);
  }
  return mastered;
}

/** What staff have said of a place; what they have not said or have taken back is absent. */
export interface PracticeSettings {
  readonly localName?: string;
  readonly isDuty?: boolean;
  readonly skin?: string;
  readonly compared?: string;
  readonly media?: string;
}

const FIELDS = ['localName', 'isDuty', 'skin', 'compared', 'media'] as const;

/** What a cohort's staff have said of each place: of each field the latest, and `null` takes back. Takes operations in order. */
export function practiceSettingsOf(
  operations: readonly Operation[],
): ReadonlyMap<PracticeId, PracticeSettings> {
  const settings = new Map<PracticeId, PracticeSettings>();
  for (const operation of operations) {
    if (operation.kind !== 'practice-set') continue;
    const said: Record<string, unknown> = { ...settings.get(operation.practice) };
    for (const field of FIELDS) {
      if (operation[field] === null) delete said[field];
      else if (operation[field] !== undefined) said[field] = operation[field];
    }
    settings.set(operation.practice, said);
  }
  return settings;
}
