import {
  LINE_TAGS,
  type Practice,
  type PracticePart,
  type PracticeRecord,
  type PracticeStep,
  type PracticeTask,
} from '#domain/practice.ts';
import { isDone, startRun, tapIn } from '#domain/practice-engine.ts';
import { nextTap, rowWanted, stepOf } from '#domain/practice-route.ts';
import { bears, recordNamed, screenOf } from '#domain/practice-run.ts';
import { partOfTap } from '#domain/practice-ways.ts';
import { wayFaultsOf } from './practice-checks-ways.ts';
import { type Fault, type Path, writeOneOf } from './problem.ts';

/** No task takes so many taps. One that does goes round in a ring. */
const MOST_TAPS = 150;

/** What is wrong with the tasks: a step that taps what is not there, one that cannot be done, a dead end. */
export function taskFaultsOf(place: Practice): readonly Fault[] {
  const ofSteps = place.tasks.flatMap((task, t) => [
    ...targetFaults(place, task, ['tasks', t]),
    ...task.steps.flatMap((step, i) => stepFaults(place, task, { step, at: ['tasks', t, 'steps', i] })),
  ]);
  if (ofSteps.length > 0) return ofSteps;
  const lost = wayFaultsOf(place);
  if (lost.length > 0) return lost;
  return place.tasks.flatMap((task, t) => runFaults(place, task, ['tasks', t]));
}

function targetFaults(place: Practice, { targets, start, steps }: PracticeTask, at: Path): readonly Fault[] {
  const collections = new Set(targets.map((target) => recordNamed(place, target)?.of));
  const { shows } = screenOf(place, start);
  return [
    ...(steps.length === 0 ? [{ at: [...at, 'steps'], says: 'has no step. Write one.' }] : []),
    ...(collections.size > 1
      ? [{ at: [...at, 'targets'], says: 'are of different lists of records. Write those of one list.' }]
      : []),
    ...(shows !== undefined && !collections.has(shows)
      ? [
          {
            at: [...at, 'start'],
            says: `shows one of the ${shows}, and the task has none. Write "targets: ${shows}".`,
          },
        ]
      : []),
  ];
}

function stepFaults(
  place: Practice,
  task: PracticeTask,
  { step, at }: { step: PracticeStep; at: Path },
): readonly Fault[] {
  const { parts } = screenOf(place, step.at);
  const name = partOfTap(step.tap);
  const part = parts.find((one) => one.name === name);
  if (!part) {
    const says = `there is no part "${name}" on the screen "${step.at}". ${writeOneOf(
      name,
      parts.map((one) => one.name),
    )}`;
    return [{ at: [...at, 'tap'], says }];
  }
  const wrong = withinFault(place, task, part, step.tap.split('.')[1]);
  if (wrong) return [{ at: [...at, 'tap'], says: wrong }];
  return [
    ...(step.say || task.targets.length > 0 || part.kind === 'list'
      ? []
      : [{ at, says: 'says nothing. Write "say:" and what she is to do.' }]),
    ...task.targets.flatMap((target) => lackOf(place, { step, part, target }).map((says) => ({ at, says }))),
  ];
}

/** What is wrong with what stands after the dot of a tap. */
function withinFault(
  place: Practice,
  { targets }: PracticeTask,
  part: PracticePart,
  within: string | undefined,
): string | undefined {
  const { name } = part;
  if (within === '@' && targets.length === 0)
    return '"@" is a target, and the task has none. Write "targets:".';
  switch (part.kind) {
    case 'list': {
      const names = (place.records[part.of] ?? []).map((record) => record.name);
      if (within === '@') {
        if (recordNamed(place, targets[0])?.of === part.of) return undefined;
        return `the targets are not among the ${part.of}. Write "targets: ${part.of}".`;
      }
      if (within !== undefined && names.includes(within)) return undefined;
      return `does not say which row. Write ${name}.@ for the target, or: ${writeOneOf(within ?? '', names)}`;
    }
    case 'lines':
      if (LINE_TAGS.some((tag) => tag === within)) return undefined;
      return `does not say which line. ${writeOneOf(
        within ?? '',
        LINE_TAGS.map((tag) => `${name}.${tag}`),
      )}`;
    case 'choice':
      if (within === '@' || part.options.some((option) => option.name === within)) return undefined;
      return `does not say which option. ${writeOneOf(
        within ?? '',
        part.options.map((option) => `${name}.${option.name}`),
      )}`;
    default:
      return within === undefined ? undefined : `has nothing in it to tap. Write ${name} alone.`;
  }
}

/** What a target lacks of what a step taps. */
function lackOf(
  place: Practice,
  { step, part, target }: { step: PracticeStep; part: PracticePart; target: string },
): readonly string[] {
  const found = recordNamed(place, target);
  if (!found) return [];
  const { of, record } = found;
  const within = step.tap.split('.')[1];
  const isShown = screenOf(place, step.at).shows === of;
  const lacks = (what: string) => [`the target "${target}" lacks ${what}.`];
  if (isShown && part.when && !bears(record.tags, part.when))
    return lacks(`the tags of "${part.name}": ${tagsIn(part.when)}`);
  if (part.kind === 'list' && within === '@' && !bears(record.tags, part.only))
    return lacks(`the tags of the list "${part.name}": ${tagsIn(part.only ?? {})}`);
  if (isShown && part.kind === 'lines' && !record.lines.some(({ tag }) => tag === within))
    return lacks(`a line "${within}"`);
  if (part.kind !== 'choice' || within !== '@') return [];
  const names = part.options.map(({ name }) => name);
  if (names.includes(record.tags[part.name] ?? '')) return [];
  return lacks(`the tag "${part.name}" with one of: ${names.join(', ')}`);
}

const tagsIn = (tags: PracticeRecord['tags']): string =>
  Object.entries(tags)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');

/** Does the task with each of its targets, as a woman who taps right does. */
function runFaults(place: Practice, task: PracticeTask, at: Path): readonly Fault[] {
  const targets = task.targets.length > 0 ? task.targets : [undefined];
  return targets.flatMap((target) => {
    let run = startRun(place, task.name, { target, seed: 1 });
    for (let taps = 0; taps < MOST_TAPS && !isDone(place, run); taps++) {
      const tap = nextTap(place, run);
      if (!tap) break;
      run = tapIn(place, run, tap).run;
    }
    const step = stepOf(place, run);
    if (!step) return [];
    const about = target === undefined ? '' : ` with "${target}"`;
    const wanted = [rowWanted(place, run, step), run.target];
    const why = run.dropped.some((name) => wanted.includes(name)) ? ' It was thrown away before.' : '';
    const says = `cannot be done${about}: from "${run.screen}" nothing leads to it.${why} Write the steps before it.`;
    return [{ at: [...at, 'steps', run.step], says }];
  });
}
