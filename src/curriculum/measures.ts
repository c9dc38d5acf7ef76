import type { StepKind } from '#domain/lesson.ts';
import type { AuthorLesson } from './schema.ts';

/** What a lesson weighs, for the author and for the checks. */
export interface Measures {
  readonly words: number;
  readonly steps: number;
  /** Whole minutes: 7–10 (ux rule 43). */
  readonly minutes: number;
  /** Läsbarhetsindex, Björnsson 1968: words per sentence + the share of long words in per cent. */
  readonly lix: number;
}

/**
 * Seconds that a step takes her who hears everything twice and looks before she taps. Our own estimate,
 * to be set right by trying lessons with the women; nobody is timed (ux rule 23).
 */
const SECONDS: Readonly<Record<StepKind, number>> = {
  story: 12,
  word: 20,
  'listen-and-point': 12,
  'do-it': 20,
  match: 40,
  'tap-in-order': 40,
  'same-or-different': 15,
  'say-and-hear': 30,
  place: 45,
  choose: 30,
  'my-card': 20,
  map: 40,
  fact: 15,
  talk: 60,
  'real-task': 20,
};

/** Measures a lesson as it is written. */
export function measuresOf(lesson: AuthorLesson): Measures {
  const seconds = lesson.steps.reduce((sum, { kind }) => sum + SECONDS[kind], 0);
  return {
    words: Object.keys(lesson.words).length,
    steps: lesson.steps.length,
    minutes: Math.round(seconds / 60),
    lix: lixOf(sentencesOf(lesson).map(({ text }) => text)),
  };
}

/** A sentence that is spoken in the lesson, and the field it stands in. Words by themselves are not sentences. */
export interface SpokenSentence {
  readonly at: readonly (string | number)[];
  readonly text: string;
}

/** All that is spoken in a lesson beside its words, in the order of the file. */
export function sentencesOf(lesson: AuthorLesson): readonly SpokenSentence[] {
  const ofWords = Object.entries(lesson.words).map(([word, { sentence }]) => ({
    at: ['words', word, 'sentence'],
    text: sentence,
  }));
  const ofSteps = lesson.steps.flatMap((step, i): SpokenSentence[] => {
    const at = ['steps', i];
    const asked = 'text' in step ? [{ at: [...at, 'text'], text: step.text }] : [];
    const onCards = cardsOf(step).flatMap(({ at: within, card }) =>
      typeof card === 'string' ? [] : [{ at: [...at, ...within, 'text'], text: card.text }],
    );
    return [...asked, ...onCards];
  });
  return [...ofWords, ...ofSteps];
}

/** The cards of a step and the fields they stand in; none for a step that has no cards. */
export function cardsOf(step: AuthorLesson['steps'][number]) {
  switch (step.kind) {
    case 'match':
      return step.pairs.flatMap(({ left, right }, i) => [
        { at: ['pairs', i, 'left'], card: left },
        { at: ['pairs', i, 'right'], card: right },
      ]);
    case 'tap-in-order':
    case 'choose':
      return step.items.map((card, i) => ({ at: ['items', i], card }));
    case 'place':
      return [
        ...step.places.map((card, i) => ({ at: ['places', i], card })),
        ...(step.items ?? []).map((card, i) => ({ at: ['items', i], card })),
      ];
    case 'same-or-different':
      return [
        { at: ['left'], card: step.left },
        { at: ['right'], card: step.right },
      ];
    default:
      return [];
  }
}

/** Splits what is spoken into sentences. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.!?:])\s+/).filter((sentence) => wordsIn(sentence).length > 0);

/** The words of a text; a number is one word. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];

const LONG_WORD = 6;

/** LIX of a text, a whole number. Up to 25 is very easy: children's books (Björnsson 1968). */
export function lixOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.flatMap(sentencesIn);
  if (words.length === 0 || sentences.length === 0) return 0;
  const long = words.filter((word) => [...word].length > LONG_WORD);
  return Math.round(words.length / sentences.length + (100 * long.length) / words.length);
}
