import { useMemo } from 'preact/hooks';
import { PLAN } from '#curriculum/plan.ts';
import type { LessonId } from '#domain/ids.ts';
import { moduleIn, nextLesson, placeInWeek, type RoadLesson, roadOf } from '#domain/road.ts';
import { lessonsCompletedBy } from '#domain/roster.ts';
import { useWeek } from './course.ts';
import { useHolder, useLive, useOperations, useTablet } from './tablet.ts';

/** The whole way of the course as it stands for her today. */
export interface Road {
  /** All lessons of the modules, in the order of the plan. */
  readonly lessons: readonly RoadLesson[];
  /** The modules that have lessons, in order. */
  readonly modules: readonly number[];
  /** The module the class is in, among those. */
  readonly here: number | undefined;
  /** The lesson the class is at this week. */
  readonly place: LessonId | undefined;
  readonly completed: ReadonlySet<LessonId>;
  /** What comes next for her; undefined when she has been through all. */
  readonly next: LessonId | undefined;
}

export function useRoad(): Road {
  const { index } = useLive(useTablet().content);
  const { participant } = useHolder();
  const operations = useOperations();
  const week = useWeek().week?.week ?? 1;
  return useMemo(() => {
    const lessons = roadOf(index);
    const modules = [...new Set(lessons.map(({ module }) => module))];
    const planned = moduleIn(PLAN.modules, week);
    const here = modules.findLast((module) => module <= (planned?.id ?? 0)) ?? modules[0];
    const completed = lessonsCompletedBy(operations, participant);
    return {
      lessons,
      modules,
      here,
      place: planned && placeInWeek(lessons, planned, week),
      completed,
      next: nextLesson(lessons, here, completed),
    };
  }, [index, participant, operations, week]);
}
