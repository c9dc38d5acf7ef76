import { FROM_BEHIND } from './back-head.ts';
import { CAST } from './cast.ts';
import { shade } from './colour.ts';
import { drawBody, type Outfit } from './figure-core.ts';
import type { Body } from './figure-limbs.ts';
import type { FigureLook } from './figure-look.ts';
import { PROFILE } from './profile-head.ts';
import { area, line, round } from './shapes.ts';
import type { Pose } from './skeleton.ts';

/** The same woman in the same clothes through every programme. */
const FATIMA: FigureLook = { ...CAST.fatima, top: '#B4623F', trousers: '#4A2F2A', feet: 'bare' };

/** Bare hands and her own clothes are all that yoga needs, so the player's bundle carries no trades and no things. */
const YOGA_OUTFIT: Outfit = {
  side: PROFILE,
  behind: FROM_BEHIND,
  dressed: (look) => look,
  clothesOver: (_, body) => lap(body),
  grip: () => ({ drawing: '', fists: [] }),
  seat: () => ['', ''],
};

/** She in this pose; her feet stand at (x, y), and she is about 600 units tall at scale 1. */
export function drawYogaBody(pose: Pose, x: number, y: number, scale: number): string {
  const eyes = pose.eyes ? { eyes: pose.eyes } : {};
  const look = { ...FATIMA, ...eyes, turn: pose.turn ?? 0 };
  return drawBody(pose, look, { x, y, scale, flip: false }, YOGA_OUTFIT);
}

/** The tunic over both knees of somebody who sits on a chair and looks at us: the lap, and what falls from it. */
function lap({ pose, look, joints: { legL, legR } }: Body): string {
  if (pose.on !== 'chair' || pose.view !== 'front') return '';
  const dark = shade(look.top, -0.13);
  const [left, leftY] = [round(legL.knee[0] - 44), round(legL.knee[1])];
  const [right, rightY] = [round(legR.knee[0] + 44), round(legR.knee[1])];
  const top = `M-54-50C-62-30 ${left + 4} ${leftY - 44} ${left} ${leftY - 6}`;
  const edge = `Q${left + 2} ${leftY - 22} ${left + 22} ${leftY - 22}H${right - 22}Q${right - 2} ${rightY - 22} ${right} ${rightY - 6}`;
  const falls = `M${left} ${leftY - 6}${edge}L${right - 6} ${rightY + 46}Q0 ${round((leftY + rightY) / 2 + 58)} ${left + 6} ${leftY + 46}Z`;
  const folds = `M${left + 42} ${leftY + 2}L${left + 40} ${leftY + 36}M${right - 42} ${rightY + 2}L${right - 40} ${rightY + 36}`;
  return (
    area(`${top}H${right}C${right - 4} ${rightY - 44} 62-30 54-50Z`, look.top) +
    area(falls, shade(look.top, -0.08)) +
    line(folds, dark, 3)
  );
}
