import type { Practice, PracticePart, PracticeRecord, PracticeStep } from './practice.ts';
import {
  allRows,
  bears,
  chosenIn,
  partsAt,
  type Run,
  recordNamed,
  screenOf,
  type Tap,
  taskOf,
} from './practice-run.ts';
import {
  isOfScreen,
  lackingIn,
  partOfTap,
  shortestWay,
  tapsOfButton,
  tapsOfRow,
  withinTap,
} from './practice-ways.ts';

/** The step that the run is at; undefined when all are done. */
export const stepOf = (practice: Practice, run: Run): PracticeStep | undefined =>
  taskOf(practice, run.task).steps[run.step];

/** The next right tap from wherever she is; undefined when the task is done. */
export const nextTap = (practice: Practice, run: Run): Tap | undefined => routeOf(practice, run)?.taps[0];

interface Route {
  readonly taps: readonly Tap[];
  /** Falls with every right tap, until the step is done. */
  readonly length: number;
}

/** A choice that hides what she looks for is farther away than any number of taps. */
const FAR = 1000;

/** The taps from here until the present step is done. Undefined when all is done, or when there is no way at all. */
export function routeOf(practice: Practice, run: Run): Route | undefined {
  const step = stepOf(practice, run);
  if (!step) return undefined;
  const direct = tapsTo(practice, run, step);
  if (direct) return { taps: direct, length: direct.length };

  const rows = (tapsTo(practice, withoutFilters(practice, run), step) ?? []).map(({ of }) => of);
  const hiding =
    rows.map((row) => hidingChoices(practice, run, row)).find((choices) => choices.length > 0) ?? [];
  const [first] = hiding;
  const toChoice = first && shortestWay(practice, run, ({ screen }) => screen === first.screen);
  if (!first || !toChoice) return undefined;
  const taps = [...toChoice, { part: first.part, of: first.of }];
  return { taps, length: FAR * hiding.length + taps.length };
}

/** All taps until the step is done, with the lists as they stand. */
function tapsTo(practice: Practice, run: Run, step: PracticeStep): readonly Tap[] | undefined {
  const record = recordWanted(practice, run, step);
  const there = tapsOfStep(practice, run, { step, record: record ?? run.record });
  const way =
    there &&
    shortestWay(practice, run, (spot) => spot.screen === step.at && (!record || spot.record === record));
  return there && way && [...way, ...there];
}

/** The run as if nothing were chosen that keeps rows out of a list. */
function withoutFilters({ screens }: Practice, run: Run): Run {
  const names = screens.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'list' ? (part.filter ?? []) : [])),
  );
  const isFilter = (key: string) => names.some((name) => key.endsWith(`.${name}`));
  return { ...run, filled: Object.fromEntries(Object.entries(run.filled).filter(([key]) => !isFilter(key))) };
}

/** The record that must be open for the step: the target, or the one that was opened by name before. */
export function recordWanted(practice: Practice, run: Run, step: PracticeStep): string | undefined {
  const screen = screenOf(practice, step.at);
  if (isOfScreen(practice, screen, run.target)) return run.target;
  const { steps } = taskOf(practice, run.task);
  const named = steps.slice(0, run.step).map((one) => rowWanted(practice, run, one));
  return named.findLast((record) => isOfScreen(practice, screen, record));
}

/** The record whose row the step taps, if it taps one. */
export function rowWanted(practice: Practice, run: Run, { at, tap }: PracticeStep): string | undefined {
  const part = screenOf(practice, at).parts.find(({ name }) => name === partOfTap(tap));
  return part?.kind === 'list' ? withinTap(tap, part.name, practice, run) : undefined;
}

/** The taps that a step takes on its own screen. Undefined when it cannot be done as the run stands. */
function tapsOfStep(
  practice: Practice,
  run: Run,
  { step: { at, tap }, record }: { step: PracticeStep; record: string | undefined },
): readonly Tap[] | undefined {
  const name = partOfTap(tap);
  const part = partsAt(practice, at, record).find((one) => one.name === name);
  const within = withinTap(tap, name, practice, run);
  if (part?.kind === 'list')
    return within === undefined
      ? undefined
      : tapsOfRow(practice, run, { screen: at, list: part, record: within });
  if (part?.kind === 'lines') {
    const index = recordNamed(practice, record)?.record.lines.findIndex(({ tag }) => tag === within) ?? -1;
    return index < 0 ? undefined : [{ part: name, of: String(index) }];
  }
  if (part?.kind === 'button') return tapsOfButton(practice, run, at, part);
  if (part && isFilled(part)) {
    const lacking = lackingIn(practice, run, at, part);
    return lacking.length > 0 ? lacking : undefined;
  }
  return part && [{ part: name }];
}

/** Is it a part that is filled, and stays so? */
export const isFilled = ({ kind }: PracticePart): boolean =>
  ['field', 'choice', 'pattern', 'keypad', 'speak'].includes(kind);

/** The choices whose chosen option keeps a record out of a list, and what to choose instead. */
function hidingChoices(practice: Practice, run: Run, name: string | undefined) {
  const wanted = recordNamed(practice, name);
  if (!wanted) return [];
  const lists = practice.screens.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'list' && part.of === wanted.of && !part.isKept ? [part] : [])),
  );
  const list = lists.find(
    (one) => bears(wanted.record.tags, one.only) && !allRows(practice, run, one).includes(wanted.record),
  );
  return (list?.filter ?? []).flatMap((by) => {
    const of = wanted.record.tags[by];
    if (of === undefined || chosenIn(run, by) === undefined || chosenIn(run, by) === of) return [];
    const at = choiceFor(practice, by, of);
    return at ? [{ screen: at, part: by, of }] : [];
  });
}

const choiceFor = (practice: Practice, name: string, of: PracticeRecord['name']): string | undefined =>
  practice.screens.find(({ parts }) =>
    parts.some(
      (part) => part.name === name && part.kind === 'choice' && part.options.some((one) => one.name === of),
    ),
  )?.name;
