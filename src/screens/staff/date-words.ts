import {
  addDays,
  dateOfDateTime,
  type LocalDate,
  type LocalDateTime,
  type LocalTime,
  nightsBetween,
  timeOfDateTime,
  weekdayOf,
} from '#domain/dates.ts';
import type { Today } from '#hooks/tablet.ts';
import type { Words } from './words.ts';

/** `09:15` → `9.15`, as times are written in Danish. */
export const clockWords = (time: LocalTime): string => `${Number(time.slice(0, 2))}.${time.slice(3, 5)}`;

/** `26. november`. */
export const dayMonth = (t: Words, date: LocalDate): string =>
  t('day-month', { day: Number(date.slice(8, 10)), month: t(`month-${Number(date.slice(5, 7))}`) });

/** `torsdag 26. november`. */
export const longDay = (t: Words, date: LocalDate): string =>
  `${t(`weekday-${weekdayOf(date)}`)} ${dayMonth(t, date)}`;

/** `torsdag 26. november kl. 9.15`. */
export const dayAndTime = (t: Words, at: LocalDateTime): string =>
  t('day-at', { day: longDay(t, dateOfDateTime(at)), time: clockWords(timeOfDateTime(at)) });

/** The working days of a week: `16.–20. november`, `30. november – 4. december`. */
export function weekDays(t: Words, monday: LocalDate): string {
  const friday = addDays(monday, 4);
  if (monday.slice(0, 7) !== friday.slice(0, 7)) return `${dayMonth(t, monday)} – ${dayMonth(t, friday)}`;
  return t('week-days', {
    from: Number(monday.slice(8, 10)),
    to: Number(friday.slice(8, 10)),
    month: t(`month-${Number(friday.slice(5, 7))}`),
  });
}

/** When something was, seen from now: `i dag 9.12`, `i går 9.12`, `fredag`, `3. november`. */
export function sinceWords(t: Words, then: Today, now: Today): string {
  const nights = nightsBetween(then.date, now.date);
  if (nights <= 0) return t('today-at', { time: clockWords(then.time) });
  if (nights === 1) return t('yesterday-at', { time: clockWords(then.time) });
  return nights < 7 ? t(`weekday-${weekdayOf(then.date)}`) : dayMonth(t, then.date);
}
