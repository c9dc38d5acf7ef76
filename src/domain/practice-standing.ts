import * as v from 'valibot';
import { AT_FIRST, type Standing, StandingSchema } from './practice-ladder.ts';

/** What the tablet keeps of a task she practises. It is hers, and stays here. */
export interface KeptStanding extends Standing {
  /** Runs she has begun: another number meets her with another letter. */
  readonly runs: number;
}

const Kept = v.object({ ...StandingSchema.entries, runs: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Reads it from the disk; anything else is a beginning. */
export function keptStandingOf(kept: unknown): KeptStanding {
  const read = v.safeParse(Kept, kept);
  return read.success ? read.output : { ...AT_FIRST, runs: 0 };
}

/** Where it lies among the drafts. `practice`: the id of the place. */
export const standingKey = (practice: string, task: string): string => `${practice}/${task}`;
