import { coinStack } from './money-things.ts';
import { card, clock, tableTop } from './objects.ts';
import { scenes } from './scene.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { oval } from './shapes.ts';
import { tickDisc } from './signs.ts';
import { symbol } from './symbol.ts';
import { GLOVES, HIKING_BOOT, SANDWICH } from './symbols.ts';
import { keyRing, openUmbrella } from './work-things.ts';

/** Words of the course: the place of work, its people and what they agree. */
export const WORK_WORDS = scenes({
  boss: {
    title: 'Chef',
    crops: WHOLE,
    ground: { tint: 'post' },
    people: [
      { look: 'amina', wear: { clothes: 'warehouse' }, turn: 0.5, at: [124, 344], scale: 0.62 },
      { look: 'man-dark', wear: { clothes: 'warehouse' }, turn: -0.5, at: [516, 338], scale: 0.62 },
      {
        look: 'olena',
        wear: { clothes: 'blazer' },
        gesture: 'hold',
        mood: 'calm',
        at: [320, 226],
        scale: 1.08,
      },
    ],
    front: [{ drawn: keyRing(262, 486, 1) }],
  },
  colleagues: {
    title: 'Kolleger',
    crops: WHOLE,
    ground: { tint: 'danish' },
    people: [
      { look: 'amina', wear: { clothes: 'shop' }, mood: 'happy', turn: 0.4, at: [146, 300], scale: 0.88 },
      { look: 'man-fair', wear: { clothes: 'shop' }, mood: 'happy', turn: -0.4, at: [494, 290], scale: 0.88 },
      { look: 'miriam', wear: { clothes: 'shop' }, mood: 'happy', at: [320, 250], scale: 0.92 },
    ],
  },
  'lunch-break': {
    title: 'Frokostpause',
    crops: WHOLE,
    ground: { tint: 'calm' },
    things: [{ drawn: clock(320, 172, 60, 12, 0) }],
    people: [
      {
        look: 'fatima',
        wear: { clothes: 'cleaning' },
        mood: 'happy',
        turn: 0.5,
        at: [136, 344],
        scale: 0.74,
      },
      { look: 'senait', wear: { clothes: 'cleaning' }, mood: 'happy', at: [320, 344], scale: 0.74 },
      { look: 'lise', mood: 'happy', turn: -0.5, at: [504, 344], scale: 0.74 },
    ],
    front: [
      { drawn: tableTop(516) },
      {
        drawn: [136, 320, 504]
          .map((x) => oval(x, 560, 76, 20, '#FFFDF8') + symbol(SANDWICH, x - 50, 466, 100))
          .join(''),
      },
    ],
  },
  union: {
    title: 'Fagforening',
    crops: WHOLE,
    ground: { tint: 'words' },
    people: [
      { look: 'zara', wear: { clothes: 'kitchen' }, at: [218, 208], scale: 0.66 },
      { look: 'man-bearded', wear: { clothes: 'industry' }, at: [422, 200], scale: 0.66 },
      { look: 'hodan', wear: { clothes: 'care' }, turn: 0.3, at: [112, 300], scale: 0.74 },
      { look: 'amina', wear: { clothes: 'warehouse' }, turn: -0.3, at: [528, 300], scale: 0.74 },
      {
        look: 'selam',
        wear: { clothes: 'cleaning' },
        mood: 'happy',
        holds: 'two-papers',
        at: [320, 300],
        scale: 0.9,
      },
    ],
    front: [{ drawn: tickDisc(320, 560, 34) }],
  },
  'a-kasse': {
    title: 'A-kasse',
    crops: WHOLE,
    ground: { tint: 'calendar' },
    things: [{ drawn: openUmbrella(248, 440, 0.98) }],
    people: [{ look: 'miriam', gesture: 'hold-pole', mood: 'calm', at: [368, 316], scale: 0.84 }],
    front: [
      { thing: 'table', at: [0, 560] },
      { drawn: coinStack(92, 592, 1.1, 4) + coinStack(192, 592, 1.1, 2) },
    ],
  },
  safety: {
    title: 'Sikkerhed på arbejdet',
    crops: WHOLE,
    ground: { tint: 'today' },
    people: [
      {
        look: 'zara',
        wear: { clothes: 'warehouse', hat: 'helmet' },
        mood: 'calm',
        at: [320, 270],
        scale: 1.1,
      },
    ],
    front: [
      { drawn: card(106, 482, 156, 160, 0, symbol(GLOVES, -60, -60, 120)) },
      { drawn: card(534, 482, 156, 160, 0, symbol(HIKING_BOOT, -60, -64, 120)) },
    ],
  },
});
