import type { StepKind } from '#domain/lesson.ts';
import { cardsOf, measuresOf } from './measures.ts';
import { type Fault, outside, type Path, writeOneOf } from './problem.ts';
import type { AuthorLesson, AuthorStep } from './schema.ts';

/** Bounds of a lesson (ux rules 41–46). */
const WORDS = [4, 6] as const;
const MINUTES = [7, 10] as const;
const STORY = [3, 5] as const;
const CHOICES = [2, 4] as const;
const LIX = 25;
/** What every lesson has: one of each line (ux rule 42, and what the class does together). */
const WANTED: readonly (readonly StepKind[])[] = [
  ['listen-and-point'],
  ['do-it'],
  ['match', 'place'],
  ['tap-in-order'],
  ['same-or-different'],
  ['say-and-hear'],
  ['talk'],
  ['real-task'],
];
/** A word is heard so often before it must be told from others or said (ux rule 41). */
const HEARD_BEFORE = 2;

/** What is wrong with how a lesson is built: sizes, order, exercises left out, words that are not its own. */
export function stepFaultsOf(lesson: AuthorLesson): readonly Fault[] {
  const unknown = unknownWords(lesson);
  // With a word misspelt, every rule on that word fails too; the author mends the cause first.
  const onWords = unknown.length > 0 ? unknown : [...wordFaults(lesson), ...choiceFaults(lesson)];
  return [...onWords, ...sizeFaults(lesson), ...kindFaults(lesson), ...orderFaults(lesson)];
}

/** The words that a step asks about or shows, with their fields. */
function wordsUsed(step: AuthorStep): readonly { readonly at: Path; readonly word: string }[] {
  switch (step.kind) {
    case 'word':
    case 'say-and-hear':
      return [{ at: [step.kind], word: step.name }];
    case 'listen-and-point':
      return [
        { at: [step.kind], word: step.name },
        ...step.among.map((word, i) => ({ at: ['among', i], word })),
      ];
    default:
      return cardsOf(step).flatMap(({ at, card }) => (typeof card === 'string' ? [{ at, word: card }] : []));
  }
}

function unknownWords({ words, steps }: AuthorLesson): readonly Fault[] {
  const own = Object.keys(words);
  return steps.flatMap((step, i) =>
    wordsUsed(step)
      .filter(({ word }) => !own.includes(word))
      .map(({ at, word }) => ({
        at: ['steps', i, ...at],
        says: `"${word}" is not one of the lesson's words. ${writeOneOf(word, own)}`,
      })),
  );
}

/** Listen, point, do, say: in this order for each word. */
function wordFaults({ words, steps }: AuthorLesson): readonly Fault[] {
  const faults: Fault[] = [];
  const heard = new Map<string, number>();
  steps.forEach((step, i) => {
    const isListening = step.kind === 'word' || step.kind === 'listen-and-point';
    for (const { at, word } of wordsUsed(step)) {
      const times = heard.get(word) ?? 0;
      if (step.kind !== 'word' && times === 0) {
        faults.push({
          at: ['steps', i, ...at],
          says: `"${word}" comes here before it was shown. Put "- word: ${word}" above.`,
        });
      } else if (!isListening && times < HEARD_BEFORE) {
        faults.push({
          at: ['steps', i, ...at],
          says: `"${word}" was heard ${times} time before this. Put a listen-and-point of it above: first she listens, then she speaks and reads.`,
        });
      }
    }
    if (isListening) heard.set(step.name, (heard.get(step.name) ?? 0) + 1);
  });
  const shown = new Set(steps.flatMap((step) => (step.kind === 'word' ? [step.name] : [])));
  const asked = new Set(steps.flatMap((step) => (step.kind === 'listen-and-point' ? [step.name] : [])));
  for (const word of Object.keys(words)) {
    if (!shown.has(word))
      faults.push({ at: ['words', word], says: `is never shown. Put "- word: ${word}" among the steps.` });
    if (!asked.has(word))
      faults.push({
        at: ['words', word],
        says: `is never asked for. Put "- listen-and-point: ${word}" among the steps.`,
      });
  }
  return faults;
}

/** Choices grow from two to four and never shrink (ux rule 43). */
function choiceFaults({ steps }: AuthorLesson): readonly Fault[] {
  const faults: Fault[] = [];
  let before: number = CHOICES[0];
  let isFirst = true;
  steps.forEach((step, i) => {
    if (step.kind !== 'listen-and-point') return;
    const at = ['steps', i, 'among'];
    const { among, name } = step;
    if (!among.includes(name))
      faults.push({ at, says: `does not have the word itself. Write ${name} in the list.` });
    const twice = among.find((word, place) => among.indexOf(word) !== place);
    if (twice) faults.push({ at, says: `has "${twice}" twice. Write another word of the lesson.` });
    if (among.length < CHOICES[0] || among.length > CHOICES[1])
      faults.push({ at, says: `has ${among.length} words. Write 2, 3 or 4.` });
    else if (isFirst && among.length !== CHOICES[0])
      faults.push({ at, says: 'is the first of the lesson. Write 2 words.' });
    else if (among.length < before)
      faults.push({ at, says: `has fewer words than the one before. Write at least ${before}.` });
    before = Math.max(before, among.length);
    isFirst = false;
  });
  if (!isFirst && before < CHOICES[1])
    faults.push({
      at: ['steps'],
      says: 'never has 4 choices. Let the last listen-and-point be among 4 words.',
    });
  return faults;
}

function sizeFaults(lesson: AuthorLesson): readonly Fault[] {
  const { words, minutes, lix } = measuresOf(lesson);
  const faults = outside(['words'], words, WORDS, 'words');
  const time = outside(['steps'], minutes, MINUTES, 'minutes');
  const reading =
    lix > LIX
      ? [
          {
            at: [],
            says: `has LIX ${lix}, and ${LIX} is the most. Write shorter sentences and shorter words.`,
          },
        ]
      : [];
  return [...faults, ...time, ...reading];
}

function kindFaults({ steps }: AuthorLesson): readonly Fault[] {
  const kinds = new Set(steps.map(({ kind }) => kind));
  const wanted = WANTED.filter((oneOf) => !oneOf.some((kind) => kinds.has(kind)));
  const story = steps.filter(({ kind }) => kind === 'story').length;
  return [
    ...wanted.map((oneOf) => ({
      at: ['steps'],
      says: `has no ${oneOf.join(' or ')}. Every lesson has one. Write a step "- ${oneOf[0]}: …".`,
    })),
    ...outside(['steps'], story, STORY, 'story steps'),
  ];
}

/** She meets a story first, and leaves with something to do in the real world. */
function orderFaults({ steps }: AuthorLesson): readonly Fault[] {
  const faults: Fault[] = [];
  if (steps[0] && steps[0].kind !== 'story')
    faults.push({ at: ['steps', 0], says: 'is not a story. Begin the lesson with its story.' });
  const last = steps.length - 1;
  const task = steps.findIndex(({ kind }) => kind === 'real-task');
  if (task >= 0 && task !== last)
    faults.push({ at: ['steps', task], says: 'is not the last step. Put the real task at the very end.' });
  return faults;
}
