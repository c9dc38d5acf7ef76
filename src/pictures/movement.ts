import { BUILDS } from './builds.ts';
import { direction } from './limbs.ts';
import {
  type ArmAngles,
  type ArmReach,
  type BodyPart,
  floorOf,
  jointsOf,
  type LegAngles,
  type Pose,
} from './skeleton.ts';

type Arm = ArmAngles | ArmReach;
type Which = 'armR' | 'armL';

/**
 * True when a body can go from one pose to the other before our eyes: seen from the same side, on the same thing.
 * Otherwise the player lets the one picture fade out and the other in; `between` then changes at the half.
 */
export function canMove(from: Pose, to: Pose): boolean {
  const lies = Math.abs(shorterWay(to.lumbar - from.lumbar)) > LIES_DOWN;
  return from.view === to.view && from.on === to.on && !lies;
}

/** A back that turns further than this lies down: she would have to roll over, and no joint turns that way. */
const LIES_DOWN = 100;

/**
 * The body at `share` (0..1) of the way from one pose to the other: every joint turns the shorter way round, so
 * limbs keep their lengths. 0 is `from` itself, 1 is `to` itself. Pure; ease `share` before you hand it in.
 */
export function between(from: Pose, to: Pose, share: number): Pose {
  if (share <= 0) return from;
  if (share >= 1) return to;
  if (!canMove(from, to)) return share < 0.5 ? from : to;
  const nearer = share < 0.5 ? from : to;
  const along = (a: number, b: number) => a + (b - a) * share;
  const turned = (a: number, b: number) => turnedBetween(a, b, share);
  const free = from.floor === undefined && to.floor === undefined;
  return {
    ...nearer,
    lumbar: turned(from.lumbar, to.lumbar),
    thorax: turned(from.thorax, to.thorax),
    neck: turned(from.neck, to.neck),
    head: turned(from.head ?? from.neck + 90, to.head ?? to.neck + 90),
    shoulders: along(from.shoulders ?? 1, to.shoulders ?? 1),
    hips: along(from.hips ?? 1, to.hips ?? 1),
    hem: along(from.hem ?? BUILDS.woman.hem, to.hem ?? BUILDS.woman.hem),
    skirtUp: along(from.skirtUp ?? 0.12, to.skirtUp ?? 0.12),
    turn: along(from.turn ?? 0, to.turn ?? 0),
    shift: along(from.shift ?? 0, to.shift ?? 0),
    ...(free ? {} : { floor: along(floorOf(from), floorOf(to)) }),
    armR: armBetween(from, to, 'armR', share),
    armL: armBetween(from, to, 'armL', share),
    legR: legBetween(from.legR, to.legR, share),
    legL: legBetween(from.legL, to.legL, share),
  };
}

function turnedBetween(a: number, b: number, share: number): number {
  return a + shorterWay(b - a) * share;
}

function shorterWay(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** Three bones in a row: the first turns in the room, the others in their joints, so that an elbow never turns over. */
function limbBetween(
  a: readonly [number, number, number, ...unknown[]],
  b: readonly [number, number, number, ...unknown[]],
  share: number,
): [number, number, number] {
  const joint = (i: 1 | 2) => {
    const from = shorterWay(a[i] - a[i === 1 ? 0 : 1]);
    const to = shorterWay(b[i] - b[i === 1 ? 0 : 1]);
    return from + (to - from) * share;
  };
  const first = turnedBetween(a[0], b[0], share);
  const second = first + joint(1);
  return [first, second, second + joint(2)];
}

/** Two hands that rest on something keep to their line; any other arm turns in its joints. */
function armBetween(from: Pose, to: Pose, which: Which, share: number): Arm {
  const a = from[which];
  const b = to[which];
  if ('to' in a && 'to' in b && a.bend === b.bend) {
    const point = (i: 0 | 1) => a.to[i] + (b.to[i] - a.to[i]) * share;
    const hand = turnedBetween(handOf(from, which), handOf(to, which), share);
    return { to: [point(0), point(1)], bend: a.bend, hand };
  }
  const [p, q] = [anglesOf(from, which), anglesOf(to, which)];
  const length = (i: 3 | 4) => (p[i] ?? 1) + ((q[i] ?? 1) - (p[i] ?? 1)) * share;
  const [first, second, hand] = limbBetween(p, q, share);
  // A shoulder goes round before the body or beside it: never over the back, and never through the face.
  const swung = swingBetween(p[0], q[0], from, to, which, share) - first;
  return [first + swung, second + swung, hand + swung, length(3), length(4)];
}

function swingBetween(a: number, b: number, from: Pose, to: Pose, which: Which, share: number): number {
  const stop = from.view === 'side' ? -45 : which === 'armR' ? -90 : 90;
  const opened = (degrees: number, { thorax }: Pose) => (((degrees - thorax - stop) % 360) + 360) % 360;
  const wide = opened(a, from) + (opened(b, to) - opened(a, from)) * share;
  return wide + turnedBetween(from.thorax, to.thorax, share) + stop;
}

function anglesOf(pose: Pose, which: Which): ArmAngles {
  const arm = pose[which];
  if (!('to' in arm)) return arm;
  const { shoulder, elbow, wrist, tip } = jointsOf(pose)[which];
  return [direction(shoulder, elbow), direction(elbow, wrist), direction(wrist, tip)];
}

function handOf(pose: Pose, which: Which): number {
  const { wrist, tip } = jointsOf(pose)[which];
  return direction(wrist, tip);
}

function legBetween(a: LegAngles, b: LegAngles, share: number): LegAngles {
  const length = (i: 3 | 4 | 5) => (a[i] ?? 1) + ((b[i] ?? 1) - (a[i] ?? 1)) * share;
  return [...limbBetween(a, b, share), length(3), length(4), length(5)];
}

const OTHER: Readonly<Record<BodyPart, BodyPart>> = {
  armL: 'armR',
  armR: 'armL',
  legL: 'legR',
  legR: 'legL',
  hemL: 'hemL',
  torso: 'torso',
  neck: 'neck',
  head: 'head',
};

/** A pose from the front, done to the other side. */
export function otherSide(pose: Pose): Pose {
  const head = pose.head === undefined ? {} : { head: -pose.head };
  const order = pose.order && { order: pose.order.map((part) => OTHER[part]) };
  return {
    ...pose,
    ...head,
    ...order,
    turn: -(pose.turn ?? 0),
    shift: -(pose.shift ?? 0),
    lumbar: -180 - pose.lumbar,
    thorax: -180 - pose.thorax,
    neck: -180 - pose.neck,
    armR: armMirrored(pose.armL),
    armL: armMirrored(pose.armR),
    legR: legMirrored(pose.legL),
    legL: legMirrored(pose.legR),
  };
}

function armMirrored(arm: Arm): Arm {
  if ('to' in arm) {
    const hand = arm.hand === undefined ? {} : { hand: 180 - arm.hand };
    return { to: [-arm.to[0], arm.to[1]], bend: arm.bend === 1 ? -1 : 1, ...hand };
  }
  const [upper, fore, hand, ...lengths] = arm;
  return [180 - upper, 180 - fore, 180 - hand, ...lengths];
}

function legMirrored([thigh, shin, foot, ...lengths]: LegAngles): LegAngles {
  return [180 - thigh, 180 - shin, 180 - foot, ...lengths];
}
