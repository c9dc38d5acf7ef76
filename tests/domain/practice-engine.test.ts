import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePractice } from '#curriculum/practice-compile.ts';
import { sentenceOf } from '#curriculum/problem.ts';
import type { Practice } from '#domain/practice.ts';
import { isDone, sayOf, startRun, tapIn } from '#domain/practice-engine.ts';
import { nextTap } from '#domain/practice-route.ts';
import { optionsOf, partsOf, type Run, recordOn, rowsOf, type Tap, tapsOf } from '#domain/practice-run.ts';
import { SURROUNDINGS } from '#tools/content.ts';
import { placeOf, spoilt } from '../curriculum/practised.ts';

const ROOT = resolve(import.meta.dirname, '../../src/curriculum/practice');
const shipped = filesIn(ROOT).map((file) => {
  const compiled = compilePractice(file, readFileSync(join(ROOT, file), 'utf8'), SURROUNDINGS);
  if (!compiled.ok) throw new Error(compiled.problems.map(sentenceOf).join('\n'));
  return compiled.practice;
});
const KIOSK = placeOf();
const PLACES: readonly (readonly [string, Practice])[] = [KIOSK, ...shipped].map((place) => [
  place.id,
  place,
]);

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  } catch {
    return [];
  }
}

/** More taps than any task needs from anywhere. */
const MOST = 120;

function toTheEnd(place: Practice, from: Run): { run: Run; taps: number } {
  let run = from;
  let taps = 0;
  for (; taps < MOST && !isDone(place, run); taps++) {
    const tap = nextTap(place, run);
    if (!tap) throw new Error(`${place.id} ${run.task}: no right tap on ${run.screen}, step ${run.step}`);
    const { run: next, outcome } = tapIn(place, run, tap);
    expect([outcome, run.screen, run.step, tap]).toEqual([
      expect.stringMatching(/right|done/),
      run.screen,
      run.step,
      tap,
    ]);
    run = next;
  }
  return { run, taps };
}

const runsOf = (place: Practice, seed: number) =>
  place.tasks.flatMap(({ name, targets }) =>
    (targets.length > 0 ? targets : [undefined]).map((target) => startRun(place, name, { target, seed })),
  );

describe.each(PLACES)('%s', (_, place) => {
  test('each task is done with each of its targets, by nothing but right taps', () => {
    for (const run of [...runsOf(place, 1), ...runsOf(place, 20)]) {
      const end = toTheEnd(place, run);
      expect(isDone(place, end.run)).toBe(true);
      expect(end.run.detours).toBe(0);
      expect(nextTap(place, end.run)).toBeUndefined();
    }
  });

  test('what a task asks for is on the first or second page of its list, in whatever order it stands', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        for (const begun of runsOf(place, seed)) {
          let run = begun;
          let turned = 0;
          for (let tap = nextTap(place, run); tap; tap = nextTap(place, run)) {
            turned = tap.of === 'more' ? turned + 1 : 0;
            expect([run.task, run.target, turned <= 1]).toEqual([run.task, run.target, true]);
            run = tapIn(place, run, tap).run;
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('from wherever tapping about leads, the next right tap is there, and leads to the end', () => {
    const all = runsOf(place, 7);
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.array(fc.nat(1000), { maxLength: 25 }), (which, taps) => {
        let run = all[which] as Run;
        for (const pick of taps) {
          const open = tapsOf(place, run);
          expect(open.length).toBeGreaterThan(0);
          run = tapIn(place, run, open[pick % open.length] as Tap).run;
        }
        const next = nextTap(place, run);
        if (next) expect(tapsOf(place, run)).toContainEqual(next);
        expect(isDone(place, toTheEnd(place, run).run)).toBe(true);
        expect(sayOf(place, run).da).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  test('a tap that is not there changes nothing and breaks nothing', () => {
    const all = runsOf(place, 3);
    const tap = fc.record({ part: fc.string(), of: fc.string() });
    fc.assert(
      fc.property(fc.nat(all.length - 1), tap, (which, wild) => {
        const run = all[which] as Run;
        expect(tapIn(place, run, { ...wild, part: `?${wild.part}` })).toEqual({ run, outcome: 'heard' });
      }),
      { numRuns: 30 },
    );
  });
});

/** A run of the kiosk after these taps: `letters.moede`, `reply`. */
function tapped(task: string, taps: readonly string[], target?: string) {
  let run = startRun(KIOSK, task, { target, seed: 1 });
  let outcome = '';
  for (const text of taps) {
    const [part = '', of] = text.split('.');
    ({ run, outcome } = tapIn(KIOSK, run, of === undefined ? { part } : { part, of }));
  }
  return { run, outcome };
}

describe('a code or a secret', () => {
  const CODE = ['user', 'on', 'code.cup', 'code.tea', 'code.milk', 'on'];

  test('that is wrong is refused at its first digit, and the run keeps nothing of it', () => {
    const begun = tapped('log-in-code', [...CODE, 'shown.4', 'shown.8']).run;
    expect(begun.entered).toEqual(['4', '8']);
    const { run, outcome } = tapped('log-in-code', [...CODE, 'shown.4', 'shown.8', 'shown.9']);
    expect(outcome).toBe('refused');
    expect(run).toEqual(tapped('log-in-code', CODE).run);
  });

  test('of ten digits, as a CPR number has, is refused and forgotten', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (cpr) => {
        const before = tapped('log-in-code', CODE).run;
        let run = before;
        const outcomes = [...cpr].map((of) => {
          const one = tapIn(KIOSK, run, { part: 'shown', of });
          run = one.run;
          return one.outcome;
        });
        expect(outcomes).toContain('refused');
        expect(JSON.stringify(run)).not.toContain(cpr);
        expect(tapIn(KIOSK, before, { part: 'shown', of: cpr })).toEqual({ run: before, outcome: 'refused' });
      }),
      { numRuns: 200 },
    );
  });

  test('is forgotten when she leaves the screen with it half done', () => {
    expect(tapped('log-in-code', ['user', 'on', 'code.cup', 'away']).run.entered).toEqual([]);
  });

  test('opens the button that waits for it, and not before', () => {
    const { run, outcome } = tapped('log-in-code', ['user', 'on', 'on']);
    expect([run.screen, outcome]).toEqual(['secret', 'not-yet']);
  });
});

describe('another letter than the one that was asked for', () => {
  test('is no fault: she is led back to the list and to the right one', () => {
    const inbox = startRun(KIOSK, 'reply', { target: 'tand', seed: 1 });
    const other = rowsOf(KIOSK, inbox, 'letters').rows.find(({ name }) => name !== 'tand');
    const { run, outcome } = tapIn(KIOSK, inbox, { part: 'letters', of: other?.name ?? '' });
    expect([run.screen, run.step, run.detours, outcome]).toEqual(['letter', 0, 1, 'elsewhere']);
    expect(nextTap(KIOSK, run)).toEqual({ part: 'back' });
    expect(isDone(KIOSK, toTheEnd(KIOSK, run).run)).toBe(true);
  });

  test('does not do the step of the right one', () => {
    const opened = { ...startRun(KIOSK, 'reply', { target: 'tand', seed: 1 }), screen: 'letter', step: 1 };
    expect(tapIn(KIOSK, { ...opened, record: 'moede' }, { part: 'letter', of: '2' }).outcome).toBe('heard');
    expect(tapIn(KIOSK, { ...opened, record: 'tand' }, { part: 'letter', of: '1' }).outcome).toBe('right');
  });
});

test('a letter the task needs cannot be thrown away by mistake; one to be thrown away can', () => {
  const open = { ...startRun(KIOSK, 'reply', { target: 'tand', seed: 1 }), screen: 'letter', step: 1 };
  expect(tapIn(KIOSK, open, { part: 'drop' }).run).toMatchObject({ screen: 'inbox', dropped: [] });
  const other = tapIn(KIOSK, { ...open, record: 'laan' }, { part: 'drop' }).run;
  expect(other.dropped).toEqual(['laan']);
  const gave = { ...startRun(KIOSK, 'throw-away', { seed: 1 }), screen: 'letter', step: 1 };
  expect(tapIn(KIOSK, gave, { part: 'drop' })).toMatchObject({ outcome: 'done', run: { dropped: ['gave'] } });
});

test('an answer she takes back for the right one is no fault, and the wrong one does not do the task', () => {
  const open = { ...startRun(KIOSK, 'reply', { target: 'moede', seed: 1 }), screen: 'answer', step: 2 };
  const wrong = tapIn(KIOSK, open, { part: 'answer', of: 'not-coming' });
  expect(wrong.outcome).toBe('elsewhere');
  expect(tapIn(KIOSK, wrong.run, { part: 'send' })).toMatchObject({ outcome: 'elsewhere', run: { step: 2 } });
  expect(tapIn(KIOSK, wrong.run, { part: 'answer', of: 'coming' })).toMatchObject({ outcome: 'right' });
});

describe('a list', () => {
  const inbox = startRun(KIOSK, 'reply', { target: 'moede', seed: 1 });

  test('shows three at a time, goes on and back, and stands mixed the same way all the run', () => {
    const first = rowsOf(KIOSK, inbox, 'letters');
    expect([first.rows.length, first.hasMore, first.hasBefore]).toEqual([3, true, false]);
    const more = tapIn(KIOSK, inbox, { part: 'letters', of: 'more' }).run;
    const second = rowsOf(KIOSK, more, 'letters');
    expect([second.rows.length, second.hasMore, second.hasBefore]).toEqual([1, false, true]);
    expect(new Set([...first.rows, ...second.rows]).size).toBe(4);
    const back = tapIn(KIOSK, more, { part: 'letters', of: 'back' }).run;
    expect(rowsOf(KIOSK, back, 'letters')).toEqual(first);
  });

  test('has what is asked for on either of its first pages: it is not always at the same place', () => {
    const post = shipped.find(({ id }) => id === 'practice/post') as Practice;
    const task = post.tasks.find(({ targets }) => targets.length > 0)?.name ?? '';
    const places = Array.from({ length: 60 }, (_, seed) => {
      const run = startRun(post, task, { seed });
      const part = nextTap(post, { ...run, pages: {} })?.part ?? '';
      return rowsOf(post, run, part).rows.findIndex(({ name }) => name === run.target);
    });
    expect(new Set(places)).toEqual(new Set([-1, 0, 1, 2]));
  });

  test('shows only what was chosen, and with nothing chosen all', () => {
    const chosen = { ...inbox, filled: { 'search.kind': 'health' } };
    expect(rowsOf(KIOSK, chosen, 'letters').rows.map(({ name }) => name)).toEqual(['tand']);
  });

  test('that hides what she looks for is led out of by another choice', () => {
    const hidden = { ...inbox, filled: { 'search.kind': 'health' } };
    expect(nextTap(KIOSK, hidden)).toEqual({ part: 'search' });
    expect(isDone(KIOSK, toTheEnd(KIOSK, hidden).run)).toBe(true);
  });
});

test('a letter on the way, which a choice hides, is found by another choice', () => {
  const receipt = `tasks:
  - task: receipt
    title: Se kvittering
    picture: tea
    start: inbox
    steps:
      - { at: inbox, tap: letters.moede }
      - { at: sent, tap: thanks, say: Tryk på kvitteringen. }
    done: Du har set den.
`;
  const place = placeOf(spoilt('tasks:\n', receipt));
  const begun = { ...startRun(place, 'receipt', { seed: 1 }), step: 1, record: 'laan' };
  const hidden = { ...begun, screen: 'inbox', filled: { 'search.kind': 'other' } };
  expect(nextTap(place, hidden)).toEqual({ part: 'search' });
  expect(isDone(place, toTheEnd(place, hidden).run)).toBe(true);
});

test('what is looked at or listened to is never a detour', () => {
  const { run, outcome } = tapped('keep', ['kind.other', 'show'], 'laan');
  expect(outcome).toBe('right');
  const letter = { ...run, screen: 'letter', record: 'laan', step: 2 };
  for (const tap of [{ part: 'zoom' }, { part: 'letter', of: '1' }])
    expect(tapIn(KIOSK, letter, tap)).toMatchObject({ outcome: 'heard', run: { detours: run.detours } });
  expect(recordOn(KIOSK, letter)?.name).toBe('laan');
  expect(optionsOf(KIOSK, letter, partsOf(KIOSK, letter)[0] as never)).toEqual(['0', '1']);
});

test('a button that a letter does not have is not on its screen', () => {
  const of = (record: string) => partsOf(KIOSK, { ...tapped('reply', []).run, screen: 'letter', record });
  expect(of('tand').some(({ name }) => name === 'reply')).toBe(true);
  expect(of('laan').some(({ name }) => name === 'reply')).toBe(false);
});
