import type { Operation, Received } from '#domain/operation.ts';

/** The picture or sound that an operation names, by hash; of kinds that are newer than this app too. */
export const mediaIn = (operation: Received | Operation): string | undefined =>
  'media' in operation && typeof operation.media === 'string' ? operation.media : undefined;

/**
 * The pictures that are shown now: of each trip's place and door the latest, and of each practice place the staff's
 * own picture of the real start screen. Takes operations in order.
 */
export function standingMedia(operations: readonly Operation[]): readonly string[] {
  const standing = new Map<string, string>();
  for (const operation of operations) {
    if (operation.kind === 'excursion-photo-set')
      standing.set(`${operation.excursion}#${operation.of}`, operation.media);
    if (operation.kind !== 'practice-set' || operation.media === undefined) continue;
    if (operation.media) standing.set(operation.practice, operation.media);
    else standing.delete(operation.practice);
  }
  return [...new Set(standing.values())];
}
