import { CAST } from './cast.ts';
import { child, childHead } from './child.ts';
import { personOnFoot } from './figure.ts';
import { EVERYDAY_POSES } from './poses.ts';
import { bed, nursery } from './rooms.ts';
import { at } from './shapes.ts';
import { floor, ground, hers, squareScene, stage, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { THERMOMETER } from './symbols.ts';

/** Her children, who must be looked after while she is away. */
export const CHILDREN_SCENES = {
  'child-care': hers('hodan', squareScene('Børnepasning', childCare)),
  'sick-child': hers('fatima', squareScene('Sygt barn', sickChild)),
  'children-delivered': hers('hodan', squareScene('Børnene er afleveret', childrenDelivered)),
} as const;

function childCare(cast = CAST): string {
  return (
    ground('#DDE9EC') +
    floor(470, '#B7C49A') +
    nursery(400, 370, 1.1) +
    personOnFoot(EVERYDAY_POSES.stand, { ...cast.hodan, turn: 0.6, mood: 'happy' }, 196, 596, 0.78) +
    child('girl', 346, 604, 0.92, { lifted: 'left', mood: 'happy' })
  );
}

function sickChild(cast = CAST): string {
  return (
    stage('home', 540) +
    bed(330, 560, 1.02, at(-126, -150, 0.72, childHead('boy', { eyes: 'closed' }), -24)) +
    woman(cast.fatima, 400, 236, 0.9, {
      turn: -0.5,
      gaze: -0.8,
      length: 220,
      armLeft: { elbow: [-122, 222], wrist: [-150, 240], hand: 'flat', angle: 168 },
    }) +
    symbol(THERMOMETER, 452, 420, 96)
  );
}

function childrenDelivered(cast = CAST): string {
  return (
    ground('#DDE9EC') +
    floor(480, '#B7C49A') +
    nursery(250, 372, 1.12) +
    child('boy', 196, 560, 0.7, { lifted: 'right', mood: 'happy' }) +
    child('girl', 270, 566, 0.66, { lifted: 'right', mood: 'happy' }) +
    personOnFoot(EVERYDAY_POSES.walk, cast.hodan, 436, 604, 0.8)
  );
}
