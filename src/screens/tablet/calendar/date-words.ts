import { type LocalDate, type LocalTime, mondayOf, nightsBetween, weekdayOf } from '#domain/dates.ts';

/**
 * Dates and times as keys and values for `locales/<language>/calendar.json`. No `Intl`: its own ideas of weekends,
 * digits and calendars differ from what stands on a Danish letter (ux rules 39, 40).
 */

/** The numbers of a date, as the phrases of the calendar take them: weekday 1 = Monday, day 1–31, month 1–12. */
export interface DateValues extends Record<string, number> {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
}

export const dateValues = (date: LocalDate): DateValues => ({
  weekday: weekdayOf(date),
  day: Number(date.slice(8, 10)),
  month: Number(date.slice(5, 7)),
});

/** `09:15` → `9.15`: as Danish timetables print it. */
export const digitsOf = (time: LocalTime): string => `${Number(time.slice(0, 2))}.${time.slice(3, 5)}`;

/** Hour and minute for a clock face. */
export const handsOf = (time: LocalTime): readonly [hour: number, minute: number] => [
  Number(time.slice(0, 2)),
  Number(time.slice(3, 5)),
];

/** How long it is till a date: nights up to seven, then weeks of the calendar (ux rule 59). */
export type Wait =
  | { readonly kind: 'past' }
  | { readonly kind: 'today' }
  | { readonly kind: 'nights'; readonly count: number }
  | { readonly kind: 'next-week' }
  | { readonly kind: 'weeks'; readonly count: number };

export function waitOf(today: LocalDate, date: LocalDate): Wait {
  const nights = nightsBetween(today, date);
  if (nights < 0) return { kind: 'past' };
  if (nights === 0) return { kind: 'today' };
  if (nights <= 7) return { kind: 'nights', count: nights };
  const weeks = nightsBetween(mondayOf(today), mondayOf(date)) / 7;
  return weeks === 1 ? { kind: 'next-week' } : { kind: 'weeks', count: weeks };
}
