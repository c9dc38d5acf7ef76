import type { Practice, PracticeSkin, Rung } from '#domain/practice.ts';
import { isDone, type Outcome, startRun, tapIn } from '#domain/practice-engine.ts';
import { nextTap } from '#domain/practice-route.ts';
import type { Run, Tap } from '#domain/practice-run.ts';

/** The rungs that a whole class can stand on. The two others are for one woman and her own tablet. */
export const CLASS_RUNGS = ['see-it', 'together'] as const satisfies readonly Rung[];
export type ClassRung = (typeof CLASS_RUNGS)[number];

/** The look that the teacher chose, where the place has it; else its first. */
export const skinOf = ({ skins }: Practice, chosen: string | undefined): PracticeSkin | undefined =>
  skins.find(({ name }) => name === chosen) ?? skins[0];

/** Where the class is in a task of a practice place. */
export interface Practising {
  readonly run: Run;
  /** As it was before each tap, for the key that goes back. */
  readonly before: readonly Run[];
  /** Does the hand show the next right tap, though the class is to find it? */
  readonly isShown: boolean;
  readonly isBlank: boolean;
  /** The part whose secret or code has just been forgotten. */
  readonly forgotten: string | undefined;
}

/** `seed`: another one gives another letter to look for, and mixes the lists otherwise. */
export const beginning = (practice: Practice, task: string, seed: number): Practising => ({
  run: startRun(practice, task, { seed }),
  before: [],
  isShown: false,
  isBlank: false,
  forgotten: undefined,
});

/** The tap that has the hand; none when the task is done, or when the class is still to find it. */
export const pointedAt = (
  practice: Practice,
  rung: ClassRung,
  { run, isShown }: Practising,
): Tap | undefined => (rung === 'see-it' || isShown ? nextTap(practice, run) : undefined);

/**
 * Next, the only button some clickers have. When the hand is there, it taps. On `together` the first press only brings
 * it: the class has said where. It stops when the task is done.
 */
export function forward(practice: Practice, rung: ClassRung, practising: Practising): Practising {
  if (practising.isBlank || isHidden(practice, rung, practising)) return shown(practising);
  const tap = nextTap(practice, practising.run);
  return tap ? touched(practice, practising, tap).practising : practising;
}

/** Enter: brings the hand where it is not, and a blank screen back. */
export const shown = (practising: Practising): Practising =>
  practising.isBlank ? { ...practising, isBlank: false } : { ...practising, isShown: true };

/** Is the next right tap still to be found? */
const isHidden = (practice: Practice, rung: ClassRung, practising: Practising): boolean =>
  rung === 'together' && !practising.isShown && !isDone(practice, practising.run);

/** Back: the hand goes first, then the last tap is undone. It stops where the task began. */
export function back(rung: ClassRung, practising: Practising): Practising {
  if (practising.isBlank) return { ...practising, isBlank: false };
  if (rung === 'together' && practising.isShown) return { ...practising, isShown: false };
  const run = practising.before.at(-1);
  if (!run) return practising;
  return { ...practising, run, before: practising.before.slice(0, -1), isShown: false, forgotten: undefined };
}

/** A tap in the place, by a finger or by the hand. What it changed can be undone; what it did not, need not be. */
export function touched(
  practice: Practice,
  practising: Practising,
  tap: Tap,
): { readonly practising: Practising; readonly outcome: Outcome } {
  const { run, before } = practising;
  const { run: next, outcome } = tapIn(practice, run, tap);
  const forgotten = outcome === 'refused' ? tap.part : undefined;
  // What was refused is forgotten here too: there is nothing to go back to.
  const isChange = next !== run && outcome !== 'refused';
  return {
    outcome,
    practising: {
      ...practising,
      run: next,
      before: isChange ? [...before, run] : before,
      isShown: isChange ? false : practising.isShown,
      forgotten,
    },
  };
}
