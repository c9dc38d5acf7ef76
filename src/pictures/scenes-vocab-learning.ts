import { coins, notes } from './belongings.ts';
import { SKINS } from './cast.ts';
import { hand } from './hand.ts';
import { monthPage, sheet } from './papers.ts';
import { scenes } from './scene.ts';
import { ALL } from './scenes-vocab-things.ts';
import { diploma, scholarCap, staircase, studentCap } from './school-things.ts';
import { area, line, rect } from './shapes.ts';
import { arrow } from './signs.ts';
import { squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { BOOKS, PENCIL } from './symbols.ts';

const STEPS = ['#8FA58B', '#6E8F8A', '#4F7C80', '#2F6F73'] as const;

/** Module 5: education, its money, its tests and its levels. */
export const LEARNING_WORDS = {
  ...scenes({
    education: {
      title: 'Uddannelse',
      ground: { tint: 'danish' },
      things: [{ drawn: symbol(BOOKS, 170, 260, 300) + scholarCap(320, 226, 1.3) }],
    },
    'language-school': {
      title: 'Sprogskole',
      crops: ALL,
      ground: { wall: '#DCECEC' },
      things: [
        { thing: 'board', at: [250, 190], scale: 1.16 },
        {
          drawn: line(
            'M84 236L118 148M118 148L126 236M98 200H124M124 148H160M126 236H164M126 192H154M254 150a38 44 0 1 0 .1 0M222 236L288 150M336 236L370 160L404 236M350 208H390M370 132m-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0',
            '#FFFDF8',
            11,
          ),
        },
      ],
      people: [
        {
          look: 'lise',
          mood: 'speak',
          turn: -0.5,
          gaze: -0.6,
          gesture: 'point',
          at: [548, 236],
          scale: 0.84,
        },
        { look: 'noor', view: 'back', at: [168, 452], scale: 0.92 },
        { look: 'selam', view: 'back', at: [392, 460], scale: 0.92 },
      ],
    },
    'levels-stairs': {
      title: 'Niveauer',
      crops: ALL,
      ground: { tint: 'danish' },
      things: [{ drawn: staircase(70, 640, 126, 104, STEPS) }],
      people: [{ look: 'senait', pose: 'climb', at: [262, 434], scale: 0.52 }],
    },
  }),
  'student-grant': squareScene('SU', studentGrant, ALL),
  loan: squareScene('Lån', loan, ALL),
  exam: squareScene('Prøve', exam),
  diploma: squareScene('Eksamensbevis', () => stage('today') + diploma(314, 320, 1.3), ALL),
} as const;

/** Every month some money for the one who learns. */
function studentGrant(): string {
  return (
    stage('today', 500) +
    monthPage(196, 340, 0.72) +
    arrow(320, 360, 388, 360) +
    studentCap(496, 236, 0.92) +
    notes(490, 372, 0.8) +
    coins(496, 470, 0.9)
  );
}

/** Money that goes from one hand to another, and goes back again. */
function loan(): string {
  return (
    stage('post') +
    area('M-400 150H60V250H-400Z', '#34566F') +
    hand(76, 200, 4, 'flat', SKINS.light, 1, 2) +
    notes(300, 196, 0.92) +
    area('M580 390H1040V490H580Z', '#8C3F5E') +
    hand(564, 440, 184, 'flat', SKINS.brown, -1, 2) +
    coins(330, 424, 1.06) +
    notes(330, 480, 0.7) +
    line('M430 166C540 160 566 220 566 300', '#0E5A60', 17) +
    line('M538 278L566 308L592 276', '#0E5A60', 17) +
    line('M214 480C100 486 74 420 74 340', '#AA4429', 17) +
    line('M46 364L74 332L102 362', '#AA4429', 17)
  );
}

/** A sheet with questions: a picture, boxes, some of them ticked. */
function exam(): string {
  const row = (y: number, ticked: boolean) =>
    rect(-112, y - 24, 48, 48, 9, '#F4EBDC', 'stroke="#8C7A62" stroke-width="5"') +
    (ticked ? line(`M-102 ${y}L-90 ${y + 13}L-68 ${y - 18}`, '#4D5F25', 11) : '') +
    line(`M-34 ${y}H108`, '#B5A68F', 12);
  return (
    stage('words') +
    sheet(300, 320, 310, 420, row(-130, true) + row(-46, true) + row(38, true) + row(122, false), -3) +
    symbol(PENCIL, 400, 330, 180)
  );
}
