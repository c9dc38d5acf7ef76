import { letter, openLetter, POST_LETTER } from './letters.ts';
import { tablet } from './objects.ts';
import { monthPage, sheet, writing } from './papers.ts';
import { scenes } from './scene.ts';
import { WEEKDAY_COLOURS } from './scenes-home.ts';
import { ALL, questionMark, WHOLE, weekStrip } from './scenes-vocab-things.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { arrow } from './signs.ts';
import { type Scene, squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { WRAPPED_GIFT } from './symbols.ts';

/** What the practice place Post shows and no lesson does: what can be done with a letter, and the days of a week. */
export const PRACTICE_POST_SCENES = {
  ...scenes({
    'reading-access': {
      title: 'Læseadgang',
      crops: WHOLE,
      ground: { tint: 'calm' },
      people: [
        { look: 'zara', mood: 'happy', turn: 0.4, gaze: 0.4, eyes: 'down', at: [196, 236], scale: 0.96 },
        { look: 'fatima', mood: 'calm', turn: -0.4, gaze: -0.4, eyes: 'down', at: [446, 236], scale: 0.96 },
      ],
      front: [
        { thing: 'table', at: [0, 470] },
        { drawn: tablet(150, 500, 200, 150, letter(0, 0, 110, 0, POST_LETTER)) },
        { drawn: tablet(490, 500, 200, 150, letter(0, 0, 110, 0, POST_LETTER)) },
      ],
    },
  }),
  'letter-sent': squareScene('Sendt brev', sentLetter, ALL),
  'letter-zoom': squareScene('Zoom ind', zoomedLetter, ALL),
  'letter-filed': squareScene('Brev i mappe', filedLetter, ALL),
  'letter-bin': squareScene('Slettet brev', letterInBin, ALL),
  'letter-search': squareScene('Find et brev', searchedLetter, ALL),
  'letter-more': squareScene('Mere om brevet', moreOfLetter, ALL),
  'letter-doubt': squareScene(
    'Er brevet rigtigt?',
    () => stage('post') + openLetter(270, 400, 330, -3) + questionMark(490, 250, 1.5),
    ALL,
  ),
  'web-link': squareScene('Link', chain, ALL),
  'post-on-paper': squareScene('Brev på papir', letterbox, ALL),
  'post-gift': squareScene('Gave', () => stage('today') + symbol(WRAPPED_GIFT, 160, 150, 330), ALL),
  'post-monday': weekday('Mandag', 0),
  'post-tuesday': weekday('Tirsdag', 1),
  'post-wednesday': weekday('Onsdag', 2),
  'post-thursday': weekday('Torsdag', 3),
  'post-friday': weekday('Fredag', 4),
  'post-saturday': weekday('Lørdag', 5),
  'post-sunday': weekday('Søndag', 6),
} as const;

/** A day of the week, by its colour and its place among the seven. */
function weekday(title: string, day: number): Scene {
  const edge = day === 6 ? 'stroke="#806F5B" stroke-width="8"' : '';
  return squareScene(
    title,
    () =>
      stage('calendar') +
      rect(202, 46, 244, 244, 30, '#CDB48F') +
      rect(194, 38, 244, 244, 30, '#FFFDF8') +
      rect(212, 56, 208, 140, 22, WEEKDAY_COLOURS[day] ?? '#FFFFFF', edge) +
      weekStrip(320, 440, 0.92, { day }),
    ALL,
  );
}

/** The letter leaves the tablet. */
function sentLetter(): string {
  return (
    stage('post') +
    tablet(250, 420, 330, 240, writing(-110, -60, 210, 4, 36, '#C9D6E8')) +
    arrow(250, 420, 552, 84, '#0E5A60', 28) +
    letter(360, 262, 250, -8, POST_LETTER)
  );
}

/** One line of the letter, large under the glass. */
function zoomedLetter(): string {
  return (
    stage('post') +
    sheet(290, 320, 330, 430, writing(-116, -150, 232, 9, 38)) +
    glass(376, 330, 130, line('M296 306H456M296 360H410', '#244679', 30))
  );
}

function searchedLetter(): string {
  return (
    stage('post') +
    letter(220, 200, 200, 0, { pocket: '#EFEAE0', flap: '#F6F2EA', line: '#B9B0A0' }) +
    letter(220, 470, 200, 0, { pocket: '#EFEAE0', flap: '#F6F2EA', line: '#B9B0A0' }) +
    glass(376, 330, 134, letter(376, 330, 176, 0, POST_LETTER))
  );
}

/** A magnifying glass around (x, y), with what is seen in it. */
function glass(x: number, y: number, radius: number, seen: string): string {
  const edge = radius * 0.72;
  return (
    line(`M${x + edge} ${y + edge}L${x + radius * 1.5} ${y + radius * 1.5}`, '#5B3A22', 38) +
    circle(x, y, radius, '#DCEBF2', 'stroke="#5B4636" stroke-width="22"') +
    seen
  );
}

/** The letter goes into a folder. */
function filedLetter(): string {
  return (
    stage('home', 580) +
    area('M120 250H280L316 292H520V580H120Z', '#8A5A3C') +
    letter(320, 290, 290, -4, POST_LETTER) +
    area('M96 370H544L520 586H120Z', '#C08A5E') +
    arrow(320, 90, 320, 176, '#0E5A60', 22)
  );
}

/** A paper bin with a letter in it. */
function letterInBin(): string {
  const bars = [-84, -42, 0, 42, 84].map((x) => `M${x} 20L${Math.round(x * 0.8)} 196`);
  return (
    stage('calm', 590) +
    letter(330, 250, 230, 16, { pocket: '#EFEAE0', flap: '#F6F2EA', line: '#8A7B66' }) +
    at(
      320,
      360,
      1.1,
      area('M-136-16H136L112 210H-112Z', '#6C7F86') +
        line(bars.join(''), '#8FA3AA', 14) +
        rect(-150, -34, 300, 40, 16, '#55666D'),
    )
  );
}

/** A letter, and beside it a folder and a calendar leaf: what else can be done with it. */
function moreOfLetter(): string {
  return (
    stage('post') +
    letter(240, 220, 290, -3, POST_LETTER) +
    at(
      200,
      478,
      0.42,
      area('M-180-110H-40L0-66H180V150H-180Z', '#8A5A3C') + area('M-204-30H204L184 156H-184Z', '#C08A5E'),
    ) +
    monthPage(446, 448, 0.56, 7, '#2C6DA8')
  );
}

/** Three rings of a chain: what a link is called after. */
function chain(): string {
  const ring = (x: number, y: number) =>
    at(x, y, 1, rect(-94, -54, 188, 108, 54, 'none', 'stroke="#35506F" stroke-width="34"'), -45);
  return (
    stage('home') + ring(222, 418) + ring(418, 222) + at(320, 320, 1, line('M-70 0H70', '#5F7F96', 34), -45)
  );
}

/** A letter of paper comes into the box at her door. */
function letterbox(): string {
  return (
    stage('home', 590) +
    rect(296, 430, 48, 170, 8, '#5B4636') +
    rect(140, 250, 360, 220, 26, '#8C4A35') +
    rect(140, 250, 360, 70, 26, '#733A29') +
    letter(320, 226, 240, 0, { seal: '#AA4429' }) +
    area('M140 320H500V444Q500 470 474 470H166Q140 470 140 444Z', '#8C4A35') +
    rect(190, 304, 260, 22, 10, '#3E2018') +
    rect(250, 380, 140, 44, 8, '#FBEFD0')
  );
}
