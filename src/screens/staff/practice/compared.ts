import { type LocalDate, nightsBetween } from '#domain/dates.ts';

/** The real sites change more than once a year: after half a year, days, staff are asked to look again. */
const HALF_A_YEAR = 183;

/** How it stands with a comparison of the place with the real one. */
export type Compared = 'never' | 'lately' | 'long-ago';

/** `day`: when it was last compared. */
export function comparedHow(day: LocalDate | undefined, today: LocalDate): Compared {
  if (!day) return 'never';
  return nightsBetween(day, today) > HALF_A_YEAR ? 'long-ago' : 'lately';
}
