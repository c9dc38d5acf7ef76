import type { Task } from '#domain/operation.ts';
import type { Term } from '#ui/term.ts';

/** What staff call the place of a task, as a word: Danish in every language, since it is what stands on the real one. */
export const localNameOf = (task: Task, localName: string | undefined): Term | undefined =>
  localName === undefined
    ? undefined
    : { id: `post.${task}.local`, da: localName, text: localName, lang: 'da' };
