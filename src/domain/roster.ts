import type { HerLook } from './her-look.ts';
import type { LessonId, ParticipantId } from './ids.ts';
import type { Operation } from './operation.ts';

/** A woman on the course, as staff see her: a first name and a drawn face. No CPR, no health, no ethnicity. */
export interface RosterEntry {
  readonly id: ParticipantId;
  readonly nickname: string;
  readonly face: string;
}

/** The women of a cohort, by first name in Danish order; never sorted by result. */
export function rosterOf(operations: readonly Operation[]): readonly RosterEntry[] {
  const roster = new Map<ParticipantId, RosterEntry>();
  for (const operation of operations) {
    if (operation.kind === 'participant-enrolled') {
      const { participant: id, nickname, face } = operation;
      roster.set(id, { id, nickname, face });
    } else if (operation.kind === 'participant-left') {
      roster.delete(operation.participant);
    }
  }
  return [...roster.values()].sort(
    (a, b) => a.nickname.localeCompare(b.nickname, 'da') || (a.id < b.id ? -1 : 1),
  );
}

/** The lessons a woman has been through to the end. */
export function lessonsCompletedBy(
  operations: readonly Operation[],
  participant: ParticipantId,
): ReadonlySet<LessonId> {
  const done = new Set<LessonId>();
  for (const operation of operations) {
    if (operation.kind === 'lesson-completed' && operation.participant === participant)
      done.add(operation.lesson);
  }
  return done;
}

/** The look that a woman chose last, if she has chosen one. Takes operations in order. */
export function lookChosenBy(
  operations: readonly Operation[],
  participant: ParticipantId,
): HerLook | undefined {
  return operations.findLast(
    (operation): operation is Operation & { kind: 'look-chosen' } =>
      operation.kind === 'look-chosen' && operation.participant === participant,
  )?.look;
}
