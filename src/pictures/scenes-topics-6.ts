import { CAST } from './cast.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { card } from './objects.ts';
import { sheet, smallPortrait, writing } from './papers.ts';
import { cookingPot } from './rooms.ts';
import { scenes } from './scene.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { jobnetSign } from './services.ts';
import { line, rect } from './shapes.ts';
import { arrow } from './signs.ts';
import { squareScene, stage, womanHolding } from './stage.ts';
import { workPortrait } from './work-things.ts';

/** One picture for each topic line of module 6, "Tilknytning til arbejdsmarkedet og jobansøgning". */
export const TOPICS_6 = {
  ...scenes({
    'topic-6-1': {
      title: 'Jeg vil gerne i praktik',
      crops: WHOLE,
      ground: { tint: 'today' },
      people: [
        { look: 'zara', gesture: 'think', mood: 'happy', turn: 0.4, gaze: 0.9, at: [188, 300], scale: 0.98 },
      ],
      front: [{ drawn: workPortrait('zara', { clothes: 'kitchen', mood: 'happy' }, 460, 256, 250, 290) }],
    },
    'topic-6-2': {
      title: 'Det, jeg kan, bruger jeg på arbejde',
      crops: WHOLE,
      ground: { wall: '#F1E7D8' },
      things: [
        { drawn: rect(320, -400, 1000, 2000, 0, '#DCECEC') },
        { thing: 'window', at: [60, 182], scale: 0.56 },
      ],
      people: [
        { look: 'selam', mood: 'happy', at: [160, 254], scale: 0.86 },
        { look: 'selam', wear: { clothes: 'kitchen' }, mood: 'happy', at: [480, 254], scale: 0.86 },
      ],
      front: [
        { drawn: rect(-400, 500, 720, 600, 0, '#C79A6B') + rect(320, 500, 1000, 600, 0, '#A9B4B8') },
        {
          drawn:
            cookingPot(160, 450, 0.66) +
            cookingPot(480, 440, 0.94) +
            arrow(264, 560, 376, 560, '#0E5A60', 20),
        },
      ],
    },
    'topic-6-3': {
      title: 'Min erfaring',
      crops: WHOLE,
      ground: { tint: 'home' },
      people: [{ look: 'parwin', gesture: 'heart', mood: 'happy', at: [320, 424], scale: 0.86 }],
      front: [
        {
          drawn:
            line('M120 212H520', '#B98A64', 10) +
            workPortrait('parwin', { clothes: 'garden' }, 120, 212, 170, 200, '#DBE2C6') +
            workPortrait('parwin', { clothes: 'apron' }, 320, 212, 170, 200, '#F3DFB4') +
            workPortrait('parwin', { clothes: 'care' }, 520, 212, 170, 200, '#C7DEDE'),
        },
      ],
    },
    'topic-6-4': {
      title: 'En god praktik: en rollemodel fortæller',
      crops: WHOLE,
      ground: { tint: 'calm' },
      people: [
        {
          look: 'miriam',
          wear: { clothes: 'care' },
          gesture: 'explain',
          mood: 'speak',
          at: [320, 186],
          scale: 0.94,
        },
        { look: 'amina', view: 'back', at: [112, 472], scale: 0.82 },
        { look: 'selam', view: 'back', at: [528, 472], scale: 0.82 },
      ],
    },
    'topic-6-5': {
      title: 'Virksomhedskonsulenten er med',
      crops: WHOLE,
      ground: { tint: 'post' },
      people: [
        { look: 'olena', wear: { clothes: 'blazer' }, mood: 'speak', at: [320, 216], scale: 0.86 },
        { look: 'fatima', mood: 'happy', turn: 0.5, at: [122, 292], scale: 0.86 },
        {
          look: 'man-bearded',
          wear: { clothes: 'shop' },
          mood: 'happy',
          turn: -0.5,
          at: [518, 284],
          scale: 0.86,
        },
      ],
      front: [
        { thing: 'table', at: [0, 510] },
        { drawn: sheet(320, 520, 150, 150, writing(-48, -40, 96, 4, 24)) },
      ],
    },
    'topic-6-6': {
      title: 'Jobansøgning',
      crops: WHOLE,
      ground: { tint: 'danish' },
      people: [{ look: 'noor', gesture: 'on-table', mood: 'calm', turn: 0.2, at: [216, 256], scale: 0.98 }],
      front: [
        { thing: 'table', at: [0, 530] },
        { drawn: sheet(300, 556, 200, 140, writing(-66, -38, 132, 3, 28)) },
        {
          drawn:
            line('M140 524L206 560', shade(CAST.noor.top, -0.09), 56) +
            line('M284 520L236 586', '#B4553A', 10) +
            hand(224, 562, 6, 'fist', CAST.noor.skin, 1, 1.15),
        },
        {
          drawn:
            card(490, 220, 180, 180, 0, jobnetSign(0, 0, 0.86)) + arrow(406, 482, 458, 352, '#0E5A60', 20),
        },
      ],
    },
  }),
  'topic-6-7': squareScene('Mit CV', holdsHerCv, WHOLE),
} as const;

function holdsHerCv(): string {
  const page =
    smallPortrait(-52, -74, 0.94, CAST.amina.scarf ?? '', CAST.amina.skin) +
    writing(4, -94, 74, 3, 24, '#8C7A62') +
    writing(-84, 6, 168, 5, 26);
  return (
    stage('words') +
    womanHolding(
      'amina',
      320,
      214,
      1.06,
      { board: sheet(0, 0, 220, 280, page), halfWidth: 108, y: 246 },
      { mood: 'happy' },
    )
  );
}
