import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, operationOf } from '#domain/operation.ts';
import { RUNGS, type Rung } from '#domain/practice.ts';
import { AT_FIRST, afterRun, isMastery, type RunResult, type Standing } from '#domain/practice-ladder.ts';
import { masteredOf, practiceSettingsOf } from '#domain/practice-views.ts';
import { AMAL, HANNE, LINA, SHA, TUESDAY } from './some-operations.ts';

const done = (rung: Rung, more: Partial<RunResult> = {}): RunResult => ({
  rung,
  isDone: true,
  hints: 0,
  hadHelp: false,
  ...more,
});
const stopped = (rung: Rung) => done(rung, { isDone: false });
const standingAfter = (standing: Standing, ...runs: readonly RunResult[]) => runs.reduce(afterRun, standing);
const on = (rung: Rung): Standing => ({ rung, clean: 0, stops: 0 });

describe('the ladder of a task', () => {
  test('leads up after two clean runs, from seeing it to doing it alone', () => {
    let standing = AT_FIRST;
    const climbed = RUNGS.map((rung) => {
      standing = standingAfter(standing, done(rung), done(rung));
      return standing.rung;
    });
    expect(climbed).toEqual(['together', 'with-voice', 'alone', 'alone']);
  });

  test('leads down after two stops, and never below the first rung', () => {
    expect(standingAfter(on('with-voice'), stopped('with-voice')).rung).toBe('with-voice');
    expect(standingAfter(on('with-voice'), stopped('with-voice'), stopped('with-voice'))).toEqual(
      on('together'),
    );
    expect(standingAfter(AT_FIRST, stopped('see-it'), stopped('see-it'), stopped('see-it')).rung).toBe(
      'see-it',
    );
  });

  test('forgets a stop when she comes to the end, clean or not', () => {
    const between = [stopped('together'), done('together'), stopped('together')];
    expect(standingAfter(on('together'), ...between).rung).toBe('together');
    const hinted = [stopped('alone'), done('alone', { hints: 3 }), stopped('alone')];
    expect(standingAfter(on('alone'), ...hinted).rung).toBe('alone');
  });

  test('takes one hint for clean with the voice, and none alone', () => {
    const hint = { hints: 1 };
    expect(standingAfter(on('with-voice'), done('with-voice', hint), done('with-voice', hint)).rung).toBe(
      'alone',
    );
    const two = done('with-voice', { hints: 2 });
    expect(standingAfter(on('with-voice'), two, two).rung).toBe('with-voice');
    expect(isMastery({ ...on('alone'), clean: 1 }, done('alone', hint))).toBe(false);
    expect(isMastery({ ...on('alone'), clean: 1 }, done('alone', { hadHelp: true }))).toBe(false);
  });

  test('begins on the rung she chooses herself, up or down', () => {
    expect(standingAfter(on('alone'), done('see-it'))).toEqual({ rung: 'see-it', clean: 1, stops: 0 });
    expect(standingAfter(AT_FIRST, done('alone')).rung).toBe('alone');
  });

  test('makes a task hers at the second clean run alone, and says it once', () => {
    let standing = on('alone');
    const told = [1, 2, 3, 4].map(() => {
      const isNow = isMastery(standing, done('alone'));
      standing = afterRun(standing, done('alone'));
      return isNow;
    });
    expect(told).toEqual([false, true, false, false]);
  });

  test('is on one of its four rungs whatever she does', () => {
    const run = fc.record({
      rung: fc.constantFrom(...RUNGS),
      isDone: fc.boolean(),
      hints: fc.nat(3),
      hadHelp: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        let standing = AT_FIRST;
        for (const one of runs) {
          const next = afterRun(standing, one);
          expect(Math.abs(RUNGS.indexOf(next.rung) - RUNGS.indexOf(one.rung))).toBeLessThanOrEqual(1);
          standing = next;
        }
      }),
    );
  });
});

const decided = (...decisions: readonly Decision[]) =>
  decisions.map((decision, i) =>
    operationOf(decision, {
      id: `operation/${i}`,
      by: 'participant' in decision ? decision.participant : HANNE,
      now: i,
      seen: 0,
    }),
  );

describe('what staff see of her practising', () => {
  const mastered = (task: string, participant = AMAL): Decision => ({
    kind: 'practice-mastered',
    stream: participant,
    participant,
    practice: 'practice/post',
    task,
  });

  test('is which tasks she does alone, each once, and nothing of other women', () => {
    const operations = decided(mastered('read-letter'), mastered('reply', LINA), mastered('read-letter'));
    expect([...masteredOf(operations, AMAL)]).toEqual([['practice/post', ['read-letter']]]);
    expect(masteredOf([], AMAL).size).toBe(0);
  });
});

describe('what staff say of a place', () => {
  const set = (fields: object): Decision => ({
    kind: 'practice-set',
    stream: TUESDAY,
    practice: 'practice/jobnet',
    ...fields,
  });

  test('is the latest of each field, and what was taken back is not there', () => {
    const said = decided(
      set({ localName: 'Jobportalen', isDuty: true, media: SHA }),
      set({ localName: 'Vores Jobnet', compared: '2026-11-20' }),
      set({ isDuty: false }),
      set({ media: null }),
    );
    expect(practiceSettingsOf(said).get('practice/jobnet')).toEqual({
      localName: 'Vores Jobnet',
      compared: '2026-11-20',
      isDuty: false,
    });
  });

  test('is of that place alone', () => {
    expect(practiceSettingsOf(decided(set({ isDuty: true }))).get('practice/post')).toBeUndefined();
  });
});
