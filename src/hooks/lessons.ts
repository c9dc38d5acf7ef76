import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Utterance } from '#audio/utterance.ts';
import { type Corrections, correctionsOf, isAboutLanguage } from '#domain/corrections.ts';
import type { Help, Lesson, Phrase } from '#domain/lesson.ts';
import { type Tablet, useLive, useOperations, useTablet } from './tablet.ts';

export type Loading<T> = { readonly isLoading: true } | { readonly isLoading: false; readonly value: T };

/** A lesson with her language's help, ready to be shown and said. */
export interface OpenLesson {
  readonly lesson: Lesson;
  readonly help: Help | undefined;
  /** A phrase of the lesson as something to say and show: her language where it is translated, and the Danish. */
  readonly say: (phrase: Phrase, isWord?: boolean) => Utterance;
}

/** Takes a lesson from the tablet's own disk: no network is asked, so none can be missing. */
export function useLesson(id: string | undefined): Loading<OpenLesson | undefined> {
  return useOpened(id, readLesson);
}

/** Opens something that is published by its id, and again when it arrives, or when its texts change. */
export function useOpened<T>(
  id: string | undefined,
  read: (tablet: Tablet, id: string, language: string, corrections: Corrections) => Promise<T | undefined>,
): Loading<T | undefined> {
  const tablet = useTablet();
  const language = useLive(tablet.language);
  const corrections = useCorrections(language);
  // What has only just arrived must be seen without leaving the screen.
  const { ready } = useLive(tablet.content);
  const [state, setState] = useState<Loading<T | undefined>>({ isLoading: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready.kept` says that it may have arrived; `read` is a rule, not a value
  useEffect(() => {
    let isGone = false;
    if (!id) {
      setState({ isLoading: false, value: undefined });
      return;
    }
    read(tablet, id, language, corrections)
      .then((value) => {
        if (!isGone) setState({ isLoading: false, value });
      })
      .catch(() => {
        if (!isGone) setState({ isLoading: false, value: undefined });
      });
    return () => {
      isGone = true;
    };
  }, [tablet, id, language, corrections, ready.kept]);
  return state;
}

/** What staff have corrected in a language. The same object until they correct something more. */
export function useCorrections(language: string): Corrections {
  const operations = useOperations();
  const own = useMemo(
    () => operations.filter((operation) => isAboutLanguage(operation, language)),
    [operations, language],
  );
  const which = own.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `which` says when there are others
  return useMemo(() => correctionsOf(own, language), [language, which]);
}

/** Reads a lesson with its help, and puts in what staff have corrected. Undefined when it is not on the disk. */
export async function readLesson(
  tablet: Pick<Tablet, 'lesson' | 'help'>,
  id: string,
  language: string,
  corrections: Corrections,
): Promise<OpenLesson | undefined> {
  const [lesson, published] = await Promise.all([
    tablet.lesson(id),
    language === 'da' ? undefined : tablet.help(id, language),
  ]);
  if (!lesson) return undefined;
  if (corrections.texts.size === 0) return openLesson(lesson, published);
  const [{ phrasesOf }, { correctedHelp }] = await Promise.all([
    import('#curriculum/help.ts'),
    import('./corrected-help.ts'),
  ]);
  return openLesson(lesson, await correctedHelp(phrasesOf(lesson), { language, published, corrections }));
}

/** Puts a lesson and its help texts together. A sentence without a translation is Danish, never a guess. */
export function openLesson(lesson: Lesson, help: Help | undefined): OpenLesson {
  return { lesson, help, say: (phrase, isWord) => utteranceOf(phrase, help, isWord) };
}

/** A phrase as something to say and show, with her language where it is translated. */
export function utteranceOf({ id, da }: Phrase, help: Help | undefined, isWord?: boolean): Utterance {
  const own = help?.texts[id];
  return { id, da, isWord, help: own && help && { language: help.language, text: own.text } };
}

/**
 * Something small that is on the disk before it is shown: the step she is at, a face she chose.
 * Undefined while it is being read.
 */
export function useDraft<T>(key: string, parse: (value: unknown) => T): [T | undefined, (value: T) => void] {
  const { drafts } = useTablet();
  const [value, setValue] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `parse` is a rule, not a value
  useEffect(() => {
    let isGone = false;
    setValue(undefined);
    drafts.get(key).then(
      (kept) => !isGone && setValue(parse(kept)),
      () => !isGone && setValue(parse(undefined)),
    );
    return () => {
      isGone = true;
    };
  }, [drafts, key]);
  const keep = (next: T) => {
    drafts.put(key, next).catch(() => undefined);
    setValue(next);
  };
  return [value, keep];
}
