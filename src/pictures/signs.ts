import { shade } from './colour.ts';
import { area, at, circle, line, rect, round } from './shapes.ts';

/** The olive disc with a tick that stands for done, ready, yes. */
export function tickDisc(x: number, y: number, radius: number): string {
  return at(
    x,
    y,
    radius / 32,
    circle(0, 0, 36, '#FFFDF8') + circle(0, 0, 32, '#4D5F25') + line('M-14 1L-4 11L15-11', '#FFFFFF', 7),
  );
}

/** An amber triangle with a bar and a dot: look out, think first. */
export function careSign(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    area('M0-46L50 40H-50Z', '#F2BE55', 'stroke="#8A5A00" stroke-width="10" stroke-linejoin="round"') +
      line('M0-14V12', '#52360A', 10) +
      circle(0, 28, 6, '#52360A'),
  );
}

/** Three arcs of sound that open to the right (`turn` 0) from (x, y). */
export function soundArcs(x: number, y: number, scale: number, turn = 0, colour = '#8A5A00'): string {
  return at(
    x,
    y,
    scale,
    line('M10-16A20 20 0 0 1 10 16M28-30A40 40 0 0 1 28 30M46-44A60 60 0 0 1 46 44', colour, 9),
    turn,
  );
}

/** A loudspeaker around (x, y); about 70 wide at scale 1. */
export function speaker(x: number, y: number, scale: number, colour = '#8A5A00'): string {
  return at(
    x,
    y,
    scale,
    area(
      'M-34-14V14H-14L16 38V-38L-14-14Z',
      colour,
      `stroke="${colour}" stroke-width="6" stroke-linejoin="round"`,
    ),
  );
}

/** A firm arrow from one place to another, for the one thing that moves. */
export function arrow(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  colour = '#0E5A60',
  width = 16,
): string {
  const turn = Math.atan2(toY - fromY, toX - fromX);
  const head = width * 2;
  const barb = (side: number) =>
    `${round(toX - Math.cos(turn + side) * head)} ${round(toY - Math.sin(turn + side) * head)}`;
  return line(
    `M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}M${barb(0.75)}L${round(toX)} ${round(toY)}L${barb(-0.75)}`,
    colour,
    width,
  );
}

/** A padlock, closed; 80 wide at scale 1. */
export function padlock(x: number, y: number, scale: number, body = '#D9A441'): string {
  return at(
    x,
    y,
    scale,
    line('M-24-6V-26A24 24 0 0 1 24-26V-6', '#6C7F86', 13) +
      rect(-42, -10, 84, 68, 14, body) +
      rect(-42, 34, 84, 24, 14, shade(body, -0.1)) +
      circle(0, 18, 9, '#5B3A22') +
      line('M0 20V36', '#5B3A22', 8),
  );
}

/** Rings around the place a finger touches. */
export function touchRings(x: number, y: number, radius: number): string {
  return (
    circle(x, y, radius * 1.8, 'none', `stroke="#8FBBBE" stroke-width="${round(radius * 0.24)}"`) +
    circle(x, y, radius * 1.2, 'none', `stroke="#0E5A60" stroke-width="${round(radius * 0.26)}"`) +
    circle(x, y, radius * 0.5, '#0E5A60')
  );
}

/** A cloud: what has not yet been sent, and the net. */
export function cloudSign(x: number, y: number, scale: number, colour = '#BCC6CB'): string {
  return at(
    x,
    y,
    scale,
    circle(-32, 8, 30, shade(colour, -0.06)) + circle(8, -4, 40, colour) + rect(-62, 6, 112, 34, 17, colour),
  );
}

/**
 * One letter of a script on a white word card. `strokes` is its path in a box of 100 around the middle: a drawn letter
 * looks right on a tablet that has not fetched that script's font.
 */
export function letterCard(
  x: number,
  y: number,
  size: number,
  turn: number,
  strokes: string,
  colour: string,
): string {
  return at(
    x,
    y,
    1,
    rect(-size / 2 + 3, -size * 0.6 + 6, size, size * 1.2, 16, '#2B211D', 'opacity=".1"') +
      rect(-size / 2, -size * 0.6, size, size * 1.2, 16, '#FFFDF8', 'stroke="#D8C8B2" stroke-width="3"') +
      at(0, 0, size / 130, line(strokes, colour, 14)),
    turn,
  );
}

/** Stripes that mark practice, filling a box; the box itself cuts them off. */
export function practiceStripes(x: number, y: number, width: number, height: number): string {
  const stripes = Array.from(
    { length: Math.ceil((width + height) / 34) },
    (_, i) => `M${round(i * 34 - height)} ${round(height + 10)}L${round(i * 34 + 20)} -10`,
  );
  return `<svg x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}">${rect(0, 0, width, height, 0, '#F6E4B8')}<path d="${stripes.join('')}" stroke="#DEAF47" stroke-width="13"/></svg>`;
}
