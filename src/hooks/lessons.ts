import { useEffect, useState } from 'preact/hooks';
import type { Utterance } from '#audio/utterance.ts';
import type { Lesson, LessonHelp, Phrase } from '#domain/lesson.ts';
import { useLive, useTablet } from './tablet.ts';

export type Loading<T> = { readonly isLoading: true } | { readonly isLoading: false; readonly value: T };

/** A lesson with her language's help, ready to be shown and said. */
export interface OpenLesson {
  readonly lesson: Lesson;
  readonly help: LessonHelp | undefined;
  /** A phrase of the lesson as something to say and show: her language where it is translated, and the Danish. */
  readonly say: (phrase: Phrase, isWord?: boolean) => Utterance;
}

/** Takes a lesson from the tablet's own disk: no network is asked, so none can be missing. */
export function useLesson(id: string | undefined): Loading<OpenLesson | undefined> {
  const tablet = useTablet();
  const language = useLive(tablet.language);
  // A lesson that has only just arrived must be seen without leaving the screen.
  const { ready } = useLive(tablet.content);
  const [state, setState] = useState<Loading<OpenLesson | undefined>>({ isLoading: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready.kept` says that a lesson may have arrived
  useEffect(() => {
    let isGone = false;
    if (!id) {
      setState({ isLoading: false, value: undefined });
      return;
    }
    Promise.all([tablet.lesson(id), language === 'da' ? undefined : tablet.help(id, language)])
      .then(([lesson, help]) => {
        if (!isGone) setState({ isLoading: false, value: lesson && openLesson(lesson, help) });
      })
      .catch(() => {
        if (!isGone) setState({ isLoading: false, value: undefined });
      });
    return () => {
      isGone = true;
    };
  }, [tablet, id, language, ready.kept]);
  return state;
}

/** Puts a lesson and its help texts together. A sentence without a translation is Danish, never a guess. */
export function openLesson(lesson: Lesson, help: LessonHelp | undefined): OpenLesson {
  return {
    lesson,
    help,
    say: ({ id, da }, isWord) => {
      const own = help?.texts[id];
      return { id, da, isWord, help: own && help && { language: help.language, text: own.text } };
    },
  };
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
