import { circle, line, rect } from './shapes.ts';
import type { Joints } from './skeleton.ts';

/** A wheelchair under somebody who sits and looks to the right: what lies behind the body, and what before. */
export function wheelchair(joints: Joints, floor: number): readonly [behind: string, before: string] {
  return [wheelchairBehind(joints, floor), wheelchairBefore(joints, floor)];
}

function wheelchairBehind({ pelvis }: Joints, floor: number): string {
  const [x, y] = pelvis;
  return (
    circle(x - 4, floor - 92, 84, 'none', 'stroke="#6B6A68" stroke-width="9"') +
    rect(x - 66, y - 128, 20, 176, 8, '#2F4A57') +
    rect(x - 60, y + 36, 150, 16, 6, '#2F4A57') +
    line(`M${x - 58} ${y - 124}L${x - 86} ${y - 132}`, '#3A3536', 11)
  );
}

/** The near wheel, the arm rest and the foot rest. */
function wheelchairBefore({ pelvis, legR }: Joints, floor: number): string {
  const [x, y] = pelvis;
  const [ankleX] = legR.ankle;
  return (
    line(`M${x + 88} ${y + 44}L${ankleX - 8} ${floor - 36}H${ankleX + 52}`, '#6B6A68', 9) +
    circle(ankleX - 30, floor - 22, 22, 'none', 'stroke="#3A3536" stroke-width="9"') +
    line(`M${x - 56} ${y - 20}H${x + 66}M${x + 62} ${y - 18}V${y + 40}`, '#2F4A57', 11) +
    circle(x - 14, floor - 92, 84, 'none', 'stroke="#3A3536" stroke-width="11"') +
    circle(x - 14, floor - 92, 70, 'none', 'stroke="#A9B0B4" stroke-width="4"') +
    circle(x - 14, floor - 92, 12, '#3A3536')
  );
}
