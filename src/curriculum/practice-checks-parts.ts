import type { Practice, PracticePart, PracticeScreen } from '#domain/practice.ts';
import { MAIN_UNITS, unitsIn } from '#domain/practice-sizes.ts';
import { type Fault, outside, type Path } from './problem.ts';

/** So many buttons have room at the side and in the row below, on a tablet that lies or stands (ux rules 4 and 43). */
const SIDE_BUTTONS = 5;
const FOOT_BUTTONS = { site: 4, box: 4, phone: 3 } as const;
/** A row of buttons below takes the room of one. A telephone has its own room for it. */
const FOOT_UNITS = { site: 1, box: 1, phone: 0 } as const;
const LINES = [0, 5] as const;
const OPTIONS = [2, 8] as const;
const SECRET = [3, 5] as const;
const AMONG = [4, 9] as const;

/** What has no room: too many parts on a screen, lines in a letter, options, pictures. */
export function partFaultsOf(place: Practice): readonly Fault[] {
  const ofRecords = Object.entries(place.records).flatMap(([of, all]) =>
    all.flatMap(({ lines }, r) => outside(['records', of, r, 'lines'], lines.length, LINES, 'lines')),
  );
  const ofScreens = place.screens.flatMap((screen, s) => [
    ...roomFaults(place, screen, ['screens', s, 'parts']),
    ...screen.parts.flatMap((part, p) => countFaults(part, ['screens', s, 'parts', p])),
  ]);
  const none = [
    ...(place.skins.length === 0 ? [{ at: ['skins'], says: 'has no skin. Write how it looks.' }] : []),
    ...(place.tasks.length === 0 ? [{ at: ['tasks'], says: 'has no task. Write one.' }] : []),
  ];
  return [...none, ...ofRecords, ...ofScreens];
}

function countFaults(part: PracticePart, at: Path): readonly Fault[] {
  if (part.kind === 'choice') return outside([...at, 'options'], part.options.length, OPTIONS, 'options');
  if (part.kind !== 'pattern') return [];
  return [
    ...outside([...at, 'secret'], part.secret.length, SECRET, 'pictures'),
    ...outside([...at, 'among'], part.among.length, AMONG, 'pictures'),
  ];
}

/** What stands on a screen may hang on the record: the fullest it can be is what must have room. */
function roomFaults(place: Practice, { look, shows, parts }: PracticeScreen, at: Path): readonly Fault[] {
  const strange = parts.flatMap((part, p) => {
    if (part.at === 'main' || (part.kind === 'button' && !(look === 'phone' && part.at === 'side')))
      return [];
    const says =
      look === 'phone' && part.at === 'side'
        ? 'cannot stand at the side: a telephone has none. Write main or foot.'
        : `cannot stand there: only buttons do. Write "at: main", or leave it out.`;
    return [{ at: [...at, p, 'at'], says }];
  });
  const records = shows === undefined ? [] : (place.records[shows] ?? []);
  const sets = [undefined, ...records].map((record) =>
    parts.filter(({ when }) =>
      Object.entries(when ?? {}).every(([key, value]) => record?.tags[key] === value),
    ),
  );
  const most = (count: (shown: readonly PracticePart[]) => number) => Math.max(...sets.map(count));
  const buttonsAt = (where: PracticePart['at']) =>
    most((shown) => shown.filter((one) => one.at === where).length);
  const units = most((shown) => {
    const ofMain = unitsIn(shown.filter((one) => one.at === 'main'));
    return ofMain + (shown.some((one) => one.at === 'foot') ? FOOT_UNITS[look] : 0);
  });
  const tooMany = (count: number, allowed: number, says: string) =>
    count <= allowed
      ? []
      : [{ at, says: `${says}, and ${allowed} is the most. Put some on a screen of their own.` }];
  return [
    ...strange,
    ...tooMany(
      units,
      MAIN_UNITS,
      `take the room of ${units} (a list, lines, a pattern or a keypad is 5, a row below 1)`,
    ),
    ...tooMany(buttonsAt('side'), SIDE_BUTTONS, `are ${buttonsAt('side')} at the side`),
    ...tooMany(buttonsAt('foot'), FOOT_BUTTONS[look], `are ${buttonsAt('foot')} in the row below`),
  ];
}
