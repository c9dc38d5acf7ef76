import type { Practice, PracticePart, PracticePartOf, PracticeScreen } from '#domain/practice.ts';
import { type Fault, type Path, writeOneOf } from './problem.ts';

/** What is filled in: a button may need it. */
const FILLED: readonly PracticePart['kind'][] = ['field', 'choice', 'pattern', 'keypad', 'speak'];
/** These would name two phrases alike: the screen's own stand under them. */
const TAKEN = ['title', 'say'];

/** What is wrong with the names in a place: one that is there twice, or that leads to nothing. */
export function referenceFaultsOf(place: Practice): readonly Fault[] {
  return [...twiceFaults(place), ...screenFaults(place), ...recordFaults(place)];
}

type Named = { readonly at: Path; readonly name: string };

function twiceFaults({ skins, screens, records, tasks }: Practice): readonly Fault[] {
  const ofScreens = screens.map(({ name }, s) => ({ at: ['screens', s, 'screen'], name }));
  const ofTasks = tasks.map(({ name }, t) => ({ at: ['tasks', t, 'task'], name }));
  const ofCollections = Object.keys(records).map((name) => ({ at: ['records', name], name }));
  const ofRecords = Object.entries(records).flatMap(([of, all]) =>
    all.map(({ name }, r) => ({ at: ['records', of, r, 'record'], name })),
  );
  const skinNames = skins.map(({ name }, i) => ({ at: ['skins', i, 'skin'], name }));
  return [
    // Screens, tasks and lists of records name phrases side by side.
    ...twice([...ofCollections, ...ofScreens, ...ofTasks], [...TAKEN, 'skins']),
    // A list's pages are tapped by these names.
    ...twice(ofRecords, ['more', 'back']),
    ...twice(skinNames),
    ...screens.flatMap(({ parts }, s) => [
      ...twice(
        parts.map(({ name, kind }, p) => ({ at: ['screens', s, 'parts', p, kind], name })),
        TAKEN,
      ),
      ...parts.flatMap((part, p) => twice(namesWithin(part, ['screens', s, 'parts', p]))),
    ]),
  ];
}

function namesWithin(part: PracticePart, at: Path): readonly Named[] {
  if (part.kind === 'choice')
    return part.options.map(({ name }, o) => ({ at: [...at, 'options', o, 'option'], name }));
  if (part.kind === 'pattern') return part.among.map((name, i) => ({ at: [...at, 'among', i], name }));
  return [];
}

function twice(all: readonly Named[], taken: readonly string[] = []): readonly Fault[] {
  const names = new Set(taken);
  return all.flatMap(({ at, name }) => {
    const isTaken = names.has(name);
    names.add(name);
    return isTaken ? [{ at, says: `the name "${name}" is taken. Give this one a name of its own.` }] : [];
  });
}

function screenFaults(place: Practice): readonly Fault[] {
  const collections = Object.keys(place.records);
  return place.screens.flatMap((screen, s) => [
    ...known(['screens', s, 'shows'], screen.shows, collections, 'list of records'),
    ...screen.parts.flatMap((part, p) => partFaults(place, screen, { part, at: ['screens', s, 'parts', p] })),
  ]);
}

function partFaults(
  place: Practice,
  screen: PracticeScreen,
  { part, at }: { part: PracticePart; at: Path },
): readonly Fault[] {
  const faults: Fault[] = [];
  const shown = screen.shows === undefined ? [] : (place.records[screen.shows] ?? []);
  if (part.when && !shown.some(({ tags }) => bears(tags, part.when)))
    faults.push({
      at: [...at, 'when'],
      says: screen.shows
        ? `is true of none of the ${screen.shows}. Write tags that one of them has.`
        : 'asks for the tags of a record, and this screen shows none. Write "shows: …" for the screen.',
    });
  if (part.kind === 'lines' && screen.shows === undefined)
    faults.push({ at, says: 'are lines of a record. Write "shows: …" for the screen.' });
  if (part.kind === 'button') faults.push(...buttonFaults(place, screen, { part, at }));
  if (part.kind === 'list') faults.push(...listFaults(place, { part, at }));
  if (part.kind === 'pattern') {
    const strange = part.secret.find((name) => !part.among.includes(name));
    if (strange)
      faults.push({
        at: [...at, 'secret'],
        says: `"${strange}" is not among the pictures. ${writeOneOf(strange, part.among)}`,
      });
  }
  return faults;
}

function buttonFaults(
  { screens }: Practice,
  screen: PracticeScreen,
  { part: { to, does, needs = [], name }, at }: { part: PracticePartOf<'button'>; at: Path },
): readonly Fault[] {
  const filled = screen.parts.filter(({ kind }) => FILLED.includes(kind)).map((one) => one.name);
  const names = screens.map((one) => one.name);
  const acts = does === 'keep' || does === 'drop';
  return [
    ...(to === undefined && does === undefined
      ? [{ at, says: `the button "${name}" leads nowhere. Write "to:" and a screen, or "does:".` }]
      : []),
    ...(acts && screen.shows === undefined
      ? [{ at: [...at, 'does'], says: `cannot ${does} here: the screen shows no record. Write "shows: …".` }]
      : []),
    ...known([...at, 'to'], to, names, 'screen'),
    ...needs.flatMap((need, n) =>
      known([...at, 'needs', n], need, filled, 'part to be filled in on this screen'),
    ),
  ];
}

function listFaults(
  { screens, records }: Practice,
  { part: { of, to, only, filter = [], isKept }, at }: { part: PracticePartOf<'list'>; at: Path },
): readonly Fault[] {
  const choices = screens.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'choice'));
  const named = [
    ...known([...at, 'of'], of, Object.keys(records), 'list of records'),
    ...known(
      [...at, 'to'],
      to,
      screens.map(({ name }) => name),
      'screen',
    ),
    ...filter.flatMap((name, f) =>
      known(
        [...at, 'filter', f],
        name,
        choices.map((one) => one.name),
        'choice',
      ),
    ),
  ];
  if (named.length > 0) return named;
  const shown = screens.find(({ name }) => name === to)?.shows;
  const all = (records[of] ?? []).filter(({ tags }) => bears(tags, only));
  return [
    ...(shown === of
      ? []
      : [{ at: [...at, 'to'], says: `"${to}" does not show ${of}. Write "shows: ${of}" for that screen.` }]),
    ...(all.length === 0 && !isKept
      ? [{ at: [...at, 'only'], says: `is true of none of the ${of}. Write tags that one of them has.` }]
      : []),
  ];
}

function recordFaults({ screens, records, tasks }: Practice): readonly Fault[] {
  const names = screens.map(({ name }) => name);
  const all = Object.values(records).flatMap((of) => of.map(({ name }) => name));
  return tasks.flatMap(({ start, targets, steps }, t) => [
    ...known(['tasks', t, 'start'], start, names, 'screen'),
    ...targets.flatMap((target) => known(['tasks', t, 'targets'], target, all, 'record')),
    ...steps.flatMap(({ at }, i) => known(['tasks', t, 'steps', i, 'at'], at, names, 'screen')),
  ]);
}

const bears = (tags: Readonly<Record<string, string>>, wanted: PracticePart['when']): boolean =>
  Object.entries(wanted ?? {}).every(([key, value]) => tags[key] === value);

function known(at: Path, name: string | undefined, names: readonly string[], what: string): readonly Fault[] {
  if (name === undefined || names.includes(name)) return [];
  return [{ at, says: `there is no ${what} "${name}". ${writeOneOf(name, [...new Set(names)])}` }];
}
