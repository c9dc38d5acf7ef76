import { coins, notes } from './belongings.ts';
import { card } from './objects.ts';
import { scenes } from './scene.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { ALL, workingClock } from './scenes-vocab-things.ts';
import { scholarCap, staircase, studentCap, university } from './school-things.ts';
import { jobnetSign, townHallSign } from './services.ts';
import { line, rect } from './shapes.ts';
import { arrow } from './signs.ts';
import { ground, squareScene, stage } from './stage.ts';

const RUNGS = ['#C9D6D8', '#A9C9C9', '#7FA9A9', '#4F8286'] as const;

/** One picture for each topic line of module 5, "Uddannelse". */
export const TOPICS_5 = {
  ...scenes({
    'topic-5-1': {
      title: 'Hvem kan gå på uddannelse?',
      crops: ALL,
      ground: { wall: '#DFE6F1', floor: '#C9C3B4', floorAt: 400 },
      things: [{ drawn: university(320, 410, 1.04) }],
      people: [
        { look: 'big-boy', mood: 'happy', at: [92, 400], scale: 0.72 },
        { look: 'amina', mood: 'happy', at: [242, 380], scale: 0.78 },
        { look: 'man-dark', mood: 'happy', at: [408, 374], scale: 0.74 },
        { look: 'lise', mood: 'happy', at: [556, 392], scale: 0.74 },
      ],
    },
    'topic-5-3': {
      title: 'SU',
      crops: ALL,
      ground: { tint: 'post' },
      things: [{ drawn: townHallSign(132, 400, 1.4) + notes(300, 330, 0.56) + arrow(250, 410, 338, 410) }],
      people: [{ look: 'selam', mood: 'happy', at: [478, 310], scale: 0.94 }],
      front: [
        { drawn: studentCap(478, 234, 0.62) },
        { thing: 'table', at: [0, 520] },
        { thing: 'book', at: [478, 530], scale: 0.6 },
      ],
    },
    'topic-5-5': {
      title: 'Arbejde og studie',
      crops: ALL,
      ground: { tint: 'home', circle: false },
      things: [
        { drawn: rect(320, -400, 1000, 2000, 0, '#DCECEC') },
        { drawn: jobnetSign(128, 230, 0.86) + scholarCap(520, 226, 0.76) },
        { drawn: workingClock(320, 110, 82, 0, 4) },
      ],
      people: [{ look: 'zara', mood: 'happy', gesture: 'explain', at: [320, 324], scale: 0.98 }],
      front: [{ drawn: coins(128, 560, 0.9) }, { thing: 'book', at: [520, 560], scale: 0.5 }],
    },
  }),
  'topic-5-2': squareScene('Uddannelsesstigen', familyOnStairs, ALL),
  'topic-5-4': squareScene('SU-lån', grantLoan, ALL),
} as const;

/** The family, each on the step they have reached. */
function familyOnStairs(): string {
  return (
    stage('danish') +
    staircase(40, 660, 140, 104, RUNGS) +
    portrait('old-woman-scarf', 110, 472, 124) +
    portrait('old-man', 250, 368, 124) +
    portrait('amina', 390, 264, 124) +
    portrait('boy', 530, 160, 124)
  );
}

/** The state lends, and is paid back later from wages. */
function grantLoan(): string {
  return (
    ground('#F1E7D8') +
    townHallSign(128, 330, 1.26) +
    card(510, 330, 200, 210, 0, '') +
    portrait('selam', 510, 336, 160) +
    studentCap(510, 214, 0.74) +
    line('M170 196C240 110 360 96 420 150', '#0E5A60', 17) +
    line('M384 156L424 154L420 112', '#0E5A60', 17) +
    notes(300, 204, 0.74) +
    line('M446 486C380 566 250 566 170 474', '#AA4429', 17) +
    line('M168 516L166 470L210 470', '#AA4429', 17) +
    coins(310, 466, 0.94)
  );
}
