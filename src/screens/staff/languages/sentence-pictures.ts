import type { Lesson } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';

/**
 * Which picture stands with a sentence, by phrase id. A sentence is shown wherever it stands beside a `picture`, in
 * whatever kind of step or part; the first place counts.
 */
export function sentencePictures(whole: Lesson | Practice): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>([[whole.title.id, whole.picture]]);
  const keep = (phrase: unknown, picture: string) => {
    if (isRecord(phrase) && typeof phrase.id === 'string' && typeof phrase.da === 'string')
      if (!pictures.has(phrase.id)) pictures.set(phrase.id, picture);
  };
  const look = (part: unknown) => {
    if (Array.isArray(part)) for (const one of part) look(one);
    if (!isRecord(part)) return;
    if (typeof part.picture === 'string') for (const value of Object.values(part)) keep(value, part.picture);
    for (const value of Object.values(part)) look(value);
  };
  if ('words' in whole) look([whole.words, whole.steps]);
  else look([whole.skins, whole.tasks, whole.screens, whole.records]);
  return pictures;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
