import type { Phrase } from '#domain/lesson.ts';
import type { Practice, PracticePart, Rung } from '#domain/practice.ts';
import { type Outcome, sayOf, startRun, tapIn } from '#domain/practice-engine.ts';
import type { RunResult } from '#domain/practice-ladder.ts';
import { nextTap, stepOf } from '#domain/practice-route.ts';
import { partsOf, type Run, type Tap } from '#domain/practice-run.ts';
import { partOfTap } from '#domain/practice-ways.ts';

/** A run as she makes it: where she is, and how much she was shown. It lies on no disk. */
export interface Practising {
  readonly run: Run;
  /** As it was before each tap, for who looks on and wants to see it once more. */
  readonly before: readonly Run[];
  /** Do the ring and the hand show the next right tap, on a rung where she finds it herself? */
  readonly isHinted: boolean;
  readonly hints: number;
  readonly hadHelp: boolean;
  /** The part whose secret or code has just been forgotten. */
  readonly forgotten: string | undefined;
}

export const beginning = (practice: Practice, task: string, seed: number): Practising => ({
  run: startRun(practice, task, { seed }),
  before: [],
  isHinted: false,
  hints: 0,
  hadHelp: false,
  forgotten: undefined,
});

/** Is the next right tap always shown on this rung, and nothing else open? */
export const isGuided = (rung: Rung): boolean => rung === 'see-it' || rung === 'together';

/** The tap that has the ring and the hand. */
export const pointedAt = (practice: Practice, rung: Rung, { run, isHinted }: Practising): Tap | undefined =>
  isGuided(rung) || isHinted ? nextTap(practice, run) : undefined;

/** One tap, by her or by the hand. A hint has done its work when what it showed is done. */
export function touched(
  practice: Practice,
  practising: Practising,
  tap: Tap,
): { readonly practising: Practising; readonly outcome: Outcome } {
  const { run, before, isHinted } = practising;
  const { run: next, outcome } = tapIn(practice, run, tap);
  // What was refused is forgotten here too: there is nothing to go back to.
  const isChange = next !== run && outcome !== 'refused';
  return {
    outcome,
    practising: {
      ...practising,
      run: next,
      before: isChange ? [...before, run] : before,
      isHinted: isHinted && outcome !== 'right' && outcome !== 'done',
      forgotten: outcome === 'refused' ? tap.part : undefined,
    },
  };
}

/** The way on is shown. `isAsked`: she pressed Help; else she had rested. What is shown already counts once. */
export const hinted = (practising: Practising, isAsked: boolean): Practising => ({
  ...practising,
  isHinted: true,
  hints: practising.hints + (practising.isHinted ? 0 : 1),
  hadHelp: practising.hadHelp || isAsked,
});

/** One tap back; where the task begins it stays. */
export function undone(practising: Practising): Practising {
  const run = practising.before.at(-1);
  return run
    ? { ...practising, run, before: practising.before.slice(0, -1), forgotten: undefined }
    : practising;
}

export const resultOf = (rung: Rung, isDone: boolean, { hints, hadHelp }: Practising): RunResult => ({
  rung,
  isDone,
  hints,
  hadHelp,
});

/** Kinds in which only the voice says which one is meant. */
const ASKING: readonly PracticePart['kind'][] = ['list', 'lines', 'choice'];

/**
 * What is said at the present step. Alone she hears only what is asked for, a letter, a line, an answer: that is part
 * of the task; how it is done she knows.
 */
export function instructionOf(practice: Practice, rung: Rung, run: Run): Phrase | undefined {
  if (rung !== 'alone') return sayOf(practice, run);
  const step = stepOf(practice, run);
  if (!step) return undefined;
  const screen = practice.screens.find(({ name }) => name === step.at);
  const part = screen?.parts.find(({ name }) => name === partOfTap(step.tap));
  return part && ASKING.includes(part.kind) ? sayOf(practice, run) : undefined;
}

/** Does a tap on this have the whole letter read aloud? */
export const readsAloud = (practice: Practice, run: Run, { part: name }: Tap): boolean =>
  partsOf(practice, run).some(
    (part) => part.name === name && part.kind === 'button' && part.does === 'read-aloud',
  );
