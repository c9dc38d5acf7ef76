import { phone } from './belongings.ts';
import { scenes } from './scene.ts';
import { WHOLE, weekStrip, workingClock } from './scenes-vocab-things.ts';
import { digitalPostSign, jobnetSign, townHallSign } from './services.ts';
import { line, rect } from './shapes.ts';
import { padlock, tickDisc } from './signs.ts';

/** One picture for each topic line of module 2, "Rådighed". */
export const TOPICS_2 = scenes({
  'topic-2-1': {
    title: 'Hvad er rådighed?',
    crops: WHOLE,
    ground: { tint: 'today' },
    things: [{ drawn: weekStrip(320, 180, 0.62, { days: 5, ticks: [0, 1, 2, 3, 4] }) }],
    people: [{ look: 'amina', gesture: 'hold', holds: 'bag', mood: 'happy', at: [320, 336], scale: 0.86 }],
  },
  'topic-2-2': {
    title: 'MitID, digital post og borger.dk',
    crops: WHOLE,
    ground: { tint: 'post' },
    things: [
      { drawn: rect(-400, 300, 1600, 18, 0, '#B98A64') },
      {
        drawn:
          phone(132, 208, 180, padlock(0, -6, 0.72)) +
          digitalPostSign(320, 232, 0.86) +
          townHallSign(506, 236, 0.9),
      },
    ],
    people: [{ look: 'noor', mood: 'calm', at: [320, 408], scale: 0.84 }],
  },
  'topic-2-3': {
    title: 'Jobforslag på mobilen hver uge',
    crops: WHOLE,
    ground: { tint: 'home' },
    people: [{ look: 'olena', mood: 'happy', turn: 0.4, gaze: 0.6, at: [196, 270], scale: 1.08 }],
    front: [
      {
        drawn: phone(
          440,
          330,
          400,
          rect(-80, -160, 160, 320, 10, '#F4EBDC') +
            jobnetSign(0, -60, 0.74) +
            [36, 92]
              .map((y) => rect(-66, y, 132, 44, 8, '#FFFDF8') + line(`M-50 ${y + 22}H20`, '#B5A68F', 8))
              .join('') +
            tickDisc(44, 58, 14),
        ),
      },
    ],
  },
  'topic-2-4': {
    title: 'Jeg møder hver gang',
    crops: WHOLE,
    ground: { wall: '#EFE4D2', floor: '#C9B593', floorAt: 560 },
    things: [
      { thing: 'door-open', at: [492, 560], scale: 1.1 },
      { drawn: weekStrip(142, 178, 0.5, { days: 5, ticks: [0, 1, 2, 3, 4] }) },
    ],
    people: [{ look: 'fatima', pose: 'walk', mood: 'happy', at: [246, 610], scale: 0.66 }],
  },
  'topic-2-5': {
    title: 'Arbejdstider',
    ground: { tint: 'danish' },
    people: [
      {
        look: 'senait',
        wear: { clothes: 'cleaning' },
        mood: 'happy',
        turn: 0.4,
        at: [210, 292],
        scale: 1.06,
      },
    ],
    front: [{ drawn: workingClock(430, 240, 116, 8, 14) }],
  },
});
