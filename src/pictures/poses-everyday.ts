import { EVERYDAY_POSES, SITTING, YOGA_POSES } from './poses.ts';
import { FRONT_POSES } from './poses-front.ts';
import { SIDE_POSES } from './poses-side.ts';

/** Every pose by name: everyday life, work and the yoga programme. Side views look to the right. */
export const POSES = {
  ...EVERYDAY_POSES,
  ...FRONT_POSES,
  ...SIDE_POSES,
  'sit-on-mat': SITTING,
  ...YOGA_POSES,
} as const;

export type PoseName = keyof typeof POSES;
