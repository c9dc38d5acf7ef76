import { mouthMirror, sharpPain, soreGlow, stethoscope } from './body-marks.ts';
import { SKINS } from './cast.ts';
import { hand } from './hand.ts';
import { card, moon } from './objects.ts';
import { scenes } from './scene.ts';
import { ALL } from './scenes-vocab-things.ts';
import { area, oval, rect } from './shapes.ts';
import { arrow, soundArcs } from './signs.ts';
import { symbol } from './symbol.ts';
import { THERMOMETER, TOOTH } from './symbols.ts';

const DOWN = '#0E5A60';
const UP = '#AA4429';

/** Illness and those who help; pain, soreness, and shoulders that are tense or let down. */
export const HEALTH_WORDS = scenes({
  doctor: {
    title: 'Læge',
    ground: { tint: 'danish' },
    people: [
      { look: 'zara', wear: { top: '#F4F1EA', coat: '#E2DCCF' }, mood: 'happy', at: [320, 250], scale: 1.3 },
    ],
    front: [{ drawn: stethoscope(320, 370, 1.24) }],
  },
  dentist: {
    title: 'Tandlæge',
    crops: ALL,
    ground: { tint: 'post' },
    people: [
      {
        look: 'olena',
        wear: { clothes: 'care' },
        mood: 'happy',
        gesture: 'hold',
        at: [420, 262],
        scale: 1.14,
      },
    ],
    front: [
      { drawn: mouthMirror(340, 462, 0.96) + hand(380, 534, -14, 'fist', SKINS.light, -1, 1.16) },
      { drawn: card(172, 300, 220, 250, -4, symbol(TOOTH, -92, -92, 184)) },
    ],
  },
  fever: {
    title: 'Feber',
    crops: ALL,
    ground: { tint: 'calendar' },
    people: [{ look: 'olena', mood: 'tired', gesture: 'forehead', at: [256, 280], scale: 1.26 }],
    front: [
      {
        drawn:
          oval(230, 303, 17, 11, '#D9694A', 'opacity=".55"') +
          oval(280, 299, 17, 11, '#D9694A', 'opacity=".55"'),
      },
      { symbol: THERMOMETER, at: [490, 250], size: 230 },
    ],
  },
  headache: {
    title: 'Hovedpine',
    crops: ALL,
    ground: { tint: 'words' },
    people: [{ look: 'miriam', mood: 'sad', eyes: 'closed', gesture: 'to-head', at: [320, 320], scale: 1.3 }],
    front: [{ drawn: sharpPain(320, 250, 1.2) }],
  },
  'back-pain': {
    title: 'Ondt i ryggen',
    ground: { tint: 'home' },
    people: [{ look: 'olena', pose: 'back-hand-on-back', at: [320, 860], scale: 1.25 }],
    front: [{ drawn: sharpPain(306, 424, 0.86, -24) }],
  },
  'stomach-ache': {
    title: 'Ondt i maven',
    ground: { tint: 'calendar' },
    people: [{ look: 'fatima', mood: 'sad', gesture: 'belly', tilt: 6, at: [320, 214], scale: 1.14 }],
    front: [{ drawn: sharpPain(322, 508, 0.9) }],
  },
  cough: {
    title: 'Hoste',
    crops: ALL,
    ground: { tint: 'calm' },
    people: [
      {
        look: 'senait',
        mood: 'speak',
        eyes: 'closed',
        gesture: 'cough',
        turn: -0.5,
        at: [356, 268],
        scale: 1.3,
      },
    ],
    front: [{ drawn: soundArcs(232, 322, 1.2, 172, '#4A6B75') }],
  },
  sleep: {
    title: 'Sove',
    crops: ALL,
    ground: { tint: 'night' },
    things: [
      {
        drawn:
          moon(530, 84, 46) +
          rect(60, 150, 520, 640, 40, '#8A5A36') +
          rect(100, 190, 440, 560, 110, '#E9E4DA'),
      },
    ],
    people: [{ look: 'selam', mood: 'calm', eyes: 'closed', tilt: 12, at: [318, 336], scale: 1.14 }],
    front: [{ drawn: area('M-400 500C-100 466 120 480 320 476S760 466 1040 500V1100H-400Z', '#6C86A6') }],
  },
  pain: {
    title: 'Smerte',
    ground: { tint: 'calendar' },
    people: [{ look: 'noor', mood: 'sad', eyes: 'closed', gesture: 'shoulder', at: [310, 252], scale: 1.3 }],
    front: [{ drawn: sharpPain(446, 428, 1.05, 56) }],
  },
  soreness: {
    title: 'Ømhed',
    ground: { tint: 'home' },
    people: [
      {
        look: 'selam',
        wear: { clothes: 'cleaning' },
        mood: 'tired',
        holds: 'mop',
        tilt: -6,
        at: [310, 252],
        scale: 1.3,
      },
    ],
    front: [{ drawn: soreGlow(424, 470, 124, 150) }],
  },
  tension: {
    title: 'Spændte skuldre',
    crops: ALL,
    ground: { tint: 'calendar' },
    people: [{ look: 'senait', mood: 'worried', gesture: 'shoulders-up', at: [320, 286], scale: 1.3 }],
    front: [{ drawn: arrow(122, 470, 122, 340, UP, 18) + arrow(518, 470, 518, 340, UP, 18) }],
  },
  'relax-shoulders': {
    title: 'Slip skuldrene',
    crops: ALL,
    ground: { tint: 'calm' },
    people: [
      { look: 'senait', mood: 'calm', eyes: 'closed', gesture: 'shoulders-down', at: [320, 240], scale: 1.3 },
    ],
    front: [{ drawn: arrow(122, 340, 122, 470, DOWN, 18) + arrow(518, 340, 518, 470, DOWN, 18) }],
  },
});
