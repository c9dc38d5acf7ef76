import type { Practice, PracticePart, PracticePartOf, PracticeScreen } from './practice.ts';
import {
  allRows,
  PAGE_ROWS,
  partsAt,
  type Run,
  recordNamed,
  screenOf,
  type Tap,
  taskOf,
} from './practice-run.ts';

/** Where one can be in a place: a screen, and the record that was opened last. */
export interface Spot {
  readonly screen: string;
  readonly record: string | undefined;
}

/** A way from one spot to the next: the taps it takes as the run stands. */
interface Way {
  readonly to: Spot;
  readonly taps: readonly Tap[];
}

/** The option of a choice that this run asks for: what a step names, or the tag of the target. */
export function wantedOption(
  practice: Practice,
  run: Run,
  screen: string,
  part: PracticePartOf<'choice'>,
): string {
  const step = taskOf(practice, run.task)
    .steps.slice(0, run.step + 1)
    .findLast(({ at, tap }) => at === screen && partOfTap(tap) === part.name);
  const named = step && withinTap(step.tap, part.name, practice, run);
  const tag = recordNamed(practice, run.target)?.record.tags[part.name];
  const known = [named, tag].find((name) => part.options.some((option) => option.name === name));
  return known ?? part.options[0]?.name ?? '';
}

/** The part that a step's `tap` names. */
export const partOfTap = (tap: string): string => tap.split('.')[0] ?? '';

/** What a step's `tap` names within the part; `@` is the target, or its tag of the part's name. */
export function withinTap(tap: string, part: string, practice: Practice, run: Run): string | undefined {
  const within = tap.split('.')[1];
  if (within !== '@') return within;
  const target = recordNamed(practice, run.target)?.record;
  const isList = practice.screens.some(({ parts }) =>
    parts.some(({ name, kind }) => name === part && kind === 'list'),
  );
  return isList ? target?.name : target?.tags[part];
}

/** The taps that a part lacks until it is filled as this run wants it. */
export function lackingIn(practice: Practice, run: Run, screen: string, part: PracticePart): readonly Tap[] {
  const filled = run.filled[`${screen}.${part.name}`];
  switch (part.kind) {
    case 'choice': {
      const of = wantedOption(practice, run, screen, part);
      return filled === of ? [] : [{ part: part.name, of }];
    }
    case 'pattern':
    case 'keypad': {
      const whole = part.kind === 'pattern' ? part.secret : [...part.code];
      const begun = run.screen === screen ? run.entered.length : 0;
      return filled ? [] : whole.slice(begun).map((of) => ({ part: part.name, of }));
    }
    default:
      return filled ? [] : [{ part: part.name }];
  }
}

/** A button with all that it needs first. */
export function tapsOfButton(
  practice: Practice,
  run: Run,
  screen: string,
  { name, needs = [] }: PracticePartOf<'button'>,
): readonly Tap[] {
  const { parts } = screenOf(practice, screen);
  const lacking = needs.flatMap((need) => {
    const part = parts.find((one) => one.name === need);
    return part ? lackingIn(practice, run, screen, part) : [];
  });
  return [...lacking, { part: name }];
}

/** A row of a list with the pages to be turned first. Undefined when the list does not have it as the run stands. */
export function tapsOfRow(
  practice: Practice,
  run: Run,
  { screen, list, record }: { screen: string; list: PracticePartOf<'list'>; record: string },
): readonly Tap[] | undefined {
  const at = allRows(practice, run, list).findIndex(({ name }) => name === record);
  if (at < 0) return undefined;
  const page = run.pages[`${screen}.${list.name}`] ?? 0;
  const turns = Math.floor(at / PAGE_ROWS) - page;
  const turn = { part: list.name, of: turns > 0 ? 'more' : 'back' };
  return [...Array.from({ length: Math.abs(turns) }, () => turn), { part: list.name, of: record }];
}

/**
 * The ways out of a spot. A button that keeps or drops the record is none: nobody is led over a letter that is thrown
 * away on the way.
 */
export function waysFrom(practice: Practice, run: Run, { screen, record }: Spot): readonly Way[] {
  return partsAt(practice, screen, record).flatMap((part): readonly Way[] => {
    if (part.kind === 'button' && part.to !== undefined && part.does !== 'drop' && part.does !== 'keep')
      return [{ to: { screen: part.to, record }, taps: tapsOfButton(practice, run, screen, part) }];
    if (part.kind !== 'list') return [];
    return allRows(practice, run, part).flatMap(({ name }) => {
      const taps = tapsOfRow(practice, run, { screen, list: part, record: name });
      return taps ? [{ to: { screen: part.to, record: name }, taps }] : [];
    });
  });
}

/** The way with the fewest taps to a spot that is wanted; undefined when there is none. */
export function shortestWay(
  practice: Practice,
  run: Run,
  isWanted: (spot: Spot) => boolean,
): readonly Tap[] | undefined {
  const keyOf = ({ screen, record }: Spot) => `${screen} ${record}`;
  const open: { spot: Spot; taps: readonly Tap[] }[] = [{ spot: run, taps: [] }];
  const closed = new Set<string>();
  for (;;) {
    const best = open.reduce<(typeof open)[number] | undefined>(
      (least, one) => (least && least.taps.length <= one.taps.length ? least : one),
      undefined,
    );
    if (!best) return undefined;
    open.splice(open.indexOf(best), 1);
    const key = keyOf(best.spot);
    if (closed.has(key)) continue;
    closed.add(key);
    if (isWanted(best.spot)) return best.taps;
    for (const { to, taps } of waysFrom(practice, run, best.spot))
      if (!closed.has(keyOf(to))) open.push({ spot: to, taps: [...best.taps, ...taps] });
  }
}

/** Does the screen show a record of this collection? */
export const isOfScreen = (
  practice: Practice,
  { shows }: PracticeScreen,
  record: string | undefined,
): boolean => shows !== undefined && recordNamed(practice, record)?.of === shows;
