import { CAST } from './cast.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { tableTop } from './objects.ts';
import { scenes } from './scene.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { area, line, rect } from './shapes.ts';
import { TEDDY_BEAR, THREAD } from './symbols.ts';
import { conveyor, sewingMachine, washingMachine } from './work-things.ts';

const SHELF_WALL = '#EDE7DB';

/** Words of the course: kinds of work, at home and for pay. */
export const JOB_WORDS = scenes({
  housework: {
    title: 'Husarbejde',
    crops: WHOLE,
    ground: { wall: '#F1E7D8', floor: '#D2BC9A', floorAt: 520 },
    things: [
      { thing: 'picture', at: [450, 200] },
      { thing: 'sofa', at: [452, 544], scale: 0.78 },
    ],
    people: [
      {
        look: 'parwin',
        wear: { clothes: 'apron' },
        pose: 'mop',
        at: [200, 610],
        scale: 0.84,
        holds: 'broom',
      },
    ],
  },

  work: {
    title: 'Arbejde',
    crops: WHOLE,
    ground: { wall: '#DCECEC' },
    things: [{ drawn: rect(-400, -400, 613, 1600, 0, '#FAEED3') + rect(427, -400, 800, 1600, 0, '#EBEEDF') }],
    people: [
      { look: 'fatima', wear: { clothes: 'cleaning' }, at: [106, 280], scale: 0.72 },
      { look: 'senait', wear: { clothes: 'kitchen' }, mood: 'happy', at: [320, 280], scale: 0.72 },
      { look: 'amina', wear: { clothes: 'warehouse' }, at: [534, 280], scale: 0.72 },
    ],
    front: [
      { drawn: rect(-400, 540, 1600, 600, 0, '#C79A6B') + rect(-400, 540, 1600, 12, 0, '#D9B98C') },
      { thing: 'bucket', at: [106, 502], scale: 1.1 },
      { thing: 'pot', at: [320, 490], scale: 0.84 },
      { thing: 'moving-box', at: [534, 492], scale: 1.16 },
    ],
  },
  seamstress: {
    title: 'Syerske',
    crops: WHOLE,
    ground: { tint: 'words' },
    people: [
      {
        look: 'parwin',
        gesture: 'on-table',
        mood: 'calm',
        turn: 0.4,
        gaze: 0.5,
        at: [232, 256],
        scale: 1.04,
      },
    ],
    front: [
      { drawn: tableTop(530) },
      {
        drawn:
          line('M150 500L200 546', shade(CAST.parwin.top, -0.09), 54) +
          line('M312 500L272 566', shade(CAST.parwin.top, -0.09), 54) +
          area('M110 548C160 500 240 516 300 522L330 548L316 606C240 590 160 600 96 618Z', '#3D4F7C') +
          hand(196, 524, 14, 'flat', CAST.parwin.skin, 1, 1.1) +
          hand(266, 568, 200, 'flat', CAST.parwin.skin, -1, 1.1),
      },
      { drawn: sewingMachine(440, 540, 1.1) },
      { symbol: THREAD, at: [560, 590], size: 72 },
    ],
  },
  'job-garden': {
    title: 'Gartner',
    crops: WHOLE,
    ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 480 },
    things: [
      { thing: 'tree', at: [500, 392], scale: 1.6 },
      { thing: 'plant', at: [84, 470], scale: 0.8 },
    ],
    people: [
      {
        look: 'noor',
        wear: { clothes: 'garden' },
        pose: 'mop',
        at: [220, 612],
        scale: 0.84,
        holds: 'rake',
      },
    ],
    front: [{ thing: 'plant', at: [540, 540], scale: 0.86 }],
  },
  'job-warehouse': {
    title: 'Lager',
    crops: WHOLE,
    ground: { wall: SHELF_WALL },
    things: [{ drawn: boxShelves() }],
    people: [
      {
        look: 'amina',
        wear: { clothes: 'warehouse' },
        mood: 'happy',
        holds: 'box',
        at: [320, 236],
        scale: 1.1,
      },
    ],
  },
  'job-industry': {
    title: 'Industri',
    crops: WHOLE,
    ground: { wall: '#DDE5E6' },
    things: [
      {
        drawn:
          rect(-400, 150, 1600, 26, 0, '#B9C4C7') +
          rect(96, 176, 20, 400, 0, '#B9C4C7') +
          rect(524, 176, 20, 400, 0, '#B9C4C7'),
      },
    ],
    people: [
      {
        look: 'miriam',
        wear: { clothes: 'industry' },
        holds: 'box',
        mood: 'calm',
        at: [320, 248],
        scale: 1.02,
      },
    ],
    front: [{ drawn: conveyor(524) }],
  },
  'job-laundry': {
    title: 'Arbejde på vaskeri',
    crops: WHOLE,
    ground: { wall: '#DCE8EC', floor: '#C3D3D6', floorAt: 540 },
    things: [{ drawn: washingMachine(112, 560, 1.24) + washingMachine(528, 560, 1.24, '#3D4F7C') }],
    people: [
      {
        look: 'selam',
        wear: { clothes: 'cleaning' },
        mood: 'happy',
        holds: 'linen',
        at: [320, 230],
        scale: 1.08,
      },
    ],
  },

  childminder: {
    title: 'Dagplejer',
    crops: WHOLE,
    ground: { wall: '#F7E2DA', floor: '#E3BBA9', floorAt: 430 },
    things: [{ thing: 'window', at: [440, 230] }],
    people: [
      { look: 'senait', pose: 'kneel', mood: 'happy', at: [178, 566], scale: 1 },
      { look: 'boy', pose: 'sit-on-mat', mood: 'happy', at: [354, 596], scale: 0.9 },
      { look: 'girl', pose: 'sit-on-mat', mood: 'happy', at: [510, 590], scale: 0.9 },
    ],
    front: [{ symbol: TEDDY_BEAR, at: [440, 586], size: 76 }],
  },
});

/** Two long shelves with boxes of a store, behind somebody. */
function boxShelves(): string {
  const boxes = (y: number, from: number) =>
    Array.from({ length: 10 }, (_, i) => {
      const high = 70 + ((i + from) % 3) * 12;
      return (
        rect(-140 + i * 96, y - high, 80, high, 4, (i + from) % 2 ? '#C79A6B' : '#B98A5A') +
        rect(-108 + i * 96, y - high, 16, 34, 0, '#E6CFA8')
      );
    }).join('') + rect(-400, y, 1600, 16, 0, '#6C7F86');
  return (
    [190, 350, 510].map((y, i) => boxes(y, i)).join('') +
    rect(60, -400, 14, 1400, 0, '#5F7077') +
    rect(566, -400, 14, 1400, 0, '#5F7077')
  );
}
