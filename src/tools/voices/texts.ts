import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translatable } from '#curriculum/help.ts';
import { addDays, daysInMonth, type LocalDate, weekdayOf } from '#domain/dates.ts';
import { SPOKEN_VALUES } from '#domain/spoken-values.ts';
import { TABLET_ROOMS } from '#domain/word-rooms.ts';

/** Danish texts that are fetched together. */
export interface TextPack {
  /** A lesson (`lesson/kultur`), a practice place (`practice/post`), a room of the interface (`room/post`), the days of a month (`dates/2026-12`), or `numbers`. */
  readonly key: string;
  readonly texts: readonly string[];
}

/** Months from the present one on whose days can be said: as long as a course has left, mostly. */
const MONTHS = 8;
/** A course meets and travels between these hours; times are said by the quarter. */
const HOURS = { from: 6, to: 21 };
/** How long one waits for a trip: nights in the same week, then weeks of the plan. */
const NIGHTS = 7;
const WEEKS = 35;
/** Degrees with which each sky is seen in Denmark: what staff write beyond these is shown, and not said by the machine. */
const DEGREES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  sun: [-5, 28],
  cloud: [-3, 22],
  rain: [1, 20],
  snow: [-8, 2],
  wind: [-3, 18],
};

/** All that a tablet says in Danish, in the order in which it is wanted; `all` has the lessons and then the places. `root` is the repository. */
export function textPacks(root: string, all: readonly Translatable[], today: LocalDate): readonly TextPack[] {
  const rooms = TABLET_ROOMS.map((room) => ({ room, words: wordsOf(root, room) }));
  const calendar = rooms.find(({ room }) => room === 'calendar')?.words ?? {};
  const packs = [
    ...rooms.map(({ room, words }) => ({
      key: `room/${room}`,
      texts: unique([
        ...Object.values(words).filter(isWhole),
        ...(room === 'calendar' ? filledOf(words) : []),
      ]),
    })),
    ...datesFrom(today, calendar),
    { key: 'numbers', texts: SPOKEN_VALUES },
    ...all.map(({ id, phrases }) => ({ key: id, texts: unique(phrases.map(({ da }) => da)) })),
  ];
  // A tablet asks for a clip by its text alone: what is in one pack need not be in another.
  const seen = new Set<string>();
  return packs.map(({ key, texts }) => {
    const own = texts.filter((text) => !seen.has(text));
    for (const text of own) seen.add(text);
    return { key, texts: own };
  });
}

type Words = Readonly<Record<string, string>>;

const wordsOf = (root: string, room: string): Words =>
  JSON.parse(readFileSync(join(root, `locales/da/${room}.json`), 'utf8'));

const unique = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.normalize('NFC')).filter((text) => /[\p{L}\d]/u.test(text))),
];

/** A phrase is said as a whole; one with holes is made whole below, for each value that it can take. */
const isWhole = (text: string): boolean => !/\{\{|\$t\(/.test(text);

/** As i18next fills it: holes first, then what is named by `$t(…)`. */
const filled = (words: Words, key: string, values: Readonly<Record<string, string | number>>): string =>
  (words[key] ?? '')
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
    .replace(/\$t\(([\w-]+)\)/g, (_, other: string) => words[other] ?? '');

function filledOf(words: Words): readonly string[] {
  const counts = (key: string, most: number) =>
    Array.from({ length: most }, (_, i) =>
      filled(words, `${key}_${i === 0 ? 'one' : 'other'}`, { count: i + 1 }),
    );
  const times: string[] = [];
  for (let hour = HOURS.from; hour <= HOURS.to; hour++)
    for (const minute of ['00', '15', '30', '45']) times.push(`${hour}.${minute}`);
  return [
    ...counts('nights', NIGHTS),
    ...counts('weeks', WEEKS),
    ...['say-time', 'say-leaves'].flatMap((key) => times.map((time) => filled(words, key, { time }))),
    ...Object.entries(DEGREES).flatMap(([sky, [from, to]]) =>
      Array.from({ length: to - from + 1 }, (_, i) =>
        filled(words, `say-weather-${sky}`, { degrees: from + i }),
      ),
    ),
  ];
}

/** A pack a month, so that a new month brings one file and changes no other. */
function datesFrom(today: LocalDate, words: Words): readonly TextPack[] {
  const packs: TextPack[] = [];
  let first: LocalDate = `${today.slice(0, 8)}01`;
  for (let month = 0; month < MONTHS; month++) {
    const days = daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
    const texts = Array.from({ length: days }, (_, i) => {
      const date = addDays(first, i);
      return filled(words, 'spoken-date', {
        weekday: weekdayOf(date),
        day: i + 1,
        month: Number(date.slice(5, 7)),
      });
    });
    packs.push({ key: `dates/${first.slice(0, 7)}`, texts });
    first = addDays(first, days);
  }
  return packs;
}

/** How the machine is told to say it, where a voice would read the signs aloud: `9.15` is "9 15", `9.00` is "9", `-5` is "minus 5", `kr.` is "kroner". */
export const sayable = (text: string): string =>
  text
    .replace(/\b(\d{1,2})\.00\b/g, '$1')
    .replace(/\b(\d{1,2})\.(\d\d)\b/g, '$1 $2')
    .replace(/(?<!\S)[-−](\d)/g, 'minus $1')
    .replace(/(?<=\d )kr\./g, 'kroner');
