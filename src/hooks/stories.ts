import { useMemo } from 'preact/hooks';
import { clipsOf, type Story, storiesFor } from '#domain/clips.ts';
import type { LessonId } from '#domain/ids.ts';
import type { Operation } from '#domain/operation.ts';
import { useLive, useOperations, useTablet } from './tablet.ts';

/** What role models have told for a lesson, and not taken back: those in her language first, then the Danish ones. */
export function useStories(lesson: LessonId | undefined): readonly Story[] {
  const operations = useOperations();
  const language = useLive(useTablet().language);
  return useMemo(() => {
    if (!lesson || !operations.some(isTold)) return NONE;
    return storiesFor(clipsOf(operations), lesson, [language, 'da']);
  }, [operations, lesson, language]);
}

const NONE: readonly Story[] = [];
const isTold = ({ kind }: Operation) => kind === 'story-recorded';
