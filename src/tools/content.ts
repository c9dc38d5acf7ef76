import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excursionFaultsOf, planFaultsOf } from '#curriculum/checks-plan.ts';
import { type Compiled, compileLesson, type Surroundings } from '#curriculum/compile.ts';
import { EXCURSIONS } from '#curriculum/excursions.ts';
import { FACTS } from '#curriculum/facts.ts';
import { type CompiledHelp, checksumOf, compileHelp, type Translatable } from '#curriculum/help.ts';
import type { Measures } from '#curriculum/measures.ts';
import { PLAN } from '#curriculum/plan.ts';
import { compilePractice } from '#curriculum/practice-compile.ts';
import { type Problem, sentenceOf, writeOneOf } from '#curriculum/problem.ts';
import { type Content, publish } from '#curriculum/publish.ts';
import { topicsOf } from '#curriculum/topics.ts';
import { lessonToTranslate, practiceToTranslate } from '#curriculum/translatable.ts';
import { isLesson, nameOf } from '#domain/ids.ts';
import type { Lesson } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import { drawPicture, isPictureName, PICTURES } from '#pictures/picture.ts';

const MODULES = 'src/curriculum/modules';
const PRACTICE = 'src/curriculum/practice';
const LOCALES = 'locales';

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A lesson that came through, with what its author wants to know of it. */
export interface LessonReport {
  readonly file: string;
  readonly lesson: Lesson;
  readonly measures: Measures;
  readonly bytes: number;
  readonly helps: readonly CompiledHelp[];
}

/** A practice place that came through. */
export interface PracticeReport {
  readonly file: string;
  readonly practice: Practice;
  readonly bytes: number;
  readonly helps: readonly CompiledHelp[];
}

/** A lesson or a practice place, as a translator sees it. */
export interface Translated {
  readonly of: Translatable;
  readonly helps: readonly CompiledHelp[];
}

export interface ContentReport {
  readonly lessons: readonly LessonReport[];
  readonly practices: readonly PracticeReport[];
  /** Sentences for authors, one a fault: file, line, field and mend. When there are any, nothing is published. */
  readonly problems: readonly string[];
  readonly content: Content;
  readonly coverage: Coverage;
}

/** What lessons there are of all that there should be. */
export interface Coverage {
  /** Lines of the plan, and how many have a lesson. */
  readonly topics: { readonly covered: number; readonly all: number };
  readonly trips: { readonly covered: number; readonly all: number };
  /** Ids that no lesson is about: `3.8`, `trip-city`, `yoga`. */
  readonly missing: readonly string[];
}

/** What the compiler is told of our pictures and our plan. */
export const SURROUNDINGS: Surroundings = {
  pictureNames: PICTURES,
  drawPicture: (name, id) => {
    if (!isPictureName(name)) throw new Error(`there is no picture "${name}"`);
    return drawPicture(name, { frame: 'square', id });
  },
  topics: topicsOf(PLAN),
  facts: FACTS,
};

/** Compiles every lesson under `root` (the repository) with its translations. Reads the disk; writes nothing. */
export function readContent(root: string): ContentReport {
  const problems: Problem[] = [
    ...planFaultsOf(PLAN).map((fault) => ({ ...fault, file: 'src/curriculum/plan.ts', line: undefined })),
    ...excursionFaultsOf(EXCURSIONS, PLAN, PICTURES).map((fault) => ({
      ...fault,
      file: 'src/curriculum/excursions.ts',
      line: undefined,
    })),
  ];
  const lessons: LessonReport[] = [];
  for (const file of filesUnder(join(root, MODULES), '.yaml')) {
    const path = `${MODULES}/${file}`;
    const compiled: Compiled = compileLesson(path, readFileSync(join(root, path), 'utf8'), SURROUNDINGS);
    if (!compiled.ok) {
      problems.push(...compiled.problems);
      continue;
    }
    const { lesson, measures } = compiled;
    const twin = lessons.find(({ lesson: { id } }) => id === lesson.id);
    if (twin) {
      const says = `is the name of the lesson in ${twin.file} too. Give this one a name of its own.`;
      problems.push({ file: path, line: undefined, at: ['lesson'], says });
    }
    const helps = helpsOf(root, lessonToTranslate(lesson));
    problems.push(...helps.flatMap((help) => help.problems));
    lessons.push({ file: path, lesson, measures, bytes: Buffer.byteLength(JSON.stringify(lesson)), helps });
  }
  const practices: PracticeReport[] = [];
  for (const file of filesUnder(join(root, PRACTICE), '.yaml')) {
    const path = `${PRACTICE}/${file}`;
    const compiled = compilePractice(path, readFileSync(join(root, path), 'utf8'), SURROUNDINGS);
    if (!compiled.ok) {
      problems.push(...compiled.problems);
      continue;
    }
    const { practice, bytes } = compiled;
    const twin = practices.find(
      ({ practice: { id, order } }) => id === practice.id || order === practice.order,
    );
    if (twin) {
      const [at, what] = twin.practice.id === practice.id ? ['practice', 'name'] : ['order', 'order'];
      const says = `is the ${what} of the place in ${twin.file} too. Give this one its own.`;
      problems.push({ file: path, line: undefined, at: [at], says });
    }
    const helps = helpsOf(root, practiceToTranslate(practice));
    problems.push(...helps.flatMap((help) => help.problems));
    practices.push({ file: path, practice, bytes, helps });
  }
  const content = publish(
    lessons.map(({ lesson, helps }) => ({ lesson, helps: helps.map(({ help }) => help) })),
    sha256,
    practices.map(({ practice, helps }) => ({ practice, helps: helps.map(({ help }) => help) })),
  );
  return { lessons, practices, problems: problems.map(sentenceOf), content, coverage: coverageOf(lessons) };
}

function coverageOf(lessons: readonly LessonReport[]): Coverage {
  const covered = new Set(lessons.map(({ lesson }) => lesson.topic));
  const all = [...SURROUNDINGS.topics.keys()];
  const counted = (ids: readonly string[]) => ({
    covered: ids.filter((id) => covered.has(id)).length,
    all: ids.length,
  });
  return {
    topics: counted(all.filter((id) => /^\d/.test(id))),
    trips: counted(all.filter((id) => id.startsWith('trip-'))),
    missing: all.filter((id) => !covered.has(id)),
  };
}

/** A lesson by the name its author gave it, or a sentence that says which names there are. */
export function lessonNamed(
  { lessons, problems }: ContentReport,
  name: string,
): { readonly lesson: Lesson } | { readonly says: string } {
  const found = lessons.find(({ lesson }) => lesson.id === `lesson/${name}`);
  if (found) return { lesson: found.lesson };
  const names = lessons.map(({ lesson: { id } }) => id.slice('lesson/'.length));
  const broken = problems.length > 0 ? ' If its file is among those to be mended, mend it first.' : '';
  return { says: `There is no lesson "${name}". ${writeOneOf(name, names)}${broken}` };
}

/** All that is translated: every lesson, then every practice place in its order. */
export const translatedIn = ({
  lessons,
  practices,
}: Pick<ContentReport, 'lessons' | 'practices'>): readonly Translated[] => [
  ...lessons.map(({ lesson, helps }) => ({ of: lessonToTranslate(lesson), helps })),
  ...[...practices]
    .sort(({ practice: a }, { practice: b }) => a.order - b.order)
    .map(({ practice, helps }) => ({ of: practiceToTranslate(practice), helps })),
];

/** Where the translation lies: a lesson's and a practice place's each in a folder of their own. */
export const translationFile = (id: Translatable['id'], language: string): string =>
  `${LOCALES}/${language}/${isLesson(id) ? 'lessons' : 'practice'}/${nameOf(id)}.json`;

/** What a translator has still to write: entries to paste into its `translationFile`. */
export function toTranslate({ of, helps }: Translated, language: string): Readonly<Record<string, object>> {
  const report = helps.find(({ help }) => help.language === language)?.report;
  const wanted = of.phrases.filter(
    ({ id }) => !report || report.missing.includes(id) || report.stale.includes(id),
  );
  return Object.fromEntries(
    wanted.map(({ id, da }) => [id, { of: checksumOf(da, sha256), text: da, status: 'draft' }]),
  );
}

function helpsOf(root: string, of: Translatable): readonly CompiledHelp[] {
  return directoriesIn(join(root, LOCALES)).flatMap((language) => {
    const file = translationFile(of.id, language);
    if (!existsSync(join(root, file))) return [];
    return [compileHelp(of, { language, file, text: readFileSync(join(root, file), 'utf8'), sha256 })];
  });
}

/** Sorted, so that the same files give the same bytes on every machine. */
function filesUnder(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

function directoriesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
