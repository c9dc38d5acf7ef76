import type { PoseWay, YogaMinutes, YogaStep } from '#domain/yoga-fields.ts';
import { PROGRAMME_ROWS } from './programme-rows.ts';

/** A week's programme: the poses in their order. (da: ugens program) */
export interface WeekProgramme {
  /** Danish, for staff and for the programme's card. */
  readonly title: string;
  readonly minutes: YogaMinutes;
  readonly steps: readonly YogaStep[];
}

/** Weeks of the course. */
const WEEKS = 35;

/** The seconds of every step are whole fives; what is left over lengthens the last rest. */
const GRAIN = 5;

/**
 * The course's own programme of a week (1..35; what lies outside is taken as the first or the last week) and a length.
 * A basic programme that grows slowly from week to week (source: Aktivitet 4): it starts with calm breathing, ends
 * in rest, never has her lie down first, and lasts `minutes` to the second. Same input, same programme.
 */
export function programmeFor(week: number, minutes: YogaMinutes): WeekProgramme {
  const at = Math.min(WEEKS, Math.max(1, Math.floor(week) || 1));
  const rows = PROGRAMME_ROWS[minutes].filter(([, , from, until]) => from <= at && at <= (until ?? WEEKS));
  return { title: `Uge ${at}`, minutes, steps: timed(rows, minutes * 60) };
}

function timed(rows: readonly (readonly [string, PoseWay, ...unknown[]])[], total: number): YogaStep[] {
  const shares = rows.map(([pose]) => (pose === 'rest' ? 1.6 : pose === 'breathing' ? 1.3 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const seconds = shares.map((share) => Math.floor((total * share) / whole / GRAIN) * GRAIN);
  const left = total - seconds.reduce((sum, each) => sum + each, 0);
  return rows.map(([pose, way], i) => ({
    pose,
    way,
    seconds: (seconds[i] ?? 0) + (i === rows.length - 1 ? left : 0),
  }));
}
