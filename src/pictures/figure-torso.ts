import { shade } from './colour.ts';
import type { Body } from './figure-limbs.ts';
import { between, capsule, direction, ribbon, step, xy } from './limbs.ts';
import { area, line, oval, type Point } from './shapes.ts';
import type { LegJoints } from './skeleton.ts';

interface HemEdge {
  readonly outer: Point;
  readonly inner: Point;
}

/** How far down the thigh the clothes of this body reach, 0..1. */
export function hemShare({ build, look, pose }: Body): number {
  return look.hem ?? pose.hem ?? build.hem;
}

/** The part of the tunic that lies on the far thigh, when the thighs go different ways from the hip. */
export function farHem(body: Body): string {
  if (body.pose.view === 'side' && !stands(body)) {
    return area(hem(body.joints.legL, body), shade(body.look.top, -0.16));
  }
  return '';
}

/** Shoulders, trunk and hem of the clothes. */
export function torso(body: Body): string {
  if (body.pose.view === 'side') return sideTorso(body);
  return legsHang(body) ? standingTorso(body) : movingTorso(body);
}

/** True when both thighs hang, so that the clothes fall straight to their hem. */
function legsHang({ joints }: Body): boolean {
  return [joints.legR, joints.legL].every(({ hip, knee }) => Math.abs(direction(hip, knee) - 90) < 22);
}

/** True when somebody seen from the side is on their feet, so that the tunic falls as one piece over both thighs. */
function stands({ joints, pose }: Body): boolean {
  if (Math.abs(pose.lumbar + 90) > 36) return false;
  return [joints.legR, joints.legL].every(({ hip, knee }) => Math.abs(direction(hip, knee) - 90) < 48);
}

/** The falling part of the tunic, from the side: as wide as the step. */
function skirtFromSide(body: Body): string {
  const { build, joints, pose } = body;
  const before = joints.legR.knee[0] >= joints.legL.knee[0] ? joints.legR : joints.legL;
  const after = before === joints.legR ? joints.legL : joints.legR;
  const front = hemEdge(before, body).inner;
  const back = hemEdge(after, body).outer;
  const seat = build.side[0];
  const high = step(joints.pelvis, pose.lumbar, 10);
  const sag = between(between(front, back, 0.5), joints.pelvis, -0.08);
  return `M${xy(step(high, pose.lumbar + 90, -seat))}L${xy(back)}Q${xy(sag)} ${xy(front)}L${xy(step(high, pose.lumbar + 90, seat))}z`;
}

function sideTorso(body: Body): string {
  const { build, joints, look, pose } = body;
  const { pelvis, waist, neck } = joints;
  const spine = [
    step(pelvis, pose.lumbar, -6),
    between(pelvis, waist, 0.55),
    waist,
    between(waist, neck, 0.55),
    step(neck, pose.thorax, -22 * (build.chest / 98)),
  ];
  const belly = look.pregnant ? carried(body) : '';
  return (
    area(ribbon(spine, build.side), look.top) +
    area(stands(body) ? skirtFromSide(body) : hem(joints.legR, body), look.top) +
    belly
  );
}

/** The child she carries, seen from the side. */
function carried({ joints: { pelvis, waist }, look, pose }: Body): string {
  const middle = step(between(pelvis, waist, 0.5), pose.lumbar + 90, 34);
  const turn = `transform="rotate(${pose.lumbar + 90} ${xy(middle)})"`;
  return (
    oval(middle[0], middle[1], 50, 66, look.top, turn) +
    line(
      `M${xy(step(step(middle, pose.lumbar + 90, 34), pose.lumbar, -44))}Q${xy(step(middle, pose.lumbar, -72))} ${xy(step(step(middle, pose.lumbar + 90, -30), pose.lumbar, -58))}`,
      shade(look.top, -0.16),
      3.5,
    )
  );
}

function standingTorso(body: Body): string {
  const { build, joints, look, pose } = body;
  const { pelvis, waist, neck } = joints;
  const k = pose.shoulders ?? 1;
  const low = step(pelvis, pose.lumbar, -hemShare(body) * build.thigh);
  const [hemWidth, hipWidth, waistWidth, chestWidth, armpit] = build.front;
  const wide = look.pregnant ? 15 : 0;
  const spine = [
    low,
    between(pelvis, waist, 0.2),
    waist,
    between(waist, neck, 0.5),
    step(neck, pose.thorax, -38 * (build.chest / 98)),
  ];
  const trunk = ribbon(
    spine,
    [hemWidth - 5, hipWidth + 4 + wide, waistWidth + wide, chestWidth * k, armpit * k],
    true,
  );
  const dark = shade(look.top, -0.13);
  const across = pose.lumbar + 90;
  const fold = (side: number, from: Point, to: Point) =>
    `M${xy(step(from, across, side * waistWidth * 0.52))}L${xy(step(to, across, side * hemWidth * 0.56))}`;
  const top = between(waist, pelvis, 0.5);
  const folds = hemShare(body) < 0.3 ? '' : line(fold(1, top, low) + fold(-1, top, low), dark, 3);
  const belly = look.pregnant
    ? line(
        `M${xy(step(between(pelvis, waist, 0.2), across, -46))}Q${xy(step(pelvis, pose.lumbar, -34))} ${xy(step(between(pelvis, waist, 0.2), across, 46))}`,
        dark,
        3.5,
      )
    : '';
  return yoke(body) + area(trunk, look.top) + folds + belly;
}

function movingTorso(body: Body): string {
  const { build, joints, look, pose } = body;
  const { pelvis, waist, neck, legL, legR } = joints;
  const k = pose.shoulders ?? 1;
  const [hemWidth, hipWidth, waistWidth, chestWidth, armpit] = build.front;
  const spine = [
    step(pelvis, pose.lumbar, -26 * (build.thigh / 140)),
    between(pelvis, waist, 0.45),
    waist,
    between(waist, neck, 0.45),
    step(neck, pose.thorax, -38 * (build.chest / 98)),
  ];
  const trunk = ribbon(
    spine,
    [hemWidth, (hipWidth * (k + 1)) / 2, (waistWidth * (k + 1)) / 2, chestWidth * k, armpit * k],
    true,
  );
  const right = hemEdge(legR, body);
  const left = hemEdge(legL, body);
  const sag = between(between(right.outer, left.inner, 0.5), pelvis, pose.skirtUp ?? 0.12);
  const skirt = `${hem(legR, body)}${hem(legL, body)}M${xy(pelvis)}L${xy(right.outer)}Q${xy(sag)} ${xy(left.inner)}z`;
  return yoke(body) + area(trunk + skirt, look.top);
}

/** Shoulders that slope from the neck. */
function yoke({ build, joints, look, pose }: Body): string {
  const { neck, armL, armR } = joints;
  const radius = build.sleeve[0];
  const across = pose.thorax + 90;
  const [l, r] = [step(armL.shoulder, pose.thorax, -1), step(armR.shoulder, pose.thorax, -1)];
  const collar = step(neck, pose.thorax, build.neck * 0.5);
  const wide = build.headSize * 22;
  const slope = `M${xy(step(collar, across, -wide))}L${xy(step(l, pose.thorax, radius - 1))}L${xy(step(l, pose.thorax, -radius))}L${xy(step(r, pose.thorax, -radius))}L${xy(step(r, pose.thorax, radius - 1))}L${xy(step(collar, across, wide))}z`;
  return area(capsule(l, radius, r, radius), look.top) + area(slope, look.top);
}

function hemEdge(joints: LegJoints, body: Body): HemEdge {
  const share = hemShare(body);
  const middle = between(joints.hip, joints.knee, share);
  const along = direction(joints.hip, joints.knee);
  const width = body.build.trouserLeg[0] + (7 - 6 * share) * (body.build.trouserLeg[0] / 42);
  return { outer: step(middle, along + 90, width), inner: step(middle, along - 90, width) };
}

function hem(joints: LegJoints, body: Body): string {
  const edge = hemEdge(joints, body);
  const along = direction(joints.hip, joints.knee);
  const radius = body.build.trouserLeg[0] * 1.09;
  const top = (turn: number) => step(joints.hip, along + turn, radius);
  return `M${xy(top(-90))}L${xy(edge.inner)}L${xy(edge.outer)}L${xy(top(90))}A${Math.round(radius)} ${Math.round(radius)} 0 0 1 ${xy(top(-90))}z`;
}
