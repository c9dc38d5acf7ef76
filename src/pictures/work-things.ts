import { shade } from './colour.ts';
import type { FigureLook } from './figure-look.ts';
import { LOOKS, type LookName } from './looks.ts';
import { drawBust } from './person.ts';
import { area, at, circle, line, rect, round } from './shapes.ts';

// Things of workplaces. Each stands with its foot at (x, y) unless its own line says otherwise.

/** A washing machine with something in it; 180 wide, 220 high at scale 1. */
export function washingMachine(x: number, y: number, scale: number, wash = '#B4553A'): string {
  return at(
    x,
    y,
    scale,
    rect(-90, -220, 180, 220, 14, '#F7F4EC') +
      rect(-90, -220, 180, 46, 14, '#DCE3E6') +
      rect(-90, -188, 180, 14, 0, '#DCE3E6') +
      rect(-74, -208, 58, 22, 5, '#FFFDF8') +
      circle(62, -197, 13, '#6C7F86') +
      circle(24, -197, 7, '#2F6F73') +
      circle(0, -90, 68, '#8A939A') +
      circle(0, -90, 54, '#A9CBDC') +
      area('M-53-82C-30-100-16-70 6-86C22-98 40-88 53-76A54 54 0 0 1-53-82Z', wash) +
      area('M-40-54C-20-72 10-52 38-62A54 54 0 0 1-40-54Z', shade(wash, 0.3)) +
      line('M-36-116A46 46 0 0 1-12-134', '#E4F0F5', 8) +
      rect(-80, -6, 24, 8, 2, '#6C7F86') +
      rect(56, -6, 24, 8, 2, '#6C7F86'),
  );
}

/** A sewing machine, its needle at the left; 270 wide, 210 high at scale 1. */
export function sewingMachine(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-150, -28, 290, 28, 8, '#D8CDBB') +
      area('M-128-196H96Q124-196 124-168V-28H58V-122H-84V-92H-138V-178Q-138-196-128-196Z', '#F4EFE4') +
      area('M90-196H96Q124-196 124-168V-28H90Z', '#E0D6C4') +
      circle(134, -150, 28, '#8C4A35') +
      circle(134, -150, 11, '#E5C27E') +
      line('M-112-90V-30', '#6C7F86', 7) +
      rect(-124, -52, 24, 8, 3, '#6C7F86') +
      rect(22, -236, 34, 40, 6, '#B4553A') +
      line('M16-238H62M16-196H62', '#9A6237', 9) +
      line('M30-222L-96-190L-112-92', '#B4553A', 4) +
      circle(-40, -158, 13, '#6E7F58') +
      circle(0, -158, 13, '#D3A03F'),
  );
}

/** A work tunic on a hanger; the hook's top at (x, y), 200 wide and 330 high at scale 1. */
export function hangingTunic(x: number, y: number, scale: number, cloth: string, trim: string): string {
  const dark = shade(cloth, -0.14);
  return at(
    x,
    y,
    scale,
    line('M0 34V22C0 12 16 14 16 2C16-12-8-12-10 0', '#6C7F86', 7) +
      line('M-70 72L0 34L70 72', '#9A6237', 12) +
      area('M-34 54L-104 84L-122 190L-74 198L-66 150V330H66V150L74 198L122 190L104 84L34 54L0 96Z', cloth) +
      line('M-34 54L0 96L34 54', trim, 11) +
      line('M0 96V328', dark, 4) +
      rect(-54, 226, 40, 54, 5, dark) +
      rect(14, 226, 40, 54, 5, dark) +
      line('M-54 226H-14M14 226H54', trim, 8) +
      rect(16, 130, 34, 34, 4, dark),
  );
}

/** An apron on a hook; the hook at (x, y), 150 wide and 320 high at scale 1. */
export function hangingApron(x: number, y: number, scale: number, cloth = '#46705C'): string {
  const dark = shade(cloth, -0.2);
  return at(
    x,
    y,
    scale,
    line('M-38 84C-44 20-14 0 0 0C14 0 44 20 38 84', dark, 10) +
      line('M-60 166C-90 190-92 240-84 270M60 166C90 190 92 240 84 270', dark, 9) +
      area('M-44 78H44C46 120 58 150 76 166L84 320H-84L-76 166C-58 150-46 120-44 78Z', cloth) +
      area('M-46 206H46V262Q46 276 32 276H-32Q-46 276-46 262Z', dark),
  );
}

/** A ring with two keys that hangs from (x, y); 150 high at scale 1. */
export function keyRing(x: number, y: number, scale: number): string {
  const key = (turn: number, colour: string) =>
    at(
      0,
      34,
      1,
      line('M0 30V104M0 104H20M0 86H16', colour, 10) +
        circle(0, 18, 17, 'none', `stroke="${colour}" stroke-width="10"`),
      turn,
    );
  return at(
    x,
    y,
    scale,
    circle(0, 20, 22, 'none', 'stroke="#8A939A" stroke-width="7"') + key(-16, '#B98A3A') + key(18, '#D6B25A'),
  );
}

/** A large open umbrella; the shaft's lower end at (x, y), 480 wide and 330 high at scale 1. */
export function openUmbrella(x: number, y: number, scale: number, cloth = '#2F6F73'): string {
  const lighter = shade(cloth, 0.18);
  return at(
    x,
    y,
    scale,
    line('M0-310V0', '#7D4D2A', 13) +
      area(
        'M-240-150C-236-260-130-320 0-320C130-320 236-260 240-150Q200-186 160-150Q120-186 80-150Q40-186 0-150Q-40-186-80-150Q-120-186-160-150Q-200-186-240-150Z',
        cloth,
      ) +
      area('M-80-150C-80-240-40-300 0-320C40-300 80-240 80-150Q40-186 0-150Q-40-186-80-150Z', lighter) +
      line('M0-320V-336', '#7D4D2A', 13),
  );
}

/** Somebody in work clothes in a white frame around (x, y). */
export function workPortrait(
  look: LookName,
  wear: Partial<FigureLook>,
  x: number,
  y: number,
  width: number,
  height: number,
  back = '#DCE8EC',
): string {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const boxHeight = round((320 * height) / width);
  const head = drawBust(
    { ...LOOKS[look], ...wear },
    { at: [0, 0], scale: 1, flip: false },
    { view: 'front' },
  );
  return (
    rect(left + 3, top + 6, width, height, 14, '#2B211D', 'opacity=".1"') +
    rect(left, top, width, height, 14, back) +
    `<svg x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" viewBox="-160 -120 320 ${boxHeight}">${head}</svg>` +
    rect(left, top, width, height, 14, 'none', 'stroke="#FFFDF8" stroke-width="12"')
  );
}

/** A rolling belt with boxes and bottles before somebody; its top at y, as wide as every frame. */
export function conveyor(y: number): string {
  const bottles = [70, 180, 460, 570]
    .map(
      (cx) =>
        rect(cx - 11, y - 104, 22, 24, 5, '#B4553A') +
        rect(cx - 26, y - 84, 52, 84, 12, '#8FBAD0') +
        rect(cx - 26, y - 54, 52, 30, 0, '#FFFDF8'),
    )
    .join('');
  const rollers = Array.from(
    { length: 13 },
    (_, i) => circle(-40 + i * 60, y + 34, 16, '#AEB9BF') + circle(-40 + i * 60, y + 34, 6, '#5B5F63'),
  ).join('');
  return (
    bottles +
    rect(-400, y, 1600, 68, 0, '#6C757B') +
    rect(-400, y, 1600, 14, 0, '#3A3F42') +
    rollers +
    rect(-400, y + 68, 1600, 800, 0, '#8A939A')
  );
}
