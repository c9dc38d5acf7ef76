import type { YogaStep } from './yoga-fields.ts';

/** Where she is in a row of poses. All of the player follows from this and from the row: nothing else ticks. */
export interface Playing {
  /** 0 for the first pose; the number of poses when all is over. */
  readonly at: number;
  /** Time in this pose, ms. */
  readonly elapsed: number;
  readonly isPaused: boolean;
}

/** A row of poses, as far as its time goes. */
export type Timed = readonly Pick<YogaStep, 'seconds'>[];

export const FROM_THE_START: Playing = { at: 0, elapsed: 0, isPaused: false };

/** How long she takes to come into a pose, ms. It is part of the pose's seconds. */
export const COMING_INTO = 2500;
/** A breath, ms (tokens.css `--m-breath-in`, `--m-breath-out`), and how many there are in a pose (DESIGN-NOTES §3). */
export const BREATH_IN = 4000;
export const BREATH_OUT = 6000;
export const MOST_BREATHS = 3;
/** The chime has this time for itself before the voice begins, ms: one sound at a time (ux rule 29). */
export const CHIME_ALONE = 1400;
/** Between the beginnings of two sentences of one pose, ms: long enough for two languages. */
const CUE_EVERY = 12_000;

const lengthOf = (steps: Timed, at: number): number => (steps[at]?.seconds ?? 0) * 1000;

export const isOver = (steps: Timed, { at }: Playing): boolean => at >= steps.length;

/** `ms` later. It stands still while paused, and at the end. However the time is cut, it comes to the same. */
export function afterTime(steps: Timed, playing: Playing, ms: number): Playing {
  if (playing.isPaused) return playing;
  let { at } = playing;
  let elapsed = playing.elapsed + Math.max(0, ms);
  while (at < steps.length && elapsed >= lengthOf(steps, at)) {
    elapsed -= lengthOf(steps, at);
    at += 1;
  }
  return at < steps.length ? { ...playing, at, elapsed } : { ...playing, at: steps.length, elapsed: 0 };
}

/** Pause, and on again from the same moment. */
export const pauseOrGoOn = (playing: Playing): Playing => ({ ...playing, isPaused: !playing.isPaused });

/** The next pose at once; after the last it is over. Skipping has no consequence. */
export const skip = (steps: Timed, playing: Playing): Playing => ({
  ...playing,
  at: Math.min(steps.length, playing.at + 1),
  elapsed: 0,
});

/** The pose before, from its beginning. The first stays the first. */
export const stepBack = (playing: Playing): Playing => ({
  ...playing,
  at: Math.max(0, playing.at - 1),
  elapsed: 0,
});

/** A place that was kept, in a row that may have been changed since: never beyond its last pose. */
export function takenUp(steps: Timed, at: number, elapsed: number): Playing {
  const place = Math.max(0, Math.min(at, steps.length - 1));
  const isSame = place === at && elapsed >= 0 && elapsed < lengthOf(steps, place);
  return { at: place, elapsed: isSame ? elapsed : 0, isPaused: false };
}

/** The shapes of a pose that the picture shows by turns: both sides, or a slow movement. A held pose has one. */
export interface Turn {
  /** 0 when she comes from the pose before; counts on with each shape. */
  readonly turn: number;
  /** Which of the shapes she is in, or comes into. */
  readonly shape: number;
  /** How far she has come into it, 0–1. In the first pose she is from the start. */
  readonly share: number;
}

/** She stays on a side at least so long, ms, and is in each shape of a slow movement for half a breath. */
export const ON_EACH_SIDE = 20_000;
export const HALF_A_BREATH = (BREATH_IN + BREATH_OUT) / 2;

/**
 * How often, in all, a pose takes a shape, and how long each lasts, ms: she goes round in its shapes as often as each
 * can last `least`, and at least once.
 */
function turnsOf(steps: Timed, at: number, shapes: number, least: number) {
  const whole = lengthOf(steps, at);
  const turns = shapes < 2 ? 1 : shapes * Math.max(1, Math.floor(whole / (shapes * least)));
  return { turns, each: whole / turns };
}

/** Which shape the figure is in, and how far she has come into it. `least` as the constants above, ms. */
export function turnOf(steps: Timed, { at, elapsed }: Playing, shapes: number, least = ON_EACH_SIDE): Turn {
  const { turns, each } = turnsOf(steps, at, shapes, least);
  const turn = Math.min(turns - 1, Math.floor(elapsed / each));
  const share = at === 0 && turn === 0 ? 1 : Math.min(1, (elapsed - turn * each) / COMING_INTO);
  return { turn, shape: turn % shapes, share };
}

/** `still`: coming into the pose, or the breaths are over; she breathes as she likes. */
export interface Breath {
  readonly phase: 'in' | 'out' | 'still';
  /** How wide the disc is, 0 (out) – 1 (in). */
  readonly fullness: number;
}

const STILL: Breath = { phase: 'still', fullness: 0 };

/** The breath of the moment: in 4 s, out 6 s, whole breaths only and at most three in a pose, then still. */
export function breathOf(steps: Timed, { at, elapsed }: Playing): Breath {
  const breath = BREATH_IN + BREATH_OUT;
  const since = elapsed - COMING_INTO;
  const breaths = Math.min(MOST_BREATHS, Math.floor((lengthOf(steps, at) - COMING_INTO) / breath));
  if (since < 0 || since >= breaths * breath) return STILL;
  const within = since % breath;
  return within < BREATH_IN
    ? { phase: 'in', fullness: within / BREATH_IN }
    : { phase: 'out', fullness: 1 - (within - BREATH_IN) / BREATH_OUT };
}

/** What should have been heard last: the chime of a new pose, one of its sentences, or that she changes sides. */
export interface Due {
  readonly sound: 'chime' | 'cue' | 'turn';
  /** Which sentence or which turn, 1 for the first. */
  readonly number: number;
}

/**
 * What is due now, in a pose with so many sentences and sides (1 or 2). It sounds when it changes, so each is heard
 * once, and a pause repeats nothing. The sentences are spread over the first side; the first comes when the chime has
 * faded.
 */
export function dueNow(
  steps: Timed,
  playing: Playing,
  { cues, sides }: { readonly cues: number; readonly sides: number },
): Due | undefined {
  const { at, elapsed } = playing;
  if (at >= steps.length) return undefined;
  const { turn } = turnOf(steps, playing, sides);
  if (turn > 0) return { sound: 'turn', number: turn };
  if (elapsed < CHIME_ALONE || cues === 0) return { sound: 'chime', number: 1 };
  const every = Math.min(CUE_EVERY, (turnsOf(steps, at, sides, ON_EACH_SIDE).each - CHIME_ALONE) / cues);
  return { sound: 'cue', number: Math.min(cues, 1 + Math.floor((elapsed - CHIME_ALONE) / every)) };
}
