import { stethoscope } from './body-marks.ts';
import { CAST } from './cast.ts';
import { hand } from './hand.ts';
import { becomeMember, coinsUpToALine, folder, interest, writtenReference } from './lesson-papers.ts';
import { card, tableTop } from './objects.ts';
import { drawBust } from './person.ts';
import { scenes } from './scene.ts';
import { school } from './scenes-vocab-houses.ts';
import { onThePhone } from './scenes-vocab-portraits.ts';
import { ALL, WHOLE } from './scenes-vocab-things.ts';
import { jobnetSign } from './services.ts';
import { area, at, line, rect } from './shapes.ts';
import { letterCard, soundArcs } from './signs.ts';
import { squareScene, stage, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { BOOKS, BREAD, CARROT, HAMMER_AND_WRENCH, POT_OF_FOOD, TEDDY_BEAR } from './symbols.ts';

/** What the sentences of modules 4–7 and of the body's lesson say, and no other picture said. */
export const LESSON_SCENES_B = {
  ...scenes({
    'warmth-and-rest': {
      title: 'Varme og hvile',
      crops: WHOLE,
      ground: { tint: 'today' },
      things: [{ drawn: armchair() }],
      people: [
        {
          look: 'senait',
          mood: 'calm',
          eyes: 'closed',
          gesture: 'hold',
          holds: 'cup',
          at: [320, 250],
          scale: 1.02,
        },
      ],
      front: [{ drawn: blanket() }],
    },
    'education-guide': {
      title: 'Uddannelsesvejleder',
      crops: ALL,
      ground: { tint: 'today' },
      people: [
        { look: 'hodan', mood: 'happy', turn: -0.5, gaze: -0.5, at: [478, 200], scale: 0.9 },
        {
          look: 'lise',
          mood: 'speak',
          gesture: 'give',
          flip: true,
          at: [160, 196],
          scale: 0.88,
        },
      ],
      front: [
        { thing: 'table', at: [0, 424] },
        { drawn: card(124, 526, 152, 160, -4, at(0, 60, 0.34, school(0, 0, 1))) },
        { drawn: card(320, 530, 152, 160, 0, jobnetSign(0, 6, 0.78)) },
        { drawn: card(516, 526, 152, 160, 4, symbol(HAMMER_AND_WRENCH, -52, -52, 104)) },
      ],
    },
    'help-neighbour': {
      title: 'Hjælpe en nabo',
      crops: WHOLE,
      ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 500 },
      things: [{ thing: 'home', at: [520, 372], scale: 1.5 }],
      people: [
        {
          look: 'hodan',
          pose: 'carry',
          mood: 'happy',
          turn: 0.5,
          gaze: 0.6,
          holds: 'box',
          at: [202, 606],
          scale: 0.94,
        },
        {
          look: 'old-man',
          pose: 'stand',
          mood: 'happy',
          turn: -0.5,
          gaze: -0.5,
          flip: true,
          holds: 'stick',
          at: [446, 606],
          scale: 0.94,
        },
      ],
      front: [
        { symbol: CARROT, at: [234, 226], size: 62 },
        { symbol: BREAD, at: [180, 224], size: 74 },
      ],
    },
    think: {
      title: 'Tænke',
      crops: WHOLE,
      ground: { wall: '#EFE4D2' },
      things: [{ thing: 'window', at: [470, 230], scale: 1.3 }],
      people: [{ look: 'selam', gesture: 'think', mood: 'calm', turn: 0.4, at: [264, 270], scale: 1.12 }],
      front: [
        { thing: 'table', at: [0, 540] },
        { thing: 'saucer', at: [452, 500], scale: 0.7 },
      ],
    },
    'own-language': {
      title: 'Mit eget sprog',
      crops: WHOLE,
      ground: { tint: 'calendar' },
      people: [{ look: 'amina', gesture: 'heart', mood: 'speak', turn: 0.3, at: [226, 286], scale: 1.08 }],
      front: [
        { drawn: soundArcs(338, 320, 1, 0, '#0E5A60') },
        { drawn: letterCard(500, 300, 150, 4, 'M-38-10C-38 34 38 34 38-10M0 50V50.1', '#8C3F5E') },
      ],
    },
  }),
  'choose-freely': squareScene('Vælge selv', chooseFreely, WHOLE),
  'call-doctor': squareScene(
    'Ring til lægen',
    () => stage('post') + onThePhone('senait', 222, 276, 1.04, 'speak') + doctorCard(492, 250, 216),
    WHOLE,
  ),
  'become-member': squareScene('Blive medlem', becomeMember, WHOLE),
  'coins-up-to-a-line': squareScene('Fribeløb', coinsUpToALine),
  interest: squareScene('Rente', interest, WHOLE),
  folder: squareScene('Mappe', folder),
  'written-reference': squareScene('Skriftlig udtalelse', writtenReference),
} as const;

function armchair(): string {
  return (
    rect(136, 120, 368, 700, 110, '#B4684C') +
    rect(172, 156, 296, 640, 84, '#C67F62') +
    rect(62, 380, 118, 420, 56, '#A55C42') +
    rect(460, 380, 118, 420, 56, '#A55C42')
  );
}

/** A checked woollen blanket over her lap, and the steam of the cup. */
function blanket(): string {
  return (
    area('M176 560C250 520 390 520 464 560L520 1000H120Z', '#5F7F86') +
    line('M244 540L222 1000M320 532V1000M396 540L418 1000', '#7FA3A8', 14) +
    line('M172 602C260 574 380 574 468 602M160 668C260 642 380 642 480 668', '#D9C48E', 12) +
    line('M232 430q-13-18 0-36t0-36M262 430q-13-18 0-36t0-36', '#FBEFD0', 7)
  );
}

/** Three open cards; she points at the one she wants. */
function chooseFreely(): string {
  return (
    stage('words') +
    woman('selam', 376, 206, 0.98, {
      mood: 'happy',
      turn: -0.4,
      gaze: -0.6,
      armLeft: { elbow: [-176, 176], wrist: [-206, 236], hand: 'point', angle: 104 },
    }) +
    tableTop(430) +
    rect(66, 448, 156, 176, 22, '#0E5A60') +
    card(144, 536, 136, 156, 0, symbol(POT_OF_FOOD, -52, -38, 104)) +
    hand(176, 428, 106, 'point', CAST.selam.skin, 1, 1) +
    card(324, 536, 136, 156, 0, symbol(BOOKS, -52, -52, 104)) +
    card(504, 536, 136, 156, 0, symbol(TEDDY_BEAR, -50, -50, 100))
  );
}

function doctorCard(x: number, y: number, size: number): string {
  const look = { ...CAST.zara, top: '#F4F1EA', coat: '#E2DCCF', mood: 'happy' } as const;
  const doctor = drawBust(look, { at: [0, 0], scale: 1, flip: false }, { view: 'front' });
  const half = size / 2;
  return card(
    x,
    y,
    size,
    size * 1.2,
    3,
    `<svg x="${-half + 14}" y="${-half * 1.2 + 14}" width="${size - 28}" height="${size * 1.2 - 28}" viewBox="-150 -110 300 370">${rect(-150, -110, 300, 370, 0, '#C7DEDE')}${doctor}${stethoscope(0, 108, 1)}</svg>`,
  );
}
