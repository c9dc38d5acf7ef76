import { CAST, type CastName } from './cast.ts';
import { hand } from './hand.ts';
import type { Mood } from './head.ts';
import { LOOKS, type LookName } from './looks.ts';
import { drawBust } from './person.ts';
import { at, mirrored, rect, round } from './shapes.ts';
import { woman } from './stage.ts';

/** A framed portrait of somebody, `size` wide and high around (x, y). */
export function portrait(
  look: LookName,
  x: number,
  y: number,
  size: number,
  back = '#DCE8EC',
  mood: Mood = 'calm',
): string {
  const half = size / 2;
  const head = drawBust({ ...LOOKS[look], mood }, { at: [0, 0], scale: 1, flip: false }, { view: 'front' });
  return (
    rect(x - half, y - half, size, size, 0, back) +
    `<svg x="${round(x - half)}" y="${round(y - half)}" width="${round(size)}" height="${round(size)}" viewBox="-125 -108 250 250">${head}</svg>` +
    rect(
      x - half,
      y - half,
      size,
      size,
      size * 0.08,
      'none',
      `stroke="#FFFDF8" stroke-width="${round(size * 0.09)}"`,
    )
  );
}

/** A woman with a telephone at her ear, her head at (x, y); `turned` puts the telephone on the viewer's right. */
export function onThePhone(
  name: CastName,
  x: number,
  y: number,
  scale: number,
  mood: Mood,
  turned = false,
): string {
  const { skin } = CAST[name];
  const phone = at(
    -66,
    30,
    1,
    rect(-18, -62, 36, 104, 9, '#2F2A2B') +
      rect(-12, -54, 24, 84, 4, '#57606A') +
      hand(-6, 44, -76, 'fist', skin, -1, 1.25),
  );
  const drawn =
    woman(name, x, y, scale, { mood, armLeft: { elbow: [-150, 250], wrist: [-72, 98] } }) +
    at(x, y, scale, phone);
  return turned ? mirrored(x, drawn) : drawn;
}
