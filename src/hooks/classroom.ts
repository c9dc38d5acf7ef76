import { createContext } from 'preact';
import { useSyncExternalStore } from 'preact/compat';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#audio/speaker.ts';
import { PLAN } from '#curriculum/plan.ts';
import type { ContentIndex, Lesson, LessonHelp } from '#domain/lesson.ts';
import type { Ready } from '#domain/ready.ts';
import type { Live } from './tablet.ts';

/**
 * What the classroom screen stands on: published lessons and a voice. No log, no roster, no holder; so there
 * is nothing here that it could show of a woman (ux rules 50, 65).
 */
export interface Classroom {
  readonly content: Live<{ readonly ready: Ready; readonly index: ContentIndex | undefined }>;
  readonly lesson: (id: string) => Promise<Lesson | undefined>;
  readonly help: (lesson: string, language: string) => Promise<LessonHelp | undefined>;
  readonly speaker: Speaker;
}

export const ClassroomContext = createContext<Classroom | undefined>(undefined);

/** The classroom's machinery. Throws outside a `ClassroomContext.Provider`. */
export function useClassroom(): Classroom {
  const classroom = useContext(ClassroomContext);
  if (!classroom) throw new Error('This component needs a <ClassroomContext.Provider> around it');
  return classroom;
}

/** What is published, and how much of it is on this machine. */
export function useClassroomContent() {
  const { content } = useClassroom();
  return useSyncExternalStore(content.subscribe, content.get);
}

/** `undefined` while it is being read from the disk, `null` when it is not there yet. */
export function useClassroomLesson(id: string): Lesson | null | undefined {
  const { lesson } = useClassroom();
  const { ready } = useClassroomContent();
  // A lesson that has only just arrived is seen without leaving the page.
  return useRead(() => lesson(id), `${id}#${ready.kept}`);
}

/** The lesson's help texts in a language; `null` when there are none, or none are wanted. */
export function useClassroomHelp(id: string, language: string | undefined): LessonHelp | null | undefined {
  const { help } = useClassroom();
  return useRead(async () => (language ? help(id, language) : undefined), `${id}#${language}`);
}

/** As Bilag 1 names it. */
export const moduleTitle = (id: number): string =>
  PLAN.modules.find((module) => module.id === id)?.title ?? '';

function useRead<T>(read: () => Promise<T | undefined>, what: string): T | null | undefined {
  const [value, setValue] = useState<T | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` says when it is another thing to read
  useEffect(() => {
    let isGone = false;
    const show = (next: T | undefined) => !isGone && setValue(next ?? null);
    read().then(show, () => show(undefined));
    return () => {
      isGone = true;
    };
  }, [what]);
  return value;
}
