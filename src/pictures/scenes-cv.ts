import { CAST } from './cast.ts';
import { card, clock } from './objects.ts';
import { monthPage, writing } from './papers.ts';
import { type SceneSpec, type SceneThing, scenes } from './scene.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { ALL } from './scenes-vocab-things.ts';
import { jobnetSign } from './services.ts';
import { at, rect } from './shapes.ts';
import { letterCard, soundArcs } from './signs.ts';
import { symbol } from './symbol.ts';
import { BROOM, POT_OF_FOOD, TEDDY_BEAR, THREAD } from './symbols.ts';

const LETTERS = [
  'M-30 40L0-40L30 40M-18 14H18',
  'M-38-10C-38 34 38 34 38-10M0 50V50.1',
  'M-28-38L0 2L28-38M0 2V40',
] as const;
const INKS = ['#0E5A60', '#8C3F5E', '#8A5A00'] as const;

function letters(x: number, y: number, size: number, gap: number): string {
  return LETTERS.map((strokes, i) =>
    letterCard(x + (i - 1) * gap, y, size, (i - 1) * 4, strokes, INKS[i] ?? '#0E5A60'),
  ).join('');
}

/** Her CV as a card of pictures, and each of its fields by itself. */
export const CV_SCENES = scenes({
  'my-cv-card': {
    title: 'Mit CV-kort',
    crops: ALL,
    ground: { tint: 'words' },
    things: [
      {
        drawn:
          card(320, 320, 470, 540, 0, '') +
          portrait('amina', 320, 170, 196) +
          field(200, 372, symbol(THREAD, -50, -50, 100)) +
          field(440, 372, at(0, 2, 1, jobnetSign(0, 0, 0.62))) +
          field(200, 512, letters(0, 0, 44, 54)) +
          field(440, 512, clock(0, 0, 50, 9, 0)),
      },
    ],
  },
  'cv-part-who': part('Hvem er jeg?', {
    drawn: portrait('amina', 320, 270, 300) + writing(196, 482, 248, 2, 44, '#244679'),
  }),
  'cv-part-can': part('Det kan jeg', {
    drawn:
      symbol(THREAD, 134, 130, 170) +
      symbol(POT_OF_FOOD, 336, 130, 170) +
      symbol(TEDDY_BEAR, 134, 330, 170) +
      symbol(BROOM, 336, 330, 170),
  }),
  'cv-part-worked': {
    title: 'Her har jeg arbejdet',
    crops: ALL,
    ground: { tint: 'words' },
    things: [{ drawn: paper() + jobnetSign(468, 190, 0.8) }, { drawn: rect(93, 548, 454, 36, 0, '#C9D2D6') }],
    people: [
      {
        look: 'amina',
        pose: 'carry',
        wear: { clothes: 'kitchen' },
        mood: 'happy',
        holds: 'pot',
        at: [312, 566],
        scale: 0.66,
      },
    ],
  },
  'cv-part-languages': part('Mine sprog', {
    drawn:
      portrait('amina', 300, 212, 200, '#DCE8EC', 'speak') +
      soundArcs(424, 222, 1, 0, '#0E5A60') +
      letters(320, 456, 112, 128),
  }),
  'cv-part-when': part('Hvornår?', { drawn: monthPage(270, 300, 0.98) + clock(452, 462, 82, 9, 0) }),
});

function field(x: number, y: number, picture: string): string {
  return at(x, y, 1, rect(-96, -62, 192, 124, 14, '#F4E7CC') + picture);
}

function part(title: string, thing: SceneThing): SceneSpec {
  return {
    title,
    crops: ALL,
    ground: { tint: 'words' },
    things: [{ drawn: paper() }, thing],
  };
}

/** The white sheet with the bar that every part of the CV carries. */
function paper(): string {
  return card(320, 320, 470, 540, 0, rect(-205, -240, 410, 14, 7, CAST.amina.scarf ?? '#8C3F5E'));
}
