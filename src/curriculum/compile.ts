import type { Lesson, Phrase, Shown, Step } from '#domain/lesson.ts';
import { languageFaultsOf, pictureFaultsOf, picturesOf } from './checks-language.ts';
import { stepFaultsOf } from './checks-steps.ts';
import { cardsOf, type Measures, measuresOf } from './measures.ts';
import { slugOf } from './names.ts';
import { type Fault, type Problem, writeOneOf } from './problem.ts';
import { type AuthorCard, type AuthorLesson, type AuthorStep, readLesson } from './schema.ts';
import { readYaml } from './yaml.ts';

/** What the compiler is told of the world: it reads no disk and imports no picture. */
export interface Surroundings {
  readonly pictureNames: readonly string[];
  /** A picture as SVG text. `id` is unique in the pack, for what an SVG refers to by id. */
  readonly drawPicture: (name: string, id: string) => string;
  /** The title of a topic of the plan, by its id such as `2.1`. */
  readonly titleOf: (topic: string) => string | undefined;
  readonly topics: readonly string[];
}

export type Compiled =
  | { readonly ok: true; readonly lesson: Lesson; readonly measures: Measures }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The most a lesson may weigh with its pictures, in bytes: a tablet loads it over a bus's network. */
const PACK_BYTES = 150_000;

/**
 * Makes a lesson of an author's file, or says everything there is to mend in it.
 * Same text, same lesson, to the byte. Ids come from the names the author gave (`‹lesson›.‹name›`),
 * never from a place in the file: a step put in between changes no other id.
 */
export function compileLesson(file: string, text: string, surroundings: Surroundings): Compiled {
  const { written, problems } = readYaml(file, text);
  if (problems.length > 0) return { ok: false, problems };
  const read = readLesson(written.value);
  const faults = 'faults' in read ? read.faults : faultsOf(read.lesson, surroundings);
  if ('faults' in read || faults.length > 0) return { ok: false, problems: faults.map(written.place) };
  const lesson = lessonOf(read.lesson, surroundings);
  const bytes = new TextEncoder().encode(JSON.stringify(lesson)).length;
  if (bytes > PACK_BYTES) {
    const says = `weighs ${Math.ceil(bytes / 1000)} kB, and ${PACK_BYTES / 1000} kB is the most. Use fewer different pictures.`;
    return { ok: false, problems: [written.place({ at: ['steps'], says })] };
  }
  return { ok: true, lesson, measures: measuresOf(read.lesson) };
}

function faultsOf(lesson: AuthorLesson, { pictureNames, titleOf, topics }: Surroundings): readonly Fault[] {
  const { topic } = lesson;
  const noTopic = `"${topic}" is not a topic of the plan. ${writeOneOf(topic, topics)}`;
  return [
    ...(titleOf(topic) === undefined ? [{ at: ['topic'], says: noTopic }] : []),
    ...stepFaultsOf(lesson),
    ...nameFaults(lesson),
    ...languageFaultsOf(lesson),
    ...pictureFaultsOf(lesson, pictureNames),
  ];
}

/** Two sentences of one name would share one voice, and two steps of one id one place to go on from. */
function nameFaults(lesson: AuthorLesson): readonly Fault[] {
  const names = new Set(['title']);
  const ids = new Set<string>();
  const taken = (at: Fault['at'], name: string): readonly Fault[] => {
    const isTaken = names.has(slugOf(name));
    names.add(slugOf(name));
    return isTaken ? [{ at, says: `the name "${name}" is taken. Give this one a name of its own.` }] : [];
  };
  const ofWords = Object.keys(lesson.words).flatMap((word) => taken(['words', word], word));
  const ofSteps = lesson.steps.flatMap((step, i) => {
    const at = ['steps', i];
    const id = stepIdOf(step);
    const isTwice = ids.has(id);
    ids.add(id);
    return [
      ...(isTwice ? [{ at, says: `there is another step ${id}. Change this one or take it out.` }] : []),
      ...('text' in step ? taken([...at, step.kind], step.name) : []),
      ...cardsOf(step).flatMap(({ at: within, card }) =>
        typeof card === 'string' ? [] : taken([...at, ...within, 'name'], card.name),
      ),
    ];
  });
  return [...ofWords, ...ofSteps];
}

/** A step's id: its kind, its name or word, and for a listening step how many choices there are. */
function stepIdOf(step: AuthorStep): string {
  const id = `${step.kind}.${slugOf(step.name)}`;
  return step.kind === 'listen-and-point' ? `${id}.${step.among.length}` : id;
}

function lessonOf(author: AuthorLesson, { drawPicture }: Surroundings): Lesson {
  const { lesson, topic, title, picture, words, steps } = author;
  const [module = 0, line = 0] = topic.split('.').map(Number);
  const phrase = (name: string, da: string): Phrase => ({ id: `${lesson}.${name}`, da });
  const wordId = (word: string) => `${lesson}.${slugOf(word)}`;
  const pictures = [...new Set(picturesOf(author).map(({ name }) => name))].sort();
  return {
    id: `lesson/${lesson}`,
    topic,
    module,
    order: PARTS * line + (author.part ?? 1),
    title: phrase('title', title),
    picture,
    minutes: measuresOf(author).minutes,
    words: Object.entries(words).map(([word, { sentence, picture: of }]) => ({
      id: wordId(word),
      phrase: phrase(slugOf(word), word),
      sentence: phrase(`${slugOf(word)}.sentence`, sentence),
      picture: of,
    })),
    steps: steps.map((step) => stepOf(step, { wordId, shown: (card) => shownOf(card, words, phrase) })),
    pictures: Object.fromEntries(pictures.map((name) => [name, drawPicture(name, `${lesson}-${name}`)])),
  };
}

/** A topic has at most nine lessons; they stand between one topic and the next. */
const PARTS = 10;

interface Naming {
  readonly wordId: (word: string) => string;
  readonly shown: (card: AuthorCard) => Shown;
}

function stepOf(step: AuthorStep, { wordId, shown }: Naming): Step {
  const id = stepIdOf(step);
  switch (step.kind) {
    case 'word':
    case 'say-and-hear':
      return { id, kind: step.kind, word: wordId(step.name) };
    case 'listen-and-point':
      return { id, kind: step.kind, word: wordId(step.name), among: step.among.map(wordId) };
    case 'match': {
      const pairs = step.pairs.map(({ left, right }) => ({ left: shown(left), right: shown(right) }));
      return { id, kind: step.kind, pairs };
    }
    case 'tap-in-order':
      return { id, kind: step.kind, items: step.items.map(shown) };
    case 'same-or-different':
      return {
        id,
        kind: step.kind,
        left: shown(step.left),
        right: shown(step.right),
        isSame: step.same === 'yes',
      };
    case 'story':
    case 'do-it':
    case 'talk':
    case 'real-task':
      return { id, kind: step.kind, ...shown({ name: step.name, text: step.text, picture: step.picture }) };
  }
}

function shownOf(
  card: AuthorCard,
  words: AuthorLesson['words'],
  phrase: (name: string, da: string) => Phrase,
): Shown {
  if (typeof card !== 'string')
    return { picture: card.picture, phrase: phrase(slugOf(card.name), card.text) };
  // The checks have seen to it that the word is there.
  return { picture: words[card]?.picture ?? '', phrase: phrase(slugOf(card), card) };
}
