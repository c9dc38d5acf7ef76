import { FROM_BEHIND } from './back-head.ts';
import { clothesOver, dressed } from './clothes.ts';
import { drawBody, type Outfit } from './figure-core.ts';
import type { FigureLook } from './figure-look.ts';
import type { Held } from './held.ts';
import { heldByBody } from './held-by-body.ts';
import { PROFILE } from './profile-head.ts';
import type { Pose } from './skeleton.ts';
import { wheelchair } from './wheelchair.ts';

export type { FigureLook };

const EVERYTHING: Outfit = {
  side: PROFILE,
  behind: FROM_BEHIND,
  dressed,
  clothesOver,
  grip: heldByBody,
  seat: wheelchair,
};

/**
 * A whole body whose feet stand at (x, y); a grown woman is about 600 units tall at scale 1.
 * `flip` turns it to the left: side views look to the right. `held` is in the hand, or in both.
 */
export function personOnFoot(
  pose: Pose,
  look: FigureLook,
  x: number,
  y: number,
  scale: number,
  flip = false,
  held?: Held,
): string {
  return drawBody(pose, look, { x, y, scale, flip, held }, EVERYTHING);
}
