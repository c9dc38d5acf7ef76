import type { Utterance } from '#audio/utterance.ts';
import type { Lesson, Phrase, Word } from '#domain/lesson.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import type { Term } from '#ui/term.ts';

/** A phrase in Danish alone: where her own language would give the answer away, or others are meant to hear. */
export const danishOf = ({ id, da }: Phrase, isWord = false): Utterance => ({ id, da, isWord });

/** A phrase of a lesson or of a practice place as a word on a card: hers where it is translated, with the Danish beside it. */
export function termOf(open: Pick<OpenLesson, 'say'>, phrase: Phrase): Term {
  const { id, da, help } = open.say(phrase);
  return { id, da, text: help?.text ?? da, lang: help?.language ?? 'da' };
}

/** A word of a lesson by its id. Published lessons are checked: a step names only words that are there. */
export function wordOf(lesson: Lesson, id: string): Word {
  const word = lesson.words.find((one) => one.id === id);
  if (!word) throw new Error(`${lesson.id} has no word ${id}`);
  return word;
}

/** The lesson that a word comes from: `raadighed.klar` → `lesson/raadighed`. */
export const lessonOfWord = (word: string): `lesson/${string}` =>
  `lesson/${word.slice(0, Math.max(0, word.lastIndexOf('.')))}`;
