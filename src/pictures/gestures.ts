import type { BustOptions } from './bust.ts';

type Gesture = Pick<BustOptions, 'armLeft' | 'armRight' | 'tilt' | 'turn' | 'gaze' | 'shrug'>;

/**
 * What the arms of somebody drawn from the waist up may do. Her right hand, on the viewer's left, points, gives
 * and greets (DESIGN-NOTES §5); `flip` a person to have it on the other side.
 */
export const GESTURES = {
  wave: { armLeft: { elbow: [-140, 214], wrist: [-130, 98], hand: 'flat', angle: -92 } },
  heart: { armLeft: { elbow: [-140, 258], wrist: [-28, 206], hand: 'flat', angle: -22 } },
  point: {
    turn: -0.5,
    gaze: -0.8,
    armLeft: { elbow: [-150, 218], wrist: [-200, 128], hand: 'point', angle: -150 },
  },
  listen: {
    turn: 0.25,
    tilt: -5,
    armLeft: { elbow: [-158, 190], wrist: [-92, 62], hand: 'flat', angle: -78 },
  },
  give: {
    turn: -0.4,
    gaze: -0.6,
    armLeft: { elbow: [-146, 240], wrist: [-204, 236], hand: 'flat', angle: -174 },
  },
  explain: {
    armLeft: { elbow: [-140, 244], wrist: [-176, 176], hand: 'flat', angle: -128 },
    armRight: { elbow: [140, 244], wrist: [176, 176], hand: 'flat', angle: -52 },
  },
  think: { tilt: 4, gaze: 0.8, armLeft: { elbow: [-118, 262], wrist: [-46, 120], hand: 'fist', angle: -62 } },
  forehead: { tilt: -5, armLeft: { elbow: [-166, 172], wrist: [-82, 14], hand: 'flat', angle: -28 } },
  belly: {
    armLeft: { elbow: [-142, 262], wrist: [-58, 278], hand: 'flat', angle: 10 },
    armRight: { elbow: [142, 262], wrist: [58, 296], hand: 'flat', angle: 170 },
  },
  shoulder: { tilt: -4, armLeft: { elbow: [-112, 244], wrist: [34, 168], hand: 'flat', angle: -32 } },
  cough: { tilt: 4, armLeft: { elbow: [-150, 206], wrist: [-34, 74], hand: 'fist', angle: -34 } },
  cheek: { tilt: -9, armLeft: { elbow: [-122, 272], wrist: [-70, 112], hand: 'flat', angle: -80 } },
  'to-head': {
    armLeft: { elbow: [-172, 150], wrist: [-88, 20], hand: 'flat', angle: -52 },
    armRight: { elbow: [172, 150], wrist: [88, 20], hand: 'flat', angle: -128 },
  },
  'before-chest': {
    armLeft: { elbow: [-146, 250], wrist: [-74, 160], hand: 'flat', angle: -82 },
    armRight: { elbow: [146, 250], wrist: [74, 160], hand: 'flat', angle: -98 },
  },
  clasp: {
    armLeft: { elbow: [-138, 262], wrist: [-48, 226], hand: 'fist', angle: -14 },
    armRight: { elbow: [138, 262], wrist: [46, 236], hand: 'fist', angle: 196 },
  },
  fists: {
    armLeft: { elbow: [-150, 262], wrist: [-78, 190], hand: 'fist', angle: -62 },
    armRight: { elbow: [150, 262], wrist: [78, 190], hand: 'fist', angle: -118 },
  },
  'hands-on-chest': {
    armRight: { elbow: [140, 262], wrist: [40, 232], hand: 'flat', angle: 196 },
    armLeft: { elbow: [-140, 258], wrist: [-40, 200], hand: 'flat', angle: -16 },
  },
  'shoulders-up': { shrug: 42 },
  'shoulders-down': { shrug: -14 },
  folded: {
    armRight: { elbow: [136, 250], wrist: [-20, 262], layer: 'under' },
    armLeft: { elbow: [-136, 250], wrist: [34, 234], hand: 'flat', angle: -4 },
  },
  proud: {
    armLeft: { elbow: [-176, 248], wrist: [-104, 308] },
    armRight: { elbow: [176, 248], wrist: [104, 308] },
  },
  write: {
    turn: -0.2,
    gaze: -0.4,
    armLeft: { elbow: [-142, 262], wrist: [-76, 284], hand: 'fist', angle: 24 },
  },
  up: {
    armLeft: { elbow: [-158, 62], wrist: [-128, -44], hand: 'flat', angle: -84 },
    armRight: { elbow: [158, 62], wrist: [128, -44], hand: 'flat', angle: -96 },
  },
  'on-table': {
    armLeft: { elbow: [-136, 262], wrist: [-44, 300], layer: 'under' },
    armRight: { elbow: [136, 262], wrist: [44, 300], layer: 'under' },
  },
  'phone-ear': { tilt: -6, armLeft: { elbow: [-160, 196], wrist: [-78, 82], hand: 'fist', angle: -64 } },
  'hold-pole': { armLeft: { elbow: [-168, 254], wrist: [-150, 196], hand: 'fist', angle: -60 } },
  hold: { armLeft: { elbow: [-138, 262], wrist: [-66, 246], hand: 'fist', angle: -14 } },
} as const satisfies Readonly<Record<string, Gesture>>;

export type GestureName = keyof typeof GESTURES;
