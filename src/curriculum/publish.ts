import type { ContentIndex, Help, Lesson } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import type { Sha256 } from './help.ts';

/** A lesson with its help texts, ready to be published. */
export interface PublishedLesson {
  readonly lesson: Lesson;
  readonly helps: readonly Help[];
}

/** A practice place with its help texts, ready to be published. */
export interface PublishedPractice {
  readonly practice: Practice;
  readonly helps: readonly Help[];
}

/** What lies under `/content`: the index, and one file a lesson, a practice place and a help, named by the SHA-256 of its bytes. */
export interface Content {
  readonly index: ContentIndex;
  /** Text by file name: `‹sha256›.json`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Names every lesson, practice place and help by its bytes, so that a tablet loads anew only what has changed. */
export function publish(
  lessons: readonly PublishedLesson[],
  sha256: Sha256,
  practices: readonly PublishedPractice[] = [],
): Content {
  const files = new Map<string, string>();
  const put = (value: unknown) => {
    const text = canonicalJson(value);
    const hash = sha256(text);
    files.set(`${hash}.json`, text);
    return { sha256: hash, bytes: new TextEncoder().encode(text).length };
  };
  const putHelps = (helps: readonly Help[]) =>
    Object.fromEntries(
      helps
        .filter(({ texts, stale }) => Object.keys(texts).length > 0 || stale)
        .map((help) => [help.language, put(help)]),
    );
  const inOrder = [...lessons].sort(
    ({ lesson: a }, { lesson: b }) => a.module - b.module || a.order - b.order || (a.id < b.id ? -1 : 1),
  );
  return {
    index: {
      najah: 'content-1',
      lessons: inOrder.map(({ lesson, helps }) => ({
        lesson: lesson.id,
        topic: lesson.topic,
        module: lesson.module,
        order: lesson.order,
        ...(lesson.isPrivate && { isPrivate: true }),
        ...put(lesson),
        help: putHelps(helps),
      })),
      practices: [...practices]
        .sort(({ practice: a }, { practice: b }) => a.order - b.order)
        .map(({ practice, helps }) => ({
          practice: practice.id,
          order: practice.order,
          ...put(practice),
          help: putHelps(helps),
        })),
    },
    files,
  };
}

/** JSON with its keys in order and no spaces: the same value is always the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
