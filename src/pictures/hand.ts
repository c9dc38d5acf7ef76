import { shade } from './colour.ts';
import { line, round } from './shapes.ts';

export type HandShape = 'point' | 'flat' | 'fist';

/**
 * One hand that reaches to the right from its wrist.
 * `angle` turns it (degrees, 0 = right, -90 = up); `flip` -1 puts the thumb on the other side.
 */
export function hand(
  x: number,
  y: number,
  angle: number,
  shape: HandShape,
  skin: string,
  flip: 1 | -1 = 1,
  scale = 1,
): string {
  const place = `translate(${round(x)} ${round(y)}) rotate(${round(angle)}) scale(${scale} ${flip * scale})`;
  return `<g transform="${place}">${FINGERS[shape](skin, shade(skin, -0.17))}</g>`;
}

const FINGERS: Readonly<Record<HandShape, (skin: string, crease: string) => string>> = {
  point: (skin, crease) =>
    line('M-4 0H14', skin, 30) +
    line('M18-8L48-11', skin, 10.5) +
    line('M20 1L27 2M2-10L20-20', skin, 11) +
    line('M19 10L25 11', skin, 10) +
    line('M15 6L28 7M15-3L26-4', crease, 2),
  flat: (skin, crease) =>
    line('M-4 0H14', skin, 29) +
    line('M16-9L40-10M18-3H46M18 4L44 4.5M15 10.5L36 11', skin, 9.5) +
    line('M2-10L18-22', skin, 11) +
    line('M24-6.2L38-6.5M24 .5L40 .8M24 7.5L36 7.8', crease, 1.6),
  fist: (skin, crease) =>
    line('M-2 0H12', skin, 32) +
    line('M18-8H22M19 1H23M17 10H20', skin, 10) +
    line('M14-4H25M14 5.5H24', crease, 1.8) +
    line('M2-12L16-15', skin, 11),
};
