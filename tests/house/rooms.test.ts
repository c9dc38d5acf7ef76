import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, PROGRAMS, parsedFile, placesOf, roomOf, STYLES, textOf } from './source.ts';

const ROOMS = [...new Set(PROGRAMS.map(roomOf))];
const linesOf = (file: string) => textOf(file).replace(/\n$/, '').split('\n').length;

describe.each(ROOMS)('the room %s', (room) => {
  const readme = `src/${room}/README.md`;

  test('says in at most 25 lines what it is for', () => {
    expect(existsSync(readme), `${readme} is there`).toBe(true);
    expect(linesOf(readme)).toBeLessThanOrEqual(25);
    expect(textOf(readme)).toMatch(/^# /);
  });
});

/** Files that no person writes by hand, or that are a list: each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  'src/pictures/symbols.ts': 'written by src/tools/make-symbols.mjs',
};

test('a file has one job: at most 250 lines', () => {
  const long = [...PROGRAMS, ...STYLES].filter((file) => !LONG[file] && linesOf(file) > 250);
  expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
});

const FORBIDDEN = [
  'manager',
  'service',
  'helper',
  'util',
  'handler',
  'data',
  'info',
  'user',
  'streak',
  'missed',
];

/** Where a forbidden word is the right one. */
const ALLOWED = [
  /^src\/app\/service-worker\.ts$/, // what browsers call it
  /^src\/pictures\/services\.ts$/, // signs of Digital Post, Jobnet and borger.dk: services of the state
];

/** The words of a name, singular: `useDataHelpers` → use, data, helper. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zæøå0-9]+/)
    .map((word) => (FORBIDDEN.includes(word) ? word : word.replace(/(ie)?s$/, '')));
const forbiddenIn = (name: string) => wordsOf(name).filter((word) => FORBIDDEN.includes(word));

describe('words that say nothing, or that shame', () => {
  test('are found in a name however it is written', () => {
    expect(forbiddenIn('useDataHelpers')).toEqual(['data', 'helper']);
    expect(forbiddenIn('service-worker')).toEqual(['service']);
    expect(forbiddenIn('MISSED_WEEKS')).toEqual(['missed']);
    expect(forbiddenIn('HTTPHandler')).toEqual(['handler']);
    expect(forbiddenIn('dated-information')).toEqual([]);
  });

  test('are in no name of a file or a folder', () => {
    const files = filesUnder('src', /.*/).filter((file) => !ALLOWED.some((allowed) => allowed.test(file)));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => file.split('/').some((part) => forbiddenIn(part).length > 0))).toEqual([]);
  });

  test('are in no name that a file exports', () => {
    const names = PROGRAMS.filter((file) => !ALLOWED.some((allowed) => allowed.test(file))).flatMap((file) =>
      parsedFile(file).exportedNames.map((name) => [file, name] as const),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(([, name]) => forbiddenIn(name).length > 0).map((pair) => pair.join(' '))).toEqual(
      [],
    );
  });
});

test('a file is named in kebab-case, or after its one component', () => {
  const makes = (file: string) => (file.endsWith('.tsx') ? parsedFile(file).exportedNames : []);
  const isRight = (file: string) => {
    const component = makes(file).find((name) => /^[A-Z]/.test(name));
    if (/^[A-Z][A-Za-z0-9]*\.tsx$/.test(basename(file))) return true;
    return !component && /^[a-z0-9]+(-[a-z0-9]+)*\.(tsx?|mjs|css)$/.test(basename(file));
  };
  expect([...PROGRAMS, ...STYLES].filter((file) => !isRight(file))).toEqual([]);
});

test('there is no default export and no barrel: a name is found where it is made', () => {
  const isBarrel = (file: string) =>
    /^index\.tsx?$/.test(basename(file)) || /^export \* from/m.test(parsedFile(file).code);
  const wrong = PROGRAMS.filter((file) => /^export default /m.test(parsedFile(file).code) || isBarrel(file));
  expect(wrong).toEqual([]);
});

test('nothing is left to do later, and nothing says that it is coming', () => {
  // `--todo` asks what is still to be translated, which is what the house has translators for.
  const later = /(?<!--)\b(TODO|FIXME|XXX|HACK)\b|coming soon|not implemented|kommer snart|lorem ipsum/i;
  expect([...PROGRAMS, ...STYLES].flatMap((file) => placesOf(file, textOf(file), later))).toEqual([]);
});

test('dates, numbers and times are written by our own rule, never by the browser’s language', () => {
  const byBrowser =
    /\.toLocale(Date|Time)?String\(|\bIntl\.(DateTimeFormat|NumberFormat|RelativeTimeFormat)\b/;
  // A clock is read in two places, the tablet's and the server's, in Danish time: the platform knows the zone.
  const isClock = (file: string) => /^src\/(app\/clock|server\/danish-date)\.ts$/.test(file);
  const places = PROGRAMS.flatMap((file) => placesOf(file, parsedFile(file).code, byBrowser));
  expect(places.filter((place) => !isClock(place.split(':')[0] ?? ''))).toEqual([]);
  expect(places.filter((place) => /toLocale/.test(place))).toEqual([]);
});

test('no date, time or number is written by the browser: it has other weeks, digits and calendars than ours', () => {
  // The zone of Denmark is all that is asked of it, and the small letters of a Danish word.
  const allowed = [
    'src/app/clock.ts',
    'src/server/danish-date.ts',
    'src/screens/staff/calendar/ChangeList.tsx',
  ];
  const asked = /\bIntl\.(DateTime|Number|RelativeTime|List)|\.toLocale\w*\(/;
  const found = PROGRAMS.filter((file) => !allowed.includes(file)).flatMap((file) =>
    placesOf(file, textOf(file), asked),
  );
  expect(found).toEqual([]);
});
