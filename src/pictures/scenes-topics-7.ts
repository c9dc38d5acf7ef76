import { scenes } from './scene.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { bunting } from './school-things.ts';

/** One picture for each topic line of module 7, "Afslutning". */
export const TOPICS_7 = scenes({
  'topic-7-1': {
    title: 'Jeg holder fast i mit arbejde',
    crops: WHOLE,
    ground: { wall: '#E8E2D4', floor: '#C9B593', floorAt: 556 },
    things: [{ thing: 'sign-briefcase', at: [320, 156], scale: 1.1 }],
    people: [
      {
        look: 'fatima',
        wear: { clothes: 'care' },
        pose: 'shake',
        mood: 'happy',
        at: [200, 610],
        scale: 0.72,
      },
      {
        look: 'man-fair',
        wear: { clothes: 'blazer' },
        pose: 'shake',
        mood: 'happy',
        flip: true,
        at: [440, 610],
        scale: 0.72,
      },
    ],
  },
  'topic-7-2': {
    title: 'Vi slutter projektet',
    crops: WHOLE,
    ground: { tint: 'today' },
    things: [{ drawn: bunting(30) }],
    people: [
      { look: 'hodan', mood: 'happy', at: [134, 230], scale: 0.74 },
      { look: 'olena', mood: 'happy', at: [506, 230], scale: 0.74 },
      { look: 'parwin', mood: 'happy', gesture: 'wave', at: [322, 226], scale: 0.8 },
      { look: 'selam', mood: 'happy', gesture: 'wave', at: [212, 404], scale: 0.86 },
      { look: 'noor', mood: 'happy', gesture: 'wave', flip: true, at: [440, 404], scale: 0.86 },
    ],
  },
  'topic-7-3': {
    title: 'Hvordan har det været?',
    crops: WHOLE,
    ground: { tint: 'danish' },
    people: [{ look: 'senait', gesture: 'think', gaze: -0.4, at: [320, 196], scale: 0.94 }],
    front: [
      { thing: 'table', at: [0, 420] },
      {
        drawn:
          portrait('amina', 128, 528, 168, '#F3DFB4', 'happy') +
          portrait('amina', 320, 528, 168, '#DBE2C6', 'calm') +
          portrait('amina', 512, 528, 168, '#EFD0C4', 'worried'),
      },
    ],
  },
});
