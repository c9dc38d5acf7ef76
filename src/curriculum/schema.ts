import * as v from 'valibot';
import { EXERCISES, PLACE_LOOKS, type StepKind } from '#domain/lesson.ts';
import { type Fault, writeOneOf } from './problem.ts';

/**
 * What an author writes in a lesson file (docs/authoring.md). All of it is text; unknown fields are faults.
 * Every sentence has a name that never changes, so that its voices and translations find it again.
 */

const text = (what: string) =>
  v.pipe(
    v.string(`must be text. Write ${what}.`),
    v.trim(),
    v.minLength(1, `is empty. Write ${what}.`),
    v.transform((written) => written.normalize('NFC')),
  );
const Name = v.pipe(
  text('a short name, such as brev-1'),
  v.regex(/^[a-zæøå0-9-]+$/, 'is not a name. Write small letters, digits and hyphens, such as brev-1.'),
);
const Sentence = text('one Danish sentence');
const Picture = text('the name of a picture');
const WordName = text('one of the words of this lesson');
const list = <T extends v.GenericSchema>(of: T, what: string) => v.array(of, `must be a list of ${what}.`);

const CardMap = fields({ name: Name, text: Sentence, picture: Picture });
/** A picture that says something: a word of the lesson by its name, or a sentence with its own picture. */
const CardSchema = v.lazy((input) => (typeof input === 'string' ? WordName : CardMap)) as v.GenericSchema<
  unknown,
  AuthorCard
>;
export type AuthorCard = string | v.InferOutput<typeof CardMap>;

const YesNo = v.picklist(['yes', 'no'], 'must be yes or no.');
/** A whole number, written in digits. */
const Count = v.pipe(
  v.string('must be a whole number.'),
  v.regex(/^\d{1,2}$/, 'must be a whole number.'),
  v.transform(Number),
);
/** `optional: yes` gives her a way on that says "not today". */
const mayPass = { optional: v.optional(YesNo) };
const told = <K extends StepKind>(kind: K) => step(kind, { text: Sentence, picture: Picture }, Name);
const STEPS = {
  story: told('story'),
  word: step('word', {}, WordName),
  'listen-and-point': step('listen-and-point', { among: list(WordName, 'words') }, WordName),
  'do-it': told('do-it'),
  match: step('match', { pairs: list(fields({ left: CardSchema, right: CardSchema }), 'pairs') }, Name),
  'tap-in-order': step('tap-in-order', { items: list(CardSchema, 'words or cards') }, Name),
  'same-or-different': step('same-or-different', { left: CardSchema, right: CardSchema, same: YesNo }, Name),
  'say-and-hear': step('say-and-hear', {}, WordName),
  place: step(
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
  choose: step(
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
  'my-card': step('my-card', { text: Sentence }, Name),
  map: step('map', { text: Sentence, ...mayPass }, Name),
  fact: step('fact', { text: Sentence, picture: Picture }, Name),
  talk: step('talk', { text: Sentence, picture: Picture, ...mayPass }, Name),
  'real-task': told('real-task'),
} satisfies Record<StepKind, v.GenericSchema>;
export type AuthorStep = v.InferOutput<(typeof STEPS)[StepKind]>;
/** All kinds of step, in the order in which a lesson usually has them. */
export const STEP_KINDS = Object.keys(STEPS) as readonly StepKind[];

const StepSchema = v.lazy((input) => {
  const written = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const kinds = STEP_KINDS.filter((kind) => written.includes(kind));
  const [kind] = kinds;
  if (kind && kinds.length === 1) return STEPS[kind];
  const wrong = written[0] ?? '';
  return v.custom<never>(
    () => false,
    kinds.length > 1
      ? `is two steps in one: ${kinds.join(' and ')}. Begin each with its own hyphen.`
      : `has no kind. ${writeOneOf(wrong, STEP_KINDS)} The exercises are ${EXERCISES.join(', ')}.`,
  );
}) as v.GenericSchema<unknown, AuthorStep>;

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
  if (result.success) return { lesson: result.output };
  return {
    faults: result.issues.map((issue) => ({
      at: (issue.path ?? []).map(({ key }) => key as string | number),
      says: saysOf(issue),
    })),
  };
}

function saysOf({ type, expected, input, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object')
    return typeof input === 'string' && input !== '' ? `"${input}" ${message}` : message;
  if (expected === 'never') return `is not a field here. ${message}`;
  if (expected === 'Object') return `must be a list of fields. ${message}`;
  return `is missing. ${message}`;
}

/** An object of exactly these fields; its faults name them all. */
function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, `The fields here are ${Object.keys(entries).join(', ')}.`);
}

/** A step begins with its kind, and after the colon stands its name, or the word it is about. */
function step<K extends StepKind, E extends v.ObjectEntries>(
  kind: K,
  entries: E,
  name: typeof Name | typeof WordName,
) {
  const shape = fields({ [kind]: name, ...entries } as Record<K, typeof name> & E);
  return v.pipe(
    shape,
    v.transform((written) => {
      const { [kind]: named, ...rest } = written as Record<string, unknown>;
      return { kind, name: named, ...rest } as { kind: K; name: string } & v.InferOutput<
        v.ObjectSchema<E, undefined>
      >;
    }),
  );
}
