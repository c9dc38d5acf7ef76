import * as v from 'valibot';
import { id } from './ids.ts';
import { type Phrase, PhraseSchema } from './lesson.ts';

/**
 * A practice place: a drawn, spoken, offline "as if" site in which nothing can go wrong (da: øvested). It is
 * published content, compiled from one file (`curriculum/practice`). A pack is whole: its pictures are in it.
 * The click paths and their certainty are in research/domain-denmark §A; what is inferred is drawn generic.
 */

export type PracticeId = `practice/${string}`;

/** What a screen looks like: a web page, a box in front of one (a log-in), or a telephone. */
export const PRACTICE_LOOKS = ['site', 'box', 'phone'] as const;
/** Where a part stands: in the middle, in the column at the side, or in the row of buttons below. */
export const PART_PLACES = ['main', 'side', 'foot'] as const;
/** The four questions to a letter (research A.2, D1), and what is no answer to any. */
export const LINE_TAGS = ['who', 'what', 'when', 'do', 'plain'] as const;
export type LineTag = (typeof LINE_TAGS)[number];
/** What a button does besides leading somewhere. Nothing of it leaves the run. */
export const EFFECTS = ['keep', 'drop', 'zoom', 'read-aloud'] as const;
export type Effect = (typeof EFFECTS)[number];

const Tags = v.record(v.string(), v.string());
/** A record must bear all of these. */
const Only = v.optional(Tags);

const part = {
  /** Unique on its screen; steps name it. */
  name: v.string(),
  at: v.picklist(PART_PLACES),
  /** Shown only when the record on the screen bears these tags. */
  when: v.optional(Tags),
};
const Option = v.object({ name: v.string(), label: PhraseSchema, picture: v.optional(v.string()) });

export const PracticePartSchema = v.variant('kind', [
  /** Leads to a screen, or does something here. Opens only when the parts in `needs` are filled. */
  v.object({
    ...part,
    kind: v.literal('button'),
    label: PhraseSchema,
    picture: v.optional(v.string()),
    to: v.optional(v.string()),
    does: v.optional(v.picklist(EFFECTS)),
    needs: v.optional(v.array(v.string())),
    /** The one that the eye goes to first. */
    isMain: v.optional(v.boolean()),
  }),
  /** Rows of records, three at a time. `filter` names parts whose chosen value a record's tag of that name must equal. */
  v.object({
    ...part,
    kind: v.literal('list'),
    of: v.string(),
    to: v.string(),
    only: Only,
    filter: v.optional(v.array(v.string())),
    isKept: v.optional(v.boolean()),
  }),
  /** The lines of the record on the screen; a tap marks a line and says it. */
  v.object({ ...part, kind: v.literal('lines') }),
  /** A field that fills itself with its given text at a tap: nothing can be typed. */
  v.object({
    ...part,
    kind: v.literal('field'),
    label: PhraseSchema,
    given: PhraseSchema,
    picture: v.optional(v.string()),
  }),
  /** Some to choose among, of which one is taken. */
  v.object({ ...part, kind: v.literal('choice'), label: PhraseSchema, options: v.array(Option) }),
  /** The practice secret: pictures tapped in the order that is shown above them. Filled when whole. */
  v.object({
    ...part,
    kind: v.literal('pattern'),
    label: PhraseSchema,
    secret: v.array(v.string()),
    among: v.array(v.string()),
  }),
  /** Digits as the drawn code display shows them. Others are refused, forgotten and gently explained. */
  v.object({ ...part, kind: v.literal('keypad'), label: PhraseSchema, code: v.string() }),
  /** She says it, hears herself, and nothing is kept. Filled when she has spoken, or says that she did. */
  v.object({ ...part, kind: v.literal('speak'), label: PhraseSchema, picture: v.optional(v.string()) }),
  /** A number that staff fill in (`Fact`), shown on a card and never spoken. */
  v.object({ ...part, kind: v.literal('number'), label: PhraseSchema, fact: v.string() }),
  /** A sentence, a heading or a picture to look at and hear. */
  v.object({
    ...part,
    kind: v.literal('text'),
    label: PhraseSchema,
    picture: v.optional(v.string()),
    isHeading: v.optional(v.boolean()),
  }),
]);
export type PracticePart = v.InferOutput<typeof PracticePartSchema>;
export type PracticePartOf<K extends PracticePart['kind']> = Extract<PracticePart, { kind: K }>;

export const PracticeScreenSchema = v.object({
  name: v.string(),
  look: v.picklist(PRACTICE_LOOKS),
  title: PhraseSchema,
  /** What is said of the screen when she listens again on her own. */
  say: PhraseSchema,
  /** The collection whose record stands on this screen. */
  shows: v.optional(v.string()),
  parts: v.array(PracticePartSchema),
});
export type PracticeScreen = v.InferOutput<typeof PracticeScreenSchema>;

/** A letter, an advertisement, a message: what varies from run to run while the screens do not. */
export const PracticeRecordSchema = v.object({
  name: v.string(),
  /** Sender, or employer. */
  from: PhraseSchema,
  title: PhraseSchema,
  /** As it stands in the list: `23. nov.` */
  date: v.optional(v.string()),
  picture: v.string(),
  tags: Tags,
  lines: v.array(v.object({ tag: v.picklist(LINE_TAGS), phrase: PhraseSchema })),
  /** How a task asks for it: "Find brevet fra sygehuset." */
  ask: PhraseSchema,
  isFraud: v.boolean(),
});
export type PracticeRecord = v.InferOutput<typeof PracticeRecordSchema>;

/**
 * One right tap. `tap` names a part (`reply`); a row, line or option of it after a dot (`letters.@`, `letter.when`,
 * `kind.cleaning`). `@` is the run's target: its row, or the option that is its tag of the part's name.
 */
export const PracticeStepSchema = v.object({
  at: v.string(),
  tap: v.string(),
  /** The instruction. Absent: how the target's record is asked for. */
  say: v.optional(PhraseSchema),
});
export type PracticeStep = v.InferOutput<typeof PracticeStepSchema>;

export const PracticeTaskSchema = v.object({
  name: v.string(),
  title: PhraseSchema,
  picture: v.string(),
  /** The screen it begins on. */
  start: v.string(),
  /** Records of one collection, one of which is a run's target. Empty: the task has none. */
  targets: v.array(v.string()),
  steps: v.array(PracticeStepSchema),
  /** What is said when it is done. */
  done: PhraseSchema,
});
export type PracticeTask = v.InferOutput<typeof PracticeTaskSchema>;

/** How the same place looks as another of its kind: e-Boks, mit.dk or the app are each one skin of the inbox. */
export const PracticeSkinSchema = v.object({
  name: v.string(),
  title: PhraseSchema,
  colour: v.picklist(['indigo', 'plum', 'teal', 'slate', 'moss', 'clay']),
  /** Where the column of buttons stands. */
  layout: v.picklist(['side', 'top']),
  /** Stands before the title at the top of every screen. */
  picture: v.string(),
});
export type PracticeSkin = v.InferOutput<typeof PracticeSkinSchema>;

export const PracticeSchema = v.object({
  id: id('practice'),
  order: v.number(),
  title: PhraseSchema,
  /** Said at entry, after "this is practice". */
  say: PhraseSchema,
  picture: v.string(),
  /** The invented person who is logged in. */
  person: v.string(),
  /** The first is how it looks until another is chosen. */
  skins: v.array(PracticeSkinSchema),
  screens: v.array(PracticeScreenSchema),
  /** Records by collection: `letters`, `jobs`. */
  records: v.record(v.string(), v.array(PracticeRecordSchema)),
  tasks: v.array(PracticeTaskSchema),
  /** SVG text by name, drawn when the place was compiled. */
  pictures: v.record(v.string(), v.string()),
});
export type Practice = v.InferOutput<typeof PracticeSchema>;

/** The four rungs of the ladder of a task, from the bottom. */
export const RUNGS = ['see-it', 'together', 'with-voice', 'alone'] as const;
export type Rung = (typeof RUNGS)[number];

/** A phrase of the place: for translating and for voices. Each once, in the order in which she meets them. */
export function phrasesOfPractice(practice: Practice): readonly Phrase[] {
  const ofParts = practice.screens.flatMap(({ title, say, parts }) => [
    title,
    say,
    ...parts.flatMap((one): Phrase[] => [
      ...('label' in one ? [one.label] : []),
      ...('given' in one ? [one.given] : []),
      ...('options' in one ? one.options.map(({ label }) => label) : []),
    ]),
  ]);
  const ofRecords = Object.values(practice.records)
    .flat()
    .flatMap(({ from, title, ask, lines }) => [ask, from, title, ...lines.map(({ phrase }) => phrase)]);
  const ofTasks = practice.tasks.flatMap(({ title, steps, done }) => [
    title,
    ...steps.flatMap(({ say }) => (say ? [say] : [])),
    done,
  ]);
  const all = [
    practice.title,
    practice.say,
    ...practice.skins.map(({ title }) => title),
    ...ofTasks,
    ...ofParts,
    ...ofRecords,
  ];
  return [...new Map(all.map((phrase) => [phrase.id, phrase])).values()];
}
