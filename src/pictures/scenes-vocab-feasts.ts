import { moon } from './objects.ts';
import { area, at, circle, line, oval, rect, round } from './shapes.ts';

// What stands for the feasts of the year. No flames and no stars.

/** A hanging lantern of coloured glass, no flame; 130 wide, its ring at y - 130 at scale 1. */
export function lantern(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    circle(0, -118, 13, 'none', 'stroke="#8A6A1E" stroke-width="7"') +
      area('M-34-60C-30-92-14-104 0-106C14-104 30-92 34-60Z', '#C9963B') +
      rect(-52, -64, 104, 18, 7, '#A97B2C') +
      area('M-44-46H44L58 30L36 84H-36L-58 30Z', '#F6DE97') +
      area('M-44-46H-16L-20 84H-36L-58 30Z', '#2F6F73') +
      area('M16-46H44L58 30L36 84H20Z', '#8C3F5E') +
      line('M-16-46L-20 84M16-46L20 84M-57 30H57', '#A97B2C', 6) +
      rect(-46, 82, 92, 20, 7, '#A97B2C'),
  );
}

/** A young moon that lies on its back, as it stands in the evening. */
export function youngMoon(x: number, y: number, radius: number): string {
  return at(x, y, 1, moon(0, 0, radius), 40);
}

/** A layer cake on a dish, no candles; foot at y + 90, 260 wide at scale 1. */
export function layerCake(x: number, y: number, scale: number): string {
  const berries = [-70, -24, 24, 70].map(
    (cx) => circle(cx, -62, 14, '#B4423A') + circle(cx - 4, -66, 4, '#E08C7C'),
  );
  return at(
    x,
    y,
    scale,
    oval(0, 82, 150, 16, '#E4D6BD') +
      rect(-110, -40, 220, 118, 20, '#D9A877') +
      rect(-110, -8, 220, 20, 0, '#FFF4E0') +
      rect(-110, 34, 220, 16, 0, '#B4553A') +
      area(
        'M-110-10V-34Q-110-56-88-56H88Q110-56 110-34V-10Q92 22 74-6Q54 22 34-6Q12 26-8-6Q-28 20-46-6Q-66 26-82-6Q-98 14-110-10Z',
        '#FFF8EA',
      ) +
      berries.join(''),
  );
}

/** A painted egg around (x, y), 104 wide. */
export function egg(x: number, y: number, turn: number, colour: string, bands: string): string {
  const shell = area('M0-66C34-66 52-14 52 14C52 46 30 66 0 66S-52 46-52 14C-52-14-34-66 0-66Z', colour);
  return at(x, y, 1, shell + line('M-46-8Q0 14 46-8M-50 22Q0 44 50 22', bands, 9), turn);
}

/** A yellow Easter flower whose middle is at (x, y), on a stalk of `height`. */
export function daffodil(x: number, y: number, height: number): string {
  const petals = Array.from({ length: 6 }, (_, i) =>
    oval(x, y - 30, 17, 32, '#EFC64F', `transform="rotate(${i * 60} ${x} ${y})"`),
  );
  return (
    line(`M${x} ${y}V${round(y + height)}`, '#6B8250', 12) +
    petals.join('') +
    circle(x, y, 22, '#D9902F') +
    circle(x, y, 13, '#B8741E')
  );
}
