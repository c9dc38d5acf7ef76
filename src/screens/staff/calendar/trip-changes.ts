import type { ExcursionId } from '#domain/ids.ts';
import type { Operation } from '#domain/operation.ts';

/** A decision of staff about a trip. */
export type TripChange = Extract<
  Operation,
  {
    kind:
      | 'excursion-planned'
      | 'excursion-moved'
      | 'excursion-described'
      | 'excursion-photo-set'
      | 'excursion-cancelled'
      | 'excursion-restored';
  }
>;

/** What staff have decided about a trip, latest first. Takes operations in order; the women's answers are not changes. */
export const changesOf = (operations: readonly Operation[], excursion: ExcursionId): readonly TripChange[] =>
  operations
    .filter(
      (operation): operation is TripChange =>
        'excursion' in operation &&
        operation.kind !== 'excursion-answered' &&
        operation.excursion === excursion,
    )
    .reverse();
