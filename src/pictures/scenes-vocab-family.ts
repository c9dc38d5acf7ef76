import { HELD } from './held.ts';
import { home } from './places.ts';
import { nursery } from './rooms.ts';
import { scenes } from './scene.ts';
import { pram } from './scenes-vocab-houses.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { area, at, circle } from './shapes.ts';
import { floor, ground, squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { RING, TEDDY_BEAR } from './symbols.ts';

/** Module 3, the family. Families of several kinds, and nobody's is the right one. */
export const FAMILY_WORDS = {
  ...scenes({
    family: {
      title: 'Familie',
      crops: WHOLE,
      ground: { tint: 'calendar' },
      people: [
        { look: 'old-woman-scarf', mood: 'happy', turn: 0.3, at: [124, 282], scale: 0.8 },
        { look: 'man-bearded', mood: 'happy', turn: -0.3, at: [428, 222], scale: 0.9 },
        { look: 'amina', mood: 'happy', at: [272, 240], scale: 0.88 },
        { look: 'big-boy', mood: 'happy', turn: -0.2, at: [536, 366], scale: 0.74 },
        { look: 'girl', mood: 'happy', at: [340, 430], scale: 0.72 },
      ],
    },
    'mother-child': {
      title: 'Mor og barn',
      ground: { tint: 'calm' },
      people: [
        { look: 'fatima', mood: 'happy', turn: 0.3, eyes: 'down', tilt: 6, at: [268, 232], scale: 1.14 },
        { look: 'girl', mood: 'happy', at: [416, 420], scale: 0.98 },
      ],
    },
    child: {
      title: 'Barn',
      ground: { tint: 'today', floorAt: 540 },
      things: [{ symbol: TEDDY_BEAR, at: [452, 524], size: 130 }],
      people: [{ look: 'boy', pose: 'stand', mood: 'happy', at: [290, 590], scale: 1.24 }],
    },
    grandparents: {
      title: 'Bedsteforældre',
      ground: { tint: 'home' },
      people: [
        { look: 'old-man', mood: 'happy', turn: 0.3, at: [222, 250], scale: 1.04 },
        { look: 'old-woman', mood: 'happy', turn: -0.3, at: [428, 276], scale: 1.04 },
      ],
    },
    pregnant: {
      title: 'Gravid',
      crops: WHOLE,
      ground: { tint: 'calm', floorAt: 560 },
      people: [
        {
          look: 'miriam',
          wear: { pregnant: true },
          pose: 'stand-side',
          mood: 'happy',
          at: [310, 612],
          scale: 0.8,
        },
      ],
    },
    maternity: {
      title: 'Barsel',
      ground: { tint: 'home' },
      things: [{ thing: 'sofa', at: [320, 620], scale: 1.24 }],
      people: [{ look: 'miriam', mood: 'happy', eyes: 'down', holds: 'baby', at: [320, 240], scale: 1.1 }],
    },
    wedding: {
      title: 'Giftemål',
      ground: { tint: 'words' },
      people: [
        {
          look: 'man',
          mood: 'happy',
          turn: 0.5,
          gaze: 0.4,
          wear: { top: '#39414F' },
          at: [206, 262],
          scale: 1,
        },
        {
          look: 'zara',
          mood: 'happy',
          turn: -0.5,
          gaze: -0.4,
          wear: { top: '#F4EBDC' },
          at: [434, 270],
          scale: 1,
        },
      ],
      front: [
        {
          drawn:
            circle(320, 480, 86, '#FFFDF8', 'stroke="#D8C8B2" stroke-width="3"') +
            symbol(RING, 262, 420, 116),
        },
      ],
    },
    divorce: {
      title: 'Skilsmisse',
      crops: WHOLE,
      ground: { tint: 'danish', circle: false, floorAt: 470 },
      things: [
        {
          drawn:
            home(128, 380, 1.16) +
            home(512, 380, 1.16) +
            area('M96 474H160L210 640H60ZM480 474H544L580 640H430Z', '#DCECEC'),
        },
      ],
      people: [
        { look: 'olena', pose: 'walk', at: [190, 610], scale: 0.72, flip: true },
        { look: 'man-fair', pose: 'walk', at: [452, 610], scale: 0.72 },
      ],
    },
    equality: {
      title: 'Ligestilling',
      crops: WHOLE,
      ground: { tint: 'calm', floorAt: 540 },
      people: [
        {
          look: 'selam',
          wear: { clothes: 'warehouse' },
          mood: 'proud',
          pose: 'stand',
          at: [222, 606],
          scale: 0.77,
        },
        {
          look: 'man',
          wear: { clothes: 'warehouse' },
          mood: 'proud',
          pose: 'stand',
          at: [420, 606],
          scale: 0.76,
        },
      ],
    },
  }),
  baby: squareScene('Baby', () => stage('calm') + at(322, 330, 2.5, HELD.baby.draw())),
  nursery: squareScene('Vuggestue', nurseryRoom, WHOLE),
} as const;

function nurseryRoom(): string {
  return ground('#DDE9EC') + floor(470, '#B7C49A') + nursery(250, 372, 1.16) + pram(470, 610, 0.72);
}
