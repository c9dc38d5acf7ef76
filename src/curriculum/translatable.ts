import type { Lesson } from '#domain/lesson.ts';
import { type Practice, phrasesOfPractice } from '#domain/practice.ts';
import { phrasesOf, type Translatable } from './help.ts';

/** A lesson as a translator sees it. Not in `help.ts`, or a tablet's first page would carry the practice places. */
export const lessonToTranslate = (lesson: Lesson): Translatable => ({
  id: lesson.id,
  phrases: phrasesOf(lesson),
  words: new Set(lesson.words.map(({ phrase }) => phrase.id)),
});

/** A practice place as a translator sees it. It teaches no words. */
export const practiceToTranslate = (practice: Practice): Translatable => ({
  id: practice.id,
  phrases: phrasesOfPractice(practice),
  words: new Set(),
});
