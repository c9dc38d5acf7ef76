import { cardsOf, sentencesIn, sentencesOf, wordsIn } from './measures.ts';
import { type Fault, type Path, writeOneOf } from './problem.ts';
import type { AuthorLesson, AuthorStep } from './schema.ts';
import { isSource, SOURCE_FORMS } from './sources.ts';

/** Ux rule 17. */
const SENTENCE_WORDS = 10;
const LABEL_WORDS = 2;
const LABEL_LETTERS = 18;

/** What is wrong with the words of a lesson: too long, a threat, a figure that goes out of date, no source. */
export function languageFaultsOf(lesson: AuthorLesson): readonly Fault[] {
  const sentences = sentencesOf(lesson);
  const labels = [
    { at: ['title'], text: lesson.title },
    ...Object.keys(lesson.words).map((word) => ({ at: ['words', word], text: word })),
  ];
  return [
    ...labels.flatMap(({ at, text }) => labelFaults(at, text)),
    ...sentences.flatMap(({ at, text }) => lengthFaults(at, text)),
    ...[...labels, ...sentences].flatMap(({ at, text }) => [
      ...figureFaults(at, text),
      ...toneFaults(at, text),
    ]),
    ...sourceFaults(lesson.sources),
  ];
}

function labelFaults(at: Path, text: string): readonly Fault[] {
  if (wordsIn(text).length <= LABEL_WORDS && [...text].length <= LABEL_LETTERS) return [];
  return [
    {
      at,
      says: `"${text}" is too long for a label. Write at most ${LABEL_WORDS} words and ${LABEL_LETTERS} letters.`,
    },
  ];
}

/** Sentences that are too long to be remembered when heard. */
export function lengthFaults(at: Path, text: string): readonly Fault[] {
  return sentencesIn(text)
    .filter((sentence) => wordsIn(sentence).length > SENTENCE_WORDS)
    .map((sentence) => ({
      at,
      says: `"${sentence}" has ${wordsIn(sentence).length} words. Write two sentences of at most ${SENTENCE_WORDS} words each.`,
    }));
}

/** Kroner, per cent and years: figures that the law changes every January. They live on fact cards, not in a voice. */
const YEARLY = /\d[\d.,]*\s*(?:kr\b|kroner|%|procent)|\b(?:19|20)\d\d\b/iu;

function figureFaults(at: Path, text: string): readonly Fault[] {
  const figure = YEARLY.exec(text)?.[0];
  if (!figure) return [];
  return [{ at, says: `"${figure}" is a figure that changes by year. Write the sentence without it.` }];
}

/** Words that shame, threaten, count against her or frighten (ux rules 21, 47, 48, 56), by how they begin. */
// biome-ignore format: a list to be read at a glance
const HARSH = [
  'streak', 'stjerne', 'straf', 'sanktion', 'taber', 'forkert', 'dum', 'doven', 'dårlig mor', 'vinder', 'karakter',
  'krig', 'bombe', 'soldat', 'flygtningelejr', 'brand', 'oversvømmelse', 'grænsen', 'død',
] as const;
/** "Come, or else …": what happens to money is for staff to explain, with an interpreter. */
const THREATS =
  /\bellers\b|mister? (?:dine |dit )?penge|trække[rs]? i (?:dine |din )?(?:penge|ydelse)|bliver? afmeldt/iu;

/** Words and threats that no woman is to hear from us. */
export function toneFaults(at: Path, text: string): readonly Fault[] {
  const threat = THREATS.exec(text)?.[0];
  const faults: Fault[] = [];
  if (threat)
    faults.push({ at, says: `"${threat}" sounds like a threat. Write what she can do, or leave it out.` });
  const words = wordsIn(text).map((word) => word.toLowerCase());
  for (const harsh of HARSH) {
    const found = words.find((word) => word === harsh || (harsh.length > 3 && word.startsWith(harsh)));
    if (found)
      faults.push({
        at,
        says: `"${found}" is a word we do not use with the women. Write it in a warmer way.`,
      });
  }
  return faults;
}

/** Tags of sources that are not in our list. */
export function sourceFaults(sources: Readonly<Record<string, string>>): readonly Fault[] {
  const tags = Object.keys(sources);
  if (tags.length === 0)
    return [{ at: ['sources'], says: `names no source. Write at least one tag: ${SOURCE_FORMS}.` }];
  return tags
    .filter((tag) => !isSource(tag))
    .map((tag) => ({
      at: ['sources', tag],
      says:
        tag === 'UV'
          ? 'UV means that nobody has checked it. Leave the sentence out, or find its source first.'
          : `"${tag}" is not in the list of sources. Write ${SOURCE_FORMS}.`,
    }));
}

/** Pictures that the composer cannot draw, among those a file names. */
export function pictureFaultsOf(
  pictures: readonly { readonly at: Path; readonly name: string }[],
  pictureNames: readonly string[],
): readonly Fault[] {
  const known = new Set(pictureNames);
  return pictures
    .filter(({ name }) => !known.has(name))
    .map(({ at, name }) => ({
      at,
      says: `there is no picture "${name}". ${writeOneOf(name, pictureNames)}`,
    }));
}

/** Every picture a lesson names, and the field it stands in. */
export function picturesOf(lesson: AuthorLesson): readonly { readonly at: Path; readonly name: string }[] {
  return [
    { at: ['picture'], name: lesson.picture },
    ...Object.entries(lesson.words).map(([word, { picture }]) => ({
      at: ['words', word, 'picture'],
      name: picture,
    })),
    ...lesson.steps.flatMap((step, i) => [
      ...ownPictureOf(step).map((name) => ({ at: ['steps', i, 'picture'], name })),
      ...cardsOf(step).flatMap(({ at, card }) =>
        typeof card === 'string' ? [] : [{ at: ['steps', i, ...at, 'picture'], name: card.picture }],
      ),
    ]),
  ];
}

/** The map is always the same, so its author does not name it. */
export const MAP_PICTURE = 'my-map';

function ownPictureOf(step: AuthorStep): readonly string[] {
  if (step.kind === 'map') return [MAP_PICTURE];
  return 'picture' in step && step.picture !== undefined ? [step.picture] : [];
}
