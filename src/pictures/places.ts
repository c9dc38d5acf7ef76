import { shade } from './colour.ts';
import { area, at, circle, line, oval, rect, round } from './shapes.ts';

/** A window in a wall; `sky` is seen through it. */
export function windowFrame(x: number, y: number, width: number, height: number, sky = '#CFE2EA'): string {
  return (
    rect(x, y, width, height, 10, '#FFFDF8') +
    rect(x + 12, y + 12, width - 24, height - 24, 4, sky) +
    rect(x + width / 2 - 5, y + 12, 10, height - 24, 0, '#FFFDF8') +
    rect(x + 12, y + height * 0.5 - 5, width - 24, 10, 0, '#FFFDF8') +
    rect(x - 12, y + height - 4, width + 24, 14, 4, '#E8DAC2')
  );
}

/** A house wall with its roof above `y`; `blank` leaves out windows and door. */
export function house(
  x: number,
  y: number,
  width: number,
  height: number,
  wall: string,
  roof: string,
  blank = false,
): string {
  const gable = `M${round(x - width * 0.08)} ${round(y + 2)}L${round(x + width / 2)} ${round(y - width * 0.46)}L${round(x + width * 1.08)} ${round(y + 2)}Z`;
  const openings =
    rect(x + width * 0.14, y + height * 0.2, width * 0.26, height * 0.3, 3, '#FBEFD0') +
    rect(x + width * 0.6, y + height * 0.2, width * 0.26, height * 0.3, 3, '#FBEFD0') +
    rect(x + width * 0.4, y + height * 0.56, width * 0.22, height * 0.44, 3, shade(roof, -0.2));
  return rect(x, y, width, height, 0, wall) + area(gable, roof) + (blank ? '' : openings);
}

/** Her own home, the same house everywhere; foot at y + 70, about 210 wide at scale 1. */
export function home(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    house(-90, -30, 180, 110, '#D9A877', '#8C4A35', true) +
      rect(-24, 20, 48, 60, 5, '#5B3A2A') +
      circle(14, 52, 3.5, '#E5C27E') +
      rect(-70, -4, 34, 36, 4, '#FBEFD0') +
      rect(36, -4, 34, 36, 4, '#FBEFD0') +
      line('M-53-4V32M-70 14H-36M53-4V32M36 14H70', '#B98A64', 3),
  );
}

/** A bus seen from the side; wheels stand at y + 126 at scale 1, 440 wide. */
export function bus(x: number, y: number, scale: number, colour = '#E8B130'): string {
  const wheel = (at: number) => circle(at, 82, 44, '#2B2727') + circle(at, 82, 19, '#CFC6B8');
  return at(
    x,
    y,
    scale,
    rect(-220, -150, 440, 230, 34, colour) +
      rect(-220, 14, 440, 20, 0, shade(colour, -0.14)) +
      rect(-196, -124, 112, 92, 12, '#33475A') +
      rect(-72, -124, 120, 92, 12, '#33475A') +
      rect(60, -124, 70, 178, 12, '#33475A') +
      rect(95, -124, 5, 178, 0, colour) +
      rect(142, -124, 66, 110, 14, '#33475A') +
      wheel(-130) +
      wheel(150) +
      rect(196, 26, 20, 22, 8, '#FFF3C9') +
      rect(-150, -172, 250, 22, 8, shade(colour, -0.16)) +
      line('M-180-108L-150-48M-50-108L-24-52', '#5E7488', 8),
  );
}

/** A regional train from the side, nose to the right; wheels stand at y + 90, 560 wide at scale 1. */
export function regionalTrain(x: number, y: number, scale: number): string {
  const panes = [-236, -160, -20, 56].map((left) => rect(left, -74, 62, 56, 8, '#33475A')).join('');
  const wheels = [-220, -160, 120, 180]
    .map((at) => circle(at, 72, 19, '#2B2727') + circle(at, 72, 7, '#CFC6B8'))
    .join('');
  return at(
    x,
    y,
    scale,
    rect(-400, -112, 540, 12, 5, '#6C7F86') +
      area('M-400-104H150C214-104 262-40 270 30Q272 62 240 62H-400Z', '#8C3F5E') +
      rect(-400, 30, 668, 14, 0, '#E5C27E') +
      area('M150-74H170C200-74 226-46 236-14H150Z', '#33475A') +
      rect(-90, -80, 54, 134, 6, '#703049') +
      rect(-84, -72, 42, 54, 5, '#33475A') +
      panes +
      wheels +
      circle(248, 20, 9, '#FFF3C9'),
  );
}

/** The school's double door in a brick wall; drawn in 180 x 170 from its upper left corner. */
export function schoolDoor(): string {
  const bricks = Array.from({ length: 8 }, (_, row) => `M-180 ${row * 22 + 1}H400`);
  return (
    rect(-400, -400, 1000, 1000, 0, '#C4785A') +
    line(bricks.join(''), '#B66A4D', 2) +
    rect(48, 34, 84, 122, 4, '#FFFDF8') +
    rect(56, 42, 33, 114, 2, '#3E5D66') +
    rect(92, 42, 33, 114, 2, '#4A6B75') +
    circle(85, 100, 3, '#FFFDF8') +
    circle(96, 100, 3, '#FFFDF8') +
    rect(-400, 150, 1000, 400, 0, '#CFC3AE') +
    rect(36, 14, 108, 18, 3, '#2B211D') +
    rect(138, 84, 26, 34, 3, '#FFFDF8')
  );
}

/** The large stone of Jelling, 110 wide at scale 1. */
export function runeStone(x: number, y: number, scale: number, stone = '#8F8F88'): string {
  const rungs = [
    [-36, 34],
    [-38, 10],
    [-33, -16],
    [-22, -40],
    [8, -34],
    [9, -6],
    [9, 22],
  ].map(([a = 0, b = 0]) => `M${a - 4} ${b - 5}l8 2M${a - 4} ${b + 4}l8 2`);
  return at(
    x,
    y,
    scale,
    area('M-50 62L-58-8L-36-64L4-80L40-52L54 8L50 62Z', stone) +
      area('M4-80L40-52L54 8L50 62L22 62L26-14Z', shade(stone, -0.14)) +
      line(
        'M-40 54C-48 6-40-44-14-58C10-60 16-20 14 54M-28 54C-34 10-28-30-12-42C2-42 4-8 2 54M-24 30C-30 8-6 8-8-8C-10-20-24-14-18-2C-12 10-2 18-10 34',
        '#BC6650',
        3.5,
      ) +
      line(rungs.join(''), '#B4553A', 2.6),
  );
}

/** A round tree; foot at y + 60 at scale 1. */
export function tree(x: number, y: number, scale: number, leaves = '#8CA06B'): string {
  return at(
    x,
    y,
    scale,
    rect(-7, -20, 14, 82, 5, '#7D5A3C') +
      oval(0, -60, 52, 62, leaves) +
      oval(-14, -66, 30, 40, shade(leaves, 0.1)),
  );
}

const SPINES = [
  '#8C3F5E',
  '#2F6F73',
  '#D3A03F',
  '#3D4F7C',
  '#B4553A',
  '#6E7F58',
  '#7A4160',
  '#C79A6B',
] as const;

/** A shelf of books from x to x + width, standing on y. */
export function bookShelf(x: number, y: number, width: number, height: number, from = 0): string {
  const count = Math.floor(width / 22);
  const books = Array.from({ length: count }, (_, i) => {
    const tall = height * (0.72 + (((i + from) * 7) % 5) * 0.06);
    return rect(x + 3 + i * 22, y - tall, 18, tall, 3, SPINES[(i * 3 + from) % SPINES.length] ?? '#2F6F73');
  });
  return books.join('') + rect(x - 8, y, width + 16, 12, 3, '#A5784C');
}
