import type { Build } from './builds.ts';
import { shade } from './colour.ts';
import type { FigureLook } from './figure-look.ts';
import { type HandShape, hand } from './hand.ts';
import { between, capsule, chain, direction, step, xy } from './limbs.ts';
import { area, line } from './shapes.ts';
import type { ArmJoints, Joints, LegJoints, Pose } from './skeleton.ts';

/** One body as it is painted: how it stands, where its joints lie, what it wears. */
export interface Body {
  readonly pose: Pose;
  readonly joints: Joints;
  readonly look: FigureLook;
  readonly build: Build;
}

/** An arm in its sleeve, with the hand; `far` is the one behind a body seen from the side. */
export function arm(joints: ArmJoints, body: Body, far: boolean, side: 1 | -1, fist: boolean): string {
  const { shoulder, elbow, wrist } = joints;
  const { build, look } = body;
  const sleeve = shade(look.top, far ? -0.18 : -0.08);
  const [a, b, c] = build.sleeve;
  const cuff = between(elbow, wrist, 0.93);
  const across = direction(elbow, wrist) + 90;
  const bend = Math.abs(((direction(shoulder, elbow) - direction(elbow, wrist) + 540) % 360) - 180);
  const crease = `M${xy(between(elbow, shoulder, 0.12))}L${xy(between(elbow, wrist, 0.16))}`;
  const ownHand = handOf(joints, body, side, far, fist ? 'fist' : 'flat');
  const over = body.pose.handsOver === true;
  return (
    (over ? '' : ownHand) +
    area(chain([shoulder, elbow, between(elbow, wrist, 0.96)], [a, b, c]), sleeve) +
    line(`M${xy(step(cuff, across, c - 0.5))}L${xy(step(cuff, across, 0.5 - c))}`, shade(sleeve, -0.16), 3) +
    (bend > 16 ? line(crease, shade(sleeve, -0.16), 2.5) : '') +
    (over ? ownHand : '')
  );
}

/** The hand once more, over the thing it holds. */
export function handOver(joints: ArmJoints, body: Body, which: 'armL' | 'armR'): string {
  return handOf(joints, body, which === 'armR' ? 1 : -1, false, 'fist');
}

function handOf(
  { wrist, tip }: ArmJoints,
  { build, look, pose }: Body,
  side: 1 | -1,
  far: boolean,
  shape: HandShape,
): string {
  const skin = far ? shade(look.skin, -0.16) : look.skin;
  const angle = direction(wrist, tip);
  const start = step(wrist, angle, build.handSize * 3);
  return hand(start[0], start[1], angle, shape, skin, thumbSide(angle, side, pose), build.handSize);
}

/** The thumb looks to the body's middle from the front, forward and up from the side. */
function thumbSide(angle: number, side: 1 | -1, pose: Pose): 1 | -1 {
  if (pose.view === 'side') return 1;
  const turn = (angle * Math.PI) / 180;
  if (Math.abs(Math.sin(turn)) < 0.35) return Math.cos(turn) >= 0 ? 1 : -1;
  return -side * Math.sign(Math.sin(turn)) > 0 ? 1 : -1;
}

/** A leg in its trouser, with the foot. */
export function leg(
  joints: LegJoints,
  { build, look, pose }: Body,
  cloth: string,
  far: boolean,
  side: number,
): string {
  const { hip, knee, ankle, toe } = joints;
  const k = build.foot / 56;
  const bare = look.feet === 'bare';
  const colour = bare ? look.skin : (look.shoe ?? '#4B3A33');
  const foot = far ? shade(colour, -0.16) : colour;
  const down = direction(knee, ankle);
  const heel = step(ankle, down, 9 * k);
  const sole = step(ankle, down, 20 * k);
  const spread = side * 6 * k;
  const forward =
    chain([ankle, [sole[0] + spread * 0.4, sole[1]]], [13 * k, 15 * k]) +
    capsule(
      [sole[0] + spread - 3 * k, sole[1] + 5 * k],
      15 * k,
      [sole[0] + spread + 3 * k, sole[1] + 5 * k],
      15 * k,
    );
  const sideways =
    chain([ankle, heel], [14 * k, 15 * k]) +
    chain([heel, between(heel, toe, 0.62), toe], [15 * k, 12.5 * k, 8.5 * k]);
  const [a, b, c] = build.trouserLeg;
  // From the front a hanging thigh is narrower at the hip, or it would show beside the clothes.
  const hangs = pose.view !== 'side' && Math.abs(direction(hip, knee) - 90) < 22;
  const cuff = between(knee, ankle, 0.9);
  const across = down + 90;
  return (
    area(pose.feetForward && pose.view !== 'side' ? forward : sideways, foot) +
    area(chain([hip, knee, between(knee, ankle, 0.94)], [hangs ? a * 0.8 : a, b, c]), cloth) +
    line(`M${xy(step(cuff, across, c))}L${xy(step(cuff, across, -c))}`, shade(cloth, -0.16), 3)
  );
}
