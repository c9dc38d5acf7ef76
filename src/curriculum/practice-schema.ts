import * as v from 'valibot';
import {
  EFFECTS,
  type LINE_TAGS,
  PART_PLACES,
  PRACTICE_LOOKS,
  PracticeSkinSchema,
} from '#domain/practice.ts';
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

/** What an author writes in the file of a practice place (docs/authoring.md). All of it is text. */

const Name = v.pipe(
  text('a short name, such as to-sent'),
  v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'is not a name. Write small letters a–z, digits and hyphens: to-sent.'),
);
const picklist = <const T extends readonly string[]>(all: T) =>
  v.picklist(all, `must be one of: ${all.join(', ')}.`);
const Tags = v.record(Name, text('a word'), 'must be a list of tags, such as { kind: meeting }.');

const { colour, layout } = PracticeSkinSchema.entries;
const SkinSchema = fields({
  skin: Name,
  title: Sentence,
  colour: picklist(colour.options),
  layout: picklist(layout.options),
  picture: Picture,
});

const line = <const K extends (typeof LINE_TAGS)[number]>(tag: K) => named(tag, {}, Sentence);
const LineSchema = oneKindOf('line', {
  who: line('who'),
  what: line('what'),
  when: line('when'),
  do: line('do'),
  plain: line('plain'),
} satisfies Record<(typeof LINE_TAGS)[number], v.GenericSchema>);

const RecordSchema = fields({
  record: Name,
  from: Sentence,
  title: Sentence,
  date: v.optional(Sentence),
  picture: Picture,
  ask: Sentence,
  tags: v.optional(Tags, {}),
  lines: v.optional(list(LineSchema, 'lines'), []),
  fraud: v.optional(YesNo),
});

const placed = { at: v.optional(picklist(PART_PLACES), 'main'), when: v.optional(Tags) };
const picture = { picture: v.optional(Picture) };
const PARTS = {
  button: named(
    'button',
    {
      label: Sentence,
      ...placed,
      ...picture,
      to: v.optional(Name),
      does: v.optional(picklist(EFFECTS)),
      needs: v.optional(list(Name, 'names of parts')),
      main: v.optional(YesNo),
    },
    Name,
  ),
  list: named(
    'list',
    {
      ...placed,
      /** Which records; when left out, those of the list's own name. */
      of: v.optional(Name),
      to: Name,
      only: v.optional(Tags),
      filter: v.optional(list(Name, 'names of choices')),
      kept: v.optional(YesNo),
    },
    Name,
  ),
  lines: named('lines', { ...placed }, Name),
  field: named('field', { label: Sentence, given: Sentence, ...placed, ...picture }, Name),
  choice: named(
    'choice',
    {
      label: Sentence,
      ...placed,
      options: list(fields({ option: Name, label: Sentence, ...picture }), 'options'),
    },
    Name,
  ),
  pattern: named(
    'pattern',
    { label: Sentence, ...placed, secret: list(Picture, 'pictures'), among: list(Picture, 'pictures') },
    Name,
  ),
  keypad: named(
    'keypad',
    {
      label: Sentence,
      ...placed,
      code: v.pipe(
        v.string('must be digits.'),
        v.regex(/^\d{4,8}$/, 'must be 4 to 8 digits in quotes: "482915".'),
      ),
    },
    Name,
  ),
  speak: named('speak', { label: Sentence, ...placed, ...picture }, Name),
  number: named('number', { label: Sentence, ...placed, fact: text('the key of a fact') }, Name),
  text: named('text', { label: Sentence, ...placed, ...picture, heading: v.optional(YesNo) }, Name),
};
export type AuthorPart = v.InferOutput<(typeof PARTS)[keyof typeof PARTS]>;

const ScreenSchema = fields({
  screen: Name,
  look: picklist(PRACTICE_LOOKS),
  /** Which records: one of them stands on this screen. */
  shows: v.optional(Name),
  title: Sentence,
  say: Sentence,
  parts: list(oneKindOf('part', PARTS), 'parts'),
});

const TaskSchema = fields({
  task: Name,
  title: Sentence,
  picture: Picture,
  start: Name,
  /** The name of a list of records, or records by name. */
  targets: v.optional(
    v.union([Name, v.array(Name)], 'must be the name of a list of records, or a list of names of records.'),
  ),
  steps: list(
    fields({
      at: Name,
      tap: v.pipe(
        text('what is tapped'),
        v.regex(
          /^[a-z][a-z0-9-]*(?:\.(?:@|[a-z0-9][a-z0-9-]*))?$/,
          'is not a tap. Write a part, or a part and what is in it: reply, letters.@, letter.when.',
        ),
      ),
      say: v.optional(Sentence),
    }),
    'steps',
  ),
  done: Sentence,
});

const AuthorPracticeSchema = fields({
  practice: Name,
  order: Count,
  title: Sentence,
  say: Sentence,
  picture: Picture,
  person: Sentence,
  /** Tags of our list of sources, and what each is the source of. */
  sources: v.record(text('a tag, such as S2'), text('what it is the source of'), 'must be a list of tags.'),
  skins: list(SkinSchema, 'skins'),
  records: v.optional(
    v.record(Name, list(RecordSchema, 'records'), 'must be lists of records, each list under its name.'),
    {},
  ),
  screens: list(ScreenSchema, 'screens'),
  tasks: list(TaskSchema, 'tasks'),
});
export type AuthorPractice = v.InferOutput<typeof AuthorPracticeSchema>;

/** Checks the shape of a place's file. Gives the place, or every fault with its place and its mend. */
export function readPractice(value: unknown): { place: AuthorPractice } | { faults: readonly Fault[] } {
  const result = v.safeParse(AuthorPracticeSchema, value);
  return result.success ? { place: result.output } : { faults: faultsOfShape(result.issues) };
}
