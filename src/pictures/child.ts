import { personOnFoot } from './figure.ts';
import { hairBehind } from './hair.ts';
import { type FaceOptions, headInFront } from './head.ts';
import { LOOKS } from './looks.ts';
import { POSES } from './poses-everyday.ts';

export interface ChildOptions extends FaceOptions {
  /** The arm that is up: to wave, or to be led by the hand. */
  readonly lifted?: 'left' | 'right';
}

/** A child of about five, feet at (x, y), 250 units tall at scale 1: under five heads, so never a small adult. */
export function child(
  who: 'boy' | 'girl',
  x: number,
  y: number,
  scale: number,
  options: ChildOptions = {},
): string {
  const { lifted, ...face } = options;
  const pose = lifted === undefined ? POSES.stand : POSES['be-led'];
  const flip = lifted === 'right';
  // The whole child is mirrored for the other arm, so the face has to look back.
  const turned = flip ? { turn: -(face.turn ?? 0), gaze: -(face.gaze ?? 0) } : {};
  return personOnFoot(pose, { ...LOOKS[who], ...face, ...turned }, x, y, scale * 0.7, flip);
}

/** A child's head alone, in the units of a head, for one who lies in bed. */
export function childHead(who: 'boy' | 'girl', options: FaceOptions = {}): string {
  return hairBehind(LOOKS[who]) + headInFront(LOOKS[who], options);
}
