import * as v from 'valibot';

/**
 * Dates and times of day as Danish wall-clock strings: `2026-12-01`, `10:00`, `2026-12-01T10:00`.
 * An excursion is at ten in Denmark whatever the tablet thinks its zone is, so no zone appears here.
 */
export type LocalDate = string;
export type LocalTime = string;
export type LocalDateTime = string;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

export function isLocalDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const isLocalTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

export const LocalDateSchema = v.pipe(v.string(), v.check(isLocalDate, 'a date like 2026-12-01'));
export const LocalTimeSchema = v.pipe(v.string(), v.check(isLocalTime, 'a time of day like 09:00'));
export const LocalDateTimeSchema = v.pipe(
  v.string(),
  v.check(
    (value) => value[10] === 'T' && isLocalDate(value.slice(0, 10)) && isLocalTime(value.slice(11)),
    'a date and time like 2026-12-01T10:00',
  ),
);

/** Days since 1970-01-01 in the Gregorian calendar (the algorithm of Howard Hinnant, "chrono-compatible dates"). */
export function dayNumber(date: LocalDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number: the inverse of `dayNumber`. */
export function dateOf(days: number): LocalDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(dayNumber(date) + days);

/** Nights from one date to another: 0 on the same day, negative when `to` is before `from`. */
export const nightsBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday. The week starts on Monday in every language (ux rule 40). */
export const weekdayOf = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

export const dateOfDateTime = (at: LocalDateTime): LocalDate => at.slice(0, 10);
export const timeOfDateTime = (at: LocalDateTime): LocalTime => at.slice(11, 16);

/** Minutes since midnight: `09:15` → 555. */
export const minutesOf = (time: LocalTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The ISO week number, 1–53, as Danish calendars print it. */
export function isoWeekOf(date: LocalDate): number {
  const thursday = addDays(mondayOf(date), 3);
  const firstMonday = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  return Math.floor(nightsBetween(firstMonday, thursday) / 7) + 1;
}
