import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { excursionFaultsOf, planFaultsOf } from '#curriculum/checks-plan.ts';
import { EXCURSIONS, type ExcursionCard } from '#curriculum/excursions.ts';
import { PLAN } from '#curriculum/plan.ts';
import { courseOf } from '#domain/course.ts';
import type { CoursePlan } from '#domain/plan.ts';
import { PICTURES } from '#pictures/picture.ts';

/** Bilag 1 copied from the indsatsbeskrivelse: weeks and title, then the lines of the module. */
const BILAG_1 = readFileSync(new URL('./bilag-1.txt', import.meta.url), 'utf8').trim();

describe('the plan', () => {
  test('is Bilag 1, line by line, in its own words and order', () => {
    const modules = PLAN.modules.map(({ title, firstWeek, lastWeek, topics }) => ({
      week: firstWeek,
      lines: [`${weeks(firstWeek, lastWeek)} ${title}`, ...topics.map((topic) => topic.title)],
    }));
    const trips = PLAN.excursions.map(({ week, title }) => ({ week, lines: [`${week} ${title}`] }));
    const printed = [...modules, ...trips].sort((a, b) => a.week - b.week).flatMap(({ lines }) => lines);
    expect(printed).toEqual(BILAG_1.split('\n'));
  });

  test('has 49 topics, and no two of one id', () => {
    const ids = PLAN.modules.flatMap(({ topics }) => topics.map(({ id }) => id));
    expect(ids).toHaveLength(49);
    expect(new Set(ids).size).toBe(49);
    expect([ids[0], ids.at(-1)]).toEqual(['0.1', '7.3']);
  });

  test('fills each of the 35 weeks with one module or one trip', () => {
    expect(planFaultsOf(PLAN)).toEqual([]);
  });

  test('gives a course on real dates a trip in weeks 6, 11, 16, 21, 27 and 33, and a module in all others', () => {
    const meetings = [{ weekday: 2, from: '09:00', to: '13:00' }];
    const { weeks: course } = courseOf(PLAN, {
      course: 'course/one',
      name: 'Hold 1',
      start: '2026-08-11',
      meetings,
    });
    expect(course).toHaveLength(35);
    expect(course.filter(({ excursion }) => excursion).map(({ week }) => week)).toEqual([
      6, 11, 16, 21, 27, 33,
    ]);
    expect(
      course.every(({ excursion, module }) => (excursion === undefined) === (module !== undefined)),
    ).toBe(true);
  });

  test('says which week is empty, doubled or out of order when somebody edits it', () => {
    const [intro, first, ...rest] = PLAN.modules;
    if (!intro || !first) throw new Error('the plan has no modules');
    const late: CoursePlan = { ...PLAN, modules: [intro, { ...first, firstWeek: 3, lastWeek: 6 }, ...rest] };
    expect(planFaultsOf(late).map(({ at, says }) => `${at}: ${says}`)).toEqual([
      "week 2: has neither module nor excursion. Mend firstWeek, lastWeek or the excursion's week.",
      "week 6: has two things: Personlig samtale og udvikling and Bibliotek. Mend firstWeek, lastWeek or the excursion's week.",
    ]);
    const swapped: CoursePlan = {
      ...PLAN,
      modules: [{ ...intro, topics: intro.topics.slice(1) }, first, ...rest],
    };
    expect(planFaultsOf(swapped)[0]?.says).toBe('"0.2" is out of its place. Write 0.1.');
  });
});

describe('the trip cards', () => {
  test('there is one for each trip of the plan, with a drawn place and at most five things to bring', () => {
    expect(excursionFaultsOf(EXCURSIONS, PLAN, PICTURES)).toEqual([]);
  });

  test('leave to staff what nobody could check: times, weather and the meeting place', () => {
    for (const { details } of Object.values(EXCURSIONS)) {
      expect(details).not.toHaveProperty('leaves');
      expect(details).not.toHaveProperty('weather');
      expect(details).not.toHaveProperty('meetingPlace');
    }
  });

  test.each<[string, Partial<ExcursionCard>, string]>([
    [
      'a place that is too long to be read',
      { place: 'Det store bibliotek' },
      '"Det store bibliotek" is too long',
    ],
    ['a picture that is not drawn', { picture: 'place-librari' }, 'Did you mean place-library?'],
    [
      'six things to bring',
      { details: { bring: ['coat', 'shoes', 'food', 'water', 'phone', 'glasses'] } },
      'has 6 things',
    ],
    ['a source that is not in the list', { sources: ['UV'] }, '"UV" is not in the list of sources'],
  ])('a card with %s is found', (_, change, says) => {
    const library = EXCURSIONS.library;
    if (!library) throw new Error('no card of the library');
    const faults = excursionFaultsOf({ ...EXCURSIONS, library: { ...library, ...change } }, PLAN, PICTURES);
    expect(faults.map((fault) => fault.says).join()).toContain(says);
  });

  test('a card without a trip, and a trip without a card, are found', () => {
    const { library, ...others } = EXCURSIONS;
    if (!library) throw new Error('no card of the library');
    const faults = excursionFaultsOf({ ...others, libary: library }, PLAN, PICTURES);
    expect(faults.map(({ at, says }) => `${at}: ${says}`)).toEqual([
      'library: has no trip card. Write one.',
      'libary: is not a trip of the plan. Write one of: library, nursing-home, jelling, supermarket, den-gamle-by, city.',
    ]);
  });
});

const weeks = (first: number, last: number) => (first === last ? `${first}` : `${first}-${last}`);
