import { playable } from '#curriculum/yoga/played.ts';
import { programmeFor } from '#curriculum/yoga/programmes.ts';
import { nameOf } from '#domain/ids.ts';
import type { YogaProgramme } from '#domain/yoga.ts';
import { YOGA_MINUTES, type YogaMinutes, type YogaStep } from '#domain/yoga-fields.ts';

/** A row of poses that can be played on this tablet. */
export interface Programme {
  /** As in the address `/calm/<name>`. */
  readonly name: string;
  readonly week: number;
  readonly minutes: YogaMinutes;
  /** The instructor's own title; the course's programmes are called by their minutes. */
  readonly title: string | undefined;
  /** At least one. */
  readonly steps: readonly YogaStep[];
}

/** The course's programmes of a week: 5, 10 and 15 minutes. */
export const programmesOfWeek = (week: number): readonly Programme[] =>
  YOGA_MINUTES.map((minutes) => ({
    name: String(minutes),
    week,
    minutes,
    title: undefined,
    steps: playable(programmeFor(week, minutes).steps),
  }));

/** What the instructor has put together, newest first; a programme of which this version knows no pose is left out. */
export const programmesPutTogether = (own: readonly YogaProgramme[], week: number): readonly Programme[] =>
  own
    .map(({ id, title, minutes, steps }) => ({
      name: nameOf(id),
      week,
      minutes,
      title,
      steps: playable(steps),
    }))
    .filter(({ steps }) => steps.length > 0)
    .reverse();

/** The programme of an address; undefined when there is none of that name any more. */
export const programmeCalled = (
  name: string,
  week: number,
  own: readonly YogaProgramme[],
): Programme | undefined =>
  [...programmesOfWeek(week), ...programmesPutTogether(own, week)].find((one) => one.name === name);
