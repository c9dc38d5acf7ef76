import { movingBox } from './belongings.ts';
import { coinStack, envelope } from './money-things.ts';
import { card, plant } from './objects.ts';
import { sheet, writing } from './papers.ts';
import { home } from './places.ts';
import { scenes } from './scene.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { at, line } from './shapes.ts';
import { tickDisc } from './signs.ts';
import { symbol } from './symbol.ts';
import { BREAD, BROOM, LUGGAGE, POT_OF_FOOD, SAFETY_VEST, SHOPPING_CART, UMBRELLA } from './symbols.ts';
import { washingMachine } from './work-things.ts';

/** One picture for each topic line of module 4, "Arbejdsmarked i Danmark". */
export const TOPICS_4 = scenes({
  'topic-4-1': {
    title: 'Gode job uden uddannelse',
    crops: WHOLE,
    ground: { tint: 'today' },
    people: [{ look: 'zara', gesture: 'point', mood: 'happy', flip: true, at: [130, 310], scale: 0.92 }],
    front: [
      {
        drawn: [
          symbol(BROOM, -46, -46, 92),
          symbol(POT_OF_FOOD, -50, -48, 96),
          symbol(SHOPPING_CART, -48, -48, 96),
          movingBox(0, -2, 0.74),
          washingMachine(0, 46, 0.42),
          plant(0, 14, 0.46),
        ]
          .map((job, i) =>
            card(424 + (i % 2) * 124, 182 + Math.floor(i / 2) * 150, 112, 132, 0, at(0, 0, 0.88, job)),
          )
          .join(''),
      },
    ],
  },
  'topic-4-2': {
    title: 'Lige løn for lige arbejde',
    crops: WHOLE,
    ground: { tint: 'calm' },
    people: [
      { look: 'senait', wear: { clothes: 'cleaning' }, mood: 'happy', at: [176, 270], scale: 0.96 },
      { look: 'man', wear: { clothes: 'cleaning' }, mood: 'happy', at: [464, 258], scale: 0.96 },
    ],
    front: [
      { thing: 'table', at: [0, 520] },
      {
        drawn:
          coinStack(176, 560, 1.3, 4) +
          coinStack(464, 560, 1.3, 4) +
          line('M284 526H356M284 556H356', '#0E5A60', 16),
      },
    ],
  },
  'topic-4-3': {
    title: 'Kultur på arbejdspladsen',
    crops: WHOLE,
    ground: { tint: 'home' },
    things: [{ thing: 'clock', at: [320, 180], scale: 0.9 }],
    people: [
      {
        look: 'hodan',
        gesture: 'wave',
        wear: { clothes: 'care' },
        mood: 'happy',
        turn: 0.4,
        at: [168, 290],
        scale: 0.86,
      },
      {
        look: 'olena',
        gesture: 'hold',
        holds: 'cup',
        wear: { clothes: 'care' },
        mood: 'happy',
        turn: -0.4,
        flip: false,
        at: [474, 290],
        scale: 0.86,
      },
    ],
    front: [
      { thing: 'table', at: [0, 540] },
      { thing: 'saucer', at: [320, 492], scale: 0.64, colour: '#2F6F73' },
    ],
  },
  'topic-4-4': {
    title: 'Mine rettigheder på arbejde',
    crops: WHOLE,
    ground: { tint: 'post' },
    people: [{ look: 'miriam', gesture: 'explain', mood: 'calm', at: [320, 372], scale: 0.88 }],
    front: [
      {
        drawn: card(
          132,
          232,
          150,
          156,
          -6,
          sheet(
            0,
            0,
            92,
            120,
            writing(-30, -36, 60, 2, 18) + line('M-32 32C-26 8-14 8-16 28C-8 10 0 10 2 28H26', '#244679', 6),
          ),
        ),
      },
      { drawn: card(320, 194, 150, 156, 0, symbol(SAFETY_VEST, -56, -56, 112)) },
      { drawn: card(508, 232, 150, 156, 6, symbol(LUGGAGE, -56, -56, 112)) },
    ],
  },
  'topic-4-5': {
    title: 'Min økonomi',
    crops: WHOLE,
    ground: { tint: 'today' },
    people: [{ look: 'noor', gesture: 'on-table', mood: 'calm', at: [320, 212], scale: 0.92 }],
    front: [
      { thing: 'table', at: [0, 470] },
      {
        drawn:
          envelope(130, 510, 0.54, home(0, 4, 0.72)) +
          envelope(510, 510, 0.54, symbol(BREAD, -66, -66, 132)) +
          coinStack(272, 566, 0.9, 2) +
          coinStack(372, 566, 0.9, 4),
      },
    ],
  },
  'topic-4-6': {
    title: 'A-kasse: hjælp, hvis jeg mister mit job',
    crops: WHOLE,
    ground: { tint: 'danish' },
    things: [
      { drawn: card(320, 228, 176, 220, 0, symbol(UMBRELLA, -78, -104, 156) + coinStack(26, 96, 0.86, 3)) },
    ],
    people: [
      { look: 'selam', mood: 'calm', turn: 0.5, at: [146, 310], scale: 0.9 },
      { look: 'old-man', wear: { clothes: 'blazer' }, mood: 'speak', turn: -0.5, at: [494, 304], scale: 0.9 },
    ],
    front: [
      { thing: 'table', at: [0, 540] },
      { drawn: sheet(320, 556, 150, 120, writing(-46, -30, 92, 4, 22)) },
    ],
  },
  'topic-4-7': {
    title: 'Fagforening: sammen om gode forhold',
    crops: WHOLE,
    ground: { tint: 'calendar' },
    people: [
      { look: 'parwin', wear: { clothes: 'kitchen' }, turn: 0.3, at: [112, 260], scale: 0.72 },
      { look: 'man-fair', wear: { clothes: 'industry' }, at: [250, 220], scale: 0.72 },
      { look: 'fatima', wear: { clothes: 'care' }, at: [390, 220], scale: 0.72 },
      { look: 'senait', wear: { clothes: 'warehouse' }, turn: -0.3, at: [528, 260], scale: 0.72 },
    ],
    front: [
      { thing: 'table', at: [0, 500] },
      { drawn: sheet(320, 520, 170, 190, writing(-54, -56, 108, 3, 26)) + tickDisc(320, 560, 28) },
    ],
  },
});
