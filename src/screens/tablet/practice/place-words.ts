import type { Practice, PracticeSkin } from '#domain/practice.ts';
import type { PracticeSettings } from '#domain/practice-views.ts';
import type { OpenPractice } from '#hooks/practice.ts';
import type { Term } from '#ui/term.ts';
import { termOf } from '../learn/lesson-words.ts';

/** What a place is called: as her staff call it, else as it is published. */
export function nameOfPlace(open: OpenPractice, { localName }: PracticeSettings): Term {
  const { id, title } = open.practice;
  return localName
    ? { id: `${id}.local-name`, da: localName, text: localName, lang: 'da' }
    : termOf(open, title);
}

/** How a place looks to this cohort: as staff chose, and the first one where they did not or it is gone. */
export function skinOfPlace({ id, skins }: Practice, { skin }: PracticeSettings): PracticeSkin {
  const found = skins.find(({ name }) => name === skin) ?? skins[0];
  if (!found) throw new Error(`${id} has no skin`);
  return found;
}
