/** A point of the card, 0–1 across and down, so that a drawing fits when the window changes. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Pen = 1 | 2 | 3;
interface Stroke {
  readonly pen: Pen;
  readonly points: readonly Point[];
}

/** What is drawn on a card, and what stood there before each change. Never saved (ux rule 66). */
export interface Drawing {
  readonly strokes: readonly Stroke[];
  readonly before: readonly (readonly Stroke[])[];
}

export const EMPTY: Drawing = { strokes: [], before: [] };

/** The pen goes down. */
export const begun = ({ strokes, before }: Drawing, pen: Pen, point: Point): Drawing => ({
  strokes: [...strokes, { pen, points: [point] }],
  before: [...before, strokes],
});

/** The pen moves on: its last line grows. */
export function drawnTo({ strokes, before }: Drawing, point: Point): Drawing {
  const last = strokes.at(-1);
  if (!last) return { strokes, before };
  return { strokes: [...strokes.slice(0, -1), { ...last, points: [...last.points, point] }], before };
}

/** All away, in one go. */
export const wiped = (drawing: Drawing): Drawing =>
  drawing.strokes.length === 0 ? drawing : { strokes: [], before: [...drawing.before, drawing.strokes] };

/** Takes back the last line, or the wipe. */
export function undone({ strokes, before }: Drawing): Drawing {
  const last = before.at(-1);
  return last ? { strokes: last, before: before.slice(0, -1) } : { strokes, before };
}
