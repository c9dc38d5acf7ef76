import { phone } from './belongings.ts';
import { CAST } from './cast.ts';
import { hand } from './hand.ts';
import { letter, POST_LETTER } from './letters.ts';
import { saucerCup, tableTop } from './objects.ts';
import { digitalPostSign, jobnetSign, townHallSign } from './services.ts';
import { at, circle, mirrored, rect } from './shapes.ts';
import { practiceStripes } from './signs.ts';
import { ground, squareScene, TINTS, wideScene, woman } from './stage.ts';

const CLOSE = { square: [144, 144, 352, 352], face: [105, 105, 430, 430] } as const;

/** The week's three tasks, her weekly moment, and the two ways to do them. The signs stand on no ground of their own. */
export const POST_SCENES = {
  'task-digital-post': squareScene('e-Boks', () => digitalPostSign(320, 320, 2), CLOSE),
  'task-jobnet': squareScene('Jobnet', () => jobnetSign(320, 320, 2), CLOSE),
  'task-borger-dk': squareScene('borger.dk', () => townHallSign(320, 320, 2), CLOSE),
  // Teal, so that it is not the red cup of the word "kop" (DESIGN-NOTES §9).
  'weekly-cup': squareScene('Min faste stund', () => saucerCup(312, 250, 2, '#2F6F73'), {
    square: [120, 140, 400, 400],
  }),
  practice: wideScene('Øvelse', practice, { square: [90, -100, 640, 640], tall: [150, -120, 462, 700] }),
  'the-real-one': wideScene('Den rigtige', theRealOne, { tall: [188, -110, 456, 610] }),
} as const;

function practice(): string {
  const screen =
    rect(-166, -130, 332, 286, 22, '#2F2A2B') +
    practiceStripes(-150, -114, 300, 254) +
    rect(-126, -90, 252, 206, 6, '#FBF7F0');
  return (
    ground(TINTS.today.ground) +
    circle(400, 231, 230, TINTS.today.shape) +
    mirrored(
      400,
      woman('zara', 250, 170, 0.98, {
        turn: 0.5,
        gaze: 0.4,
        armRight: { elbow: [130, 290], wrist: [210, 262] },
      }) +
        tableTop(420) +
        at(520, 270, 1, screen + letter(0, 12, 170, 0, POST_LETTER)) +
        hand(452, 402, -40, 'point', CAST.zara.skin, 1, 1.15),
    )
  );
}

function theRealOne(): string {
  return (
    ground(TINTS.post.ground) +
    circle(400, 231, 230, TINTS.post.shape) +
    woman('zara', 286, 186, 0.98, { turn: 0.55, gaze: 0.3 }) +
    woman('lise', 530, 176, 0.98, { turn: -0.6, mood: 'happy', gaze: -0.4 }) +
    tableTop(420) +
    phone(404, 352, 176, townHallSign(0, -6, 0.4)) +
    hand(352, 398, -60, 'fist', CAST.zara.skin, 1, 1.05)
  );
}
