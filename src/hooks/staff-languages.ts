import { useEffect, useState } from 'preact/hooks';
import type { Translatable } from '#curriculum/help.ts';
import { lessonToTranslate, practiceToTranslate } from '#curriculum/translatable.ts';
import { type Corrections, correctionsOf, isAboutLanguage } from '#domain/corrections.ts';
import { isLesson } from '#domain/ids.ts';
import { LANGUAGES } from '#domain/languages.ts';
import type { Help, Lesson } from '#domain/lesson.ts';
import type { Operation } from '#domain/operation.ts';
import type { Practice } from '#domain/practice.ts';
import {
  type Coverage,
  coverageOf,
  type Sentence,
  sentenceIn,
  withWesternDigits,
} from '#domain/translations.ts';
import { checksumsOf } from './checksums.ts';
import { type Staff, useStaff } from './staff.ts';
import { useLive } from './tablet.ts';

/** The languages that lessons are translated into: all but Danish, those whose interface is not ready too. */
export const HELP_LANGUAGES = LANGUAGES.filter(({ tag }) => tag !== 'da');

/** How far one lesson or practice place has come in each language. */
export interface RowOfCoverage {
  readonly id: Translatable['id'];
  readonly title: string;
  /** A lesson's; a practice place has none. */
  readonly topic: string | undefined;
  /** By the tag of the language. */
  readonly coverage: ReadonlyMap<string, Coverage>;
}

/**
 * Every lesson on this machine, and then every practice place, in every help language, with what staff have done since.
 * Undefined while it is read.
 */
export function useCoverage(): readonly RowOfCoverage[] | undefined {
  const staff = useStaff();
  return useRead(
    async (operations) => {
      const rows: RowOfCoverage[] = [];
      const { lessons = [], practices = [] } = staff.content.get().index ?? {};
      for (const id of [
        ...lessons.map(({ lesson }) => lesson),
        ...practices.map(({ practice }) => practice),
      ]) {
        // One after the other: each is heavy with pictures, of which nothing is kept here.
        const whole = await readWhole(staff, id);
        if (!whole) continue;
        const coverage = await Promise.all(
          HELP_LANGUAGES.map(async ({ tag }) => {
            const sentences = await sentencesOf(whole, {
              help: await staff.help(id, tag),
              corrections: correctionsOf(operations, tag),
            });
            return [tag, coverageOf(sentences)] as const;
          }),
        );
        const topic = 'topic' in whole ? whole.topic : undefined;
        rows.push({ id, title: whole.title.da, topic, coverage: new Map(coverage) });
      }
      return rows;
    },
    '',
    true,
  );
}

/** A lesson or a practice place and its sentences in one language; `whole` is undefined when it is not on this machine. */
export interface ReadSentences {
  readonly whole: Lesson | Practice | undefined;
  readonly sentences: readonly Sentence[];
  /** There is a translation, and this machine has not fetched it yet: nothing can be said of its sentences. */
  readonly isOnItsWay: boolean;
}

export function useSentences(id: Translatable['id'], language: string): ReadSentences | undefined {
  const staff = useStaff();
  return useRead(async (operations) => {
    const [whole, help] = await Promise.all([readWhole(staff, id), staff.help(id, language)]);
    const corrections = correctionsOf(operations, language);
    const { lessons, practices } = staff.content.get().index ?? {};
    const entry =
      lessons?.find(({ lesson }) => lesson === id) ?? practices?.find(({ practice }) => practice === id);
    const published = entry?.help[language];
    const isOnItsWay = published !== undefined && help === undefined;
    const sentences = whole && !isOnItsWay ? await sentencesOf(whole, { help, corrections }) : [];
    return { whole, sentences, isOnItsWay };
  }, `${id} ${language}`);
}

/** Writes a sentence anew, with the digits 0–9. Resolves when it is on the disk. */
export const correct = (
  staff: Pick<Staff, 'record'>,
  { language, sentence, text }: { language: string; sentence: Sentence; text: string },
): Promise<void> =>
  staff.record({
    kind: 'sentence-corrected',
    stream: 'programme',
    language,
    phrase: sentence.phrase,
    of: sentence.of,
    text: withWesternDigits(text.trim().normalize('NFC')),
  });

/** Stands by a translation, by its very text. Resolves when it is on the disk. */
export async function review(
  staff: Pick<Staff, 'record'>,
  { language, sentence, text }: { language: string; sentence: Sentence; text: string },
): Promise<void> {
  const textChecksum = (await checksumsOf([text]))(text);
  const { phrase, of } = sentence;
  await staff.record({ kind: 'sentence-reviewed', stream: 'programme', language, phrase, of, textChecksum });
}

/** A lesson or a practice place off this machine's disk. */
export const readWhole = (
  staff: Pick<Staff, 'lesson' | 'practice'>,
  id: Translatable['id'],
): Promise<Lesson | Practice | undefined> => (isLesson(id) ? staff.lesson(id) : staff.practice(id));

/** Its sentences in one language, as staff have left them. */
export async function sentencesOf(
  whole: Lesson | Practice,
  { help, corrections }: { help: Help | undefined; corrections: Corrections },
): Promise<readonly Sentence[]> {
  const { phrases } = 'words' in whole ? lessonToTranslate(whole) : practiceToTranslate(whole);
  // Of a translation the checksum matters only where somebody has reviewed one.
  const read = phrases.filter(({ id }) => corrections.reviewed.has(id));
  const checksumOf = await checksumsOf([
    ...phrases.map(({ da }) => da),
    ...read.flatMap(({ id }) => help?.texts[id]?.text ?? []),
    ...read.flatMap(({ id }) => [...(corrections.texts.get(id)?.values() ?? [])]),
  ]);
  return phrases.map((phrase) => sentenceIn(phrase, { help, corrections, checksumOf }));
}

/**
 * Reads anew when lessons have arrived, when staff have decided something about sentences, or for another `what`.
 * `isWhole`: it reads all there is, and so not for each file that comes in, but when all that are on their way are here.
 */
export function useRead<T>(
  read: (operations: readonly Operation[]) => Promise<T>,
  what: string,
  isWhole = false,
): T | undefined {
  const staff = useStaff();
  const { ready } = useLive(staff.content);
  const arrived = isWhole && ready.isLoading ? 'on their way' : ready.kept;
  const operations = useLive(staff.operations).filter((operation) =>
    HELP_LANGUAGES.some(({ tag }) => isAboutLanguage(operation, tag)),
  );
  const decided = operations.map(({ id }) => id).join(' ');
  const [value, setValue] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `decided` and `arrived` say when there is more to read
  useEffect(() => {
    let isGone = false;
    read(operations).then(
      (next) => !isGone && setValue(next),
      // What cannot be read off the disk is told by the line that says what has been fetched.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [what, decided, arrived]);
  return value;
}
