import { shade } from './colour.ts';
import { area, at, line, rect } from './shapes.ts';

// Hands larger than a figure's: what two people agree, what somebody gets.

/** Two hands that shake, around (x, y), one coming from each side. */
export function clasp(
  x: number,
  y: number,
  scale: number,
  left: readonly [string, string],
  right: readonly [string, string],
): string {
  const [skinL, clothL] = left;
  const [skinR, clothR] = right;
  const creases = [0, 1, 2].map((i) => `M24 ${-12 + i * 25}L76 ${-2 + i * 22}`).join('');
  const fingers = [0, 1, 2, 3]
    .map((i) => line(`M14 ${-24 + i * 25}L${78 - i * 3} ${-14 + i * 22}`, skinL, 25))
    .join('');
  return at(
    x,
    y,
    scale,
    line('M420 60L190 22', clothR, 120) +
      line('M140 14L20 6', skinR, 104) +
      line('M-420 60L-190 22', clothL, 120) +
      line('M-140 14L-36 10', skinL, 104) +
      line('M54-36L-6-62', skinR, 32) +
      fingers +
      line(creases, shade(skinL, -0.17), 4) +
      line('M-60-28L4-56', skinL, 34) +
      rect(-206, -50, 44, 138, 10, shade(clothL, -0.2), 'transform="rotate(-9 -184 20)"') +
      rect(162, -50, 44, 138, 10, shade(clothR, -0.2), 'transform="rotate(9 184 20)"'),
  );
}

/** A hand that is held out, palm up, from the right; the wrist at (x, y). */
export function openHand(x: number, y: number, skin: string, cloth: string): string {
  return at(
    x,
    y,
    1,
    area(
      'M70-44C30-44 6-24-40-22C-70-22-92-30-120-42Q-142-48-140-28C-124 6-84 44-30 52C10 58 40 52 70 50Z',
      skin,
    ) +
      line('M10-14C-10-34-26-44-52-46', skin, 30) +
      line('M6-6C-20-14-46-12-70-10', shade(skin, -0.17), 4) +
      line('M700 240L76 8', cloth, 118) +
      line('M64-46L92 66', shade(cloth, -0.2), 26),
  );
}
