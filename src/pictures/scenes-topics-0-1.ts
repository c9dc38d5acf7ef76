import { phone } from './belongings.ts';
import { book, card, tableTop } from './objects.ts';
import { home } from './places.ts';
import { scenes } from './scene.ts';
import { calmMap, street } from './scenes-vocab-houses.ts';
import { onThePhone, portrait } from './scenes-vocab-portraits.ts';
import { emptyChair, WHOLE, weekStrip } from './scenes-vocab-things.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { speaker } from './signs.ts';
import { squareScene, stage, womanHolding } from './stage.ts';
import { symbol } from './symbol.ts';
import { BICYCLE, CARROT, POTATO, RED_APPLE, SCISSORS, THERMOMETER, THREAD, TOMATO } from './symbols.ts';

/** One picture for each topic line of modules 0 and 1. */
export const TOPICS_0_1 = {
  ...scenes({
    'topic-0-1': {
      title: 'Velkommen til forløbet',
      crops: WHOLE,
      ground: { wall: '#EFE4D2', floor: '#C9B593', floorAt: 560 },
      things: [{ thing: 'door-open', at: [462, 560], scale: 1.16 }],
      people: [{ look: 'parwin', gesture: 'wave', mood: 'happy', at: [256, 258], scale: 1.12 }],
    },
    'topic-0-2': {
      title: 'Telefon og sygdom',
      crops: WHOLE,
      ground: { tint: 'post' },
      people: [{ look: 'zara', at: [320, 220], scale: 1.02 }],
      front: [
        { thing: 'table', at: [0, 540] },
        {
          drawn: card(
            190,
            450,
            190,
            232,
            -4,
            phone(0, 0, 180, speaker(-2, 0, 0.72, '#5F7596')) + line('M-48 48L48-48', '#AA4429', 12),
          ),
        },
        { drawn: card(450, 450, 190, 232, 4, symbol(THERMOMETER, -78, -78, 156)) },
      ],
    },
    'topic-0-3': {
      title: 'Når nogen ikke kommer',
      crops: WHOLE,
      ground: { tint: 'home' },
      things: [{ drawn: emptyChair(180, 530, 1) + onThePhone('parwin', 420, 250, 1.06, 'worried', true) }],
      front: [{ drawn: tableTop(530) + book(180, 512, 0.5) }],
    },
    'topic-1-1': {
      title: 'Jeg fortæller, hvem jeg er',
      crops: WHOLE,
      ground: { tint: 'calendar' },
      people: [
        { look: 'amina', gesture: 'heart', mood: 'happy', at: [320, 226], scale: 1.02 },
        { look: 'selam', view: 'back', at: [130, 458], scale: 0.8 },
        { look: 'lise', view: 'back', at: [510, 458], scale: 0.8 },
      ],
    },
    'topic-1-3': {
      title: 'Mit arbejde før',
      crops: WHOLE,
      ground: { wall: '#F3E9DA', floor: '#C9B593', floorAt: 560 },
      things: [{ drawn: awning() }],
      people: [{ look: 'hodan', mood: 'happy', at: [330, 286], scale: 1 }],
      front: [{ drawn: stall() }],
    },
    'topic-1-4': {
      title: 'Dem jeg kender',
      crops: WHOLE,
      ground: { tint: 'calendar' },
      things: [
        { drawn: line('M320 320L128 190M320 320L512 190M320 320L112 420M320 320L528 420', '#B4684C', 10) },
        {
          drawn:
            portrait('lise', 128, 190, 140) +
            portrait('man-dark', 512, 190, 140) +
            portrait('fatima', 112, 430, 140) +
            portrait('olena', 528, 430, 140),
        },
      ],
      people: [{ look: 'noor', mood: 'happy', at: [320, 304], scale: 0.92 }],
    },
    'topic-1-6': {
      title: 'En rollemodel fortæller',
      crops: WHOLE,
      ground: { tint: 'today' },
      people: [
        { look: 'parwin', mood: 'speak', turn: 0.5, gaze: 0.6, at: [206, 246], scale: 1.02 },
        { look: 'senait', turn: -0.6, gaze: -0.5, at: [452, 276], scale: 0.98 },
      ],
      front: [
        { drawn: tableTop(520) },
        {
          drawn:
            book(310, 486, 0.9) +
            at(240, 512, 1, portrait('parwin', 0, 0, 62)) +
            at(
              380,
              500,
              0.9,
              rect(-40, -24, 80, 56, 4, '#BFD9E2') + area('M-40 32V8Q-10-14 10 8T40 0V32Z', '#93A67A'),
            ),
        },
      ],
    },
    'topic-1-7': {
      title: 'Jeg tager ansvar for mit liv',
      crops: WHOLE,
      ground: { tint: 'calm' },
      things: [{ drawn: weekStrip(180, 250, 0.72, { days: 5, ticks: [0, 1, 2] }) }],
      people: [{ look: 'zara', gesture: 'point', holds: 'pen', mood: 'proud', at: [446, 262], scale: 1.06 }],
    },
    'topic-1-8': {
      title: 'Kvinde i Danmark',
      crops: WHOLE,
      ground: { wall: '#DCE8EC', floor: '#C9C3B4', floorAt: 480 },
      things: [{ drawn: street(486) }, { symbol: BICYCLE, at: [424, 500], size: 290 }],
      people: [{ look: 'fatima', pose: 'stand', mood: 'happy', at: [190, 612], scale: 0.78 }],
    },
    'topic-1-9': {
      title: 'Sprog',
      ground: { tint: 'danish' },
      people: [
        { look: 'selam', mood: 'speak', turn: 0.7, gaze: 0.6, at: [170, 268], scale: 1 },
        { look: 'lise', mood: 'happy', turn: -0.7, gaze: -0.6, at: [470, 268], scale: 1 },
      ],
      front: [{ drawn: tableTop(520) + card(320, 420, 150, 190, 0, symbol(RED_APPLE, -58, -62, 116)) }],
    },
  }),
  'topic-1-2': squareScene('Det kan jeg', sewn, WHOLE),
  'topic-1-5': squareScene(
    'Mit kort',
    () =>
      stage('calm') +
      calmMap(320, 320, 1.12) +
      home(436, 246, 0.66) +
      circle(136, 442, 15, '#AA4429', 'stroke="#FFFDF8" stroke-width="6"'),
    WHOLE,
  ),
} as const;

function awning(): string {
  const stripes = Array.from({ length: 8 }, (_, i) =>
    area(
      `M${64 + i * 64} 110H${128 + i * 64}V170A32 26 0 0 1 ${64 + i * 64} 170Z`,
      i % 2 ? '#FBEFD0' : '#B4553A',
    ),
  );
  return line('M84 170V560M556 170V560', '#9A6237', 14) + stripes.join('');
}

function stall(): string {
  const goods = [TOMATO, CARROT, RED_APPLE, POTATO].map((thing, i) => symbol(thing, 96 + i * 116, 424, 92));
  const crates = [0, 1, 2, 3].map((i) => rect(86 + i * 116, 486, 108, 44, 5, i % 2 ? '#B98A5A' : '#C79A6B'));
  return (
    goods.join('') +
    crates.join('') +
    rect(60, 526, 520, 24, 6, '#E6CFA8') +
    rect(76, 550, 488, 300, 0, '#9A6237')
  );
}

/** Miriam shows the tunic she has sewn; thread and scissors lie before her. */
function sewn(): string {
  const tunic =
    area('M-64-92L-28-106Q0-84 28-106L64-92L116-44L86-8L66-24V78H-66V-24L-86-8L-116-44Z', '#B4553A') +
    line('M-28-102Q0-78 28-102M0-88V-36M-62 60H62', '#E5C27E', 7);
  return (
    stage('words') +
    womanHolding('miriam', 320, 232, 1.06, { board: tunic, halfWidth: 66, y: 252 }, { mood: 'proud' }) +
    tableTop(560) +
    symbol(THREAD, 96, 470, 116) +
    symbol(SCISSORS, 432, 468, 120)
  );
}
