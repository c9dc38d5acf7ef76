import { SKINS } from './cast.ts';
import { hand } from './hand.ts';
import { card, clock } from './objects.ts';
import { scenes } from './scene.ts';
import { onThePhone, portrait } from './scenes-vocab-portraits.ts';
import { emptyChair, nameBadge, questionMark, WHOLE } from './scenes-vocab-things.ts';
import { area, circle, line, rect } from './shapes.ts';
import { letterCard } from './signs.ts';
import { squareScene, stage } from './stage.ts';
import { THERMOMETER } from './symbols.ts';

/** Module 1, who we are and what we say: greeting, names, people, yes and no. */
export const PEOPLE_WORDS = {
  ...scenes({
    hello: {
      title: 'Hej',
      ground: { tint: 'calendar' },
      people: [
        { look: 'amina', gesture: 'wave', mood: 'happy', turn: 0.5, gaze: 0.4, at: [222, 274], scale: 1.02 },
        { look: 'selam', mood: 'happy', turn: -0.6, gaze: -0.5, at: [456, 274], scale: 1.02 },
      ],
    },
    woman: {
      title: 'Kvinde',
      ground: { tint: 'calendar' },
      people: [{ look: 'zara', at: [320, 262], scale: 1.34 }],
    },
    'woman-hijab': {
      title: 'Kvinde med tørklæde',
      ground: { tint: 'words' },
      people: [{ look: 'noor', at: [320, 262], scale: 1.34 }],
    },
    man: {
      title: 'Mand',
      ground: { tint: 'danish' },
      people: [{ look: 'man-bearded', at: [320, 262], scale: 1.34 }],
    },
    interpreter: {
      title: 'Tolk',
      crops: WHOLE,
      ground: { tint: 'danish' },
      people: [
        { look: 'zara', mood: 'speak', at: [320, 232], scale: 0.84 },
        { look: 'hodan', turn: 0.7, gaze: 0.5, at: [152, 312], scale: 0.88 },
        { look: 'lise', turn: -0.7, gaze: -0.5, at: [488, 312], scale: 0.88 },
      ],
      front: [
        { thing: 'table', at: [0, 520] },
        { drawn: letterCard(230, 500, 96, -4, 'M-38-10C-38 34 38 34 38-10M0 50V50.1', '#8C3F5E') },
        { drawn: letterCard(410, 500, 96, 4, 'M-30 40L0-40L30 40M-18 14H18', '#0E5A60') },
      ],
    },
    teacher: {
      title: 'Underviser',
      ground: { wall: '#EFE4D2' },
      things: [
        {
          drawn:
            rect(-60, 120, 380, 270, 12, '#9A6237') +
            rect(-44, 136, 348, 238, 5, '#33475A') +
            line('M96 300L150 196L204 300M116 262H184', '#FFFDF8', 14),
        },
      ],
      people: [{ look: 'parwin', gesture: 'point', mood: 'speak', at: [432, 262], scale: 1.16 }],
    },
    absent: {
      title: 'Udeblevet',
      crops: WHOLE,
      ground: { tint: 'home' },
      things: [{ drawn: emptyChair(320, 500, 0.9) }],
      people: [
        { look: 'miriam', turn: 0.6, gaze: 0.7, at: [142, 296], scale: 0.86 },
        { look: 'olena', turn: -0.6, gaze: -0.7, at: [498, 296], scale: 0.86 },
      ],
      front: [
        { thing: 'table', at: [0, 500] },
        { thing: 'cup', at: [152, 476], scale: 0.5, colour: '#2F6F73' },
        { thing: 'cup', at: [316, 486], scale: 0.5 },
        { thing: 'cup', at: [486, 476], scale: 0.5, colour: '#D3A03F' },
      ],
    },
    late: {
      title: 'For sent',
      crops: WHOLE,
      ground: { wall: '#DCE8EC', floor: '#B7B2A6', floorAt: 520 },
      things: [
        { thing: 'roofs', at: [0, 420], colour: '#C9D6D8' },
        { drawn: rect(-400, 510, 1600, 14, 0, '#D8D2C4') },
        { thing: 'bus', at: [566, 400], scale: 1 },
        { drawn: clock(330, 166, 62, 9, 12) },
      ],
      people: [{ look: 'selam', pose: 'hurry', at: [180, 606], scale: 0.78, mood: 'surprised' }],
    },
    sick: {
      title: 'Syg',
      crops: WHOLE,
      ground: { wall: '#E9E1D2' },
      things: [{ drawn: rect(60, 110, 520, 640, 40, '#B98A64') + rect(96, 150, 448, 560, 110, '#FFFDF8') }],
      people: [{ look: 'selam', mood: 'tired', eyes: 'closed', tilt: -8, at: [320, 290], scale: 1.14 }],
      front: [
        { drawn: area('M-400 470C-100 430 120 452 320 446S760 430 1040 470V1000H-400Z', '#8FA9C4') },
        {
          drawn: area(
            'M-400 470C-100 430 120 452 320 446S760 430 1040 470V530C760 492 520 506 320 508S-100 492-400 530Z',
            '#C5D4E4',
          ),
        },
        { symbol: THERMOMETER, at: [462, 430], size: 130 },
      ],
    },
    'role-model': {
      title: 'Rollemodel',
      crops: WHOLE,
      ground: { tint: 'today' },
      people: [
        { look: 'parwin', gesture: 'explain', mood: 'proud', at: [320, 220], scale: 0.98 },
        { look: 'noor', view: 'back', at: [150, 448], scale: 0.82 },
        { look: 'miriam', view: 'back', at: [330, 468], scale: 0.82 },
        { look: 'olena', view: 'back', at: [506, 448], scale: 0.82 },
      ],
    },
    friend: {
      title: 'Veninde',
      ground: { tint: 'calendar' },
      people: [
        { look: 'senait', mood: 'happy', turn: 0.4, tilt: 6, at: [236, 262], scale: 1.1 },
        { look: 'amina', mood: 'happy', turn: -0.4, tilt: -6, at: [410, 270], scale: 1.1 },
      ],
      front: [{ drawn: hand(508, 412, 116, 'flat', SKINS.deep, 1, 1.16) }],
    },
    question: {
      title: 'Spørgsmål',
      crops: WHOLE,
      ground: { tint: 'danish' },
      things: [{ drawn: card(464, 232, 170, 210, 5, questionMark(0, -8, 0.9)) }],
      people: [{ look: 'hodan', gesture: 'think', mood: 'speak', at: [268, 288], scale: 1.16 }],
    },
    no: {
      title: 'Nej',
      crops: WHOLE,
      ground: { tint: 'home' },
      people: [{ look: 'selam', gesture: 'folded', turn: -0.55, gaze: -0.6, at: [288, 270], scale: 1.18 }],
      front: [
        {
          drawn:
            circle(488, 216, 66, '#FFFDF8') +
            circle(488, 216, 58, '#AA4429') +
            rect(450, 204, 76, 24, 6, '#FFFFFF'),
        },
      ],
    },
  }),
  'phone-call': squareScene('Ringe op', () => stage('post') + onThePhone('olena', 332, 262, 1.24, 'speak')),
  name: squareScene('Navn', () => stage('words') + nameBadge(320, 342, 1.08, portrait('noor', 0, 8, 150))),
} as const;
