import { SITTING, YOGA_POSES } from './poses.ts';
import type { BodyPart, Pose } from './skeleton.ts';

const LAP: readonly BodyPart[] = ['legL', 'legR', 'torso', 'armL', 'armR', 'neck', 'head'];
const HANDS_OVER: readonly BodyPart[] = ['legL', 'legR', 'torso', 'neck', 'head', 'armL', 'armR'];

const UPRIGHT = {
  view: 'front',
  feetForward: true,
  lumbar: -90,
  thorax: -90,
  neck: -90,
  legR: [88, 90, 90],
  legL: [92, 90, 90],
} as const satisfies Partial<Pose>;

const ON_CHAIR = {
  view: 'front',
  on: 'chair',
  feetForward: true,
  lumbar: -90,
  thorax: -90,
  neck: -90,
  hem: 0.4,
  legR: [64, 91, 90, 0.3, 0.98],
  legL: [116, 89, 90, 0.3, 0.98],
  floor: 200,
  order: LAP,
} as const satisfies Partial<Pose>;

const ON_KNEES = {
  armR: { to: [62, 12], bend: -1, hand: 96 },
  armL: { to: [-62, 12], bend: 1, hand: 84 },
} as const;

const ON_BELLY = {
  armR: { to: [30, -58], bend: -1, hand: 176 },
  armL: { to: [-30, -46], bend: 1, hand: 4 },
  order: HANDS_OVER,
} as const;

const ON_SHOULDERS = {
  armR: [52, -116, -138, 1, 0.72],
  armL: [128, -64, -42, 1, 0.72],
  handsOver: true,
  order: HANDS_OVER,
} as const;

const ELBOWS_UP = { armR: [-4, -166, -170, 1, 0.72], armL: [184, -14, -10, 1, 0.72] } as const;

const OVER_HEAD = { armR: [-78, -136, -98], armL: [-102, -44, -82] } as const;

/** The poses of the yoga that are seen from the front. */
export const FRONT_YOGA = {
  'mountain.standing': YOGA_POSES.mountain,
  'mountain.chair': { ...ON_CHAIR, ...ON_KNEES, da: 'Bjerget på stol' },
  'warrior.standing': { ...YOGA_POSES.warrior, turn: 0.8 },
  'warrior.chair': {
    ...ON_CHAIR,
    da: 'Stå stærkt på stol',
    turn: 0.8,
    armR: [0, 0, 0],
    armL: [180, 180, 180],
  },
  'tree.standing': YOGA_POSES.tree,
  'tree.chair': {
    ...ON_CHAIR,
    ...OVER_HEAD,
    da: 'Træet på stol',
    order: ['armL', 'armR', 'legL', 'legR', 'torso', 'neck', 'head'],
  },
  'twist.mat': { ...YOGA_POSES.twist, turn: 0.9 },
  'twist.chair': {
    ...ON_CHAIR,
    da: 'Vrid på stol',
    shoulders: 0.84,
    turn: 0.9,
    armL: { to: [58, 6], bend: 1, hand: 60 },
    armR: { to: [92, 10], bend: -1, hand: 90 },
    order: ['armR', 'legL', 'legR', 'torso', 'armL', 'neck', 'head'],
  },
  'side-stretch.standing': {
    ...UPRIGHT,
    da: 'Stræk siden',
    lumbar: -86,
    thorax: -68,
    neck: -62,
    armR: [84, 92, 92],
    armL: [-72, -50, -46],
    order: ['armL', 'legL', 'legR', 'torso', 'armR', 'neck', 'head'],
  },
  'side-stretch.chair': {
    ...ON_CHAIR,
    da: 'Stræk siden på stol',
    lumbar: -86,
    thorax: -70,
    neck: -64,
    armR: [80, 88, 90],
    armL: [-72, -50, -46],
    order: ['armL', 'legL', 'legR', 'torso', 'armR', 'neck', 'head'],
  },
  'shoulder-rolls.standing': { ...UPRIGHT, ...ON_SHOULDERS, da: 'Rul skuldre' },
  'shoulder-rolls.chair': { ...ON_CHAIR, ...ON_SHOULDERS, da: 'Rul skuldre på stol' },
  'neck.standing': { ...UPRIGHT, da: 'Nakken', neck: -78, head: 24, armR: [74, 82, 86], armL: [106, 98, 94] },
  'neck.chair': { ...ON_CHAIR, ...ON_KNEES, da: 'Nakken på stol', neck: -78, head: 24 },
  'breathing.standing': { ...UPRIGHT, ...ON_BELLY, da: 'Træk vejret' },
  'breathing.chair': { ...ON_CHAIR, ...ON_BELLY, da: 'Træk vejret på stol' },
  'breathing.mat': { ...SITTING, ...ON_BELLY, da: 'Træk vejret på måtte' },
} as const satisfies Readonly<Record<string, Pose>>;

/** Where a slow movement goes from the first shape, and comes back from. */
export const FRONT_AFTER = {
  'shoulder-rolls.standing': [{ ...FRONT_YOGA['shoulder-rolls.standing'], ...ELBOWS_UP }],
  'shoulder-rolls.chair': [{ ...FRONT_YOGA['shoulder-rolls.chair'], ...ELBOWS_UP }],
} as const satisfies Readonly<Record<string, readonly Pose[]>>;
