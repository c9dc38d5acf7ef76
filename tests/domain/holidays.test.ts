import { easter } from 'date-easter';
import { expect, test } from 'vitest';
import { nightsBetween, weekdayOf } from '#domain/dates.ts';
import { easterSunday, holidayOn, holidaysOf } from '#domain/holidays.ts';

const YEARS = Array.from({ length: 300 }, (_, i) => 1900 + i);
const pad = (n: number) => String(n).padStart(2, '0');

test('Easter falls where an independent library puts it, from the Gregorian reform to the year 4099', () => {
  for (let year = 1583; year < 4100; year++) {
    const { month, day } = easter(year);
    expect(easterSunday(year)).toBe(`${year}-${pad(month)}-${pad(day)}`);
    expect(weekdayOf(easterSunday(year))).toBe(7);
  }
});

test('the public holidays of 2026 are those that are printed', () => {
  expect(holidaysOf(2026).map(({ date, name }) => `${date} ${name}`)).toEqual([
    '2026-01-01 nytaarsdag',
    '2026-04-02 skaertorsdag',
    '2026-04-03 langfredag',
    '2026-04-05 paaskedag',
    '2026-04-06 anden-paaskedag',
    '2026-05-14 kristi-himmelfart',
    '2026-05-24 pinsedag',
    '2026-05-25 anden-pinsedag',
    '2026-12-25 juledag',
    '2026-12-26 anden-juledag',
  ]);
});

test('the public holidays of 2027 are those that are printed', () => {
  expect(holidaysOf(2027).map(({ date }) => date)).toEqual([
    '2027-01-01',
    '2027-03-25',
    '2027-03-26',
    '2027-03-28',
    '2027-03-29',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ]);
});

test('store bededag was a holiday until 2023, the fourth Friday after Easter, and is not any more', () => {
  expect(holidayOn('2023-05-05')?.name).toBe('store-bededag');
  expect(holidayOn('2024-04-26')).toBeUndefined();
  for (const year of YEARS) {
    const prayer = holidaysOf(year).filter(({ name }) => name === 'store-bededag');
    expect(prayer.length).toBe(year < 2024 ? 1 : 0);
    for (const { date } of prayer) {
      expect(weekdayOf(date)).toBe(5);
      expect(nightsBetween(easterSunday(year), date)).toBe(26);
    }
  }
});

test('every year’s holidays stand in order of date and are found on their dates', () => {
  for (const year of YEARS) {
    const dates = holidaysOf(year).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const holiday of holidaysOf(year)) expect(holidayOn(holiday.date)?.date).toBe(holiday.date);
  }
});

test.each(['2027-05-01', '2027-06-05', '2026-12-24', '2026-12-31'])(
  '%s is no public holiday: a cohort that is closed then says so itself',
  (date) => {
    expect(holidayOn(date)).toBeUndefined();
  },
);
