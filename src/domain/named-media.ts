import { clipsOf, soundsOf } from './clips.ts';
import type { Operation, Received } from './operation.ts';

/** The pictures and sounds that an operation names, by hash; of kinds that are newer than this app too. */
export function mediaIn(operation: Received | Operation): readonly string[] {
  const parts = 'parts' in operation && Array.isArray(operation.parts) ? operation.parts : [];
  return [operation, ...parts].flatMap((one: object) =>
    'media' in one && typeof one.media === 'string' ? [one.media] : [],
  );
}

/**
 * What is shown and heard now: of each trip's place and door the latest photo, of each practice place the staff's own
 * picture of the real start screen, and the recorded voices that stand. Takes operations in order. `languages`: whose
 * voices are wanted; absent, all.
 */
export function standingMedia(
  operations: readonly Operation[],
  languages?: readonly string[],
): readonly string[] {
  const standing = new Map<string, string>();
  for (const operation of operations) {
    if (operation.kind === 'excursion-photo-set')
      standing.set(`${operation.excursion}#${operation.of}`, operation.media);
    if (operation.kind !== 'practice-set' || operation.media === undefined) continue;
    if (operation.media) standing.set(operation.practice, operation.media);
    else standing.delete(operation.practice);
  }
  return [...new Set([...standing.values(), ...soundsOf(clipsOf(operations), languages)])];
}

/**
 * Recorded sounds that nobody may hear any more: withdrawn, recorded anew, or of a woman who took back her consent.
 * They are taken off every disk. Takes operations in order.
 */
export function silencedMedia(operations: readonly Operation[]): readonly string[] {
  const standing = new Set(standingMedia(operations));
  const recorded = operations.filter(({ kind }) => kind === 'clip-recorded' || kind === 'story-recorded');
  return [...new Set(recorded.flatMap(mediaIn))].filter((name) => !standing.has(name));
}
