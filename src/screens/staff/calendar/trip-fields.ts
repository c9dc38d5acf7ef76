import type { ExcursionDetails } from '#domain/excursion-fields.ts';

type Changes = Partial<ExcursionDetails>;

/**
 * The fields that somebody really changed: those she touched, and that are not as they stand now. Only these are
 * decided, so that what another person fills in at the same time stands too.
 *
 * A text or time that was emptied is left as it stands: the log has no way to say "nothing" (see `ExcursionFields`).
 */
export function changedFields(touched: Changes, standing: ExcursionDetails): Changes {
  const changed = Object.entries(touched).filter(
    ([field, value]) =>
      value !== undefined &&
      value !== '' &&
      JSON.stringify(value) !== JSON.stringify(standing[field as keyof ExcursionDetails]),
  );
  return Object.fromEntries(changed);
}
