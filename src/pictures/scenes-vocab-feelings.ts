import { phone } from './belongings.ts';
import { tear } from './body-marks.ts';
import { letter, POST_LETTER } from './letters.ts';
import { card, clock } from './objects.ts';
import { scenes } from './scene.ts';
import { ALL } from './scenes-vocab-things.ts';

/** How one may feel: told apart by face and hands alone. */
export const FEELING_WORDS = scenes({
  happy: {
    title: 'Glad',
    crops: ALL,
    ground: { tint: 'today' },
    people: [{ look: 'zara', mood: 'happy', gesture: 'explain', at: [320, 262], scale: 1.24 }],
  },
  sad: {
    title: 'Ked af det',
    ground: { tint: 'post' },
    people: [
      { look: 'parwin', mood: 'sad', eyes: 'down', gesture: 'heart', tilt: -8, at: [320, 276], scale: 1.34 },
    ],
    front: [{ drawn: tear(350, 306, 1.2) }],
  },
  angry: {
    title: 'Vred',
    ground: { tint: 'calendar' },
    people: [{ look: 'senait', mood: 'angry', gesture: 'fists', at: [320, 272], scale: 1.34 }],
  },
  afraid: {
    title: 'Bange',
    ground: { tint: 'home' },
    people: [{ look: 'fatima', mood: 'afraid', gesture: 'before-chest', at: [320, 270], scale: 1.34 }],
  },
  nervous: {
    title: 'Nervøs',
    ground: { tint: 'danish' },
    people: [
      { look: 'olena', mood: 'worried', gesture: 'clasp', gaze: 0.9, turn: 0.2, at: [320, 270], scale: 1.34 },
    ],
  },
  tired: {
    title: 'Træt',
    ground: { tint: 'words' },
    people: [
      { look: 'miriam', mood: 'tired', eyes: 'closed', gesture: 'cheek', at: [330, 290], scale: 1.34 },
    ],
    front: [{ thing: 'table', at: [0, 590] }],
  },
  proud: {
    title: 'Stolt',
    crops: ALL,
    ground: { tint: 'today' },
    people: [{ look: 'parwin', mood: 'proud', gesture: 'proud', at: [320, 262], scale: 1.28 }],
  },
  calm: {
    title: 'Rolig',
    ground: { tint: 'calm' },
    people: [
      { look: 'amina', mood: 'calm', eyes: 'closed', gesture: 'hands-on-chest', at: [320, 270], scale: 1.34 },
    ],
  },
  stress: {
    title: 'Stress',
    crops: ALL,
    ground: { tint: 'home' },
    things: [
      { drawn: card(120, 150, 132, 122, -10, letter(0, 4, 100, 0, POST_LETTER)) },
      { drawn: card(320, 84, 122, 116, 4, clock(0, 0, 46, 8, 55)) },
      { drawn: card(520, 150, 118, 138, 10, phone(0, 0, 112)) },
      { drawn: card(86, 320, 110, 110, 8, clock(0, 0, 42, 12, 10)) },
      { drawn: card(556, 326, 122, 110, -8, letter(0, 4, 92, 0, POST_LETTER)) },
    ],
    people: [{ look: 'noor', mood: 'worried', gesture: 'to-head', at: [320, 296], scale: 1.2 }],
  },
});
