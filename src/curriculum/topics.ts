import { CALM_MODULE } from '#domain/lesson.ts';
import type { CoursePlan } from '#domain/plan.ts';

/** Where a lesson about something stands: its module, and its line among the module's lessons. */
export interface TopicPlace {
  readonly title: string;
  readonly module: number;
  readonly line: number;
  /** What is only hers: its lessons must be private. */
  readonly isPrivate: boolean;
}

/** Equality, and marriage and divorce; violence is taught with them. */
const PRIVATE = ['3.7', '3.8'];
/** After all lines of a module comes the lesson before its trip. */
const LAST_LINE = 50;

/**
 * All that lessons are about: the lines of the plan by their ids, the six trips as `trip-‹key›` in the module before
 * the trip, and `yoga`, which belongs to no module.
 */
export function topicsOf({ modules, excursions }: CoursePlan): ReadonlyMap<string, TopicPlace> {
  const ofPlan = modules.flatMap(({ id: module, topics }) =>
    topics.map(({ id, title }, i): [string, TopicPlace] => [
      id,
      { title, module, line: i + 1, isPrivate: PRIVATE.includes(id) },
    ]),
  );
  const ofTrips = excursions.map(({ key, week, title }): [string, TopicPlace] => {
    const module = modules.findLast(({ lastWeek }) => lastWeek < week)?.id ?? 0;
    return [`trip-${key}`, { title, module, line: LAST_LINE, isPrivate: false }];
  });
  const calm: TopicPlace = { title: 'Yoga', module: CALM_MODULE, line: 1, isPrivate: false };
  return new Map([...ofPlan, ...ofTrips, ['yoga', calm]]);
}
