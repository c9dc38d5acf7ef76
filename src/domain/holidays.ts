import { addDays, type LocalDate } from './dates.ts';

/**
 * Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher
 * (J. Meeus, Astronomical Algorithms, ch. 8). Tested against an independent library for 1900–2199.
 */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface Holiday {
  readonly date: LocalDate;
  /** The Danish name, a key of `locales/<language>/calendar.json`. */
  readonly name: HolidayName;
}

export type HolidayName =
  | 'nytaarsdag'
  | 'skaertorsdag'
  | 'langfredag'
  | 'paaskedag'
  | 'anden-paaskedag'
  | 'store-bededag'
  | 'kristi-himmelfart'
  | 'pinsedag'
  | 'anden-pinsedag'
  | 'juledag'
  | 'anden-juledag';

/**
 * The Danish public holidays of a year, in order of date (research/domain-denmark.md §C.3 3.9, sources S69, S70).
 * Store bededag was abolished from 2024. 1 May, 5 June, 24 and 31 December are no public holidays:
 * a cohort that is closed then says so in its course (`closed`).
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const movable: Holiday[] = [
    { date: addDays(easter, -3), name: 'skaertorsdag' },
    { date: addDays(easter, -2), name: 'langfredag' },
    { date: easter, name: 'paaskedag' },
    { date: addDays(easter, 1), name: 'anden-paaskedag' },
    ...(year < 2024 ? [{ date: addDays(easter, 26), name: 'store-bededag' } as const] : []),
    { date: addDays(easter, 39), name: 'kristi-himmelfart' },
    { date: addDays(easter, 49), name: 'pinsedag' },
    { date: addDays(easter, 50), name: 'anden-pinsedag' },
  ];
  return [
    { date: `${year}-01-01`, name: 'nytaarsdag' },
    ...movable,
    { date: `${year}-12-25`, name: 'juledag' },
    { date: `${year}-12-26`, name: 'anden-juledag' },
  ];
}

/** The public holiday on a date, if it is one. */
export const holidayOn = (date: LocalDate): Holiday | undefined =>
  holidaysOf(Number(date.slice(0, 4))).find((holiday) => holiday.date === date);
