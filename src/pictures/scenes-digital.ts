import { phone } from './belongings.ts';
import { CAST } from './cast.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { letter, openLetter, POST_LETTER } from './letters.ts';
import { tableTop, tablet } from './objects.ts';
import { monthPage, smallPortrait, writing } from './papers.ts';
import { bookShelf } from './places.ts';
import { PROFILE } from './profile-head.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { arrow, careSign, padlock } from './signs.ts';
import { ground, hers, squareScene, stage, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { PENCIL } from './symbols.ts';

/** Digital post, codes, and keeping both safe. */
export const DIGITAL_SCENES = {
  mitid: squareScene('MitID', mitid),
  'code-secret': hers('noor', squareScene('Koden er hemmelig', codeSecret)),
  'look-away': hers('zara', squareScene('Hjælperen ser væk', lookAway)),
  letter: squareScene(
    'Brev',
    () => stage('post') + letter(320, 320, 350, -5, { ...POST_LETTER, seal: '#AA4429' }),
  ),
  'unread-letter': squareScene('Nyt brev', unreadLetter),
  inbox: squareScene('Indbakke', inbox),
  deadline: hers('fatima', squareScene('Frist', deadline)),
  reply: squareScene('Svar', reply),
  'log-out': squareScene('Log ud', logOut),
  'false-sms': squareScene('Falsk besked', falseSms),
  'say-no-stop': hers('amina', squareScene('Sig stop', sayStop)),
  'help-at-library': hers('noor', squareScene('Hjælp på biblioteket', helpAtLibrary)),
  phone: squareScene('Telefon', () => stage('calm') + phone(320, 320, 380, phoneHome())),
  tablet: squareScene('Tablet', () => stage('danish') + tablet(320, 320, 400, 290, tabletHome())),
} as const;

function phoneHome(): string {
  const colours = ['#B4553A', '#2F6F73', '#D3A03F', '#8C3F5E', '#6E7F58', '#3D4F7C'];
  return (
    colours
      .map((colour, i) => rect(-64 + (i % 2) * 68, -130 + Math.floor(i / 2) * 72, 58, 58, 14, colour))
      .join('') + circle(0, 122, 20, '#D5C5AB')
  );
}

function tabletHome(): string {
  const colours = ['#E7B23F', '#2F6F73', '#3D4F7C', '#B4553A', '#93A67A', '#8C3F5E'];
  return colours
    .map((colour, i) => rect(-156 + (i % 3) * 106, -104 + Math.floor(i / 3) * 108, 94, 96, 12, colour))
    .join('');
}

function mitid(): string {
  const screen =
    rect(-74, -160, 148, 300, 12, '#DCE4EF') +
    rect(-44, -130, 88, 88, 22, '#5F7596') +
    padlock(0, -88, 0.6, '#F4F1EA') +
    smallPortrait(0, 20, 0.86, '#7A4160') +
    rect(-62, 84, 124, 44, 22, '#5F7596') +
    circle(-40, 106, 17, '#FFFDF8') +
    line('M-10 106H34M22 94L34 106L22 118', '#FFFDF8', 8);
  return (
    stage('post') +
    phone(320, 322, 380, at(0, 0, 0.9, screen)) +
    hand(236, 560, -56, 'point', CAST.olena.skin, 1, 1.9) +
    line('M120 780L212 600', CAST.olena.top, 76)
  );
}

function codeSecret(cast = CAST): string {
  const held = phone(4, 236, 150, rect(-30, -56, 60, 112, 4, '#8FB0C4'), 0);
  return (
    stage('post') +
    woman(cast.noor, 320, 244, 1.3, {
      turn: -0.2,
      gaze: -0.4,
      between: held,
      armRight: { elbow: [150, 270], wrist: [70, 256], hand: 'flat', angle: 190 },
      armLeft: { elbow: [-150, 262], wrist: [-58, 226], hand: 'flat', angle: -10 },
    })
  );
}

function lookAway(cast = CAST): string {
  return (
    stage('calm') +
    woman(cast.zara, 216, 274, 1, { turn: 0.3, eyes: 'down' }) +
    woman('fatima', 440, 262, 1, { view: PROFILE, tilt: 4 }) +
    tableTop(502) +
    phone(232, 430, 150, padlock(0, -6, 0.56)) +
    hand(176, 474, -50, 'point', cast.zara.skin, 1, 0.9)
  );
}

function unreadLetter(): string {
  return (
    stage('post') +
    at(404, 228, 1, `<g opacity=".55">${openLetter(0, 0, 210, 7)}</g>`) +
    letter(296, 370, 330, -4, { ...POST_LETTER, seal: '#AA4429' }) +
    circle(454, 268, 34, '#0E5A60', 'stroke="#FFFDF8" stroke-width="8"')
  );
}

/** Three rows of a mailbox, 340 x 270 around the middle; the first is new. */
function mailRows(): string {
  const row = (y: number, colour: string, fresh: boolean) =>
    rect(-172, y, 344, 76, 8, fresh ? '#DFE6F1' : '#F4F1EA') +
    rect(-160, y + 10, 56, 56, 10, colour) +
    writing(-86, y + 26, fresh ? 210 : 180, 2, 26, fresh ? '#244679' : '#C3BBAE');
  return (
    row(-124, '#B4553A', true) +
    letter(136, -86, 52, 0, POST_LETTER) +
    row(-40, '#7FA3A8', false) +
    row(44, '#AF7445', false)
  );
}

function inbox(): string {
  return stage('post') + tablet(320, 326, 412, 300, mailRows());
}

function deadline(cast = CAST): string {
  const { skin } = cast.fatima;
  return (
    ground('#FAEED3') +
    circle(330, 320, 270, '#F3DFB4') +
    woman(cast.fatima, 430, 250, 1.16, {
      turn: -0.6,
      gaze: -0.7,
      armLeft: { elbow: [-168, 276], wrist: [-206, 226], layer: 'under' },
    }) +
    monthPage(234, 372, 0.92) +
    hand(172, 548, -98, 'fist', skin, -1, 1.24) +
    line('M178 552L194 528', skin, 17)
  );
}

function reply(): string {
  return (
    stage('post') +
    letter(300, 390, 290, 0, POST_LETTER) +
    line('M452 282C452 190 380 160 300 160H216M262 112L208 160L262 208', '#0E5A60', 20) +
    symbol(PENCIL, 356, 340, 170)
  );
}

function logOut(): string {
  const way =
    rect(-120, -96, 128, 192, 6, '#35506F') +
    area('M8-96L-66-66V122L8 96Z', '#7FA3A8') +
    circle(-10, 12, 7, '#FBEFD0');
  return stage('post') + tablet(320, 320, 400, 300, way) + arrow(340, 320, 470, 320, '#B4553A', 22);
}

function falseSms(): string {
  const message =
    rect(-74, -150, 148, 128, 14, '#F6E4B8') +
    writing(-54, -120, 106, 3, 34, '#C49A4A') +
    rect(-54, -14, 108, 34, 8, '#7FA3A8');
  return (
    stage('today') +
    circle(300, 330, 214, 'none', 'stroke="#D99A2B" stroke-width="18"') +
    phone(300, 330, 380, message) +
    careSign(432, 440, 1.5)
  );
}

function sayStop(cast = CAST): string {
  const { skin } = cast.amina;
  return (
    stage('home') +
    woman(cast.amina, 346, 262, 1.24, { turn: -0.1, armLeft: { elbow: [-150, 262], wrist: [-120, 214] } }) +
    line('M172 586L206 470', shade(cast.amina.top, -0.09), 66) +
    hand(210, 440, -88, 'flat', skin, 1, 2.3)
  );
}

function helpAtLibrary(cast = CAST): string {
  const shelves = [210, 312, 414].map((y, i) => bookShelf(-190, y, 1024, 82, i)).join('');
  return (
    ground('#EFE4D2') +
    rect(-400, 110, 1600, 400, 0, '#C79A6B') +
    shelves +
    woman(
      'lise',
      440,
      270,
      0.98,
      { turn: -0.6, mood: 'speak', gaze: -0.5 },
      { top: '#6E7F58', glasses: false },
    ) +
    woman(cast.noor, 212, 282, 0.98, { turn: 0.5, gaze: 0.4 }) +
    tableTop(492, '#A5784C') +
    tablet(326, 470, 210, 150, letter(0, 0, 110, 0, POST_LETTER)) +
    hand(412, 512, 196, 'point', cast.lise.skin, -1, 1)
  );
}
