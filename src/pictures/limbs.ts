import { type Point, round } from './shapes.ts';

/** The point `length` away from `from` in direction `degrees` (0 right, 90 down, -90 up). */
export function step(from: Point, degrees: number, length: number): Point {
  const turn = (degrees * Math.PI) / 180;
  return [from[0] + Math.cos(turn) * length, from[1] + Math.sin(turn) * length];
}

/** The point at `share` (0..1) of the way between two points. */
export function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Direction from one point to another, in degrees. */
export function direction(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}

/** Two points as path text. */
export function xy(point: Point): string {
  return `${round(point[0])} ${round(point[1])}`;
}

/** Path of the hull of two circles: one bone with flesh and cloth on it. */
export function capsule(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const apart = Math.hypot(a[0] - b[0], a[1] - b[1]);
  if (apart <= Math.abs(radiusA - radiusB) + 0.01) {
    const [centre, r] = radiusA > radiusB ? [a, round(radiusA)] : [b, round(radiusB)];
    return `M${round(centre[0] - r)} ${round(centre[1])}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  }
  const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const touch = Math.acos((radiusA - radiusB) / apart);
  const rim = (c: Point, r: number, turn: number) =>
    xy([c[0] + r * Math.cos(turn), c[1] + r * Math.sin(turn)]);
  const large = touch < Math.PI / 2;
  return `M${rim(a, radiusA, along + touch)}A${round(radiusA)} ${round(radiusA)} 0 ${large ? 1 : 0} 1 ${rim(a, radiusA, along - touch)}L${rim(b, radiusB, along - touch)}A${round(radiusB)} ${round(radiusB)} 0 ${large ? 0 : 1} 1 ${rim(b, radiusB, along + touch)}z`;
}

/** Capsules from point to point; `radii` has one number a point. */
export function chain(points: readonly Point[], radii: readonly number[]): string {
  return points
    .slice(1)
    .map((point, i) => capsule(points[i] ?? point, radii[i] ?? 1, point, radii[i + 1] ?? 1))
    .join('');
}

type Knot = readonly [x: number, y: number, radius: number];

/** A smooth band through the points, as wide as twice `radii` there. `flat` leaves the start cut straight. */
export function ribbon(points: readonly Point[], radii: readonly number[], flat = false): string {
  const knots = smooth(
    points.map((p, i) => [p[0], p[1], radii[i] ?? 1]),
    6,
  );
  const side = (sign: number) =>
    knots.map((knot, i): Point => {
      const before = knots[Math.max(0, i - 1)] ?? knot;
      const after = knots[Math.min(knots.length - 1, i + 1)] ?? knot;
      const turn = Math.atan2(after[1] - before[1], after[0] - before[0]);
      return [knot[0] + sign * Math.sin(turn) * knot[2], knot[1] - sign * Math.cos(turn) * knot[2]];
    });
  const near = side(1);
  const far = side(-1).reverse();
  const cap = (radius: number, to: Point) => `A${round(radius)} ${round(radius)} 0 0 1 ${xy(to)}`;
  const origin: Point = [0, 0];
  const first = near[0] ?? origin;
  const last = far[0] ?? origin;
  const end = cap(knots[knots.length - 1]?.[2] ?? 1, last);
  return `M${near.map(xy).join('L')}${end}L${far.map(xy).join('L')}${flat ? '' : cap(knots[0]?.[2] ?? 1, first)}z`;
}

function smooth(knots: readonly Knot[], pieces: number): Knot[] {
  const made: Knot[] = [];
  for (let i = 0; i < knots.length - 1; i++) {
    const b = knots[i];
    const c = knots[i + 1];
    if (!b || !c) break;
    const a = knots[i - 1] ?? b;
    const d = knots[i + 2] ?? c;
    for (let j = 0; j < pieces; j++) {
      const t = j / pieces;
      // Catmull-Rom: passes through every knot, so a pose's numbers are where the body really is.
      const mid = (k: 0 | 1 | 2) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t ** 2 +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3);
      made.push([mid(0), mid(1), mid(2)]);
    }
  }
  const last = knots[knots.length - 1];
  return last ? [...made, last] : made;
}
