import { type BustOptions, bust } from './bust.ts';
import { CAST, type Cast, type CastName, type Look } from './cast.ts';
import { area, at, circle, line, rect, round } from './shapes.ts';

/** How a picture may be cut; see FRAMES for the sizes. */
export type Frame = 'wide' | 'square' | 'tall' | 'portrait' | 'face';

/** A piece of a drawing: left, top, width, height. */
export type Crop = readonly [x: number, y: number, width: number, height: number];

/** A picture before it is cut. Everything that must be seen lies inside its crops; the ground goes beyond. */
export interface Scene {
  readonly title: string;
  readonly draw: (cast?: Cast) => string;
  /** The woman in whose place the learner stands when she has chosen how her own figure looks. */
  readonly hers?: CastName;
  readonly crops: Readonly<Record<Frame, Crop>>;
}

// Drawn in 640 x 640 with what matters in the middle (x 90–550, y 110–630), so one drawing serves every frame.
const SQUARE_CROPS: Readonly<Record<Frame, Crop>> = {
  square: [0, 0, 640, 640],
  tall: [80, -42, 480, 728],
  wide: [-150, 98, 940, 543],
  portrait: [-62, 76, 764, 580],
  face: [105, 115, 430, 430],
};

const WIDE_CROPS: Readonly<Record<Frame, Crop>> = {
  square: [119, -60, 562, 562],
  tall: [222, -60, 356, 540],
  wide: [0, 0, 800, 462],
  portrait: [75, -62, 690, 524],
  face: [216, 60, 368, 368],
};

/** A scene drawn in 640 x 640; `crops` replaces single frames. */
export function squareScene(
  title: string,
  draw: (cast?: Cast) => string,
  crops: Partial<Record<Frame, Crop>> = {},
): Scene {
  return { title, draw, crops: { ...SQUARE_CROPS, ...crops } };
}

/** The same scene, in which the learner may stand in the place of `name`. */
export function hers(name: CastName, scene: Scene): Scene {
  return { ...scene, hers: name };
}

/** A scene drawn in 800 x 462, as the tiles of Home are; `crops` replaces single frames. */
export function wideScene(
  title: string,
  draw: (cast?: Cast) => string,
  crops: Partial<Record<Frame, Crop>> = {},
): Scene {
  return { title, draw, crops: { ...WIDE_CROPS, ...crops } };
}

/** A section's ground, the shape behind the figure, and the floor. */
export const TINTS = {
  today: { ground: '#FAEED3', shape: '#F3DFB4', floor: '#DDBB80' },
  danish: { ground: '#DCECEC', shape: '#C7DEDE', floor: '#A9C9C9' },
  post: { ground: '#DFE6F1', shape: '#CFDAEA', floor: '#BFCBDD' },
  calendar: { ground: '#F7E2DA', shape: '#EFD0C4', floor: '#E3BBA9' },
  calm: { ground: '#EBEEDF', shape: '#DBE2C6', floor: '#CCD3AE' },
  words: { ground: '#F0E1E9', shape: '#E6D0DC', floor: '#CFB4C3' },
  home: { ground: '#F1E7D8', shape: '#E6D6BD', floor: '#D2BC9A' },
  night: { ground: '#2E3A55', shape: '#3A4868', floor: '#243049' },
} as const;

export type Tint = keyof typeof TINTS;

/** One flat colour, far beyond every frame. */
export function ground(colour: string): string {
  return rect(-400, -400, 1600, 1500, 0, colour);
}

/** A floor or table strip from `y` downwards. */
export function floor(y: number, colour: string): string {
  return rect(-400, y, 1600, 900, 0, colour);
}

/** Ground and soft circle of a 640 x 640 picture; with `floorAt` a floor from there. */
export function stage(tint: Tint, floorAt?: number): string {
  const { ground: base, shape, floor: low } = TINTS[tint];
  return ground(base) + circle(320, 320, 256, shape) + (floorAt === undefined ? '' : floor(floorAt, low));
}

/** A woman of the cast from the waist up; (x, y) is the middle of her head. `look` changes single clothes. */
export function woman(
  who: CastName | Look,
  x: number,
  y: number,
  scale: number,
  options: BustOptions = {},
  look: Partial<Look> = {},
): string {
  return at(x, y, scale, bust({ ...lookOfWho(who), ...look }, options));
}

/** What she holds with both hands before her: `board` is drawn around (0, 0) in the bust's units. */
export interface Held {
  readonly board: string;
  readonly halfWidth: number;
  /** Height of the board's middle below the middle of her head. */
  readonly y: number;
}

/** A woman who holds a board, tablet or letter before her in both hands. */
export function womanHolding(
  who: CastName | Look,
  x: number,
  y: number,
  scale: number,
  held: Held,
  options: BustOptions = {},
): string {
  const look = lookOfWho(who);
  const { skin } = look;
  const reach = held.halfWidth + 6;
  const grip = held.y + 28;
  const elbow = Math.max(150, reach + 34);
  const fist = (side: number) => circle(side * (held.halfWidth + 4), grip, 27, skin);
  const thumb = (side: number) =>
    `M${round(side * (held.halfWidth + 6))} ${grip + 4}L${round(side * (held.halfWidth - 20))} ${grip - 9}`;
  const arm = (side: number) =>
    ({ elbow: [side * elbow, grip + 8], wrist: [side * (reach + 4), grip + 2], layer: 'under' }) as const;
  const body = bust(look, { ...options, armRight: arm(1), armLeft: arm(-1) });
  return at(
    x,
    y,
    scale,
    body + fist(-1) + fist(1) + at(0, held.y, 1, held.board) + line(thumb(-1) + thumb(1), skin, 22),
  );
}

function lookOfWho(who: CastName | Look): Look {
  return typeof who === 'string' ? CAST[who] : who;
}

/** Roofs along a street, for pictures that are out of doors; the eaves lie near `y`. */
export function roofs(y: number, colour = '#DDBB80'): string {
  return at(
    0,
    y,
    1,
    area(
      'M-400 160V-60L-260-110L-160-40H-60L0-90L60-40V-70L120-120L180-70V-30L235-65L290-30V32H330V-20L390-65L450-20V-60L520-110L590-60V-25L650-70L710-25L780-90L860-30H1000V160Z',
      colour,
    ),
  );
}
