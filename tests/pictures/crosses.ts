type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** A straight bar: its middle line and its colour. */
interface Bar {
  readonly from: Point;
  readonly to: Point;
  readonly colour: string;
}

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The first cross in alarm red in a drawing, as its two bars, or undefined: two long rectangles or strokes of a red
 * or clay colour that cross near the middle of both, upright or aslant, or a filled shape with a cross's twelve corners.
 * Transforms are followed, because a drawing is mostly turned and moved.
 */
export function redCrossIn(svg: string): string | undefined {
  const bars: Bar[] = [];
  const stack: Matrix[] = [SAME];
  for (const [, closing, name = '', attributes = '', alone] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (closing) {
      stack.pop();
      continue;
    }
    const read = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1];
    const here = times(stack.at(-1) ?? SAME, matrixOf(read('transform') ?? ''));
    if (!alone) stack.push(here);
    const fill = read('fill') ?? '';
    const stroke = read('stroke') ?? '';
    if (name === 'rect' && isRed(fill)) bars.push(...rectBar(read, here, fill));
    if (name !== 'path' && name !== 'polygon') continue;
    const lines = straightLines(read('d') ?? '');
    if (isRed(stroke)) bars.push(...strokeBars(lines, Number(read('stroke-width') ?? 1), here, stroke));
    if (isRed(fill) && lines.some(hasTwelveCorners)) return `a filled cross in ${fill}`;
  }
  for (const [i, one] of bars.entries()) {
    const other = bars.slice(i + 1).find((bar) => crossing(one, bar));
    if (other) return `${one.colour} over ${other.colour} at ${one.from.join(' ')}`;
  }
  return undefined;
}

/** True for red and clay: what is read as an alarm. Rose, rust-brown and ochre are not. */
function isRed(colour: string): boolean {
  const hex =
    /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? (colour.toLowerCase() === 'red' ? 'ff0000' : undefined);
  if (hex === undefined) return false;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (high + low) / 2;
  const full = (high - low) / (1 - Math.abs(2 * light - 1) || 1);
  const hue = high === r ? ((g - b) / (high - low)) * 60 : 180;
  return full > 0.5 && light > 0.25 && light < 0.7 && Math.abs(hue) < 16;
}

function rectBar(read: (key: string) => string | undefined, here: Matrix, colour: string): Bar[] {
  const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((key) => Number(read(key) ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  if (Math.max(w, h) < Math.min(w, h) * 1.6) return [];
  const ends: readonly [Point, Point] =
    w > h
      ? [
          [x, y + h / 2],
          [x + w, y + h / 2],
        ]
      : [
          [x + w / 2, y],
          [x + w / 2, y + h],
        ];
  return [{ from: moved(here, ends[0]), to: moved(here, ends[1]), colour }];
}

function strokeBars(lines: readonly Point[][], width: number, here: Matrix, colour: string): Bar[] {
  return lines.flatMap((points) =>
    points.slice(1).flatMap((to, i) => {
      const from = points[i] ?? to;
      if (Math.hypot(to[0] - from[0], to[1] - from[1]) < width * 0.9) return [];
      return [{ from: moved(here, from), to: moved(here, to), colour }];
    }),
  );
}

/** Each straight-edged piece of a path as its corners; what has a curve in it is left out. */
function straightLines(d: string): Point[][] {
  return d
    .split(/(?=M)|(?<=[zZ])(?=m)/)
    .filter((piece) => piece !== '' && !/[CcSsQqTtAa]/.test(piece))
    .map(cornersOf);
}

function cornersOf(piece: string): Point[] {
  const corners: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of piece.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const across = /[Vv]/.test(command) ? 0 : 1;
    const down = /[Hh]/.test(command) ? 0 : 1;
    for (let i = 0; i + across + down <= numbers.length; i += across + down || 1) {
      const [dx, dy] = [
        across ? (numbers[i] ?? 0) : undefined,
        down ? (numbers[i + across] ?? 0) : undefined,
      ];
      x = dx === undefined ? x : relative ? x + dx : dx;
      y = dy === undefined ? y : relative ? y + dy : dy;
      corners.push([x, y]);
    }
  }
  return corners;
}

/** A plus has twelve corners, all of them square. */
function hasTwelveCorners(corners: readonly Point[]): boolean {
  if (corners.length !== 12) return false;
  return corners.every((corner, i) => {
    const before = corners[(i + 11) % 12] ?? corner;
    const after = corners[(i + 1) % 12] ?? corner;
    const [ax, ay, bx, by] = [
      corner[0] - before[0],
      corner[1] - before[1],
      after[0] - corner[0],
      after[1] - corner[1],
    ];
    return Math.abs(ax * bx + ay * by) < 0.05 * Math.hypot(ax, ay) * Math.hypot(bx, by);
  });
}

/** True when two bars of like length cross, not too flat, in the middle third or so of both. */
function crossing(one: Bar, other: Bar): boolean {
  const a: Point = [one.to[0] - one.from[0], one.to[1] - one.from[1]];
  const b: Point = [other.to[0] - other.from[0], other.to[1] - other.from[1]];
  const [la, lb] = [Math.hypot(...a), Math.hypot(...b)];
  const turn = a[0] * b[1] - a[1] * b[0];
  if (Math.abs(turn) < 0.7 * la * lb || Math.max(la, lb) > 2 * Math.min(la, lb)) return false;
  const d: Point = [other.from[0] - one.from[0], other.from[1] - one.from[1]];
  const t = (d[0] * b[1] - d[1] * b[0]) / turn;
  const u = (d[0] * a[1] - d[1] * a[0]) / turn;
  return [t, u].every((share) => share > 0.22 && share < 0.78);
}

function matrixOf(transform: string): Matrix {
  let all = SAME;
  for (const [, kind, list = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const n = list.split(/[\s,]+/).map(Number);
    all = times(all, single(kind ?? '', n));
  }
  return all;
}

function single(kind: string, [a = 0, b, c, d = 0, e = 0, f = 0]: readonly number[]): Matrix {
  if (kind === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (kind === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (kind === 'matrix') return [a, b ?? 0, c ?? 0, d, e, f];
  if (kind !== 'rotate') return SAME;
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  const [x, y] = [b ?? 0, c ?? 0];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function moved(m: Matrix, [x, y]: Point): Point {
  return [Math.round(m[0] * x + m[2] * y + m[4]), Math.round(m[1] * x + m[3] * y + m[5])];
}
