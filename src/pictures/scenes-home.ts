import { CAST, SKINS } from './cast.ts';
import { drawBody } from './figure-core.ts';
import { hand } from './hand.ts';
import { dateLeaf } from './home-drawings.ts';
import { letter } from './letters.ts';
import { book, card, cup, plant, saucerCup, tableTop, tablet } from './objects.ts';
import { bus, house } from './places.ts';
import { SITTING } from './poses.ts';
import { digitalPostSign, jobnetSign, townHallSign } from './services.ts';
import { area, at, circle, line, oval, rect, text } from './shapes.ts';
import { floor, ground, TINTS, wideScene, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { BREAD, KEY, RED_APPLE } from './symbols.ts';

/** Colours of Monday to Sunday, the same on every calendar of the house. */
export const WEEKDAY_COLOURS = [
  '#1F6B3A',
  '#4B1F5E',
  '#F08A24',
  '#2C6DA8',
  '#F6CF4B',
  '#B3262E',
  '#FFFFFF',
] as const;

/** The six pictures of Home, drawn in 800 x 462. */
export const HOME_SCENES = {
  'home-today': wideScene('I dag', today, { face: [160, 80, 290, 290] }),
  'home-danish': wideScene('Lær dansk', danish, { face: [255, 126, 300, 300] }),
  'home-post': wideScene('Min post', post, { face: [190, 50, 320, 320] }),
  'home-calendar': wideScene('Kalender', calendar, {
    portrait: [34, -62, 690, 524],
    face: [440, 70, 320, 320],
  }),
  'home-calm': wideScene('Ro', calm),
  'home-words': wideScene('Mine ord', words),
} as const;

function today(): string {
  const street =
    'M-400 392V330H-60L0 280L60 330V300L120 250L180 300V340L235 300L290 340V402H330V350L390 305L450 350V310L520 260L590 310V345L650 300L710 345H1200V500H-400Z';
  return (
    ground(TINTS.today.ground) +
    circle(250, 250, 150, '#EBBE55') +
    area(street, '#DDBB80') +
    floor(400, '#C9A164') +
    woman(
      'amina',
      300,
      190,
      1.02,
      { turn: 0.35, mood: 'happy', armRight: { elbow: [128, 250], wrist: [36, 280] } },
      { top: '#31566B', coat: '#274758' },
    ) +
    line('M232 470C232 380 262 330 330 300', '#7B5236', 12) +
    dateLeaf(590, 236, 232, '23', 'mandag', WEEKDAY_COLOURS[0])
  );
}

function danish(): string {
  return (
    ground(TINTS.danish.ground) +
    circle(400, 236, 250, '#CBE0E0') +
    woman('parwin', 180, 184, 0.98, {
      turn: 0.75,
      mood: 'speak',
      gaze: 0.6,
      armRight: { elbow: [120, 250], wrist: [176, 196] },
    }) +
    woman('selam', 640, 196, 0.98, { turn: -0.75, mood: 'happy', gaze: -0.6 }) +
    tableTop(392) +
    card(405, 276, 190, 236, 0, cup(-6, -52, 0.78) + text(0, 94, 50, 'kop'))
  );
}

function post(): string {
  const { skin } = CAST.noor;
  const arm = (side: number) =>
    ({ elbow: [side * 150, 256], wrist: [side * 112, 246], layer: 'under' }) as const;
  return (
    ground(TINTS.post.ground) +
    floor(412, TINTS.post.floor) +
    rect(92, 66, 150, 150, 12, '#B98A64') +
    rect(104, 78, 126, 126, 4, '#F4F1EA') +
    townHallSign(167, 143, 0.6) +
    rect(516, 206, 236, 14, 5, '#B98A64') +
    digitalPostSign(580, 154, 0.66) +
    jobnetSign(694, 160, 0.62) +
    woman('noor', 350, 146, 1.02, { turn: -0.15, armRight: arm(1), armLeft: arm(-1) }) +
    circle(232, 388, 25, skin) +
    circle(468, 388, 25, skin) +
    tablet(
      350,
      350,
      240,
      178,
      letter(0, 0, 156, 0, { line: '#244679', pocket: '#DFE6F1', flap: '#EFF3F9', seal: '#AA4429' }),
    ) +
    line('M230 392L252 380M470 392L448 380', skin, 21) +
    saucerCup(662, 374, 0.64, '#AA4429')
  );
}

function calendar(): string {
  const column = (i: number) => 93.5 + i * 61;
  const days = WEEKDAY_COLOURS.map((colour, i) =>
    rect(66 + i * 61, 58, 55, 64, 9, colour, i === 6 ? 'stroke="#806F5B" stroke-width="3"' : ''),
  );
  const strips = WEEKDAY_COLOURS.map((_, i) =>
    rect(66 + i * 61, 132, 55, 258, 9, i === 3 ? '#DCE8F2' : '#F8F0E4'),
  );
  const smallHouse =
    house(-40, -14, 80, 56, '#D9A877', '#8C4A35', true) + rect(-12, 12, 24, 30, 3, '#5B3A2A');
  return (
    ground(TINTS.calendar.ground) +
    floor(424, TINTS.calendar.floor) +
    rect(50, 40, 454, 366, 20, '#FFFDF8', 'stroke="#C98F78" stroke-width="7"') +
    days.join('') +
    strips.join('') +
    [0, 2].map((i) => book(column(i), 176, 0.17)).join('') +
    [1, 4].map((i) => cup(column(i) - 4, 163, 0.36)).join('') +
    bus(column(3), 176, 0.118) +
    [5, 6].map((i) => at(column(i), 172, 0.46, smallHouse)).join('') +
    letter(154.5, 244, 46, 0, { line: '#244679' }) +
    [0, 2].map((i) => plant(column(i), 255, 0.3)).join('') +
    woman('olena', 612, 196, 1.02, {
      turn: -0.5,
      mood: 'happy',
      gaze: -0.5,
      armLeft: { elbow: [-176, 236], wrist: [-262, 116], hand: 'point', angle: -140 },
    })
  );
}

function calm(): string {
  return (
    ground(TINTS.calm.ground) +
    circle(400, 220, 196, '#D8DFBE') +
    floor(372, TINTS.calm.floor) +
    oval(400, 416, 250, 30, '#7E9167') +
    oval(400, 410, 250, 30, '#93A67A') +
    drawBody(
      SITTING,
      { ...CAST.hodan, cover: 'hijab', top: '#A8573B', trousers: '#CDB48F', feet: 'bare', eyes: 'closed' },
      { x: 400, y: 428, scale: 1, flip: false },
    ) +
    plant(686, 330, 0.92)
  );
}

function words(): string {
  return (
    ground(TINTS.words.ground) +
    circle(420, 250, 240, TINTS.words.shape) +
    woman('miriam', 386, 168, 1.02, {
      turn: 0.15,
      mood: 'happy',
      armRight: { elbow: [136, 270], wrist: [150, 200] },
      armLeft: { elbow: [-136, 270], wrist: [-150, 200] },
    }) +
    tableTop(404, '#B98A64') +
    hand(250, 336, -64, 'fist', SKINS.dark, -1, 1.1) +
    hand(524, 336, -116, 'fist', SKINS.dark, 1, 1.1) +
    card(186, 268, 150, 190, -7, symbol(BREAD, -52, -58, 104)) +
    card(586, 268, 150, 190, 7, symbol(KEY, -50, -54, 100)) +
    card(386, 384, 150, 170, 0, symbol(RED_APPLE, -48, -56, 96))
  );
}
