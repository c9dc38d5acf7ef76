import type { Look } from './cast.ts';

/** Lengths and widths of a body in figure units; a grown woman is about 600 tall. */
export interface Build {
  /** Size of the head's drawing; 1 is a bust's. */
  readonly headSize: number;
  readonly neck: number;
  readonly chest: number;
  readonly waist: number;
  /** Half the distance of the shoulder joints, and of the hips. */
  readonly shoulder: number;
  readonly hip: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
  /** Size of the hands; 1 is a bust's. */
  readonly handSize: number;
  readonly sleeve: readonly [number, number, number];
  readonly trouserLeg: readonly [number, number, number];
  /** Half widths of the clothes from the front: hem, hip, waist, chest, armpit. */
  readonly front: readonly [number, number, number, number, number];
  /** Half depths from the side, from the seat to the collar. */
  readonly side: readonly [number, number, number, number, number];
  /** How far down the thigh the clothes reach when the pose does not say, 0..1. */
  readonly hem: number;
}

const WOMAN: Build = {
  headSize: 0.84,
  neck: 24,
  chest: 98,
  waist: 82,
  shoulder: 60,
  hip: 36,
  upperArm: 98,
  forearm: 90,
  hand: 34,
  thigh: 140,
  shin: 132,
  foot: 56,
  handSize: 0.62,
  sleeve: [25, 20, 15],
  trouserLeg: [42, 31, 21],
  front: [80, 66, 54, 54, 52],
  side: [45, 46, 44, 45, 30],
  hem: 0.52,
};

/** A child's head is large for its body: under five heads at five years, and about five at eleven. */
export const BUILDS: Readonly<Record<NonNullable<Look['build']>, Build>> = {
  woman: WOMAN,
  man: {
    ...WOMAN,
    headSize: 0.86,
    neck: 26,
    chest: 106,
    waist: 80,
    shoulder: 68,
    hip: 34,
    upperArm: 102,
    forearm: 94,
    thigh: 146,
    shin: 138,
    foot: 62,
    handSize: 0.68,
    sleeve: [28, 22, 17],
    trouserLeg: [42, 33, 24],
    front: [72, 62, 60, 64, 62],
    side: [44, 44, 45, 48, 32],
    hem: 0.16,
  },
  youth: {
    ...WOMAN,
    headSize: 0.76,
    neck: 20,
    chest: 78,
    waist: 66,
    shoulder: 47,
    hip: 27,
    upperArm: 80,
    forearm: 74,
    hand: 28,
    thigh: 114,
    shin: 108,
    foot: 48,
    handSize: 0.52,
    sleeve: [20, 16, 13],
    trouserLeg: [31, 24, 17],
    front: [56, 48, 43, 43, 41],
    side: [34, 34, 33, 34, 24],
    hem: 0.3,
  },
  child: {
    ...WOMAN,
    headSize: 0.64,
    neck: 13,
    chest: 58,
    waist: 54,
    shoulder: 37,
    hip: 21,
    upperArm: 57,
    forearm: 52,
    hand: 21,
    thigh: 74,
    shin: 70,
    foot: 35,
    handSize: 0.42,
    sleeve: [17, 14, 11],
    trouserLeg: [25, 20, 15],
    front: [47, 42, 38, 36, 33],
    side: [29, 31, 29, 28, 19],
    hem: 0.3,
  },
};

/** The body of somebody of this look. */
export function buildOf(look: Look): Build {
  return BUILDS[look.build ?? 'woman'];
}
