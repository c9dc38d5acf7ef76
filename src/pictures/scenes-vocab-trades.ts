import { CAST } from './cast.ts';
import { TAILOR } from './clothes.ts';
import { hand } from './hand.ts';
import { HELD } from './held.ts';
import { LOOKS } from './looks.ts';
import { drawBust } from './person.ts';
import { windowFrame } from './places.ts';
import { cookingPot } from './rooms.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { floor, ground, squareScene, stage, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { BASKET, FACTORY, POT_OF_FOOD, POTATO, RED_APPLE, SCISSORS, TOMATO } from './symbols.ts';
import { washingMachine } from './work-things.ts';

/** Words of the course: work that is drawn by hand, because no single pose shows it. */
export const TRADE_WORDS = {
  cooking: squareScene('Lave mad', cooking),
  'job-school-kitchen': squareScene('Skolekøkken', schoolKitchen, WHOLE),
  laundry: squareScene('Vaskeri', laundry, WHOLE),
  factory: squareScene('Fabrik', () => stage('post', 500) + symbol(FACTORY, 100, 80, 440), WHOLE),
  'bus-driver': squareScene('Chauffør', busDriver, WHOLE),
  hairdresser: squareScene('Frisør', hairdresser, WHOLE),
} as const;

function laundry(): string {
  const linen = (x: number) => at(x, 158, 0.8, HELD.linen.draw());
  return (
    ground('#EADFCB') +
    floor(476, '#C3D3D6') +
    linen(120) +
    linen(320) +
    linen(520) +
    rect(-400, 196, 1600, 14, 0, '#9FB4BA') +
    washingMachine(114, 492, 1.06) +
    washingMachine(320, 492, 1.06, '#3D4F7C') +
    washingMachine(526, 492, 1.06, '#6E7F58') +
    symbol(BASKET, 226, 430, 190)
  );
}

function cooking(): string {
  return (
    ground('#F3E9DA') +
    windowFrame(440, 130, 130, 160) +
    woman('noor', 210, 240, 1.02, {
      mood: 'happy',
      turn: 0.4,
      gaze: 0.7,
      armRight: { elbow: [142, 244], wrist: [196, 152], hand: 'fist', angle: -30 },
    }) +
    rect(-400, 520, 1600, 500, 0, '#A9B4B8') +
    rect(-400, 520, 1600, 14, 0, '#C9D2D6') +
    cookingPot(452, 462, 0.98) +
    line('M434 338L460 424', '#9A6237', 13) +
    hand(412, 398, -30, 'fist', CAST.noor.skin, 1, 1.02) +
    symbol(TOMATO, 84, 470, 80) +
    symbol(POTATO, 164, 480, 74)
  );
}

/** Dinner for children: she stands behind the counter, they come to it. */
function schoolKitchen(): string {
  const child = (look: 'girl' | 'big-boy', x: number, y: number) =>
    drawBust(LOOKS[look], { at: [x, y], scale: 0.86, flip: false }, { view: 'back' });
  return (
    ground('#F3E9DA') +
    rect(-400, 206, 1600, 16, 0, '#D8C8B2') +
    symbol(POT_OF_FOOD, 84, 116, 104) +
    symbol(RED_APPLE, 470, 136, 80) +
    drawBust(
      { ...LOOKS.hodan, clothes: 'kitchen', mood: 'happy' },
      { at: [320, 206], scale: 1, flip: false },
      { view: 'front', held: HELD.tray },
    ) +
    rect(-400, 490, 1600, 600, 0, '#A9B4B8') +
    rect(-400, 490, 1600, 14, 0, '#C9D2D6') +
    child('girl', 124, 494) +
    child('big-boy', 516, 486)
  );
}

/** She sits behind the wheel: the bus is seen from the front. */
function busDriver(): string {
  const lamp = (x: number) =>
    circle(x, 540, 30, '#FFF3C9') + circle(x, 540, 30, 'none', 'stroke="#B98A22" stroke-width="8"');
  return (
    stage('post', 590) +
    rect(86, 96, 468, 500, 56, '#E8B130') +
    rect(120, 150, 400, 300, 26, '#CFE2EA') +
    `<svg x="120" y="150" width="400" height="300" viewBox="120 150 400 300">${driver()}</svg>` +
    rect(86, 444, 468, 20, 0, '#C4921F') +
    rect(200, 112, 240, 26, 10, '#33475A') +
    lamp(150) +
    lamp(490) +
    rect(230, 510, 180, 60, 8, '#C4921F') +
    line('M250 530H390M250 550H390', '#8A6412', 6) +
    [130, 440].map((x) => rect(x, 590, 70, 40, 12, '#2B2727')).join('') +
    rect(52, 210, 34, 84, 12, '#33475A') +
    rect(554, 210, 34, 84, 12, '#33475A')
  );
}

/** She stands behind a customer who has a cloth around her, with scissors and comb. */
function hairdresser(): string {
  const { skin } = CAST.zara;
  const comb =
    rect(-52, -16, 104, 14, 5, '#5B4636') +
    line('M-46-4V18M-32-4V18M-18-4V18M-4-4V18M10-4V18M24-4V18', '#5B4636', 6);
  return (
    stage('words') +
    woman(
      'zara',
      320,
      196,
      0.92,
      {
        mood: 'calm',
        gaze: 0,
        tailor: TAILOR,
        armLeft: { elbow: [-178, 246], wrist: [-136, 178] },
        armRight: { elbow: [178, 246], wrist: [136, 178] },
      },
      { clothes: 'apron' },
    ) +
    woman('olena', 320, 392, 0.86, { mood: 'happy' }) +
    area('M284 474C214 494 176 560 164 780H476C464 560 426 494 356 474Q320 498 284 474Z', '#DCE3E6') +
    at(232, 342, 0.9, comb, -14) +
    at(410, 346, 1, symbol(SCISSORS, -58, -58, 116), 90) +
    hand(186, 350, -10, 'fist', skin, 1, 1.1) +
    hand(456, 350, 190, 'fist', skin, -1, 1.1)
  );
}

function driver(): string {
  const { skin } = CAST.fatima;
  return (
    woman('fatima', 320, 250, 0.84, {
      mood: 'happy',
      armLeft: { elbow: [-152, 236], wrist: [-118, 196] },
      armRight: { elbow: [152, 236], wrist: [118, 196] },
    }) +
    circle(320, 450, 96, 'none', 'stroke="#3A3536" stroke-width="20"') +
    [236, 404].map((x) => circle(x, 402, 22, skin)).join('')
  );
}
