import { area, at, circle, line, oval, rect, round } from './shapes.ts';

// What shows where in a body something is: a ring for the part a word names, zigzags for pain, a glow for soreness.

/** The part of a body that is meant: tinted softly, with a ring that is seen on clothes of any colour. */
export function partRing(x: number, y: number, rx: number, ry: number, turn = 0): string {
  const turned = turn === 0 ? '' : ` transform="rotate(${round(turn)} ${round(x)} ${round(y)})"`;
  return (
    oval(x, y, rx, ry, '#F0A030', `opacity=".3"${turned}`) +
    oval(x, y, rx, ry, 'none', `stroke="#FFFDF8" stroke-width="19"${turned}`) +
    oval(x, y, rx, ry, 'none', `stroke="#C2761C" stroke-width="10"${turned}`)
  );
}

/** Sharp pain: three zigzags that leave (x, y), the middle one upwards. Clay, never red. */
export function sharpPain(x: number, y: number, scale: number, turn = 0): string {
  const bolt = 'M0-34L14-56L-11-66L5-98';
  const bolts = (colour: string, width: number) =>
    [-52, 0, 52].map((lean) => at(0, 0, 1, line(bolt, colour, width), lean)).join('');
  return at(x, y, scale, bolts('#FFF6DA', 21) + bolts('#AA4429', 11), turn);
}

/** Soreness after work: wide, soft, without an edge. */
export function soreGlow(x: number, y: number, rx: number, ry: number): string {
  return [1, 0.88, 0.76, 0.64, 0.52, 0.4, 0.28]
    .map((k) => oval(x, y, rx * k, ry * k, '#E9A05C', 'opacity=".2"'))
    .join('');
}

/** One tear under an eye. */
export function tear(x: number, y: number, scale: number): string {
  return at(x, y, scale, area('M0-14C6-4 9 2 9 7A9 9 0 0 1-9 7C-9 2-6-4 0-14Z', '#8FC3DE'));
}

/** A stethoscope that hangs round a neck; the neck at (x, y), in the units of a bust at scale 1. */
export function stethoscope(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    line('M-46-6C-58 60-34 110-4 124C28 110 58 60 46-6', '#3A3536', 11) +
      line('M-4 124C-6 170 34 176 46 150', '#3A3536', 9) +
      circle(52, 140, 20, '#8A939A') +
      circle(52, 140, 11, '#C9D2D6'),
  );
}

/** A dentist's mirror, its round glass at (x, y), the handle down to the right. */
export function mouthMirror(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    line('M20 22L86 120', '#8A939A', 13) + circle(0, 0, 34, '#8A939A') + circle(0, 0, 25, '#DCEBF2'),
  );
}

/** A mat half unrolled on the floor; 400 wide at scale 1. */
export function halfRolledMat(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    area('M-110-40H190L230 44H-110Z', '#93A67A') +
      area('M-110 44H230L226 58H-110Z', '#7E9167') +
      rect(-176, -56, 120, 118, 58, '#7E9167') +
      circle(-116, 3, 58, '#93A67A') +
      line('M-116 3m-38 0a38 38 0 1 0 38-38a27 27 0 0 0 0 54a15 15 0 0 0 8-28', '#5E7049', 8),
  );
}
