import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PLAN } from '#curriculum/plan.ts';
import { poseCard } from '#curriculum/yoga/poses.ts';
import {
  type Holder,
  mayWrite,
  type StaffRole,
  streamsOfParticipant,
  streamsOfStaff,
} from '#domain/access.ts';
import { checkInOf } from '#domain/check-in.ts';
import { courseDecisionOf, courseOf, weekOn } from '#domain/course.ts';
import { addDays } from '#domain/dates.ts';
import { answersTo, excursionsOf, nextExcursion } from '#domain/excursions.ts';
import { faultOf, type Operation } from '#domain/operation.ts';
import { masteredOf, practiceSettingsOf } from '#domain/practice-views.ts';
import { lessonsCompletedBy, rosterOf } from '#domain/roster.ts';
import { posesThatDoGood, programmesOf, secondsOf } from '#domain/yoga.ts';
import { seedDemo } from '#server/demo.ts';
import type { DemoLesson } from '#server/demo-lessons.ts';
import { demoOperations } from '#server/demo-operations.ts';
import { DEMO_COHORT, DEMO_WOMEN } from '#server/demo-people.ts';
import { DEMO_ALONE } from '#server/demo-practice.ts';
import { aServer, type TestServer } from '../support/server.ts';

// A database of its own, or a slow hash, for every test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const LESSONS: readonly DemoLesson[] = [
  { lesson: 'lesson/velkommen', module: 0 },
  { lesson: 'lesson/kvindeliv', module: 1, isPrivate: true },
  { lesson: 'lesson/sprog', module: 1 },
  { lesson: 'lesson/raadighed', module: 2 },
  { lesson: 'lesson/digital-post', module: 2 },
  { lesson: 'lesson/jobnet', module: 2 },
  { lesson: 'lesson/demokrati', module: 3 },
];
const settingOn = (today: string) => ({
  plan: PLAN,
  today,
  lessons: LESSONS,
  now: Date.parse(`${today}T12:00:00Z`),
});
const demoOn = (today: string) => demoOperations(settingOn(today));
const courseIn = (operations: readonly Operation[]) => {
  const decision = courseDecisionOf(operations);
  if (!decision) throw new Error('no course was planned');
  return courseOf(PLAN, decision);
};

describe('the demo course', () => {
  test('is in week 8 today, on every day of three years, holidays too', () => {
    for (let day = 0; day < 3 * 365; day++) {
      const today = addDays('2026-01-01', day);
      expect(weekOn(courseIn(demoOn(today)), today)?.week, today).toBe(8);
    }
  }, 20_000);

  test('is the same whenever it is made on the same day, and no operation has the id of another', () => {
    const operations = demoOn('2026-11-24');
    expect(demoOn('2026-11-24')).toEqual(operations);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  test.each(['2026-11-23', '2026-11-24', '2027-01-04', '2027-04-01'])(
    'on %s everything in it could have been decided by its author, and before now',
    (today) => {
      const roles: Readonly<Record<string, StaffRole>> = {
        'staff/demo-lise': 'coordinator',
        'staff/demo-parwin': 'teacher',
      };
      const women = DEMO_WOMEN.map(({ id }) => id);
      const holderOf = (by: Operation['by']): Holder => {
        const woman = women.find((id) => id === by);
        if (woman)
          return { id: woman, role: 'participant', streams: streamsOfParticipant(woman, DEMO_COHORT) };
        const role = roles[by] ?? 'yoga-instructor';
        return { id: by, role, streams: streamsOfStaff(role, [DEMO_COHORT], women) };
      };
      for (const operation of demoOn(today)) {
        expect(faultOf(operation)).toBeUndefined();
        expect(mayWrite(holderOf(operation.by), operation), operation.id).toBe(true);
        expect(operation.at).toBeLessThan(settingOn(today).now);
      }
    },
  );

  test('has ten women, a trip behind them with its card filled in, and one ahead that is partly open', () => {
    const today = '2026-11-24';
    const operations = demoOn(today);
    const course = courseIn(operations);
    expect(rosterOf(operations).map(({ nickname }) => nickname)).toHaveLength(10);
    const trips = excursionsOf(course, operations);
    const library = trips.find(({ key }) => key === 'library');
    expect(library?.details).toMatchObject({
      who: 'Holdet',
      transport: 'walk',
      meetingPlace: 'Klasselokalet',
    });
    expect(library && answersTo(operations, library.id).size).toBe(9);
    const next = nextExcursion(trips, today);
    expect(next?.key).toBe('nursing-home');
    expect(next?.details).toMatchObject({ transport: 'bus' });
    expect(next?.details.meetingPlace).toBeUndefined();
  });

  test('has a programme that the yoga instructor made, ten minutes long, and two poses that do the group good', () => {
    const operations = demoOn('2026-11-24');
    const programmes = programmesOf(operations);
    expect(programmes.map(({ title, minutes }) => [title, minutes])).toEqual([['Rolig fredag', 10]]);
    expect(programmes.map(secondsOf)).toEqual([600]);
    expect(posesThatDoGood(operations)).toEqual(['rest', 'shoulder-rolls']);
    const noted = operations.filter(({ kind }) => kind.startsWith('yoga-'));
    expect(new Set(noted.map(({ by }) => by))).toEqual(new Set(['staff/demo-mette']));
    // Her poses are the course's own, each in a way that it has.
    for (const { pose, way } of programmes.flatMap(({ steps }) => steps))
      expect(poseCard(pose)?.ways.map((one) => one.way)).toContain(way);
  });

  test('has weeks of check-ins behind it, some with somebody beside her, and lessons that she has been through', () => {
    const operations = demoOn('2026-11-26');
    const amina = DEMO_WOMEN[0]?.id ?? 'participant/nobody';
    const { id } = courseIn(operations);
    const done = [1, 2, 3, 4, 5, 6, 7].map((week) => checkInOf(operations, amina, id, week));
    expect(done.reduce((sum, checkIn) => sum + checkIn.size, 0)).toBeGreaterThan(14);
    const hows = new Set(done.flatMap((checkIn) => [...checkIn.values()]));
    expect(hows).toEqual(new Set(['with-help', 'alone']));
    expect(lessonsCompletedBy(operations, amina)).toEqual(
      new Set(['lesson/velkommen', 'lesson/sprog', 'lesson/raadighed', 'lesson/digital-post']),
    );
  });

  test('has women who do tasks of the practice places alone, and some who do none yet', () => {
    const operations = demoOn('2026-11-24');
    const alone = DEMO_WOMEN.map(({ nickname, id }) => ({ nickname, tasks: masteredOf(operations, id) }));
    const of = (name: string) => alone.find(({ nickname }) => nickname === name)?.tasks;
    expect(of('Amina')?.get('practice/post')).toEqual(['read-letter', 'four-questions']);
    expect(of('Yasmin')?.size).toBe(0);
    expect(alone.flatMap(({ tasks }) => [...tasks.values()].flat())).toHaveLength(DEMO_ALONE.length);
    // Every one of them is a task that the places have.
    for (const { practice, task } of DEMO_ALONE)
      expect(readFileSync(`src/curriculum/${practice}.yaml`, 'utf8')).toMatch(
        new RegExp(`^  - task: ${task}$`, 'm'),
      );
  });

  test('has an inbox that looks like e-Boks, and was compared with it in week 3', () => {
    const operations = demoOn('2026-11-24');
    const { compared, ...said } = practiceSettingsOf(operations).get('practice/post') ?? {};
    expect(said).toEqual({ skin: 'e-boks', isDuty: true });
    expect(compared && weekOn(courseIn(operations), compared)?.week).toBe(3);
    expect(readFileSync('src/curriculum/practice/post.yaml', 'utf8')).toContain('skin: e-boks,');
  });

  test('never tells that a woman has been through a private lesson', () => {
    for (const { id } of DEMO_WOMEN)
      expect([...lessonsCompletedBy(demoOn('2026-11-26'), id)]).not.toContain('lesson/kvindeliv');
  });
});

describe('a server that is filled with it', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ isEmpty: true });
  });
  afterEach(() => server.close());

  test('lets its four employees in, each with a password of her own, and shows them its women', async () => {
    const signIns = await seedDemo(server.store, { ...settingOn('2026-11-24'), now: server.clock.time });
    expect(signIns.map(({ name, role }) => [name, role])).toEqual([
      ['Lise', 'coordinator'],
      ['Parwin', 'teacher'],
      ['Jens', 'consultant'],
      ['Mette', 'yoga-instructor'],
    ]);
    expect(new Set(signIns.map(({ password }) => password)).size).toBe(4);
    for (const { name, password, role } of signIns) {
      const response = await server.ask('/api/sign-in', { json: { name, password } });
      const { streams } = (await response.json()) as { streams: string[] };
      expect(streams.filter((stream) => stream.startsWith('participant/'))).toHaveLength(
        role === 'yoga-instructor' ? 0 : 10,
      );
    }
  });

  test('keeps every operation of it', async () => {
    const setting = { ...settingOn('2026-11-24'), now: server.clock.time };
    await seedDemo(server.store, { ...setting, password: 'one-for-all' });
    expect(await server.store.ledger.head()).toBe(demoOperations(setting).length);
  });
});
