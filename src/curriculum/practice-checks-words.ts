import type { Practice } from '#domain/practice.ts';
import { lengthFaults, toneFaults } from './checks-language.ts';
import { wordsIn } from './measures.ts';
import type { Fault, Path } from './problem.ts';

/** Bounds in letters: one line on a row, a button, a tile. */
const LETTERS = { tile: 18, button: 24, title: 30, row: 40, line: 60, date: 12 } as const;

interface Text {
  readonly at: Path;
  readonly da: string;
  readonly most?: number;
  /** Those who cheat may be harsh: that is what she learns to see. */
  readonly isFraud?: boolean;
}

/** What is wrong with the words of a place: too long, harsh, a real number, a real firm. */
export function wordFaultsOf(place: Practice): readonly Fault[] {
  return textsOf(place).flatMap(({ at, da, most, isFraud }) => [
    ...(most !== undefined && [...da].length > most
      ? [{ at, says: `"${da}" has ${[...da].length} letters. Write at most ${most}.` }]
      : []),
    ...lengthFaults(at, da),
    ...(isFraud ? [] : toneFaults(at, da)),
    ...realFaults(at, da),
  ]);
}

function textsOf(place: Practice): readonly Text[] {
  const { title, say, person, skins, records, screens, tasks } = place;
  return [
    { at: ['title'], da: title.da, most: LETTERS.tile },
    { at: ['say'], da: say.da },
    { at: ['person'], da: person, most: LETTERS.button },
    ...skins.map((one, i) => ({ at: ['skins', i, 'title'], da: one.title.da, most: LETTERS.button })),
    ...Object.entries(records).flatMap(([of, all]) =>
      all.flatMap((record, r): Text[] => {
        const { isFraud } = record;
        const field = (name: string, da: string, most?: number): Text => ({
          at: ['records', of, r, name],
          da,
          ...(most !== undefined && { most }),
          isFraud,
        });
        return [
          { ...field('ask', record.ask.da), isFraud: false },
          field('from', record.from.da, LETTERS.title),
          field('title', record.title.da, LETTERS.row),
          ...(record.date === undefined ? [] : [field('date', record.date, LETTERS.date)]),
          ...record.lines.map(({ phrase: { da } }, l) => ({
            at: ['records', of, r, 'lines', l],
            da,
            most: LETTERS.line,
            isFraud,
          })),
        ];
      }),
    ),
    ...screens.flatMap((screen, s): Text[] => [
      { at: ['screens', s, 'title'], da: screen.title.da, most: LETTERS.title },
      { at: ['screens', s, 'say'], da: screen.say.da },
      ...screen.parts.flatMap((part, p): Text[] => {
        const at = ['screens', s, 'parts', p];
        const most = part.kind === 'button' ? { most: LETTERS.button } : {};
        return [
          ...('label' in part ? [{ at: [...at, 'label'], da: part.label.da, ...most }] : []),
          ...('given' in part ? [{ at: [...at, 'given'], da: part.given.da, most: LETTERS.title }] : []),
          ...('options' in part
            ? part.options.map(({ label: { da } }, o) => ({
                at: [...at, 'options', o, 'label'],
                da,
                most: LETTERS.button,
              }))
            : []),
        ];
      }),
    ]),
    ...tasks.flatMap((task, t): Text[] => [
      { at: ['tasks', t, 'title'], da: task.title.da, most: LETTERS.button },
      { at: ['tasks', t, 'done'], da: task.done.da },
      ...task.steps.flatMap((step, i) =>
        step.say ? [{ at: ['tasks', t, 'steps', i, 'say'], da: step.say.da }] : [],
      ),
    ]),
  ];
}

/** Firms whose signs are theirs: in a practice place all are invented. */
// biome-ignore format: a list to be read at a glance
const FIRMS = new Set([
  'nordea', 'sydbank', 'postnord', 'gls', 'dao', 'dhl', 'matas', 'netto', 'bilka', 'føtex', 'rema', 'lidl', 'aldi', 'ikea',
  'google', 'facebook', 'messenger', 'whatsapp', 'apple', 'iphone', 'android', 'samsung', 'mobilepay', 'visa', 'mastercard', 'nets',
]);
/** Ten digits are a CPR number and eight a telephone's, also with spaces. Staff fill in numbers: `number`, with a fact. */
const CPR = /\b\d{6}[- ]?\d{4}\b/u;
const TELEPHONE = /\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b/u;

function realFaults(at: Path, da: string): readonly Fault[] {
  const firm = wordsIn(da).find((word) => FIRMS.has(word.toLowerCase()));
  const [cpr, telephone] = [CPR.exec(da)?.[0], TELEPHONE.exec(da)?.[0]];
  return [
    ...(firm ? [{ at, says: `"${firm}" is a real firm. Invent one.` }] : []),
    ...(cpr ? [{ at, says: `"${cpr}" looks like a CPR number. Leave it out.` }] : []),
    ...(telephone && !cpr
      ? [{ at, says: `"${telephone}" looks like a telephone number. Write a part "number" with its fact.` }]
      : []),
  ];
}
