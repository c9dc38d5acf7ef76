import type { Phrase } from './lesson.ts';
import type { Practice, PracticePart, PracticePartOf } from './practice.ts';
import { isFilled, routeOf, rowWanted, stepOf } from './practice-route.ts';
import { optionsOf, partsOf, type Run, recordNamed, type Tap, taskOf } from './practice-run.ts';
import { lackingIn, partOfTap, withinTap } from './practice-ways.ts';

/**
 * What became of a tap. `right`: nearer to the end. `elsewhere`: somewhere else, which is no fault. `heard`: something was
 * looked at or listened to. `not-yet`: the button needs something first. `refused`: of a secret or code; forgotten.
 */
export type Outcome = 'right' | 'done' | 'elsewhere' | 'heard' | 'not-yet' | 'refused';

/**
 * Begins a task. `target`: the record it is about, else the seed takes one of the task's. `seed`: the same one mixes
 * lists the same way. Throws when the place has no such task.
 */
export function startRun(
  practice: Practice,
  task: string,
  { target, seed }: { target?: string | undefined; seed: number },
): Run {
  const { start, targets } = taskOf(practice, task);
  const about = target ?? targets[Math.abs(Math.trunc(seed)) % targets.length];
  return {
    task,
    seed: String(seed),
    screen: start,
    target: about,
    record: about,
    filled: {},
    entered: [],
    kept: [],
    dropped: [],
    pages: {},
    marked: [],
    isZoomed: false,
    step: 0,
    detours: 0,
  };
}

export const isDone = (practice: Practice, run: Run): boolean => stepOf(practice, run) === undefined;

/** What is said at the present step; when the task is done, that it is. */
export function sayOf(practice: Practice, run: Run): Phrase {
  const task = taskOf(practice, run.task);
  const step = stepOf(practice, run);
  if (!step) return task.done;
  const about = rowWanted(practice, run, step) ?? run.target;
  return step.say ?? recordNamed(practice, about)?.record.ask ?? task.title;
}

/**
 * One tap. Never throws at one that is not there: then nothing happens. The run that comes back holds no more of a
 * refused secret or code than the one before.
 */
export function tapIn(
  practice: Practice,
  run: Run,
  tap: Tap,
): { readonly run: Run; readonly outcome: Outcome } {
  const part = partsOf(practice, run).find(({ name }) => name === tap.part);
  if (!part || isDone(practice, run)) return { run, outcome: 'heard' };
  const isStep = isStepTap(practice, run, part, tap);
  const after = effectOf(practice, run, { part, tap, isStep });
  if (after === 'not-yet') return { run, outcome: after };
  if (after === 'refused') return { run: { ...run, entered: [] }, outcome: after };
  const next = settled(practice, isStep ? { ...after, step: run.step + 1 } : after);
  if (isDone(practice, next)) return { run: next, outcome: 'done' };
  if (next.step > run.step) return { run: next, outcome: 'right' };
  if (isLook(part) || next === run) return { run: next, outcome: 'heard' };
  const [before, now] = [routeOf(practice, run), routeOf(practice, next)];
  if (before && now && now.length < before.length) return { run: next, outcome: 'right' };
  return { run: { ...next, detours: run.detours + 1 }, outcome: 'elsewhere' };
}

/** Is this the very tap that the step asks for? What is filled is judged by what is filled (`settled`). */
function isStepTap(practice: Practice, run: Run, part: PracticePart, { of }: Tap): boolean {
  const step = stepOf(practice, run);
  if (!step || step.at !== run.screen || partOfTap(step.tap) !== part.name || isFilled(part)) return false;
  // With another record open, the same button is another letter's.
  if (routeOf(practice, run)?.taps[0]?.part !== part.name) return false;
  const within = withinTap(step.tap, part.name, practice, run);
  if (part.kind === 'list')
    return of !== undefined && of === within && optionsOf(practice, run, part).includes(of);
  if (part.kind !== 'lines') return true;
  return recordNamed(practice, run.record)?.record.lines[Number(of)]?.tag === within;
}

/** Goes past the steps that are done already: a field that was filled before, a letter that is open. */
function settled(practice: Practice, run: Run): Run {
  const step = stepOf(practice, run);
  if (!step) return run;
  const screen = practice.screens.find(({ name }) => name === step.at);
  const part = screen?.parts.find(({ name }) => name === partOfTap(step.tap));
  const isOpen =
    part?.kind === 'list' && run.screen === part.to && run.record === rowWanted(practice, run, step);
  const isWhole = part && isFilled(part) && lackingIn(practice, run, step.at, part).length === 0;
  return isOpen || isWhole ? settled(practice, { ...run, step: run.step + 1 }) : run;
}

/** What is only looked at or listened to. */
const isLook = (part: PracticePart): boolean =>
  ['lines', 'text', 'number'].includes(part.kind) ||
  (part.kind === 'button' && part.to === undefined && (part.does === 'zoom' || part.does === 'read-aloud'));

type After = Run | 'not-yet' | 'refused';

function effectOf(
  practice: Practice,
  run: Run,
  { part, tap: { of }, isStep }: { part: PracticePart; tap: Tap; isStep: boolean },
): After {
  const key = `${run.screen}.${part.name}`;
  const isThere = of !== undefined && optionsOf(practice, run, part).includes(of);
  switch (part.kind) {
    case 'button':
      return pressed(practice, run, part, isStep);
    case 'list': {
      if (!isThere) return run;
      const page = run.pages[key] ?? 0;
      if (of === 'more') return { ...run, pages: { ...run.pages, [key]: page + 1 } };
      if (of === 'back') return { ...run, pages: { ...run.pages, [key]: page - 1 } };
      return moved(run, part.to, of);
    }
    case 'lines':
      return isThere && !run.marked.includes(of) ? { ...run, marked: [...run.marked, of] } : run;
    case 'choice':
      return isThere && run.filled[key] !== of ? filled(run, key, of) : run;
    case 'field':
    case 'speak':
      return run.filled[key] ? run : filled(run, key, 'yes');
    case 'pattern':
      return entered(run, key, { of, whole: part.secret });
    case 'keypad':
      return entered(run, key, { of, whole: [...part.code] });
    case 'number':
    case 'text':
      return run;
  }
}

function pressed(practice: Practice, run: Run, button: PracticePartOf<'button'>, isStep: boolean): After {
  const { needs = [], does, to } = button;
  if (needs.some((need) => !run.filled[`${run.screen}.${need}`])) return 'not-yet';
  const record = run.record ?? '';
  const done =
    does === 'keep' && !run.kept.includes(record)
      ? { ...run, kept: [...run.kept, record] }
      : does === 'drop' && !run.dropped.includes(record) && (isStep || !isNeeded(practice, run, record))
        ? { ...run, dropped: [...run.dropped, record] }
        : does === 'zoom'
          ? { ...run, isZoomed: !run.isZoomed }
          : run;
  return to === undefined ? done : moved(done, to, run.record);
}

/** What the task is about cannot be thrown away by mistake: then it could not be done any more. */
function isNeeded(practice: Practice, run: Run, record: string): boolean {
  const { steps } = taskOf(practice, run.task);
  return record === run.target || steps.some((step) => rowWanted(practice, run, step) === record);
}

const moved = (run: Run, screen: string, record: string | undefined): Run => ({
  ...run,
  screen,
  record,
  entered: [],
  isZoomed: false,
  marked: record === run.record ? run.marked : [],
});

/** Put in last, so that the latest choice of a name is the one that holds. Lists begin again at their first page. */
function filled(run: Run, key: string, value: string): Run {
  const { [key]: _, ...others } = run.filled;
  return { ...run, filled: { ...others, [key]: value }, pages: {} };
}

/** One more of a secret or a code. The first that is wrong is refused, and what was entered is forgotten. */
function entered(
  run: Run,
  key: string,
  { of, whole }: { of: string | undefined; whole: readonly string[] },
): After {
  if (of === undefined || run.filled[key]) return run;
  if (of !== whole[run.entered.length]) return 'refused';
  const all = [...run.entered, of];
  return all.length < whole.length ? { ...run, entered: all } : { ...filled(run, key, 'yes'), entered: [] };
}
