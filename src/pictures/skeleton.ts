import { BUILDS, type Build } from './builds.ts';
import { direction, step } from './limbs.ts';
import type { Point } from './shapes.ts';

/** Angles of upper arm, forearm and hand (0 right, 90 down), then optional shortening of the first two. */
export type ArmAngles = readonly [number, number, number, number?, number?];

/** The wrist goes to a place; `bend` says to which side the elbow points. Angles alone never land on a floor. */
export interface ArmReach {
  readonly to: Point;
  readonly bend: 1 | -1;
  readonly hand?: number;
}

/** Angles of thigh, shin and foot, then optional shortening of each. */
export type LegAngles = readonly [number, number, number, number?, number?, number?];

export type BodyPart = 'armL' | 'armR' | 'legL' | 'legR' | 'hemL' | 'torso' | 'neck' | 'head';

/** How a body stands: absolute angles in degrees, drawn from the pelvis at (0, 0) outwards. */
export interface Pose {
  readonly da: string;
  readonly view: 'front' | 'side' | 'back';
  readonly lumbar: number;
  readonly thorax: number;
  readonly neck: number;
  /** Lean of the head, when it does not follow the neck. */
  readonly head?: number;
  readonly face?: 'front' | 'profile';
  readonly shoulders?: number;
  readonly hips?: number;
  /** How far down the thigh the tunic reaches, 0..1. */
  readonly hem?: number;
  readonly skirtUp?: number;
  readonly feetForward?: boolean;
  readonly armR: ArmAngles | ArmReach;
  readonly armL: ArmAngles | ArmReach;
  readonly legR: LegAngles;
  readonly legL: LegAngles;
  /** The hand for a thing that one hand holds; without it her right one, or the near one from the side. */
  readonly holdIn?: 'armL' | 'armR';
  /** What belongs to the pose itself: it sits or leans on it. */
  readonly on?: 'wheelchair' | 'chair' | 'wall';
  /** How far below the pelvis the floor is, when it is not the lowest foot that stands on it. */
  readonly floor?: number;
  /** How far to the right of its stage's middle the pelvis is, so that feet that stay do not slide. */
  readonly shift?: number;
  readonly eyes?: 'closed';
  /** True when the hands lie on her own sleeves. */
  readonly handsOver?: boolean;
  /** Where the face looks: -1 to the viewer's left, 0 straight on, 1 to the right. */
  readonly turn?: number;
  /** Which part is painted over which. */
  readonly order?: readonly BodyPart[];
}

export interface ArmJoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly tip: Point;
}

export interface LegJoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

export interface Joints {
  readonly pelvis: Point;
  readonly waist: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly armR: ArmJoints;
  readonly armL: ArmJoints;
  readonly legR: LegJoints;
  readonly legL: LegJoints;
}

/** How far below the pelvis the floor is, in figure units: a foot is 30 high at its ankle. */
export function floorOf(pose: Pose, build: Build = BUILDS.woman): number {
  if (pose.floor !== undefined) return pose.floor * (build.foot / BUILDS.woman.foot);
  const { legR, legL } = jointsOf(pose, build);
  return Math.max(legR.ankle[1], legL.ankle[1]) + 30 * (build.foot / BUILDS.woman.foot);
}

/** Where every joint of a pose lies in a body of this build, in figure units. */
export function jointsOf(pose: Pose, build: Build = BUILDS.woman): Joints {
  const pelvis: Point = [0, 0];
  const waist = step(pelvis, pose.lumbar, build.waist);
  const neck = step(waist, pose.thorax, build.chest);
  const front = pose.view !== 'side';
  const shoulder = (side: number) =>
    front
      ? step(
          step(neck, pose.thorax, build.chest * -0.25),
          pose.thorax + 90,
          side * (pose.shoulders ?? 1) * build.shoulder,
        )
      : step(neck, pose.thorax, -18);
  const hip = (side: number) =>
    front ? step(pelvis, pose.lumbar + 90, side * (pose.hips ?? 1) * build.hip) : pelvis;
  return {
    pelvis,
    waist,
    neck,
    head: step(neck, pose.neck, build.neck + build.headSize * 37.7),
    armR: armJoints(shoulder(1), pose.armR, build),
    armL: armJoints(shoulder(-1), pose.armL, build),
    legR: legJoints(hip(1), pose.legR, build),
    legL: legJoints(hip(-1), pose.legL, build),
  };
}

function armJoints(shoulder: Point, arm: ArmAngles | ArmReach, build: Build): ArmJoints {
  const { upperArm, forearm } = build;
  if ('to' in arm) {
    const to = reachOf(arm.to, build);
    const far = Math.hypot(shoulder[0] - to[0], shoulder[1] - to[1]);
    const apart = Math.min(far, (upperArm + forearm) * 0.999);
    const base = direction(shoulder, to);
    const cosine = (upperArm ** 2 + apart ** 2 - forearm ** 2) / (2 * upperArm * apart);
    const lift = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
    const elbow = step(shoulder, base + arm.bend * lift, upperArm);
    const wrist = step(shoulder, base, apart);
    return { shoulder, elbow, wrist, tip: step(wrist, arm.hand ?? direction(elbow, wrist), build.hand) };
  }
  const elbow = step(shoulder, arm[0], upperArm * (arm[3] ?? 1));
  const wrist = step(elbow, arm[1], forearm * (arm[4] ?? 1));
  return { shoulder, elbow, wrist, tip: step(wrist, arm[2], build.hand) };
}

// Poses are written for a grown woman; in another body a hand goes to the like place.
function reachOf([x, y]: Point, build: Build): Point {
  const grown = BUILDS.woman;
  const above = (build.waist + build.chest) / (grown.waist + grown.chest);
  const below = (build.thigh + build.shin) / (grown.thigh + grown.shin);
  const across = (build.upperArm + build.forearm) / (grown.upperArm + grown.forearm);
  return [x * across, y * (y < 0 ? above : below)];
}

function legJoints(hip: Point, leg: LegAngles, build: Build): LegJoints {
  const knee = step(hip, leg[0], build.thigh * (leg[3] ?? 1));
  const ankle = step(knee, leg[1], build.shin * (leg[4] ?? 1));
  return { hip, knee, ankle, toe: step(ankle, leg[2], build.foot * (leg[5] ?? 1)) };
}
