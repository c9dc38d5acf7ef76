import { coins, movingBox, notes } from './belongings.ts';
import { CAST } from './cast.ts';
import { personOnFoot } from './figure.ts';
import { hand } from './hand.ts';
import { book, saucerCup, tableTop } from './objects.ts';
import { bus, home } from './places.ts';
import { EVERYDAY_POSES } from './poses.ts';
import { roomDoor, wallClock } from './rooms.ts';
import { townHallSign } from './services.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { tickDisc } from './signs.ts';
import { floor, ground, hers, roofs, squareScene, stage, TINTS, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { BROOM, THERMOMETER } from './symbols.ts';

/** Module 2, "Rådighed": what the municipality asks of her, and what she does. */
export const AVAILABILITY_SCENES = {
  'ready-for-work': hers('amina', squareScene('Klar til arbejde', readyForWork)),
  'money-from-kommunen': squareScene('Penge fra kommunen', money),
  meeting: hers('amina', squareScene('Møde', meeting)),
  'on-time': hers('fatima', squareScene('Til tiden', onTime)),
  'call-sick': hers('selam', squareScene('Ring og meld dig syg', callSick)),
  'say-yes': hers('senait', squareScene('Sig ja', sayYes)),
  'tell-change': squareScene('Fortæl, når noget ændrer sig', tellChange),
  'course-class': squareScene('Kursus', courseClass),
  'work-placement': hers('miriam', squareScene('Praktik', workPlacement)),
  bisidder: hers('amina', squareScene('Bisidder', bisidder)),
  'plan-b': squareScene('Plan B', planB),
} as const;

/** A telephone held to the ear on the viewer's left, with the hand that holds it; in the bust's units. */
const PHONE_ARM = { elbow: [-150, 250], wrist: [-84, 104] } as const;

function phoneAtEar(skin: string): string {
  return at(
    -80,
    37,
    1,
    rect(-18, -62, 36, 104, 9, '#2F2A2B') +
      rect(-12, -54, 24, 84, 4, '#57606A') +
      hand(-6, 44, -76, 'fist', skin, -1, 1.25),
  );
}

function readyForWork(cast = CAST): string {
  return (
    ground(TINTS.today.ground) +
    circle(320, 300, 190, '#EBBE55') +
    roofs(420) +
    floor(500, '#C9A164') +
    woman(
      cast.amina,
      320,
      250,
      1.2,
      { turn: 0.25, mood: 'happy', armRight: { elbow: [138, 250], wrist: [52, 262], hand: 'fist' } },
      { top: '#31566B', coat: '#274758' },
    ) +
    line('M250 620C252 500 280 430 366 392', '#7B5236', 15) +
    at(262, 560, 1, rect(-72, -40, 144, 190, 18, '#9A6237') + rect(-72, -40, 144, 52, 18, '#7D4D2A'))
  );
}

function money(): string {
  return stage('post', 470) + townHallSign(320, 282, 2) + notes(270, 486, 1.05) + coins(420, 512, 0.9);
}

function meeting(cast = CAST): string {
  return (
    stage('calendar') +
    woman(cast.amina, 216, 268, 1.02, { turn: 0.8, mood: 'happy', gaze: 0.6 }) +
    woman('lise', 428, 268, 1.02, { turn: -0.8, gaze: -0.6, mood: 'happy' }) +
    tableTop(482) +
    saucerCup(228, 472, 0.56) +
    saucerCup(404, 472, 0.56, '#2F6F73')
  );
}

function onTime(cast = CAST): string {
  return (
    ground('#EFE4D2') +
    floor(560, '#C9B593') +
    roomDoor(410, 560, 1.08) +
    wallClock(206, 196, 76, 9, 0) +
    personOnFoot(EVERYDAY_POSES.stand, { ...cast.fatima, mood: 'happy', turn: 0.5 }, 240, 600, 0.62) +
    at(
      208,
      470,
      0.4,
      rect(-75, -50, 150, 130, 20, '#9A6237') + line('M-50-44C-40-160 60-170 70-230', '#5B3A22', 15),
    )
  );
}

function callSick(cast = CAST): string {
  const blanket =
    area(
      'M-66 84C-120 96-150 140-152 200L-164 420H164L152 200C150 140 120 96 66 84C50 150 20 190 0 230C-20 190-50 150-66 84Z',
      '#B9A6C4',
    ) +
    line(
      'M-120 150C-128 240-130 330-132 420M120 150C128 240 130 330 132 420M-66 84C-50 150-20 190 0 230C20 190 50 150 66 84',
      '#9D88AB',
      6,
    );
  return (
    ground(TINTS.home.ground) +
    rect(60, 250, 520, 300, 40, '#B98A64') +
    rect(120, 240, 400, 230, 60, '#FFFDF8') +
    woman(
      cast.selam,
      330,
      272,
      1.14,
      {
        mood: 'speak',
        tilt: -6,
        between: blanket + phoneAtEar(cast.selam.skin),
        armLeft: PHONE_ARM,
      },
      { top: '#A993B6' },
    ) +
    symbol(THERMOMETER, 440, 420, 120)
  );
}

function sayYes(cast = CAST): string {
  return (
    stage('calm') +
    woman(cast.senait, 300, 272, 1.22, {
      mood: 'happy',
      tilt: 7,
      armLeft: { elbow: [-138, 244], wrist: [-36, 216], hand: 'flat', angle: -22 },
    }) +
    tickDisc(478, 214, 58)
  );
}

function tellChange(): string {
  return (
    stage('home', 520) +
    home(354, 330, 1.7) +
    movingBox(210, 480, 1.2) +
    movingBox(224, 388, 0.9) +
    movingBox(440, 512, 0.9)
  );
}

function courseClass(): string {
  return (
    ground(TINTS.danish.ground) +
    rect(130, 136, 380, 150, 10, '#35506F') +
    rect(130, 136, 380, 150, 10, 'none', 'stroke="#B98A64" stroke-width="12"') +
    line('M180 186H300M180 226H360', '#DCE8F2', 10) +
    woman('parwin', 400, 230, 0.74, {
      mood: 'speak',
      turn: -0.3,
      armLeft: { elbow: [-150, 176], wrist: [-150, 70], hand: 'point', angle: -120 },
    }) +
    woman('noor', 196, 388, 0.8, { turn: 0.5, mood: 'happy' }) +
    woman('zara', 440, 396, 0.8, { turn: -0.5, mood: 'happy' }) +
    tableTop(552) +
    book(320, 520, 0.6)
  );
}

function workPlacement(cast = CAST): string {
  return (
    ground('#E6ECEC') +
    floor(520, '#C3CFCF') +
    rect(364, 260, 160, 14, 6, '#6C7F86') +
    line('M520 268V240', '#6C7F86', 14) +
    rect(374, 320, 150, 180, 12, '#7FA3A8') +
    rect(374, 320, 150, 30, 12, '#5F868C') +
    [400, 498].map((x) => circle(x, 520, 22, '#3A3F42') + circle(x, 520, 9, '#AEB9BF')).join('') +
    [
      ['#D3A03F', 392],
      ['#8C3F5E', 436],
      ['#2F6F73', 480],
    ]
      .map(([c, x]) => rect(Number(x), 268, 30, 52, 8, String(c)))
      .join('') +
    symbol(BROOM, 420, 130, 190) +
    personOnFoot(
      EVERYDAY_POSES.stand,
      { ...cast.miriam, apron: '#2F6F73', mood: 'happy', turn: 0.2 },
      240,
      600,
      0.84,
    )
  );
}

function bisidder(cast = CAST): string {
  return (
    stage('calm') +
    woman(cast.amina, 286, 282, 0.82, { turn: 0.6, gaze: 0.4 }) +
    woman('zara', 174, 266, 0.82, { turn: 0.6, mood: 'happy', gaze: 0.6 }) +
    woman('lise', 462, 276, 0.82, { turn: -0.7, mood: 'speak', gaze: -0.5 }) +
    tableTop(478) +
    saucerCup(462, 464, 0.42, '#2F6F73') +
    saucerCup(282, 466, 0.42) +
    saucerCup(172, 466, 0.42, '#D3A03F') +
    line('M196 404L238 384', '#43606A', 34) +
    hand(250, 378, -16, 'flat', cast.zara.skin, -1, 0.72)
  );
}

function planB(): string {
  const road = 'M326 700C326 560 330 500 200 330M326 700C326 560 322 500 452 330';
  const barrier =
    line('M150 402L138 452M262 372L272 420', '#7D4D2A', 10) +
    line('M138 410L276 372', '#B4553A', 24) +
    line('M160 404L182 398M214 389L236 383', '#FBEFD0', 18);
  return (
    ground('#EBEEDF') +
    line(road, '#D9C7A4', 74) +
    bus(186, 236, 0.44) +
    barrier +
    personOnFoot(EVERYDAY_POSES.walk, CAST.olena, 462, 372, 0.42) +
    personOnFoot(EVERYDAY_POSES.stand, { ...CAST.amina, turn: 0.6 }, 326, 640, 0.42)
  );
}
