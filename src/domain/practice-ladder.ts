import * as v from 'valibot';
import { RUNGS, type Rung } from './practice.ts';

/** So many clean runs lead one rung up, and so many runs that were stopped one rung down. */
const CLEAN_TO_RISE = 2;
const STOPS_TO_REST = 2;
/** With the voice, so many hints are still clean. */
const HINTS_WITH_VOICE = 1;

/** Where she stands with a task. It stays on her tablet (`drafts`) and is shown to her as a picture alone. */
export const StandingSchema = v.object({
  rung: v.picklist(RUNGS),
  /** Clean runs and stopped runs in a row on this rung. */
  clean: v.number(),
  stops: v.number(),
});
export type Standing = v.InferOutput<typeof StandingSchema>;

export const AT_FIRST: Standing = { rung: 'see-it', clean: 0, stops: 0 };

/** How a run went, on the rung it was made on. Wrong turnings are not among it: they are no fault. */
export interface RunResult {
  readonly rung: Rung;
  /** Did it come to its end, or did she stop? */
  readonly isDone: boolean;
  readonly hints: number;
  /** Did somebody or the Help button lead her? */
  readonly hadHelp: boolean;
}

/** Did she do it as this rung asks? On the two lowest rungs it is enough to come to the end. */
export function isClean({ rung, isDone, hints, hadHelp }: RunResult): boolean {
  if (!isDone) return false;
  if (rung === 'with-voice') return hints <= HINTS_WITH_VOICE;
  return rung !== 'alone' || (hints === 0 && !hadHelp);
}

/**
 * Her standing after a run. A run on another rung than the one she stands on begins there: she may choose any. Up after
 * two clean runs, and down without a word after two stops, never below the first. What was neither changes nothing.
 */
export function afterRun(standing: Standing, result: RunResult): Standing {
  const from = standing.rung === result.rung ? standing : { rung: result.rung, clean: 0, stops: 0 };
  if (!result.isDone) {
    const stops = from.stops + 1;
    return stops < STOPS_TO_REST ? { ...from, clean: 0, stops } : at(from.rung, -1);
  }
  if (!isClean(result)) return { ...from, stops: 0 };
  const clean = from.clean + 1;
  // On the top rung there is nowhere to rise to: the two runs stay counted.
  if (clean < CLEAN_TO_RISE || from.rung === 'alone') return { ...from, clean, stops: 0 };
  return at(from.rung, 1);
}

/** Does this run make the task hers: the second clean one alone? Then, once, `practice-mastered` is recorded. */
export const isMastery = (before: Standing, result: RunResult): boolean =>
  result.rung === 'alone' && isClean(result) && afterRun(before, result).clean === CLEAN_TO_RISE;

function at(rung: Rung, by: 1 | -1): Standing {
  const place = Math.min(RUNGS.length - 1, Math.max(0, RUNGS.indexOf(rung) + by));
  return { rung: RUNGS[place] ?? AT_FIRST.rung, clean: 0, stops: 0 };
}
