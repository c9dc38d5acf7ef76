import { shade } from './colour.ts';
import { area, around, at, circle, line, rect, round } from './shapes.ts';
import { tickDisc } from './signs.ts';
import type { Crop, Frame } from './stage.ts';

// Things only the words of modules 0-3 show. Each is drawn around (x, y) unless its own line says otherwise.

/** For a picture that is as wide as its square: narrow frames then lose nothing at the sides. */
export const WHOLE = { tall: [20, -225, 600, 910], face: [14, 14, 612, 612] } as const satisfies Partial<
  Record<Frame, Crop>
>;

/** For a picture that is also as high as its square: wide frames then show all of it, and more ground. */
export const ALL = {
  ...WHOLE,
  wide: [-234, 0, 1108, 640],
  portrait: [-101, 0, 843, 640],
} as const satisfies Partial<Record<Frame, Crop>>;

/** Monday to Sunday, as on every calendar of the house. */
const WEEKDAYS = ['#1F6B3A', '#4B1F5E', '#F08A24', '#2C6DA8', '#F6CF4B', '#B3262E', '#FFFFFF'] as const;

export interface WeekMarks {
  /** Days (0 is Monday) that carry a tick. */
  readonly ticks?: readonly number[];
  /** The day that stands forward, larger than the others. */
  readonly day?: number;
  /** How many of the seven days are drawn. */
  readonly days?: number;
}

/** A week as columns in the colours of the days; 76 a column and 280 high at scale 1. */
export function weekStrip(x: number, y: number, scale: number, marks: WeekMarks = {}): string {
  const count = marks.days ?? 7;
  const left = (-count * 76) / 2;
  const column = (i: number) => {
    const at = left + i * 76 + 4;
    const colour = WEEKDAYS[i] ?? '#FFFFFF';
    const edge = i === 6 ? 'stroke="#806F5B" stroke-width="3"' : '';
    const tick = marks.ticks?.includes(i) ? tickDisc(at + 34, 50, 24) : '';
    return rect(at, -104, 68, 60, 11, colour, edge) + rect(at, -36, 68, 176, 11, '#F4EBDC') + tick;
  };
  const raised = (i: number) => {
    const at = left + i * 76 - 8;
    return (
      rect(at - 7, -140, 106, 326, 24, '#FFFDF8', 'stroke="#C98F78" stroke-width="6"') +
      rect(at + 4, -126, 84, 84, 15, WEEKDAYS[i] ?? '#FFFFFF') +
      rect(at + 4, -32, 84, 202, 15, '#F4E7CC')
    );
  };
  const width = count * 76 + 28;
  const others = Array.from({ length: count }, (_, i) => column(i)).join('');
  return at(
    x,
    y,
    scale,
    rect(-width / 2 + 5, -118, width, 276, 22, '#2B211D', 'opacity=".12"') +
      rect(-width / 2, -124, width, 282, 22, '#FFFDF8', 'stroke="#C98F78" stroke-width="6"') +
      others +
      (marks.day === undefined ? '' : raised(marks.day)),
  );
}

/** A white badge on a cord with a portrait and a line of handwriting; 300 wide at scale 1. */
export function nameBadge(x: number, y: number, scale: number, portrait: string): string {
  return at(
    x,
    y,
    scale,
    line('M-90-330L-26-150M90-330L26-150', '#2F6F73', 20) +
      rect(-30, -166, 60, 44, 10, '#6C7F86') +
      rect(-146, -130, 300, 310, 26, '#2B211D', 'opacity=".12"') +
      rect(-150, -138, 300, 310, 26, '#FFFDF8', 'stroke="#D8C8B2" stroke-width="4"') +
      area('M-150-72V-112Q-150-138-124-138H124Q150-138 150-112V-72Z', '#2F6F73') +
      portrait +
      line(
        'M-96 128C-86 96-72 98-76 126C-66 100-50 100-54 128C-44 110-30 108-32 128C-20 118-8 114 2 128C12 104 30 100 26 128C38 108 54 108 52 128H96',
        '#244679',
        8,
      ),
  );
}

/** A marker that says "here"; its point is at (x, y), 110 high at scale 1. */
export function mapPin(x: number, y: number, scale: number, colour = '#AA4429'): string {
  return at(
    x,
    y,
    scale,
    area('M0 0C-10-34-44-50-44-84A44 44 0 0 1 44-84C44-50 10-34 0 0Z', colour) +
      circle(0, -84, 19, '#FFFDF8'),
  );
}

/** The Danish flag on its white pole; the pole's foot at (x, y), 460 high at scale 1. */
export function flagOnPole(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-7, -460, 14, 460, 5, '#FFFDF8') +
      rect(1, -460, 6, 460, 3, '#DAD2C4') +
      circle(0, -466, 13, '#D6B25A') +
      area('M8-446C90-470 170-420 268-442V-246C170-224 90-274 8-250Z', '#B3262E') +
      area('M80-456C96-456 110-452 122-449V-253C110-256 94-260 80-260Z', '#FFFDF8') +
      area('M8-364C90-388 170-338 268-360V-328C170-306 90-356 8-332Z', '#FFFDF8'),
  );
}

/** An open laptop with `screen` drawn around the middle of its screen; 380 wide at scale 1. */
export function laptop(x: number, y: number, scale: number, screen = ''): string {
  return at(
    x,
    y,
    scale,
    rect(-160, -124, 320, 216, 16, '#2F2A2B') +
      rect(-144, -108, 288, 180, 6, '#E6EEF0') +
      at(0, -18, 1, screen) +
      area('M-190 110L-162 92H162L190 110Q192 128 172 128H-172Q-192 128-190 110Z', '#8A939A') +
      rect(-40, 98, 80, 12, 5, '#6C757B'),
  );
}

/** A ballot box, with a paper half in the slot when `paper` is left out; foot at y + 110, 240 wide at scale 1. */
export function ballotBox(x: number, y: number, scale: number, paper = true): string {
  return at(
    x,
    y,
    scale,
    (paper ? ballotPaper() : '') +
      rect(-120, -40, 240, 150, 10, '#3D4F7C') +
      rect(-120, -40, 70, 150, 10, shade('#3D4F7C', -0.14)) +
      rect(-132, -54, 264, 30, 8, '#2F3E63') +
      rect(-62, -46, 124, 11, 5, '#1E2942') +
      rect(-34, 14, 68, 46, 6, '#FFFDF8') +
      line('M-16 37L-4 48L18 26', '#4D5F25', 8),
  );
}

/** A pair of scales without a sword: the same on both sides. 300 wide at scale 1. */
export function scales(x: number, y: number, scale: number): string {
  const pan = (cx: number) =>
    line(`M${cx} -96L${cx - 54} 20M${cx} -96L${cx + 54} 20`, '#8A6A1E', 5) +
    area(`M${cx - 66} 18H${cx + 66}C${cx + 58} 66 ${cx - 58} 66 ${cx - 66} 18Z`, '#D6B25A') +
    area(`M${cx - 66} 18H${cx - 30}L${cx - 20} 50C${cx - 44} 46 ${cx - 62} 36 ${cx - 66} 18Z`, '#C39C42');
  return at(
    x,
    y,
    scale,
    rect(-9, -120, 18, 250, 6, '#B98A3A') +
      line('M-116-96H116', '#B98A3A', 15) +
      circle(0, -122, 20, '#D6B25A') +
      pan(-116) +
      pan(116) +
      area('M-84 140Q-84 116-46 116H46Q84 116 84 140Z', '#B98A3A'),
  );
}

/** A thick book of law: closed, with the paragraph sign drawn on it. 250 wide at scale 1. */
export function lawBook(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-118, -156, 250, 320, 14, shade('#6E2F1D', -0.2)) +
      rect(-110, 126, 232, 30, 4, '#F4EBDC') +
      line('M-96 136H118M-96 146H118', '#D8C8B2', 3) +
      rect(-126, -164, 250, 296, 14, '#8C4A35') +
      rect(-126, -164, 44, 296, 14, '#733A29') +
      line(
        'M52-76C40-98-14-98-14-66C-14-34 60-32 60 4C60 30 36 38 22 38M-14 50C-4 72 54 72 54 40C54 8-20 6-20-30C-20-56 4-64 18-64',
        '#E5C27E',
        15,
      ),
  );
}

/** A mark that asks; 150 high at scale 1. */
export function questionMark(x: number, y: number, scale: number, colour = '#0E5A60'): string {
  return at(
    x,
    y,
    scale,
    line('M-36-36C-36-84 38-84 38-34C38 0 0 0 0 34', colour, 24) + circle(0, 74, 16, colour),
  );
}

/** A clock whose face has a coloured piece from one hour to another, e.g. the hours of work. */
export function workingClock(x: number, y: number, radius: number, from: number, to: number): string {
  const rim = radius * 0.88;
  const [ax, ay] = around(0, 0, rim * 0.97, from * 30 - 90);
  const [bx, by] = around(0, 0, rim * 0.97, to * 30 - 90);
  const large = to - from > 6 ? 1 : 0;
  const mark = (i: number) => {
    const a = around(0, 0, radius * (i % 3 ? 0.74 : 0.66), i * 30);
    const b = around(0, 0, radius * 0.8, i * 30);
    return line(`M${a.join(' ')}L${b.join(' ')}`, '#5B4636', radius * (i % 3 ? 0.035 : 0.065));
  };
  const hand = (hour: number) =>
    line(`M0 0L${around(0, 0, radius * 0.5, hour * 30 - 90).join(' ')}`, '#2B211D', radius * 0.1);
  return at(
    x,
    y,
    1,
    circle(0, 0, radius, '#5B4636') +
      circle(0, 0, rim, '#FFFDF8') +
      area(
        `M0 0L${ax} ${ay}A${round(rim * 0.97)} ${round(rim * 0.97)} 0 ${large} 1 ${bx} ${by}Z`,
        '#9CC2C0',
      ) +
      Array.from({ length: 12 }, (_, i) => mark(i)).join('') +
      hand(from) +
      line(`M0 0L${around(0, 0, radius * 0.7, -90).join(' ')}`, '#0E5A60', radius * 0.07) +
      circle(0, 0, radius * 0.07, '#2B211D'),
  );
}

function ballotPaper(): string {
  return (
    rect(-46, -120, 92, 110, 4, '#FFFDF8', 'stroke="#D8C8B2" stroke-width="3"') +
    line('M-24-94L-12-82L8-104', '#4D5F25', 9) +
    line('M-26-54H26', '#B5A68F', 7)
  );
}

/** The back of an empty chair at a table, whose edge hides the seat; 170 wide, the edge at y. */
export function emptyChair(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-85, -230, 22, 300, 10, '#7D4D2A') +
      rect(63, -230, 22, 300, 10, '#7D4D2A') +
      rect(-74, -214, 148, 50, 16, '#9A6237') +
      rect(-66, -140, 132, 26, 8, '#9A6237') +
      rect(-66, -84, 132, 26, 8, '#9A6237'),
  );
}
