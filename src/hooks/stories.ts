import { useMemo } from 'preact/hooks';
import { clipsOf, type Story, storiesFor } from '#domain/clips.ts';
import type { LessonId } from '#domain/ids.ts';
import type { Operation } from '#domain/operation.ts';
import { useLive, useOperations, useTablet } from './tablet.ts';

/**
 * What role models have told for a lesson, and not taken back: those in her language first, then the Danish ones. A
 * private lesson has none: its screens have ways out that a story has not.
 */
export function useStories(lesson: LessonId | undefined): readonly Story[] {
  const operations = useOperations();
  const tablet = useTablet();
  const language = useLive(tablet.language);
  const { index } = useLive(tablet.content);
  const isPrivate = index?.lessons.some((one) => one.lesson === lesson && one.isPrivate) ?? false;
  return useMemo(() => {
    if (!lesson || isPrivate || !operations.some(isTold)) return NONE;
    return storiesFor(clipsOf(operations), lesson, [language, 'da']);
  }, [operations, lesson, language, isPrivate]);
}

const NONE: readonly Story[] = [];
const isTold = ({ kind }: Operation) => kind === 'story-recorded';
