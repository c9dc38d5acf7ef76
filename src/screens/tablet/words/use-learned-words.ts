import { useMemo } from 'preact/hooks';
import { byCode } from '#domain/ids.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { lessonOfWord } from '../learn/lesson-words.ts';
import type { LearnedWord } from './sitting.ts';

/** The ids of all words she has met, in the order of the course. Words whose lesson is no longer published are left out. */
export function useMetWords(): readonly string[] {
  const tablet = useTablet();
  const words = useLive(tablet.words);
  const { index } = useLive(tablet.content);
  return useMemo(() => {
    const places = new Map(
      [...(index?.lessons ?? [])]
        .sort((a, b) => a.module - b.module || a.order - b.order)
        .map(({ lesson }, place) => [lesson as string, place]),
    );
    const placeOf = (word: string) => places.get(lessonOfWord(word)) ?? -1;
    return [...words.keys()]
      .filter((word) => placeOf(word) >= 0)
      .sort((a, b) => placeOf(a) - placeOf(b) || byCode(a, b));
  }, [words, index]);
}

/** Words with their pictures, out of lessons that were read; those that are not there are left out. */
export function learnedIn(
  lessons: ReadonlyMap<string, OpenLesson>,
  words: readonly string[],
): readonly LearnedWord[] {
  return words.flatMap((id) => {
    const lesson = lessons.get(lessonOfWord(id))?.lesson;
    const word = lesson?.words.find((one) => one.id === id);
    return lesson && word ? [{ word, svg: lesson.pictures[word.picture] }] : [];
  });
}

/** The lessons that these words come from, each once. */
export const lessonsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(words.map(lessonOfWord)),
];
