import type { Practice, PracticePart, PracticeTask } from '#domain/practice.ts';
import { startRun } from '#domain/practice-engine.ts';
import { recordWanted, rowWanted } from '#domain/practice-route.ts';
import { bears, partsAt, type Run, recordNamed } from '#domain/practice-run.ts';
import { partOfTap, type Spot } from '#domain/practice-ways.ts';
import { standInsOf } from './practice-stand-ins.ts';
import type { Fault } from './problem.ts';

/**
 * Screens that she can come to and not leave, come to with no record, or never come to. Wherever she taps in a task,
 * the screen of the step she is at must be within her reach.
 */
export function wayFaultsOf(place: Practice): readonly Fault[] {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  for (const task of place.tasks) {
    for (const target of standInsOf(place, task.targets, [])) {
      const walk = walkOf(place, task, startRun(place, task.name, { target, seed: 1 }));
      for (const state of walk.states) {
        seen.add(state.screen);
        const says = faultAt(place, task, { ...state, ...walk });
        // One missing way makes many screens dead ends: it is told once.
        if (says && !found.has(state.screen) && ![...found.values()].includes(says))
          found.set(state.screen, says);
      }
    }
  }
  for (const { name } of found.size > 0 ? [] : place.screens)
    if (!seen.has(name))
      found.set(name, 'is never reached in any task. Write a button that leads to it, or take it out.');
  return [...found].map(([screen, says]) => ({
    at: ['screens', place.screens.findIndex(({ name }) => name === screen), 'screen'],
    says,
  }));
}

/** Where a woman is who taps anything: the spot, the steps that are done, and those to come whose part is filled. */
interface State extends Spot {
  readonly step: number;
  readonly filled: readonly string[];
}
/** Where a tap leads, and what it fills. `isFree`: she may be led this way, for nothing is kept or thrown away on it. */
interface Move {
  readonly part: PracticePart;
  readonly to: Spot;
  readonly filled: readonly string[];
  readonly isFree: boolean;
}
type MovesFrom = (spot: Spot) => readonly Move[];
interface Walk {
  readonly states: readonly State[];
  /** By step: the spots, by key, from which its screen is within reach. */
  readonly near: readonly ReadonlySet<string>[];
  readonly movesFrom: MovesFrom;
}

function faultAt(
  place: Practice,
  task: PracticeTask,
  { screen, record, step, near, movesFrom }: State & Walk,
): string | undefined {
  const shows = place.screens.find(({ name }) => name === screen)?.shows;
  if (shows !== undefined && recordNamed(place, record)?.of !== shows)
    return `is reached in the task "${task.name}" with none of the ${shows} open. Lead to it by a list.`;
  if (near[step]?.has(keyOf({ screen, record }))) return undefined;
  if (movesFrom({ screen, record }).every(({ to, isFree }) => !isFree || to.screen === screen))
    return `is a dead end: nothing leads on from "${screen}". Write a button that leads back.`;
  return `is a dead end in the task "${task.name}": from here nothing leads to "${task.steps[step]?.at}". Write a button that leads back.`;
}

const keyOf = ({ screen, record }: Spot) => `${screen} ${record}`;

/** Every state that can be come to in a task, and for each step the spots from which it is within reach. */
function walkOf(place: Practice, task: PracticeTask, start: Run): Walk {
  const named = task.steps.flatMap((step) => rowWanted(place, start, step) ?? []);
  const all = Object.values(place.records).flatMap((of) => of.map(({ name }) => name));
  const records = standInsOf(place, all, [...named, ...(start.target ? [start.target] : [])]);
  const movesFrom = remembered((spot) => movesOf(place, spot, records));
  const isAt = (spot: Spot, step: number) => {
    const asked = task.steps[step];
    const record = asked && recordWanted(place, { ...start, step }, asked);
    return asked?.at === spot.screen && (!record || record === spot.record);
  };

  const first: State = { screen: start.screen, record: start.record, step: 0, filled: [] };
  const states = new Map([[stateKey(first), first]]);
  for (const [, state] of states) {
    if (state.step >= task.steps.length) continue;
    for (const move of movesFrom(state)) {
      const next = after(place, task, { state, move, isHere: isAt(state, state.step), start });
      if (!states.has(stateKey(next))) states.set(stateKey(next), next);
    }
  }
  const open = [...states.values()].filter(({ step }) => step < task.steps.length);
  const spots = [...new Map(open.map((spot) => [keyOf(spot), spot])).values()];
  const near = task.steps.map((_, step) =>
    reaching(
      spots.filter((spot) => isAt(spot, step)),
      spots,
      movesFrom,
    ),
  );
  return { states: open, near, movesFrom };
}

const stateKey = (state: State) => `${keyOf(state)} ${state.step} ${state.filled.join()}`;

function remembered(movesOfSpot: MovesFrom): MovesFrom {
  const known = new Map<string, readonly Move[]>();
  return (spot) => {
    const moves = known.get(keyOf(spot)) ?? movesOfSpot(spot);
    known.set(keyOf(spot), moves);
    return moves;
  };
}

/** What a tap makes of a state. A step is done by its own tap, or when what it fills was filled before. */
function after(
  place: Practice,
  task: PracticeTask,
  { state, move, isHere, start }: { state: State; move: Move; isHere: boolean; start: Run },
): State {
  const all = [...state.filled, ...move.filled];
  const fills = (at: number) => all.includes(filledBy(task, at));
  const isDone = (step: number) => step < task.steps.length && fills(step);
  let step = state.step;
  while (isDone(step)) step++;
  const asked = task.steps[step];
  const isAsked = isHere || step > state.step;
  if (isAsked && asked && asked.at === state.screen && partOfTap(asked.tap) === move.part.name) {
    const row = rowWanted(place, start, asked);
    if (row === undefined || row === move.to.record) step++;
  }
  while (isDone(step)) step++;
  const later = task.steps.flatMap((_, i) => (i > step && fills(i) ? [filledBy(task, i)] : []));
  return { screen: move.to.screen, record: move.to.record, step, filled: [...new Set(later)] };
}

/** What a step fills, if it fills something: `‹screen›.‹part›`. */
function filledBy({ steps }: PracticeTask, step: number): string {
  const { at = '', tap = '' } = steps[step] ?? {};
  return `${at}.${partOfTap(tap)}`;
}

function movesOf(place: Practice, spot: Spot, records: readonly (string | undefined)[]): readonly Move[] {
  const { screen, record } = spot;
  const parts = partsAt(place, screen, record);
  // What a button needs is filled by whoever went on by it. Which option of a choice she took is open.
  const isSure = (name: string) => parts.some((one) => one.name === name && one.kind !== 'choice');
  return parts.flatMap((part): readonly Move[] => {
    if (part.kind === 'list')
      return records.flatMap((name) => {
        const found = recordNamed(place, name);
        if (found?.of !== part.of || !bears(found.record.tags, part.only)) return [];
        return [{ part, to: { screen: part.to, record: name }, filled: [], isFree: !part.isKept }];
      });
    const { to = screen, needs = [], does } = part.kind === 'button' ? part : {};
    const filled = needs.filter(isSure).map((name) => `${screen}.${name}`);
    const isFree = does !== 'drop' && does !== 'keep';
    return [{ part, to: { screen: to, record }, filled, isFree }];
  });
}

/** The spots from which one of the goals is led to. */
function reaching(goals: readonly Spot[], spots: readonly Spot[], movesFrom: MovesFrom) {
  const near = new Set(goals.map(keyOf));
  for (let before = -1; before < near.size; ) {
    before = near.size;
    for (const spot of spots)
      if (movesFrom(spot).some(({ to, isFree }) => isFree && near.has(keyOf(to)))) near.add(keyOf(spot));
  }
  return near;
}
