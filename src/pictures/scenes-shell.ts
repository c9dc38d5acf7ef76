import { bottle, healthCard, medicine, phone, shoulderBag } from './belongings.ts';
import { CAST } from './cast.ts';
import { personOnFoot } from './figure.ts';
import { hand } from './hand.ts';
import { letter, POST_LETTER } from './letters.ts';
import { book, clock, saucerCup, tableTop, tablet } from './objects.ts';
import { home, tree } from './places.ts';
import { YOGA_POSES } from './poses.ts';
import { townHallSign } from './services.ts';
import { at, circle, line, oval, rect } from './shapes.ts';
import { arrow, cloudSign, letterCard, soundArcs, speaker, tickDisc, touchRings } from './signs.ts';
import { type Crop, floor, ground, hers, squareScene, stage, TINTS, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { COAT, GLASSES, HIKING_BOOT, SANDWICH, UMBRELLA } from './symbols.ts';

/** What the tablet itself has to say, and the days of the course. */
export const SHELL_SCENES = {
  class: squareScene('Undervisning', classroom),
  yoga: squareScene('Yoga', yoga),
  'home-day': squareScene('Hjemme', homeDay),
  'touch-to-begin': squareScene('Tryk for at begynde', touchToBegin),
  help: squareScene('Hjælp', help),
  'no-sound': squareScene('Ingen lyd', noSound),
  'no-network': squareScene('Intet net', noNetwork),
  update: squareScene('Nyt indhold', update),
  'tablet-full': squareScene('Tabletten er fuld', tabletFull),
  finished: hers('miriam', squareScene('Færdig', finished)),
  wait: squareScene('Vent lidt', wait),
  ready: squareScene('Klar', ready),
  leaving: squareScene('Ud til den rigtige side', leaving),
  'hear-test': squareScene('Kan du høre?', hearTest),
  language: squareScene('Sprog', language),
} as const;

const BRING_CROPS = { square: [170, 170, 300, 300], face: [145, 145, 350, 350] } as const satisfies Record<
  string,
  Crop
>;
const thing = (title: string, draw: () => string) => squareScene(title, draw, BRING_CROPS);

/** What to bring on a trip: one thing each, on no ground, for the white cell of the trip card. */
export const BRING_SCENES = {
  'bring-coat': thing('Jakke', () => symbol(COAT, 190, 190, 260)),
  'bring-shoes': thing('Gode sko', () => symbol(HIKING_BOOT, 190, 190, 260)),
  'bring-umbrella': thing('Paraply', () => symbol(UMBRELLA, 190, 190, 260)),
  'bring-food': thing('Mad', () => symbol(SANDWICH, 190, 190, 260)),
  'bring-water': thing('Vand', () => bottle(320, 320, 1.4)),
  'bring-phone': thing('Telefon', () =>
    phone(320, 320, 250, rect(-40, -70, 80, 90, 6, '#8FB0C4') + circle(0, 62, 15, '#C3CEDF')),
  ),
  'bring-health-card': thing('Sundhedskort', () => healthCard(320, 320, 1.6)),
  'bring-medicine': thing('Medicin', () => medicine(312, 326, 1.5)),
  'bring-glasses': thing('Briller', () => symbol(GLASSES, 190, 190, 260)),
} as const;

function classroom(): string {
  return (
    stage('danish') +
    woman('parwin', 216, 268, 1, { turn: 0.6, mood: 'happy', gaze: 0.4 }) +
    woman('selam', 428, 278, 1, { turn: -0.6, mood: 'happy', gaze: -0.4 }) +
    tableTop(486) +
    book(322, 448, 0.86)
  );
}

function yoga(): string {
  return (
    ground(TINTS.calm.ground) +
    circle(320, 330, 250, '#D8DFBE') +
    floor(500, '#C9D2AC') +
    oval(320, 560, 190, 26, '#7E9167') +
    oval(320, 553, 190, 26, '#93A67A') +
    personOnFoot(YOGA_POSES.tree, { ...CAST.noor, feet: 'bare' }, 318, 562, 0.68)
  );
}

function homeDay(): string {
  return (
    ground(TINTS.home.ground) +
    circle(320, 310, 250, '#E8DAC2') +
    floor(480, '#CCD3AE') +
    tree(520, 450, 1.2) +
    home(290, 340, 1.75)
  );
}

function touchToBegin(): string {
  const { skin } = CAST.amina;
  return (
    ground('#DCECEC') +
    circle(320, 320, 256, '#C7DEDE') +
    tablet(320, 310, 420, 300, '') +
    touchRings(306, 282, 44) +
    line('M500 760L404 452', CAST.amina.top, 92) +
    hand(392, 420, -116, 'point', skin, 1, 2.6)
  );
}

function help(): string {
  return (
    stage('calendar') +
    woman('parwin', 330, 270, 1.3, {
      mood: 'happy',
      turn: 0.1,
      armLeft: { elbow: [-132, 206], wrist: [-122, 96], hand: 'flat', angle: -92 },
    })
  );
}

function noSound(): string {
  const grey = '#8A939A';
  return (
    stage('home') +
    tablet(
      320,
      320,
      400,
      290,
      speaker(-20, 0, 1.7, grey) + soundArcs(34, 0, 1, 0, '#D3D6D8') + line('M-100 92L96 -92', '#5B4636', 16),
    )
  );
}

function noNetwork(): string {
  return (
    stage('post') +
    tablet(320, 440, 280, 200, tickDisc(0, 0, 46)) +
    cloudSign(320, 206, 1.5, '#AEB9C8') +
    line('M320 318V286', '#8A97AD', 12) +
    line('M254 268L392 150', '#5B4636', 15)
  );
}

function update(): string {
  const turn =
    line('M-62-14A64 64 0 0 1 52-38M62 14A64 64 0 0 1-52 38', '#0E5A60', 17) +
    line('M54-72V-36H18M-54 72V36H-18', '#0E5A60', 17);
  return stage('danish') + tablet(320, 320, 400, 290, at(0, 0, 1.15, turn));
}

function tabletFull(): string {
  const colours = ['#B4553A', '#2F6F73', '#D3A03F', '#8C3F5E', '#6E7F58', '#3D4F7C'];
  const kept = colours.map((colour, i) =>
    rect(-104 + (i % 3) * 72, -78 + Math.floor(i / 3) * 80, 64, 72, 8, colour),
  );
  const left =
    rect(168, 170, 84, 112, 10, '#D3A03F') +
    rect(282, 148, 84, 112, 10, '#2F6F73') +
    rect(392, 176, 84, 112, 10, '#8C3F5E');
  return stage('today') + left + tablet(320, 420, 280, 230, kept.join(''));
}

function finished(cast = CAST): string {
  return (
    stage('calm') +
    woman(cast.miriam, 310, 262, 1.2, {
      mood: 'happy',
      armLeft: { elbow: [-134, 250], wrist: [-30, 214], hand: 'flat', angle: -22 },
    }) +
    tickDisc(486, 220, 54)
  );
}

function wait(): string {
  return (
    stage('home') +
    woman('senait', 276, 270, 1.12, { turn: 0.2 }) +
    tableTop(500) +
    saucerCup(276, 430, 0.84, '#2F6F73') +
    clock(478, 250, 74, 10, 5)
  );
}

function ready(): string {
  return (
    stage('calm') +
    tablet(320, 240, 190, 230, letter(0, -20, 120, 0, POST_LETTER)) +
    shoulderBag(320, 400, 2) +
    tickDisc(474, 300, 54)
  );
}

function leaving(): string {
  return (
    stage('post') +
    townHallSign(424, 232, 1.2) +
    tablet(246, 466, 260, 190, circle(12, -8, 34, '#CFDAEA')) +
    arrow(258, 456, 356, 358, '#0E5A60', 20)
  );
}

/** Her right hand behind the ear on the viewer's left; the head is a little turned so that the ear is free. */
export const LISTENING = {
  turn: 0.25,
  tilt: -5,
  armLeft: { elbow: [-158, 190], wrist: [-92, 62], hand: 'flat', angle: -78 },
} as const;

function hearTest(): string {
  return (
    stage('today') +
    woman('noor', 380, 280, 1.2, LISTENING) +
    speaker(136, 230, 0.95) +
    soundArcs(164, 230, 0.85)
  );
}

function language(): string {
  return (
    stage('words') +
    letterCard(216, 240, 150, -8, 'M-30 40L0-40L30 40M-18 14H18', '#0E5A60') +
    letterCard(424, 240, 150, 7, 'M-38-10C-38 34 38 34 38-10M0 50V50.1', '#8C3F5E') +
    letterCard(222, 446, 150, 6, 'M-28-38V0C-28 24 28 24 28 0V-38M0 18V44', '#8A5A00') +
    letterCard(426, 446, 150, -6, 'M28 40V-40H0C-34-40-34 6 0 6H28M4 6L-28 40', '#244679')
  );
}
