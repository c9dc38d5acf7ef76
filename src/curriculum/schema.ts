import * as v from 'valibot';
import { EXERCISES, PLACE_LOOKS, type StepKind } from '#domain/lesson.ts';
import type { Fault } from './problem.ts';
import {
  Count,
  faultsOfShape,
  fields,
  list,
  named,
  oneKindOf,
  Picture,
  Sentence,
  text,
  YesNo,
} from './shape.ts';

/**
 * What an author writes in a lesson file (docs/authoring.md). All of it is text; unknown fields are faults.
 * Every sentence has a name that never changes, so that its voices and translations find it again.
 */

const Name = v.pipe(
  text('a short name, such as brev-1'),
  v.regex(/^[a-zæøå0-9-]+$/, 'is not a name. Write small letters, digits and hyphens, such as brev-1.'),
);
const WordName = text('one of the words of this lesson');

const CardMap = fields({ name: Name, text: Sentence, picture: Picture });
/** A picture that says something: a word of the lesson by its name, or a sentence with its own picture. */
const CardSchema = v.lazy((input) => (typeof input === 'string' ? WordName : CardMap)) as v.GenericSchema<
  unknown,
  AuthorCard
>;
export type AuthorCard = string | v.InferOutput<typeof CardMap>;

/** `optional: yes` gives her a way on that says "not today". */
const mayPass = { optional: v.optional(YesNo) };
const told = <K extends StepKind>(kind: K) => named(kind, { text: Sentence, picture: Picture }, Name);
const STEPS = {
  story: told('story'),
  word: named('word', {}, WordName),
  'listen-and-point': named('listen-and-point', { among: list(WordName, 'words') }, WordName),
  'do-it': told('do-it'),
  match: named('match', { pairs: list(fields({ left: CardSchema, right: CardSchema }), 'pairs') }, Name),
  'tap-in-order': named('tap-in-order', { items: list(CardSchema, 'words or cards') }, Name),
  'same-or-different': named('same-or-different', { left: CardSchema, right: CardSchema, same: YesNo }, Name),
  'say-and-hear': named('say-and-hear', {}, WordName),
  place: named(
    'place',
    {
      look: v.picklist(PLACE_LOOKS, `must be one of: ${PLACE_LOOKS.join(', ')}.`),
      text: Sentence,
      places: list(CardSchema, 'words or cards'),
      items: v.optional(list(CardSchema, 'words or cards')),
      /** For envelopes, instead of items. */
      coins: v.optional(Count),
      keep: v.optional(YesNo),
      ...mayPass,
    },
    Name,
  ),
  choose: named(
    'choose',
    {
      text: Sentence,
      items: list(CardSchema, 'words or cards'),
      most: v.optional(Count),
      /** The name of a card of her own; then `picture` is what stands over her picks. */
      card: v.optional(Name),
      picture: v.optional(Picture),
      ...mayPass,
    },
    Name,
  ),
  'my-card': named('my-card', { text: Sentence }, Name),
  map: named('map', { text: Sentence, ...mayPass }, Name),
  fact: named('fact', { text: Sentence, picture: Picture }, Name),
  talk: named('talk', { text: Sentence, picture: Picture, ...mayPass }, Name),
  'real-task': told('real-task'),
} satisfies Record<StepKind, v.GenericSchema>;
export type AuthorStep = v.InferOutput<(typeof STEPS)[StepKind]>;
/** All kinds of step, in the order in which a lesson usually has them. */
export const STEP_KINDS = Object.keys(STEPS) as readonly StepKind[];

const StepSchema = oneKindOf('step', STEPS, `The exercises are ${EXERCISES.join(', ')}.`);

const AuthorLessonSchema = fields({
  /** Its id, for ever: `raadighed` becomes `lesson/raadighed`. */
  lesson: v.pipe(
    text('a short name of the lesson'),
    v.regex(
      /^[a-z][a-z0-9-]{1,40}$/,
      'is not a name. Write small letters a–z, digits and hyphens: til-tiden.',
    ),
  ),
  topic: text('the number of a topic of the plan, such as 2.1, or trip-library, or yoga'),
  /** Which lesson of its topic; 1 when left out. */
  part: v.optional(
    v.pipe(
      v.string('must be a digit from 1 to 9.'),
      v.regex(/^[1-9]$/, 'must be a digit from 1 to 9.'),
      v.transform(Number),
    ),
  ),
  /** It leaves no trace that others can see, and every step has a way out (M3: equality, divorce, violence). */
  private: v.optional(YesNo),
  title: text('the title: one or two Danish words'),
  picture: Picture,
  /** Tags of our list of sources, and what each is the source of. */
  sources: v.record(text('a tag, such as S49'), text('what it is the source of'), 'must be a list of tags.'),
  words: v.record(WordName, fields({ sentence: Sentence, picture: Picture }), 'must be a list of words.'),
  steps: list(StepSchema, 'steps'),
});
export type AuthorLesson = v.InferOutput<typeof AuthorLessonSchema>;

/** Checks the shape of a lesson file. Gives the lesson, or every fault with its place and its mend. */
export function readLesson(value: unknown): { lesson: AuthorLesson } | { faults: readonly Fault[] } {
  const result = v.safeParse(AuthorLessonSchema, value);
  return result.success ? { lesson: result.output } : { faults: faultsOfShape(result.issues) };
}
