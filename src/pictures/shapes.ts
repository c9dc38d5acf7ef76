/** A place in a drawing: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** `value` with at most one decimal: finer is never seen and makes every pack larger. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

const r = round;

/** Attributes as text; only presentation attributes, because `style` is stopped by our content policy. */
type Extra = string;

/** A rectangle from its upper left corner, with corners of radius `corner`. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  corner: number,
  fill: string,
  extra: Extra = '',
): string {
  const rounded = corner > 0 ? ` rx="${r(corner)}"` : '';
  return `<rect x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}"${rounded} fill="${fill}"${tail(extra)}/>`;
}

/** A circle around (x, y). */
export function circle(x: number, y: number, radius: number, fill: string, extra: Extra = ''): string {
  return `<circle cx="${r(x)}" cy="${r(y)}" r="${r(radius)}" fill="${fill}"${tail(extra)}/>`;
}

/** An ellipse around (x, y). */
export function oval(x: number, y: number, rx: number, ry: number, fill: string, extra: Extra = ''): string {
  return `<ellipse cx="${r(x)}" cy="${r(y)}" rx="${r(rx)}" ry="${r(ry)}" fill="${fill}"${tail(extra)}/>`;
}

/** A filled outline; `d` is SVG path data. */
export function area(d: string, fill: string, extra: Extra = ''): string {
  return `<path d="${d}" fill="${fill}"${tail(extra)}/>`;
}

/** A stroke with round ends; `d` is SVG path data. */
export function line(d: string, colour: string, width: number, extra: Extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${r(width)}" stroke-linecap="round" stroke-linejoin="round"${tail(extra)}/>`;
}

/** `content` moved to (x, y), then made `scale` times as large and turned by `turn` degrees. */
export function at(x: number, y: number, scale: number, content: string, turn = 0): string {
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  const turned = turn === 0 ? '' : ` rotate(${r(turn)})`;
  return `<g transform="translate(${r(x)} ${r(y)})${scaled}${turned}">${content}</g>`;
}

/** `content` seen in a mirror whose glass stands at x = `axis`. */
export function mirrored(axis: number, content: string): string {
  return `<g transform="matrix(-1 0 0 1 ${r(axis * 2)} 0)">${content}</g>`;
}

/** A word or number centred on x, with its base line at y. */
export function text(x: number, y: number, size: number, words: string, fill = '#2B211D'): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${r(x)}" y="${r(y)}" font-size="${r(size)}" fill="${fill}" font-family="Noto Sans" font-weight="600" text-anchor="middle">${safe}</text>`;
}

/** The point on the circle around (x, y); `degrees` 0 is right, 90 is down. */
export function around(x: number, y: number, radius: number, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180;
  return [r(x + Math.cos(turn) * radius), r(y + Math.sin(turn) * radius)];
}

function tail(extra: Extra): string {
  return extra === '' ? '' : ` ${extra}`;
}
