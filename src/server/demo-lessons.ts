import type { LessonId } from '#domain/ids.ts';
import type { ContentIndex } from '#domain/lesson.ts';

/** A published lesson, as the index names it. */
export type DemoLesson = Pick<ContentIndex['lessons'][number], 'lesson' | 'module' | 'isPrivate'>;

/** A lesson, the week it was done in, and by how many of the ten women. */
interface Done {
  readonly lesson: LessonId;
  readonly week: number;
  readonly women: number;
}

/**
 * What the demo's women have been through by a week of a module: nearly all of the modules before it, and its first two
 * lessons. Never a private one: that leaves no trace (decision 011).
 */
export function demoLessons(
  lessons: readonly DemoLesson[],
  { week, module }: { week: number; module: number },
): readonly Done[] {
  const counted = lessons.filter(({ isPrivate }) => !isPrivate);
  const before = counted.filter((lesson) => lesson.module < module);
  const now = counted.filter((lesson) => lesson.module === module);
  return [
    ...before.map(({ lesson }, i) => ({
      lesson,
      week: 1 + Math.floor((i * (week - 3)) / before.length),
      women: 9 - (i % 3),
    })),
    ...now.slice(0, 2).map(({ lesson }, i) => ({ lesson, week: week - 1 + i, women: i === 0 ? 8 : 3 })),
  ];
}
