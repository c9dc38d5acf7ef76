import { phone } from './belongings.ts';
import { SKINS } from './cast.ts';
import { childHead } from './child.ts';
import { hand } from './hand.ts';
import { clock } from './objects.ts';
import { bus } from './places.ts';
import { bed } from './rooms.ts';
import { scenes } from './scene.ts';
import {
  drawnCurtain,
  halfCircleOfSeats,
  openHouse,
  pollingCard,
  votingBooth,
  washingHands,
  whoIsNobody,
  wideWindow,
} from './scenes-lessons-a-drawn.ts';
import { ballotBox, WHOLE } from './scenes-vocab-things.ts';
import { area, at, line, rect } from './shapes.ts';
import { squareScene, stage, TINTS } from './stage.ts';
import { THERMOMETER } from './symbols.ts';

/** What sentences of modules 0 to 3 and of the trips say and no other picture shows. */
export const LESSON_SCENES_A = {
  ...scenes({
    'call-child-sick': {
      title: 'Ring, når barnet er sygt',
      crops: WHOLE,
      ground: { tint: 'home', floorAt: 548 },
      people: [
        { look: 'selam', gesture: 'phone-ear', holds: 'phone', mood: 'speak', at: [430, 214], scale: 1 },
      ],
      front: [
        { drawn: rect(-400, 548, 1600, 700, 0, TINTS.home.floor) },
        { drawn: bed(320, 590, 1.16, at(-126, -150, 0.72, childHead('boy', { eyes: 'closed' }), -24)) },
        { symbol: THERMOMETER, at: [512, 430], size: 104 },
      ],
    },
    'bus-not-here': {
      title: 'Bussen kommer ikke',
      crops: WHOLE,
      ground: { wall: '#DDE9EC', floor: '#A9B58C', floorAt: 430 },
      things: [
        { drawn: clock(450, 200, 92, 8, 20) },
        {
          drawn:
            rect(-400, 466, 1600, 70, 0, '#B4B6AE') +
            line('M-60 501H700', '#E8E2D2', 7, 'stroke-dasharray="44 40"'),
        },
        { drawn: rect(-400, 536, 1600, 600, 0, '#E4DAC8') },
        {
          drawn:
            rect(146, 190, 14, 390, 4, '#6D737A') +
            rect(100, 120, 106, 106, 12, '#2C6DA8') +
            bus(153, 178, 0.15, '#FFFDF8'),
        },
      ],
      people: [
        { look: 'amina', pose: 'stand', mood: 'tired', turn: 0.8, gaze: 0.9, at: [264, 612], scale: 0.8 },
      ],
    },
    'phone-taken': {
      title: 'Hendes telefon er taget fra hende',
      crops: WHOLE,
      ground: { wall: '#E9E1D2' },
      people: [
        { look: 'parwin', gesture: 'heart', mood: 'sad', turn: 0.5, gaze: 0.8, at: [196, 262], scale: 1.02 },
      ],
      front: [
        {
          drawn:
            area('M1040 120L560 168L572 270L1040 236Z', '#4A4F57') +
            phone(474, 204, 168, '', -12) +
            hand(556, 220, 184, 'fist', SKINS.tan, -1, 2.1),
        },
      ],
    },
    'friends-outside': {
      title: 'Hun må ikke se sine veninder',
      crops: WHOLE,
      ground: { wall: '#E9E1D2', floor: '#C9B08A', floorAt: 570 },
      things: [{ drawn: wideWindow(408, 250, ['senait', 'amina']) }],
      people: [
        { look: 'parwin', gesture: 'clasp', mood: 'sad', turn: 0.3, gaze: -0.2, at: [170, 300], scale: 1 },
      ],
    },
    neighbour: {
      title: 'Nabo',
      crops: WHOLE,
      ground: { wall: '#D9B48C', floor: '#C9C3B4', floorAt: 550 },
      things: [
        { drawn: rect(314, -400, 12, 950, 0, '#B98A64') },
        { thing: 'door-closed', at: [136, 552], scale: 1.26 },
        { thing: 'door-closed', at: [504, 552], scale: 1.26 },
        { thing: 'plant', at: [320, 506], scale: 0.72 },
      ],
      people: [
        {
          look: 'amina',
          pose: 'wave',
          mood: 'happy',
          turn: -0.7,
          gaze: -0.7,
          at: [128, 612],
          scale: 0.76,
          flip: true,
        },
        { look: 'selam', pose: 'wave', mood: 'happy', turn: -0.7, gaze: -0.7, at: [512, 612], scale: 0.76 },
      ],
    },
    'talk-at-home': {
      title: 'Vi taler om det hjemme',
      crops: WHOLE,
      ground: { wall: '#F3E9DA' },
      things: [
        { thing: 'window', at: [320, 226], scale: 1.1 },
        { thing: 'lamp', at: [320, 60], scale: 0.7 },
      ],
      people: [
        {
          look: 'zara',
          gesture: 'on-table',
          mood: 'speak',
          turn: 0.6,
          gaze: 0.5,
          at: [160, 286],
          scale: 0.98,
        },
        { look: 'man-bearded', mood: 'calm', turn: -0.6, gaze: -0.5, at: [478, 276], scale: 0.98 },
      ],
      front: [
        { thing: 'table', at: [0, 530] },
        { thing: 'saucer', at: [262, 480], scale: 0.6 },
        { thing: 'saucer', at: [392, 480], scale: 0.6, colour: '#2F6F73' },
      ],
    },
    'secret-vote': {
      title: 'Hemmelig stemme',
      crops: WHOLE,
      ground: { tint: 'post', circle: false, floorAt: 520 },
      people: [{ look: 'fatima', pose: 'back-stand', at: [270, 608], scale: 0.82 }],
      front: [{ drawn: votingBooth(270, 590) }, { drawn: ballotBox(526, 520, 0.62) }],
    },
    parliament: {
      title: 'Folketinget',
      crops: WHOLE,
      ground: { wall: '#EADCC6' },
      things: [{ drawn: rect(-400, 300, 1600, 900, 0, '#C9B08A') }],
      people: [{ look: 'senait', mood: 'speak', at: [320, 116], scale: 0.56 }],
      front: [{ drawn: halfCircleOfSeats() }],
    },
    'safe-house': {
      title: 'Et trygt sted',
      crops: WHOLE,
      ground: { wall: '#DCD9E2', floor: '#B7C49A', floorAt: 500 },
      things: [{ drawn: openHouse(370, 520) }],
      people: [
        { look: 'lise', pose: 'wave', mood: 'happy', turn: -0.5, at: [392, 530], scale: 0.58 },
        { look: 'parwin', pose: 'walk', mood: 'calm', at: [140, 612], scale: 0.84, holds: 'bag' },
      ],
    },
  }),
  'wash-hands': squareScene('Vask hænder', () => stage('post', 540) + washingHands(), WHOLE),
  'polling-card': squareScene('Valgkort', () => stage('post') + pollingCard(), WHOLE),
  anonymous: squareScene('Uden navn', () => stage('calm') + drawnCurtain() + whoIsNobody(), WHOLE),
} as const;
