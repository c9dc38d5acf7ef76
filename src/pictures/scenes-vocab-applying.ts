import { CAST } from './cast.ts';
import { letter } from './letters.ts';
import { card } from './objects.ts';
import { sheet, smallPortrait, writing } from './papers.ts';
import { house } from './places.ts';
import { scenes } from './scene.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { ALL } from './scenes-vocab-things.ts';
import { bunting, cakeOnPlate, staircase } from './school-things.ts';
import { jobnetSign } from './services.ts';
import { area, circle, line, oval, rect } from './shapes.ts';
import { arrow, soundArcs } from './signs.ts';
import { floor, ground, squareScene, stage } from './stage.ts';
import { BOUQUET } from './symbols.ts';

const STAIRS = ['#C9B593', '#B9A27C', '#A98F66', '#9A7C50'] as const;

/** Modules 6 and 7, the way to a job, and the end that is celebrated. */
export const APPLYING_WORDS = {
  ...scenes({
    interview: {
      title: 'Jobsamtale',
      crops: ALL,
      ground: { wall: '#E8E2D4' },
      things: [{ drawn: card(320, 138, 170, 150, 0, jobnetSign(0, 0, 0.78)) }],
      people: [
        { look: 'miriam', mood: 'speak', turn: 0.7, gaze: 0.6, at: [164, 276], scale: 1 },
        {
          look: 'man-fair',
          wear: { clothes: 'blazer' },
          mood: 'happy',
          turn: -0.7,
          gaze: -0.6,
          at: [480, 268],
          scale: 1,
        },
      ],
      front: [
        { thing: 'table', at: [0, 510] },
        {
          drawn: sheet(
            326,
            546,
            150,
            120,
            smallPortrait(-40, -10, 0.8, CAST.miriam.top, CAST.miriam.skin) + writing(4, -30, 56, 3, 24),
            4,
          ),
        },
      ],
    },
    motivation: {
      title: 'Motivation',
      crops: ALL,
      ground: { tint: 'today' },
      things: [
        { drawn: circle(510, 150, 108, '#F6CF7A') + jobnetSign(510, 150, 0.96) },
        { drawn: staircase(60, 650, 130, 96, STAIRS) },
      ],
      people: [{ look: 'fatima', pose: 'climb', mood: 'happy', at: [258, 462], scale: 0.58 }],
    },
    reference: {
      title: 'Anbefaling',
      crops: ALL,
      ground: { tint: 'post' },
      people: [
        {
          look: 'lise',
          wear: { clothes: 'blazer' },
          mood: 'speak',
          turn: 0.7,
          gaze: 0.6,
          at: [150, 330],
          scale: 0.98,
        },
        {
          look: 'man-bearded',
          wear: { clothes: 'blazer' },
          mood: 'happy',
          turn: -0.7,
          gaze: -0.4,
          at: [490, 330],
          scale: 0.98,
        },
      ],
      front: [{ drawn: soundArcs(236, 372, 0.9, 0, '#0E5A60') }, { drawn: portrait('selam', 320, 158, 190) }],
    },
    'dream-job': {
      title: 'Drømmejob',
      crops: ALL,
      ground: { tint: 'words' },
      things: [{ drawn: oval(420, 200, 196, 168, '#FFF8EA') + oval(420, 200, 168, 142, '#FBEFD0') }],
      people: [
        {
          look: 'selam',
          wear: { clothes: 'kitchen' },
          pose: 'carry',
          mood: 'happy',
          holds: 'pot',
          at: [424, 350],
          scale: 0.5,
        },
        { look: 'selam', eyes: 'closed', mood: 'happy', gesture: 'cheek', at: [176, 396], scale: 1 },
      ],
      front: [{ thing: 'table', at: [0, 596] }],
    },
    celebrate: {
      title: 'Fejre',
      crops: ALL,
      ground: { tint: 'today' },
      things: [{ drawn: bunting(44) }],
      people: [
        { look: 'amina', mood: 'happy', gesture: 'up', at: [172, 296], scale: 0.86 },
        { look: 'miriam', mood: 'happy', gesture: 'up', at: [470, 296], scale: 0.86 },
      ],
      front: [
        { symbol: BOUQUET, at: [320, 470], size: 210 },
        { thing: 'table', at: [0, 574] },
      ],
    },
  }),
  clothes: squareScene('Pænt tøj', neatClothes, ALL),
  'job-application': squareScene('Jobansøgning', application, ALL),
} as const;

/** A clean tunic and trousers on a hanger. */
function neatClothes(): string {
  return (
    stage('calendar') +
    line('M320 96C320 66 356 66 352 92C348 112 320 112 320 134', '#5B4636', 11) +
    line('M320 134L196 196M320 134L444 196', '#9A6237', 15) +
    area(
      'M262 160L170 206L116 396L178 414L214 300V566H426V300L462 414L524 396L470 206L378 160C352 190 288 190 262 160Z',
      '#2F6F73',
    ) +
    area('M170 206L116 396L178 414L214 300L206 216ZM470 206L524 396L462 414L426 300L434 216Z', '#286063') +
    area('M262 160C288 190 352 190 378 160L356 150C340 166 300 166 284 150Z', '#235457') +
    line('M320 190V556', '#235457', 5) +
    [240, 310, 380, 450].map((y) => circle(334, y, 7, '#E5C27E')).join('')
  );
}

/** Her paper goes into an envelope and to a place of work. */
function application(): string {
  return (
    ground('#DCE8EC') +
    floor(520, '#C9C3B4') +
    house(376, 292, 210, 240, '#E0B26A', '#8C4A35', true) +
    rect(444, 424, 74, 108, 5, '#3E5D66') +
    jobnetSign(481, 352, 0.72) +
    sheet(
      160,
      210,
      170,
      220,
      smallPortrait(-36, -44, 0.94, CAST.olena.top, CAST.olena.skin) +
        writing(10, -66, 54, 3, 24) +
        writing(-62, 36, 124, 3, 26),
      -4,
    ) +
    letter(172, 384, 190, -4) +
    arrow(282, 440, 350, 440)
  );
}

/** What a table of cake looks like from where one sits. */
export const CAKES = [120, 256, 392, 528].map((x) => cakeOnPlate(x, 560, 0.92)).join('');
