import type { Build } from './builds.ts';
import type { Held } from './held.ts';
import { between, direction, step, xy } from './limbs.ts';
import { line, type Point, round } from './shapes.ts';
import type { ArmJoints, Joints, Pose } from './skeleton.ts';

/** A thing in the hands of a whole body. */
export interface Grip {
  readonly drawing: string;
  readonly fists: readonly ('armL' | 'armR')[];
}

/** Where a held thing lies: in the middle of the hand, between both hands, or through them to the floor. */
export function heldByBody(held: Held, pose: Pose, joints: Joints, build: Build, floor: number): Grip {
  const size = round(build.handSize * 1.28 * 100) / 100;
  if (held.hands === 1) {
    const which = pose.holdIn ?? (pose.view === 'side' ? 'armR' : 'armL');
    return { drawing: placed(palm(joints[which], build), size, held.draw()), fists: [which] };
  }
  if (held.hands === 2) {
    const [left, right] = [palm(joints.armL, build), palm(joints.armR, build)];
    const middle = between(left, right, 0.5);
    if (pose.view === 'side') {
      const before: Point = [middle[0] + held.halfWidth * size * 0.5, middle[1] - 12 * size];
      return { drawing: placed(before, size, held.draw()), fists: ['armL', 'armR'] };
    }
    // From the front it is as wide as the hands are apart, within reason.
    const fits = Math.max(size * 0.7, Math.min(size * 1.2, (right[0] - left[0]) / 2 / held.halfWidth));
    return { drawing: placed(middle, round(fits * 100) / 100, held.draw()), fists: ['armL', 'armR'] };
  }
  const [a, b] = [palm(joints.armR, build), palm(joints.armL, build)];
  const apart = direction(a[1] < b[1] ? a : b, a[1] < b[1] ? b : a);
  const both = pose.view === 'side' && pose.holdIn === undefined && Math.abs(apart - 90) < 50;
  const single = pose.holdIn ?? (pose.view === 'side' ? 'armR' : 'armL');
  const [high, low] = a[1] < b[1] ? [a, b] : [b, a];
  const turn = both ? direction(high, low) : 90;
  const grip = both ? high : palm(joints[single], build);
  const top = step(grip, turn, -60 * size);
  const foot = step(grip, turn, (floor - 8 - grip[1]) / Math.max(0.2, Math.sin((turn * Math.PI) / 180)));
  return {
    drawing: line(`M${xy(top)}L${xy(foot)}`, held.colour, 11 * size) + placed(foot, size, held.foot()),
    fists: both ? ['armL', 'armR'] : [single],
  };
}

function palm({ wrist, tip }: ArmJoints, build: Build): Point {
  return step(wrist, direction(wrist, tip), build.handSize * 16);
}

function placed(at: Point, size: number, drawing: string): string {
  return `<g transform="translate(${round(at[0])} ${round(at[1])}) scale(${size})">${drawing}</g>`;
}
