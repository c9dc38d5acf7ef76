import { shade } from './colour.ts';
import { clock } from './objects.ts';
import { house } from './places.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';
import { symbol } from './symbol.ts';
import { TEDDY_BEAR } from './symbols.ts';

/** A door in a room, closed; foot at y, 190 wide and 360 high at scale 1. */
export function roomDoor(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-95, -360, 190, 360, 4, '#FFFDF8') +
      rect(-80, -345, 160, 345, 3, '#4A7479') +
      rect(-60, -320, 120, 120, 3, '#3E6468') +
      rect(-60, -180, 120, 140, 3, '#3E6468') +
      circle(58, -168, 9, '#E5C27E'),
  );
}

/** An open doorway with the light of the street in it; same size as the closed door. */
export function openDoor(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-95, -360, 190, 360, 4, '#FFFDF8') +
      rect(-80, -345, 160, 345, 3, '#CFE2EA') +
      rect(-80, -70, 160, 70, 0, '#B7C49A') +
      circle(34, -270, 26, '#F0D08A') +
      area('M-80-345L-150-320V18L-80 0Z', '#4A7479') +
      circle(-138, -150, 8, '#E5C27E'),
  );
}

/** A bed from the side with a pillow at the left; 420 wide, foot at y. `cover` hides whoever lies in it. */
export function bed(x: number, y: number, scale: number, sleeper = '', cover = '#8FA9C4'): string {
  return at(
    x,
    y,
    scale,
    rect(-226, -220, 22, 220, 8, '#9A6237') +
      rect(204, -130, 20, 130, 8, '#9A6237') +
      rect(-206, -90, 412, 50, 4, '#E8DAC2') +
      rect(-206, -46, 412, 20, 4, '#9A6237') +
      rect(-200, -152, 150, 66, 28, '#FFFDF8') +
      sleeper +
      area('M-70-96C-60-150 0-156 60-150L190-140Q210-136 210-110V-46H-80Z', cover) +
      area('M-70-96C-60-150-20-154 10-152L-6-46H-80Z', shade(cover, 0.22)),
  );
}

/** The children's day house: a low bright house with a bear in the window and a fence; foot at y + 90. */
export function nursery(x: number, y: number, scale: number): string {
  const fence = Array.from({ length: 11 }, (_, i) => {
    const colour = ['#B4553A', '#2F6F73', '#D3A03F', '#8C3F5E'][i % 4] ?? '#2F6F73';
    return area(`M${-190 + i * 36} 96V38L${-177 + i * 36} 26L${-164 + i * 36} 38V96Z`, colour);
  });
  return at(
    x,
    y,
    scale,
    house(-130, -70, 260, 160, '#EFC976', '#2F6F73', true) +
      rect(-104, -34, 84, 78, 8, '#DCEBF2') +
      symbol(TEDDY_BEAR, -94, -28, 66) +
      rect(30, -30, 62, 120, 31, '#B4553A') +
      circle(76, 36, 5, '#FBEFD0') +
      circle(0, -118, 20, '#FBEFD0') +
      fence.join('') +
      rect(-196, 62, 400, 10, 4, '#9A6237'),
  );
}

/** A clock on the wall that shows a time of day. */
export function wallClock(x: number, y: number, radius: number, hour: number, minute: number): string {
  return circle(x + 3, y + 6, radius, '#2B211D', 'opacity=".12"') + clock(x, y, radius, hour, minute);
}

/** A chair from the side that looks to the right; seat at y - 116, foot at y. */
export function sideChair(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-56, -250, 16, 250, 6, '#7D4D2A') +
      rect(-56, -128, 130, 18, 6, '#9A6237') +
      rect(56, -116, 15, 116, 5, '#7D4D2A') +
      rect(-62, -252, 24, 70, 10, '#9A6237'),
  );
}

/** A pot on a stove ring; 180 wide, foot at y + 60 at scale 1. */
export function cookingPot(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-106, -12, 212, 16, 8, '#5B5F63') +
      area('M-80-36H80V40Q80 60 60 60H-60Q-80 60-80 40Z', '#8A939A') +
      area('M-80-36H-40V60H-60Q-80 60-80 40Z', '#7A838A') +
      oval(0, -36, 80, 13, '#AEB9BF') +
      oval(0, -36, 66, 9, '#C9803F') +
      line('M-26-70C-38-88-14-96-26-116M22-70C10-88 34-96 22-116', '#C9D2D6', 8),
  );
}
