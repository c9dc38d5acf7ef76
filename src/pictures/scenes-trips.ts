import { CAST } from './cast.ts';
import { personOnFoot } from './figure.ts';
import { bus, home, regionalTrain, schoolDoor, tree } from './places.ts';
import { EVERYDAY_POSES } from './poses.ts';
import { at, circle, rect } from './shapes.ts';
import { floor, ground, hers, squareScene, stage, TINTS, woman } from './stage.ts';

const GRASS = '#B7C49A';
const PATH = '#E4D6BB';

/** How one gets to a trip, who comes, and what she can answer. */
export const TRIP_SCENES = {
  door: squareScene('Skolens dør', () => at(23, 60, 3.3, schoolDoor())),
  bus: squareScene('Bus', () => roadside() + bus(320, 356, 0.95)),
  train: squareScene('Tog', train),
  walk: squareScene('Til fods', walk),
  group: squareScene('Holdet', group, { wide: [20, 176, 600, 347] }),
  'answer-coming': hers('amina', squareScene('Jeg kommer', coming, { face: [130, 150, 400, 400] })),
  'answer-unsure': hers('amina', squareScene('Ved ikke', unsure)),
  'answer-not-now': squareScene('Ikke nu', () => ground(TINTS.home.ground) + home(320, 344, 1.9)),
} as const;

function roadside(): string {
  return (
    ground('#DDE9EC') +
    circle(470, 190, 50, '#F0D08A') +
    floor(420, '#A9B58C') +
    floor(462, '#B4B6AE') +
    floor(520, PATH)
  );
}

function train(): string {
  const track = Array.from({ length: 18 }, (_, i) => rect(-120 + i * 54, 522, 30, 12, 3, '#8C7A62'));
  return (
    ground('#DDE9EC') +
    floor(420, '#A9B58C') +
    floor(514, '#CFC3AE') +
    track.join('') +
    rect(-400, 508, 1600, 9, 0, '#6C7F86') +
    regionalTrain(310, 420, 1)
  );
}

function walk(): string {
  return (
    ground('#EBEEDF') +
    tree(120, 440, 1.5) +
    tree(548, 450, 1.1, '#7F9560') +
    floor(500, GRASS) +
    rect(-400, 524, 1600, 60, 0, PATH) +
    personOnFoot(EVERYDAY_POSES.walk, CAST.noor, 310, 566, 0.76)
  );
}

function group(): string {
  return (
    ground(TINTS.calendar.ground) +
    circle(320, 330, 250, TINTS.calendar.shape) +
    woman('hodan', 196, 320, 0.96) +
    woman('olena', 444, 324, 0.96, { mood: 'happy' }) +
    woman('parwin', 320, 296, 1.06, { mood: 'happy' })
  );
}

function coming(cast = CAST): string {
  const wave = { elbow: [-112, 170], wrist: [-100, 66], hand: 'flat', angle: -90 } as const;
  return stage('danish') + woman(cast.amina, 350, 330, 2, { mood: 'happy', armLeft: wave });
}

function unsure(cast = CAST): string {
  return stage('today') + woman(cast.amina, 320, 320, 2.1, { turn: 0.5, gaze: 1, tilt: 9 });
}
