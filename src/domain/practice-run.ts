import { mixed } from './exercise.ts';
import type {
  Practice,
  PracticePart,
  PracticePartOf,
  PracticeRecord,
  PracticeScreen,
  PracticeTask,
} from './practice.ts';

/**
 * One tap in a place. `of` names what is tapped within the part: a record of a list, a line by its index, an option,
 * a picture of a secret, a digit, and `more` or `back` for a list's pages.
 */
export interface Tap {
  readonly part: string;
  readonly of?: string;
}

/** Where she is in a task, and what she has done in it. Nothing of it leaves the run. */
export interface Run {
  readonly task: string;
  readonly seed: string;
  readonly screen: string;
  /** The record that this run is about. */
  readonly target: string | undefined;
  /** The record that was opened last. */
  readonly record: string | undefined;
  /** By `‹screen›.‹part›`: the option that is taken, or `yes`. What was filled last stands last. */
  readonly filled: Readonly<Record<string, string>>;
  /** What is right so far of the secret or the code on this screen. */
  readonly entered: readonly string[];
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  /** Pages gone on in a list, by `‹screen›.‹part›`. */
  readonly pages: Readonly<Record<string, number>>;
  /** Lines that were tapped of the record on the screen, by index. */
  readonly marked: readonly string[];
  readonly isZoomed: boolean;
  /** How many of the task's steps are done. */
  readonly step: number;
  readonly detours: number;
}

/** Rows of a list that are shown at once. */
export const PAGE_ROWS = 3;
/** What she looks for stands on one of so many first pages: turning pages is not what is practised. */
const NEAR_PAGES = 2;

/** Throws when the place has no such task, which is a mistake of the caller. */
export function taskOf(practice: Practice, name: string): PracticeTask {
  const task = practice.tasks.find((one) => one.name === name);
  if (!task) throw new Error(`${practice.id} has no task "${name}"`);
  return task;
}

/** Throws when the place has no such screen, which the compiler does not let pass. */
export function screenOf(practice: Practice, name: string): PracticeScreen {
  const screen = practice.screens.find((one) => one.name === name);
  if (!screen) throw new Error(`${practice.id} has no screen "${name}"`);
  return screen;
}

/** A record by its name, and the collection that it is in. */
export function recordNamed(
  { records }: Practice,
  name: string | undefined,
): { readonly of: string; readonly record: PracticeRecord } | undefined {
  if (name === undefined) return undefined;
  for (const [of, all] of Object.entries(records)) {
    const record = all.find((one) => one.name === name);
    if (record) return { of, record };
  }
  return undefined;
}

/** Does a record bear all of these tags? All bear none. */
export const bears = (
  tags: Readonly<Record<string, string>> | undefined,
  wanted: Readonly<Record<string, string>> | undefined,
): boolean => Object.entries(wanted ?? {}).every(([key, value]) => tags?.[key] === value);

/** The parts of a screen that are shown when this record is open. */
export function partsAt(practice: Practice, screen: string, record: string | undefined) {
  const { shows, parts } = screenOf(practice, screen);
  const open = recordNamed(practice, record);
  const tags = open && open.of === shows ? open.record.tags : undefined;
  return parts.filter(({ when }) => bears(tags, when));
}

/** The parts that are on her screen now, in their order. */
export const partsOf = (practice: Practice, run: Run): readonly PracticePart[] =>
  partsAt(practice, run.screen, run.record);

/** The record on her screen now, if the screen shows one. */
export function recordOn(practice: Practice, run: Run): PracticeRecord | undefined {
  const open = recordNamed(practice, run.record);
  return open && open.of === screenOf(practice, run.screen).shows ? open.record : undefined;
}

/** What is chosen in the choice of this name, wherever in the place it stands: the latest. */
export const chosenIn = (run: Run, name: string): string | undefined =>
  Object.entries(run.filled).findLast(([key]) => key.endsWith(`.${name}`))?.[1];

/** All rows of a list, on all its pages, as the run stands: mixed by its seed, with what its task asks for among the first. */
export function allRows(
  practice: Practice,
  run: Run,
  list: PracticePartOf<'list'>,
): readonly PracticeRecord[] {
  const rows = mixed(practice.records[list.of] ?? [], run.seed).filter(
    ({ name, tags }) =>
      bears(tags, list.only) &&
      !run.dropped.includes(name) &&
      (!list.isKept || run.kept.includes(name)) &&
      (list.filter ?? []).every((by) => {
        const chosen = chosenIn(run, by);
        return chosen === undefined || tags[by] === chosen;
      }),
  );
  return withNear(rows, wantedIn(practice, run));
}

/** Names that the task taps: its target, and rows it names itself. */
const wantedIn = (practice: Practice, run: Run): ReadonlySet<string | undefined> =>
  new Set([run.target, ...taskOf(practice, run.task).steps.map(({ tap }) => tap.split('.')[1])]);

/** A wanted row from further back changes places with one in front that nobody asks for; which, is as mixed as the rows. */
function withNear(
  mixedRows: readonly PracticeRecord[],
  wanted: ReadonlySet<string | undefined>,
): readonly PracticeRecord[] {
  const rows = [...mixedRows];
  const near = NEAR_PAGES * PAGE_ROWS;
  for (let i = near; i < rows.length; i++) {
    const row = rows[i];
    if (!row || !wanted.has(row.name)) continue;
    const slots = Array.from({ length: near }, (_, n) => (i + n) % near);
    const slot = slots.find((n) => !wanted.has(rows[n]?.name));
    const other = slot === undefined ? undefined : rows[slot];
    if (slot === undefined || !other) continue;
    rows[slot] = row;
    rows[i] = other;
  }
  return rows;
}

/** What a list shows of itself at once. */
export interface Rows {
  readonly rows: readonly PracticeRecord[];
  readonly hasMore: boolean;
  readonly hasBefore: boolean;
}

/** The rows of a list on her screen. None when there is no such list. */
export function rowsOf(practice: Practice, run: Run, part: string): Rows {
  const list = partsOf(practice, run).find(({ name }) => name === part);
  if (list?.kind !== 'list') return { rows: [], hasMore: false, hasBefore: false };
  const all = allRows(practice, run, list);
  const page = run.pages[`${run.screen}.${part}`] ?? 0;
  return {
    rows: all.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS),
    hasMore: all.length > (page + 1) * PAGE_ROWS,
    hasBefore: page > 0,
  };
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** What can be tapped within a part: the `of` of every tap there is. Empty: the part itself is tapped. */
export function optionsOf(practice: Practice, run: Run, part: PracticePart): readonly string[] {
  switch (part.kind) {
    case 'list': {
      const { rows, hasMore, hasBefore } = rowsOf(practice, run, part.name);
      return [...rows.map(({ name }) => name), ...(hasMore ? ['more'] : []), ...(hasBefore ? ['back'] : [])];
    }
    case 'lines':
      return (recordOn(practice, run)?.lines ?? []).map((_, i) => String(i));
    case 'choice':
      return part.options.map(({ name }) => name);
    case 'pattern':
      return part.among;
    case 'keypad':
      return DIGITS;
    default:
      return [];
  }
}

/** Every tap that there is on her screen now. */
export const tapsOf = (practice: Practice, run: Run): readonly Tap[] =>
  partsOf(practice, run).flatMap((part): Tap[] => {
    const within = optionsOf(practice, run, part);
    const isWhole = !['list', 'lines', 'choice', 'pattern', 'keypad'].includes(part.kind);
    return isWhole ? [{ part: part.name }] : within.map((of) => ({ part: part.name, of }));
  });
