import type { LessonId } from './ids.ts';
import { CALM_MODULE, type ContentIndex } from './lesson.ts';
import type { PlanModule } from './plan.ts';

/** A lesson as the road knows it. */
export type RoadLesson = ContentIndex['lessons'][number];

/** The lessons of the modules in the order of the plan; what belongs to Calm is met there. */
export const roadOf = (index: ContentIndex | undefined): readonly RoadLesson[] =>
  (index?.lessons ?? [])
    .filter(({ module }) => module !== CALM_MODULE)
    .sort((a, b) => a.module - b.module || a.order - b.order);

/** The module a class is in: an excursion's week belongs to the module it ends. Takes the plan's modules in order. */
export const moduleIn = (modules: readonly PlanModule[], week: number): PlanModule | undefined =>
  modules.findLast(({ firstWeek }) => firstWeek <= week) ?? modules[0];

/** A lesson before a trip, by its topic: `trip-library`. */
export const isBeforeTrip = ({ topic }: Pick<RoadLesson, 'topic'>): boolean => topic.startsWith('trip-');

/**
 * Where the class is on a module's road in a week of the plan: the first of the lessons that fall in it when they are
 * spread evenly over the module's weeks. In the excursion's week it is the lesson before the trip. Undefined in a week
 * of another module.
 */
export function placeInWeek(
  road: readonly RoadLesson[],
  module: PlanModule,
  week: number,
): LessonId | undefined {
  const { firstWeek, lastWeek } = module;
  const lessons = road.filter((lesson) => lesson.module === module.id);
  const ordinary = lessons.filter((lesson) => !isBeforeTrip(lesson));
  if (week < firstWeek || week > lastWeek + 1) return undefined;
  if (week > lastWeek) return lessons.find(isBeforeTrip)?.lesson;
  const share = ordinary.length / (lastWeek - firstWeek + 1);
  return ordinary[Math.floor((week - firstWeek) * share)]?.lesson;
}

/**
 * The next lesson: the first of the class's module that she has not been through, else the first of all. A private
 * lesson is never marked as done, so it is never the next one either: it is chosen from the list.
 */
export function nextLesson(
  road: readonly RoadLesson[],
  module: number | undefined,
  completed: ReadonlySet<LessonId>,
): LessonId | undefined {
  const left = road.filter(({ lesson, isPrivate }) => !isPrivate && !completed.has(lesson));
  return (left.find((lesson) => lesson.module === module) ?? left[0])?.lesson;
}
