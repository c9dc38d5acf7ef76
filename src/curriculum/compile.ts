import type { Lesson, Phrase } from '#domain/lesson.ts';
import { cardFaultsOf } from './checks-cards.ts';
import { languageFaultsOf, pictureFaultsOf, picturesOf } from './checks-language.ts';
import { stepFaultsOf } from './checks-steps.ts';
import { stepIdOf, stepOf } from './compile-steps.ts';
import type { FactCard } from './facts.ts';
import { cardsOf, type Measures, measuresOf } from './measures.ts';
import { slugOf } from './names.ts';
import { type Fault, type Problem, writeOneOf } from './problem.ts';
import { type AuthorLesson, readLesson } from './schema.ts';
import type { TopicPlace } from './topics.ts';
import { readYaml } from './yaml.ts';

/** What the compiler is told of the world: it reads no disk and imports no picture. */
export interface Surroundings {
  readonly pictureNames: readonly string[];
  /** A picture as SVG text. `id` is unique in the pack, for what an SVG refers to by id. */
  readonly drawPicture: (name: string, id: string) => string;
  /** What lessons are about, by id: lines of the plan such as `2.1`, and what stands beside it. */
  readonly topics: ReadonlyMap<string, TopicPlace>;
  /** The values that staff fill in, by key. */
  readonly facts: Readonly<Record<string, FactCard>>;
}

export type Compiled =
  | { readonly ok: true; readonly lesson: Lesson; readonly measures: Measures }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The most a lesson may weigh with its pictures, in bytes: a tablet loads it over a bus's network. */
const PACK_BYTES = 260_000;

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

function faultsOf(lesson: AuthorLesson, { pictureNames, topics, facts }: Surroundings): readonly Fault[] {
  return [
    ...topicFaults(lesson, topics),
    ...stepFaultsOf(lesson),
    ...cardFaultsOf(lesson, Object.keys(facts)),
    ...nameFaults(lesson),
    ...languageFaultsOf(lesson),
    ...pictureFaultsOf(picturesOf(lesson), pictureNames),
  ];
}

function topicFaults({ topic, private: isPrivate }: AuthorLesson, topics: Surroundings['topics']) {
  const at = topics.get(topic);
  if (!at) {
    const all = [...topics.keys()];
    const ofModule = all.filter((id) => id.startsWith(`${topic.split(/[.-]/)[0]}`));
    const says = `"${topic}" is not a topic of the plan. ${writeOneOf(topic, ofModule.length > 0 ? ofModule : all)}`;
    return [{ at: ['topic'], says }];
  }
  if (!at.isPrivate || isPrivate === 'yes') return [];
  const says = `"${topic}" is about what is nobody else's business. Write "private: yes" under the topic.`;
  return [{ at: ['topic'], says }];
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

function lessonOf(author: AuthorLesson, { drawPicture, topics, facts }: Surroundings): Lesson {
  const { lesson, topic, title, picture, words, steps } = author;
  const { module = 0, line = 0 } = topics.get(topic) ?? {};
  const phrase = (name: string, da: string): Phrase => ({ id: `${lesson}.${name}`, da });
  const wordId = (word: string) => `${lesson}.${slugOf(word)}`;
  const pictures = [...new Set(picturesOf(author).map(({ name }) => name))].sort();
  return {
    id: `lesson/${lesson}`,
    topic,
    module,
    order: PARTS * line + (author.part ?? 1),
    ...(author.private === 'yes' && { isPrivate: true }),
    title: phrase('title', title),
    picture,
    minutes: measuresOf(author).minutes,
    words: Object.entries(words).map(([word, { sentence, picture: of }]) => ({
      id: wordId(word),
      phrase: phrase(slugOf(word), word),
      sentence: phrase(`${slugOf(word)}.sentence`, sentence),
      picture: of,
    })),
    steps: steps.map((step) => stepOf(step, { words, facts, phrase, wordId })),
    pictures: Object.fromEntries(pictures.map((name) => [name, drawPicture(name, `${lesson}-${name}`)])),
  };
}

/** A topic has at most nine lessons; they stand between one topic and the next. */
const PARTS = 10;
