import { createContext } from 'preact';
import { useSyncExternalStore } from 'preact/compat';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Speaker } from '#audio/speaker.ts';
import { CALM_TITLE, PLAN } from '#curriculum/plan.ts';
import type { ContentIndex, Help, Lesson } from '#domain/lesson.ts';
import { CALM_MODULE } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import type { Ready } from '#domain/ready.ts';
import type { Live } from './tablet.ts';

/**
 * What the classroom screen stands on: published lessons and practice places, and a voice. No log, no roster, no holder; so there
 * is nothing here that it could show of a woman (ux rules 50, 65).
 */
export interface Classroom {
  readonly content: Live<{ readonly ready: Ready; readonly index: ContentIndex | undefined }>;
  readonly lesson: (id: string) => Promise<Lesson | undefined>;
  readonly practice: (id: string) => Promise<Practice | undefined>;
  /** `of`: the id of a lesson or of a practice place. */
  readonly help: (of: string, language: string) => Promise<Help | undefined>;
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
  return useRead(() => lesson(id), id, ready.kept);
}

/** As `useClassroomLesson`, of a practice place. */
export function useClassroomPractice(id: string): Practice | null | undefined {
  const { practice } = useClassroom();
  const { ready } = useClassroomContent();
  return useRead(() => practice(id), id, ready.kept);
}

/** Help texts of a lesson or a practice place in a language; `null` when there are none, or none are wanted. */
export function useClassroomHelp(id: string, language: string | undefined): Help | null | undefined {
  const { help } = useClassroom();
  return useRead(async () => (language ? help(id, language) : undefined), `${id}#${language}`);
}

/** As Bilag 1 names it; the body's lesson stands under what the tablet calls yoga and rest. */
export const moduleTitle = (id: number): string =>
  id === CALM_MODULE ? CALM_TITLE : (PLAN.modules.find((module) => module.id === id)?.title ?? '');

/**
 * Reads `what`, and reads it again each time that `arrived` changes until it is there. What is there is not read again:
 * while all lessons in all languages come in, that would be every lesson for every file.
 */
function useRead<T>(read: () => Promise<T | undefined>, what: string, arrived = 0): T | null | undefined {
  const [state, setState] = useState<{ readonly what: string; readonly value: T | null }>();
  const latest = useRef(what);
  latest.current = what;
  const value = state?.what === what ? state.value : undefined;
  const asked = value ? 'it is here' : arrived;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` and `asked` say when there is something to read
  useEffect(() => {
    if (value) return;
    const show = (next: T | undefined) => {
      if (latest.current === what) setState({ what, value: next ?? null });
    };
    read().then(show, () => show(undefined));
  }, [what, asked]);
  return value;
}
