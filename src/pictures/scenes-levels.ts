import { CAST, SKINS } from './cast.ts';
import { type ScenePerson, type SceneSpec, scenes } from './scene.ts';
import { school } from './scenes-vocab-houses.ts';
import { ALL, laptop } from './scenes-vocab-things.ts';
import { scholarCap, studentCap, university } from './school-things.ts';
import { rect } from './shapes.ts';
import { BACKPACK, HAMMER_AND_WRENCH, TEDDY_BEAR } from './symbols.ts';

/** The rungs of the ladder of education, and those of the family who are placed on it. */
export const LEVEL_SCENES = scenes({
  'level-none': {
    title: 'Lært hjemme og af livet',
    crops: ALL,
    ground: { wall: '#F3E9DA' },
    things: [{ thing: 'window', at: [320, 150], scale: 0.8 }],
    people: [
      { look: 'parwin', mood: 'happy', turn: 0.6, gaze: 0.5, at: [206, 236], scale: 1.02 },
      {
        look: 'girl',
        wear: { skin: SKINS.tan },
        mood: 'happy',
        turn: -0.4,
        gaze: -0.4,
        at: [430, 330],
        scale: 0.98,
      },
    ],
    front: [
      { drawn: rect(-400, 530, 1600, 600, 0, '#A9B4B8') + rect(-400, 530, 1600, 14, 0, '#C9D2D6') },
      { thing: 'pot', at: [318, 480], scale: 0.9 },
    ],
  },
  'level-primary': {
    title: 'Folkeskole',
    crops: ALL,
    ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 400 },
    things: [{ drawn: school(320, 420, 1.16) }],
    people: [
      { look: 'girl', pose: 'wave', mood: 'happy', at: [218, 612], scale: 0.86 },
      { look: 'boy', pose: 'stand', mood: 'happy', at: [386, 612], scale: 0.86 },
    ],
    front: [{ symbol: BACKPACK, at: [506, 556], size: 120 }],
  },
  'level-youth': {
    title: 'Gymnasium og anden ungdomsuddannelse',
    crops: ALL,
    ground: { tint: 'danish' },
    people: [
      { look: 'big-girl', mood: 'happy', holds: 'book', at: [206, 282], scale: 1.04 },
      { look: 'big-boy', mood: 'happy', at: [440, 270], scale: 1.04 },
    ],
    front: [
      { drawn: studentCap(206, 222, 0.56) + studentCap(440, 210, 0.56) },
      { thing: 'table', at: [0, 570] },
      { drawn: laptop(450, 510, 0.5) },
    ],
  },
  'level-vocational': {
    title: 'Erhvervsuddannelse',
    crops: ALL,
    ground: { wall: '#E6E2D6' },
    people: [
      {
        look: 'old-man',
        wear: { clothes: 'industry', glasses: false },
        mood: 'speak',
        turn: 0.6,
        gaze: 0.5,
        at: [150, 246],
        scale: 0.98,
      },
      {
        look: 'senait',
        wear: { clothes: 'industry' },
        mood: 'happy',
        turn: -0.3,
        eyes: 'down',
        at: [466, 246],
        scale: 1,
      },
    ],
    front: [
      { thing: 'table', at: [0, 490], colour: '#8A7A66' },
      { symbol: HAMMER_AND_WRENCH, at: [312, 546], size: 160 },
    ],
  },
  'level-higher': {
    title: 'Universitet og anden videregående uddannelse',
    crops: ALL,
    ground: { wall: '#DFE6F1', floor: '#C9C3B4', floorAt: 470 },
    things: [{ drawn: university(320, 480, 1.14) }],
    people: [{ look: 'zara', mood: 'happy', holds: 'closed-book', at: [320, 346], scale: 0.9 }],
    front: [{ drawn: scholarCap(320, 284, 0.66) }],
  },
  'persons-me': person('Mig', 'calendar', {
    look: 'amina',
    gesture: 'heart',
    mood: 'happy',
    at: [320, 276],
    scale: 1.36,
  }),
  'persons-mother': person('Min mor', 'words', {
    look: 'old-woman-scarf',
    mood: 'happy',
    at: [320, 276],
    scale: 1.36,
  }),
  'persons-father': person('Min far', 'danish', {
    look: 'old-man',
    mood: 'happy',
    at: [320, 270],
    scale: 1.36,
  }),
  'persons-child': {
    title: 'Mit barn',
    ground: { tint: 'today' },
    people: [{ look: 'boy', wear: { skin: SKINS.tan }, mood: 'happy', at: [300, 330], scale: 1.5 }],
    front: [{ symbol: TEDDY_BEAR, at: [440, 540], size: 180 }],
  },
  'persons-sister': person('Min søster', 'calm', {
    look: 'amina',
    wear: { scarf: '#46705C', top: CAST.noor.top },
    mood: 'happy',
    turn: -0.3,
    at: [320, 276],
    scale: 1.36,
  }),
});

function person(
  title: string,
  tint: 'calendar' | 'words' | 'danish' | 'today' | 'calm',
  who: ScenePerson,
): SceneSpec {
  return { title, ground: { tint }, people: [who] };
}
