import type { Phrase } from './lesson.ts';
import type { Practice } from './practice.ts';
import { partsOf, type Run, recordNamed, recordOn, type Tap } from './practice-run.ts';

/**
 * What stands on a thing that is tapped, to be said: a label, an option, a line, the title of a row. A secret's picture,
 * a digit, a page of a list and a number of the staff's are shown and have no phrase.
 */
export function phraseOfTap(practice: Practice, run: Run, { part: name, of }: Tap): Phrase | undefined {
  const part = partsOf(practice, run).find((one) => one.name === name);
  if (!part) return undefined;
  switch (part.kind) {
    case 'pattern':
    case 'keypad':
      return undefined;
    case 'list':
      return recordNamed(practice, of)?.record.title;
    case 'lines':
      return recordOn(practice, run)?.lines[Number(of)]?.phrase;
    case 'choice':
      return part.options.find((option) => option.name === of)?.label;
    case 'field':
      return run.filled[`${run.screen}.${name}`] ? part.given : part.label;
    default:
      return part.label;
  }
}
