import { shade } from './colour.ts';
import { area, around, at, circle, line, oval, rect, round } from './shapes.ts';

/** A cup without a saucer; about 150 wide and 110 high at scale 1, its middle near (x, y + 30). */
export function cup(x: number, y: number, scale: number, colour = '#B4553A'): string {
  return at(
    x,
    y,
    scale,
    line('M58 22C92 16 92 66 52 62', colour, 12) +
      area('M-52-6H60C60 46 48 78 30 84H-22C-40 78-52 46-52-6Z', colour) +
      area('M-52-6C-52 20-49 42-42 58C-30 40-28 14-28-6Z', shade(colour, -0.12)) +
      oval(4, -6, 56, 13, shade(colour, 0.22)) +
      oval(4, -5, 46, 9, '#6A3F24'),
  );
}

/** A cup on its saucer. */
export function saucerCup(x: number, y: number, scale: number, colour?: string): string {
  const saucer = oval(6, 86, 84, 14, '#E8DCC8') + oval(6, 83, 60, 9, '#D5C5AB');
  return at(x, y, scale, saucer) + cup(x, y, scale, colour);
}

/** A tablet or phone around (x, y) with `screen` drawn around its middle. */
export function tablet(
  x: number,
  y: number,
  width: number,
  height: number,
  screen: string,
  turn = 0,
): string {
  const frame = Math.min(width, height) * 0.07;
  return at(
    x,
    y,
    1,
    rect(-width / 2, -height / 2, width, height, frame * 1.3, '#2F2A2B') +
      rect(
        -width / 2 + frame,
        -height / 2 + frame,
        width - frame * 2,
        height - frame * 2,
        frame * 0.5,
        '#FBF7F0',
      ) +
      screen,
    turn,
  );
}

/** A clock face around (x, y); `hour` 0–24, `minute` 0–59. Colours of the hands differ as well as their length. */
export function clock(x: number, y: number, radius: number, hour: number, minute: number): string {
  const tip = (length: number, degrees: number) => around(0, 0, radius * length, degrees - 90).join(' ');
  const mark = (i: number) => `M${tip(i % 3 ? 0.76 : 0.7, i * 30)}L${tip(0.8, i * 30)}`;
  const marks = (pick: (i: number) => boolean) =>
    Array.from({ length: 12 }, (_, i) => i)
      .filter(pick)
      .map(mark)
      .join('');
  return at(
    x,
    y,
    1,
    circle(0, 0, radius, '#5B4636') +
      circle(0, 0, radius * 0.88, '#FFFDF8') +
      line(
        marks((i) => i % 3 !== 0),
        '#5B4636',
        radius * 0.035,
      ) +
      line(
        marks((i) => i % 3 === 0),
        '#5B4636',
        radius * 0.065,
      ) +
      line(`M0 0L${tip(0.46, ((hour % 12) + minute / 60) * 30)}`, '#2B211D', radius * 0.11) +
      line(`M0 0L${tip(0.68, minute * 6)}`, '#0E5A60', radius * 0.075) +
      circle(0, 0, radius * 0.07, '#2B211D'),
  );
}

/** A sun with twelve rays; the rays reach 1.55 times the radius. */
export function sun(x: number, y: number, radius: number, colour = '#E7B23F'): string {
  const rays = Array.from(
    { length: 12 },
    (_, i) =>
      `M${around(x, y, radius * 1.28, i * 30).join(' ')}L${around(x, y, radius * 1.55, i * 30).join(' ')}`,
  );
  return line(rays.join(''), colour, radius * 0.16) + circle(x, y, radius, colour);
}

/** A waning moon around (x, y). */
export function moon(x: number, y: number, radius: number, colour = '#E9C463'): string {
  return at(
    x,
    y,
    radius / 50,
    area(
      'M16-48C-16-50-48-24-48 6C-48 34-24 52 6 50C22 49 36 41 44 28C14 34-10 18-12-8C-13-26 0-42 16-48Z',
      colour,
    ),
  );
}

const LEAVES: readonly (readonly [x: number, y: number, turn: number, colour: string])[] = [
  [-46, -96, -34, '#7F9560'],
  [-20, -128, -12, '#6B8250'],
  [18, -132, 12, '#8CA06B'],
  [46, -98, 36, '#75895A'],
  [0, -92, 0, '#93A873'],
];

/** A green plant in a pot; 130 wide, foot at y + 74 at scale 1. */
export function plant(x: number, y: number, scale: number, pot = '#B4623F'): string {
  const leaves = LEAVES.map(
    ([a, b, turn, colour]) =>
      line(`M0-8Q${round(a * 0.3)} ${round(b * 0.6)} ${round(a * 0.7)} ${round(b * 0.8)}`, '#5B7146', 5) +
      oval(a, b, 17, 40, colour, `transform="rotate(${turn} ${a} ${b})"`),
  );
  return at(
    x,
    y,
    scale,
    leaves.join('') +
      area('M-44-12H44L34 66Q32 74 24 74H-24Q-32 74-34 66Z', pot) +
      rect(-50, -22, 100, 22, 6, shade(pot, -0.1)),
  );
}

/** A table top from `y` to the foot of any frame. */
export function tableTop(y: number, colour = '#C79A6B'): string {
  return rect(-300, y, 1400, 700, 0, colour) + rect(-300, y, 1400, 12, 0, shade(colour, 0.18));
}

/** A white card around (x, y) with `content` drawn around its middle. */
export function card(
  x: number,
  y: number,
  width: number,
  height: number,
  turn: number,
  content: string,
): string {
  return at(
    x,
    y,
    1,
    rect(-width / 2 + 3, -height / 2 + 6, width, height, 16, '#2B211D', 'opacity=".1"') +
      rect(-width / 2, -height / 2, width, height, 16, '#FFFDF8', 'stroke="#D8C8B2" stroke-width="3"') +
      content,
    turn,
  );
}

/** An open book with `text lines` left out; 300 wide at scale 1. */
export function book(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    area(
      'M-150-8C-100-34-40-30 0-8C40-30 100-34 150-8L150 96C100 72 40 76 0 98C-40 76-100 72-150 96Z',
      '#2F6F73',
    ) +
      area(
        'M-140-18C-96-42-40-38 0-16C40-38 96-42 140-18L140 80C96 58 40 62 0 84C-40 62-96 58-140 80Z',
        '#FFFDF8',
      ) +
      line('M0-14V82', '#D8C8B2', 4),
  );
}
