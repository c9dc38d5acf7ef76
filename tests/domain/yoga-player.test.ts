import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterTime,
  BREATH_IN,
  BREATH_OUT,
  breathOf,
  COMING_INTO,
  dueNow,
  FROM_THE_START,
  HALF_A_BREATH,
  isOver,
  MOST_BREATHS,
  type Playing,
  pauseOrGoOn,
  skip,
  stepBack,
  takenUp,
  turnOf,
} from '#domain/yoga-player.ts';

const someSteps = fc.array(fc.record({ seconds: fc.integer({ min: 10, max: 300 }) }), {
  minLength: 1,
  maxLength: 12,
});
const someTimes = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 30 });
const POSE = [{ seconds: 60 }, { seconds: 60 }];
const at = (elapsed: number, place = 1): Playing => ({ at: place, elapsed, isPaused: false });
const sum = (times: readonly number[]) => times.reduce((all, ms) => all + ms, 0);

test('however the time is cut, she is in the same place', () => {
  fc.assert(
    fc.property(someSteps, someTimes, (steps, times) => {
      const cut = times.reduce((playing, ms) => afterTime(steps, playing, ms), FROM_THE_START);
      expect(cut).toEqual(afterTime(steps, FROM_THE_START, sum(times)));
    }),
  );
});

test('it lasts as long as its poses, and never goes beyond the end', () => {
  fc.assert(
    fc.property(someSteps, fc.integer({ min: 0, max: 100_000 }), (steps, more) => {
      const whole = sum(steps.map(({ seconds }) => seconds * 1000));
      expect(isOver(steps, afterTime(steps, FROM_THE_START, whole - 1))).toBe(false);
      const over = afterTime(steps, FROM_THE_START, whole + more);
      expect(isOver(steps, over)).toBe(true);
      expect(over).toEqual({ at: steps.length, elapsed: 0, isPaused: false });
      expect(afterTime(steps, over, more)).toEqual(over);
    }),
  );
});

test('a pause loses nothing, however long it is', () => {
  fc.assert(
    fc.property(
      someSteps,
      fc.nat(200_000),
      fc.nat(5_000_000),
      fc.nat(90_000),
      (steps, before, away, after) => {
        const playing = afterTime(steps, FROM_THE_START, before);
        const rested = afterTime(steps, pauseOrGoOn(playing), away);
        expect(rested).toEqual({ ...playing, isPaused: true });
        expect(afterTime(steps, pauseOrGoOn(rested), after)).toEqual(
          afterTime(steps, FROM_THE_START, before + after),
        );
      },
    ),
  );
});

test('next and back lead from pose to pose, never beyond the first and the end', () => {
  fc.assert(
    fc.property(someSteps, fc.array(fc.boolean(), { maxLength: 40 }), (steps, taps) => {
      let [playing, place] = [FROM_THE_START, 0];
      for (const isNext of taps) {
        playing = isNext ? skip(steps, playing) : stepBack(playing);
        place = Math.max(0, Math.min(steps.length, place + (isNext ? 1 : -1)));
        expect(playing).toEqual({ at: place, elapsed: 0, isPaused: false });
      }
    }),
  );
});

test('skipping while paused stays paused: she decides when it goes on', () => {
  expect(skip(POSE, { at: 0, elapsed: 7, isPaused: true })).toEqual({ at: 1, elapsed: 0, isPaused: true });
});

test('a place that was kept is taken up to the second, and in a shorter row at its last pose', () => {
  fc.assert(
    fc.property(someSteps, fc.nat(400_000), (steps, ms) => {
      const playing = afterTime(steps, FROM_THE_START, ms);
      const kept = takenUp(steps, playing.at, playing.elapsed);
      if (isOver(steps, playing)) expect(kept).toEqual({ at: steps.length - 1, elapsed: 0, isPaused: false });
      else expect(kept).toEqual(playing);
    }),
  );
  expect(takenUp(POSE, 9, 5000)).toEqual(at(0, 1));
  expect(takenUp(POSE, 0, 61_000)).toEqual(at(0, 0));
});

test('she comes into a pose within two and a half seconds, and is in the first from the start', () => {
  expect(turnOf(POSE, FROM_THE_START, 1).share).toBe(1);
  const shares = [0, COMING_INTO / 2, COMING_INTO, 50_000].map((ms) => turnOf(POSE, at(ms), 1).share);
  expect(shares).toEqual([0, 0.5, 1, 1]);
});

test('a pose with two sides is done to both, each at least once and just as long', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 300 }), fc.integer({ min: 1, max: 3 }), (seconds, shapes) => {
      const steps = [{ seconds }, { seconds }];
      const shown = Array.from({ length: seconds * 10 }, (_, i) => turnOf(steps, at(i * 100), shapes));
      const times = Array.from({ length: shapes }, (_, i) => shown.filter(({ shape }) => shape === i).length);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(seconds / 10 + 1);
      for (const [i, { turn, share }] of shown.entries()) {
        const before = shown[i - 1] ?? { turn: 0, share: 0 };
        expect(turn - before.turn).toBeLessThanOrEqual(1);
        expect(share).toBeGreaterThanOrEqual(turn === before.turn ? before.share : 0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
});

test('a minute of the tree is half a minute on each leg', () => {
  const turns = [0, 29_999, 30_000, 59_999].map((ms) => turnOf(POSE, at(ms), 2).shape);
  expect(turns).toEqual([0, 0, 1, 1]);
});

test('a slow movement goes up with one breath and down with the other, as long as the pose lasts', () => {
  const shapes = [1, 6, 11, 16, 57].map((s) => turnOf(POSE, at(s * 1000), 2, HALF_A_BREATH).shape);
  expect(shapes).toEqual([0, 1, 0, 1, 1]);
});

test('a pose has three breaths of four seconds in and six out, and then the disc is still', () => {
  const phases = Array.from(
    { length: 60 },
    (_, second) => breathOf(POSE, at(COMING_INTO + second * 1000)).phase,
  );
  const breath = [...Array(4).fill('in'), ...Array(6).fill('out')];
  expect(phases).toEqual([...breath, ...breath, ...breath, ...Array(30).fill('still')]);
});

test('breaths are whole, at most three, and the disc never jumps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 120 }), (seconds) => {
      const steps = [{ seconds }, { seconds }];
      const moments = Array.from({ length: seconds * 20 }, (_, i) => breathOf(steps, at(i * 50)));
      const breaths = moments.filter(
        ({ phase }, i) => phase === 'in' && moments[i - 1]?.phase !== 'in',
      ).length;
      const fits = Math.floor((seconds * 1000 - COMING_INTO) / (BREATH_IN + BREATH_OUT));
      expect(breaths).toBe(Math.min(MOST_BREATHS, fits));
      for (const [i, { fullness }] of moments.entries()) {
        expect(Math.abs(fullness - (moments[i - 1]?.fullness ?? 0))).toBeLessThan(0.02);
      }
    }),
  );
});

type Rows = Parameters<typeof dueNow>[0];

/** What is heard when the time passes in such pieces: what is due, each time it changes. */
function heard(steps: Rows, times: readonly number[], cues: number, sides = 1): readonly string[] {
  const sounds: string[] = [];
  let playing = FROM_THE_START;
  let last: string | undefined;
  const listen = () => {
    const due = dueNow(steps, playing, { cues, sides });
    const key = due && `${playing.at}:${due.sound}-${due.number}`;
    if (key !== undefined && key !== last) sounds.push(key);
    last = key;
  };
  listen();
  for (const ms of times) {
    playing = afterTime(steps, playing, ms);
    listen();
  }
  return sounds;
}

test('each pose has one chime, and then each sentence once, in its order, and then the other side', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ seconds: fc.integer({ min: 12, max: 38 }) }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 2 }),
      fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 400, maxLength: 400 }),
      (steps, cues, sides, times) => {
        const whole = steps.flatMap((_, place) => [
          `${place}:chime-1`,
          ...Array.from({ length: cues }, (_, i) => `${place}:cue-${i + 1}`),
          ...(sides > 1 ? [`${place}:turn-1`] : []),
        ]);
        const sounds = heard(steps, times, cues, sides);
        // The frames may end in the middle of a pose; up to there nothing is left out and nothing said twice.
        expect(sounds).toEqual(whole.slice(0, sounds.length));
        expect(sounds.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 40 },
  );
});

test('after a sleeping tablet only the latest sentence is said, not all that were due', () => {
  expect(heard(POSE, [40_000], 3)).toEqual(['0:chime-1', '0:cue-3']);
});
