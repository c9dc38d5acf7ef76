import * as v from 'valibot';
import { id } from './ids.ts';

/**
 * A lesson as it lies on the tablet: published content, compiled from one file an author wrote
 * (`curriculum/modules`). A pack is whole or it is not there: the pictures are in it.
 */

/** A Danish sentence or word with the id by which translations and voices know it: `raadighed.story-1`. */
export const PhraseSchema = v.object({ id: v.string(), da: v.string() });
export type Phrase = v.InferOutput<typeof PhraseSchema>;

/** A key of `pictures` in the same pack. */
const PictureKey = v.string();
const Shown = v.object({ picture: PictureKey, phrase: PhraseSchema });
/** A picture that says something. */
export type Shown = v.InferOutput<typeof Shown>;

/** How the places of a sorting step look: side by side, as rungs from the bottom up, or as envelopes for coins. */
export const PLACE_LOOKS = ['columns', 'ladder', 'envelopes'] as const;
export type PlaceLook = (typeof PLACE_LOOKS)[number];

/** How the value of a fact is written: kroner, a telephone number, or words. (da: tal-kort) */
export const FACT_UNITS = ['kr', 'phone', 'text'] as const;
export type FactUnit = (typeof FACT_UNITS)[number];

const step = { id: v.string() };
/** She may say "not today" and go on at once. */
const mayPass = { isOptional: v.optional(v.boolean()) };
export const StepSchema = v.variant('kind', [
  v.object({ ...step, kind: v.literal('story'), ...Shown.entries }),
  v.object({ ...step, kind: v.literal('word'), word: v.string() }),
  v.object({ ...step, kind: v.literal('listen-and-point'), word: v.string(), among: v.array(v.string()) }),
  v.object({ ...step, kind: v.literal('do-it'), ...Shown.entries }),
  v.object({ ...step, kind: v.literal('match'), pairs: v.array(v.object({ left: Shown, right: Shown })) }),
  v.object({ ...step, kind: v.literal('tap-in-order'), items: v.array(Shown) }),
  v.object({
    ...step,
    kind: v.literal('same-or-different'),
    left: Shown,
    right: Shown,
    isSame: v.boolean(),
  }),
  v.object({ ...step, kind: v.literal('say-and-hear'), word: v.string() }),
  /** Any placement is right. With envelopes it is `coins` that are given out, and there are no items. */
  v.object({
    ...step,
    ...mayPass,
    kind: v.literal('place'),
    phrase: PhraseSchema,
    look: v.picklist(PLACE_LOOKS),
    /** On a ladder the first is the bottom. */
    places: v.array(Shown),
    items: v.array(Shown),
    coins: v.number(),
    /** Does what she placed stay on her tablet after the lesson? */
    isKept: v.boolean(),
  }),
  /** What is hers. Nothing is right or wrong. */
  v.object({
    ...step,
    ...mayPass,
    kind: v.literal('choose'),
    phrase: PhraseSchema,
    items: v.array(Shown),
    most: v.optional(v.number()),
    /** Name of the card of her own that her picks go on, and the picture that stands over them there. */
    card: v.optional(v.string()),
    picture: v.optional(PictureKey),
  }),
  v.object({ ...step, kind: v.literal('my-card'), card: v.string(), phrase: PhraseSchema }),
  /** Where she was born and has lived, if she wants. Nothing of it is kept or sent. */
  v.object({ ...step, ...mayPass, kind: v.literal('map'), ...Shown.entries }),
  /** A value that changes by year, shown and never spoken. The step is passed over when nobody knows the value. */
  v.object({
    ...step,
    kind: v.literal('fact'),
    ...Shown.entries,
    /** Its key among the facts that staff fill in: `su-udeboende`. */
    fact: v.string(),
    label: v.string(),
    unit: v.picklist(FACT_UNITS),
    /** What stands until staff have filled in their own. */
    published: v.optional(v.object({ value: v.string(), year: v.number() })),
  }),
  v.object({ ...step, ...mayPass, kind: v.literal('talk'), ...Shown.entries }),
  v.object({ ...step, kind: v.literal('real-task'), ...Shown.entries }),
]);
export type Step = v.InferOutput<typeof StepSchema>;
export type StepKind = Step['kind'];
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;

/** The seven kinds of exercise (ux rule 42); the other steps are told, shown, chosen or done away from the screen. */
export const EXERCISES = [
  'listen-and-point',
  'do-it',
  'match',
  'place',
  'tap-in-order',
  'same-or-different',
  'say-and-hear',
] as const satisfies readonly StepKind[];

export const WordSchema = v.object({
  /** `raadighed.klar`: the lesson and the word. */
  id: v.string(),
  phrase: PhraseSchema,
  sentence: PhraseSchema,
  picture: PictureKey,
});
export type Word = v.InferOutput<typeof WordSchema>;

/** A lesson that belongs to no module of the plan and is met under Calm: the one about the body. (da: Ro) */
export const CALM_MODULE = 8;

/** What the list of lessons knows of one before it is opened. */
const place = {
  /** What it teaches: a line of Bilag 1 by its id, `trip-` and the key of an excursion, or `yoga`. */
  topic: v.string(),
  /** A module of the plan, or `CALM_MODULE`. */
  module: v.number(),
  order: v.number(),
  /** A lesson that leaves no trace on the tablet that others can see, and that can be left at one tap. */
  isPrivate: v.optional(v.boolean()),
};

export const LessonSchema = v.object({
  id: id('lesson'),
  ...place,
  title: PhraseSchema,
  picture: PictureKey,
  minutes: v.number(),
  words: v.array(WordSchema),
  steps: v.array(StepSchema),
  /** SVG text by key, drawn by `pictures` when the lesson was compiled. */
  pictures: v.record(v.string(), v.string()),
});
export type Lesson = v.InferOutput<typeof LessonSchema>;

/**
 * The sentences of a lesson or a practice place in a help language: what readers need of the published file. Stale
 * translations are left out: then she gets the Danish.
 */
export const HelpSchema = v.object({
  language: v.string(),
  texts: v.record(v.string(), v.object({ text: v.string(), status: v.picklist(['draft', 'reviewed']) })),
  /** For staff alone, who translate anew: what stood there before the Danish changed. Never shown to a participant. */
  stale: v.optional(v.record(v.string(), v.string())),
});
export type Help = v.InferOutput<typeof HelpSchema>;

/** A lesson's help as it is published: it says whose it is. A practice place's says so too. */
export const LessonHelpSchema = v.object({ lesson: id('lesson'), ...HelpSchema.entries });
export type LessonHelp = v.InferOutput<typeof LessonHelpSchema>;
export const PracticeHelpSchema = v.object({ practice: id('practice'), ...HelpSchema.entries });
export type PracticeHelp = v.InferOutput<typeof PracticeHelpSchema>;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const file = { sha256: Sha256, bytes: v.number() };
const files = { ...file, help: v.record(v.string(), v.object(file)) };

/** What is published, small enough to ask for at every start. Files lie at `/content/<sha256>.json`. */
export const ContentIndexSchema = v.object({
  najah: v.literal('content-1'),
  lessons: v.array(v.object({ lesson: id('lesson'), ...place, ...files })),
  /** Absent where the server is older than the practice places. */
  practices: v.optional(v.array(v.object({ practice: id('practice'), order: v.number(), ...files }))),
});
export type ContentIndex = v.InferOutput<typeof ContentIndexSchema>;

/** A file of content that a tablet wants. */
export interface WantedPack {
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Instead of a language: all of them, for a classroom where the second line is chosen in front of the class. */
export const ALL_LANGUAGES = '*';

/**
 * All that a device in this language wants on its disk, in the order it is fetched: every lesson and its help texts,
 * then every practice place and its. With all languages the Danish comes first: a class can begin before the last
 * translation is here.
 */
export function wantedPacks(
  { lessons, practices = [] }: ContentIndex,
  language: string,
): readonly WantedPack[] {
  const packs = [
    ...lessons.map(({ lesson, ...entry }) => ({ key: lesson, ...entry })),
    ...practices.map(({ practice, ...entry }) => ({ key: practice, ...entry })),
  ].map(({ key, sha256, bytes, help }) => ({
    danish: { key, sha256, bytes },
    helps: Object.entries(help)
      .filter(([tag]) => language === ALL_LANGUAGES || tag === language)
      .map(([tag, pack]) => ({ key: `${key}#${tag}`, ...pack })),
  }));
  if (language === ALL_LANGUAGES)
    return [...packs.map(({ danish }) => danish), ...packs.flatMap(({ helps }) => helps)];
  return packs.flatMap(({ danish, helps }) => [danish, ...helps]);
}
