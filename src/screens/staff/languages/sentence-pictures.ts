import type { Lesson } from '#domain/lesson.ts';

/**
 * Which picture stands with a sentence, by phrase id. A sentence is shown wherever a step has it beside a `picture`, in
 * whatever kind of step; the first place counts.
 */
export function sentencePictures(lesson: Lesson): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>([[lesson.title.id, lesson.picture]]);
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
  look(lesson.words);
  look(lesson.steps);
  return pictures;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
