import { CAST } from './cast.ts';
import { hand } from './hand.ts';
import { saucerCup, sun } from './objects.ts';
import { sheet, writing } from './papers.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { at, line, rect } from './shapes.ts';
import { floor, squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { GLOVES, LUGGAGE, OFFICE_BUILDING, SAFETY_VEST, UMBRELLA_ON_GROUND } from './symbols.ts';
import { clasp } from './work-hands.ts';
import { hangingApron, hangingTunic } from './work-things.ts';

/** Words of the course: the house of work and the things in it. */
export const WORKPLACE_WORDS = {
  workplace: squareScene(
    'Arbejdsplads',
    () => stage('danish', 500) + symbol(OFFICE_BUILDING, 100, 84, 440),
    WHOLE,
  ),
  coffee: squareScene('Kaffe', coffee),
  handshake: squareScene(
    'Give hånd',
    () =>
      stage('today') +
      clasp(320, 310, 1, [CAST.amina.skin, CAST.amina.top], [CAST.selam.skin, CAST.selam.top]),
    WHOLE,
  ),
  contract: squareScene('Kontrakt', contract),
  'holiday-leave': squareScene('Ferie', holiday, WHOLE),
  gloves: squareScene('Handsker', () => stage('words') + symbol(GLOVES, 120, 120, 400)),
  uniform: squareScene('Arbejdstøj', workClothes, WHOLE),
} as const;

function coffee(): string {
  return (
    stage('home', 500) +
    line(
      'M250 250C222 206 290 186 258 140M330 250C302 206 370 186 338 140M410 250C382 206 450 186 418 140',
      '#C9B593',
      16,
    ) +
    saucerCup(320, 340, 2.1, '#F4EFE4')
  );
}

function contract(): string {
  return (
    stage('post') +
    sheet(
      310,
      320,
      330,
      430,
      writing(-126, -158, 252, 6, 36) +
        line('M-126 132H126', '#8C7A62', 5) +
        line(
          'M-110 122C-98 70-74 74-80 116C-66 84-48 84-52 118C-40 92-24 90-24 118C-8 96 8 100 12 116',
          '#244679',
          9,
        ),
    ) +
    at(
      430,
      424,
      1.9,
      hand(20, 0, 206, 'fist', CAST.noor.skin, -1) +
        line('M34-66L-34 26', '#B4553A', 11) +
        line('M-34 26L-42 38', '#2B211D', 6),
    ) +
    line('M1100 850L500 470', CAST.noor.top, 92)
  );
}

function holiday(): string {
  return (
    stage('today') +
    floor(350, '#EBC467') +
    sun(508, 176, 50) +
    symbol(UMBRELLA_ON_GROUND, 40, 80, 430) +
    symbol(LUGGAGE, 380, 350, 220)
  );
}

/** Clothes for three kinds of work, on the pegs of a wardrobe. */
function workClothes(): string {
  return (
    stage('home', 560) +
    rect(-400, 130, 1600, 18, 0, '#9A6237') +
    hangingApron(112, 140, 1.04) +
    hangingTunic(316, 134, 1.06, '#8FB3BC', '#FFFDF8') +
    line('M532 140V190', '#6C7F86', 7) +
    symbol(SAFETY_VEST, 436, 176, 190)
  );
}
