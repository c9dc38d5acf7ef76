import type { BodyPart, Pose } from './skeleton.ts';

const HAND_BEFORE_CHEST: readonly BodyPart[] = ['legL', 'legR', 'torso', 'armR', 'neck', 'head', 'armL'];
const ARMS_BEHIND: readonly BodyPart[] = ['armL', 'armR', 'legL', 'legR', 'torso', 'neck', 'head'];
const UPRIGHT = { view: 'front', feetForward: true, lumbar: -90, thorax: -90, neck: -90 } as const;
const FROM_BEHIND = { view: 'back', feetForward: true, lumbar: -90, thorax: -90, neck: -90 } as const;
const LEGS_DOWN = { legR: [88, 90, 90], legL: [92, 90, 90] } as const;

/** Whole bodies seen from the front and from behind. */
export const FRONT_POSES = {
  'stand-hands': {
    da: 'Står med hænderne foran',
    ...UPRIGHT,
    ...LEGS_DOWN,
    armR: { to: [14, -62], bend: -1, hand: 176 },
    armL: { to: [-14, -52], bend: 1, hand: 4 },
  },
  'hands-on-hips': {
    da: 'Hænderne i siden',
    ...UPRIGHT,
    ...LEGS_DOWN,
    armR: { to: [62, -46], bend: -1, hand: 120 },
    armL: { to: [-62, -46], bend: 1, hand: 60 },
  },
  'hand-on-heart': {
    da: 'Hånden på hjertet',
    ...UPRIGHT,
    ...LEGS_DOWN,
    armR: [76, 86, 88],
    armL: { to: [-22, -128], bend: 1, hand: -18 },
    order: HAND_BEFORE_CHEST,
    holdIn: 'armR',
  },
  'belly-ache': {
    da: 'Hænderne på maven',
    ...UPRIGHT,
    ...LEGS_DOWN,
    neck: -84,
    armR: { to: [32, -64], bend: -1, hand: 176 },
    armL: { to: [-32, -52], bend: 1, hand: 4 },
  },
  'arms-up': {
    da: 'Strækker sig',
    ...UPRIGHT,
    ...LEGS_DOWN,
    armR: [-66, -86, -88],
    armL: [-114, -94, -92],
    order: ARMS_BEHIND,
  },
  'point-up': {
    da: 'Peger',
    ...UPRIGHT,
    ...LEGS_DOWN,
    armR: [76, 86, 88],
    armL: [196, 206, 206],
    holdIn: 'armR',
  },
  show: { da: 'Viser', ...UPRIGHT, ...LEGS_DOWN, armR: [76, 86, 88], armL: [140, 190, 190] },
  carry: {
    da: 'Bærer foran sig',
    ...UPRIGHT,
    ...LEGS_DOWN,
    armR: [66, 150, 172, 1, 0.45],
    armL: [114, 30, 8, 1, 0.45],
  },
  'lead-child': { da: 'Holder i hånden', ...UPRIGHT, ...LEGS_DOWN, armR: [62, 66, 70], armL: [104, 94, 92] },
  'be-led': {
    da: 'Bliver holdt i hånden',
    ...UPRIGHT,
    ...LEGS_DOWN,
    armR: [76, 86, 88],
    armL: [206, 238, 240],
    holdIn: 'armR',
  },
  'sit-front': {
    da: 'Sidder, set forfra',
    ...UPRIGHT,
    hem: 0.86,
    hips: 0.8,
    armR: { to: [56, 16], bend: -1, hand: 118 },
    armL: { to: [-56, 16], bend: 1, hand: 62 },
    legR: [48, 90, 90, 0.5, 0.98, 1],
    legL: [132, 90, 90, 0.5, 0.98, 1],
  },
  'back-stand': {
    da: 'Står, set bagfra',
    ...FROM_BEHIND,
    ...LEGS_DOWN,
    armR: [76, 86, 88],
    armL: [104, 94, 92],
  },
  'back-hand-on-back': {
    da: 'Hånden på ryggen',
    ...FROM_BEHIND,
    ...LEGS_DOWN,
    armL: [104, 94, 92],
    armR: { to: [34, -34], bend: -1, hand: 186 },
    order: ['legL', 'legR', 'torso', 'neck', 'head', 'armL', 'armR'],
  },
  'back-hand-on-neck': {
    da: 'Hånden på nakken',
    ...FROM_BEHIND,
    ...LEGS_DOWN,
    armL: [104, 94, 92],
    armR: { to: [34, -190], bend: 1, hand: 196 },
    order: ['legL', 'legR', 'torso', 'armL', 'neck', 'head', 'armR'],
  },
} as const satisfies Readonly<Record<string, Pose>>;
