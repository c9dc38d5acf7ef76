import { phone, shoulderBag } from './belongings.ts';
import { letter, POST_LETTER } from './letters.ts';
import { book, cup, plant, tablet } from './objects.ts';
import { sheet, writing } from './papers.ts';
import { area, circle, line, oval, rect } from './shapes.ts';

/** A thing for one hand, drawn upright with the grip at (0, 0), in the units of a bust. */
interface ForOneHand {
  readonly hands: 1;
  readonly draw: () => string;
}

/** A thing for both hands, drawn around (0, 0) and gripped at its two sides. */
interface ForTwoHands {
  readonly hands: 2;
  readonly halfWidth: number;
  readonly draw: () => string;
}

/** A pole: it runs from above the upper hand through the lower one down to the floor, and `foot` stands there. */
interface Pole {
  readonly hands: 'pole';
  readonly colour: string;
  readonly foot: () => string;
}

export type Held = ForOneHand | ForTwoHands | Pole;

/** What hands may hold. The grip is anchored to the hand, so a thing never floats. */
export const HELD = {
  bag: one(() => shoulderBag(0, 82, 0.68)),
  phone: one(() => phone(0, -30, 96)),
  'phone-at-ear': one(() => rect(-17, -66, 34, 92, 8, '#2F2A2B') + rect(-11, -58, 22, 30, 4, '#57606A')),
  letter: one(() => letter(-10, -34, 120, -6, POST_LETTER)),
  cup: one(() => cup(-4, -26, 0.56)),
  glass: one(() => area('M-20-46H20L15 26H-15Z', '#DCEBF2') + area('M-18-14H18L15 26H-15Z', '#A9CBDC')),
  key: one(
    () =>
      line('M0 0V-52M0-52h18M0-38h14', '#6B5020', 9) +
      circle(0, 8, 17, 'none', 'stroke="#6B5020" stroke-width="9"'),
  ),
  pen: one(() => line('M16-44L-10 20', '#B4553A', 10) + line('M-10 20L-15 32', '#2B211D', 5)),
  card: one(
    () =>
      rect(-46, -52, 92, 58, 8, '#3D4F7C') +
      rect(-46, -40, 92, 12, 0, '#2A3658') +
      rect(-36, -16, 26, 10, 3, '#E5C27E'),
  ),
  spoon: one(
    () =>
      line('M0 0L-34-72', '#D8CDBB', 10) +
      oval(-40, -86, 16, 22, '#D8CDBB', 'transform="rotate(-24 -40 -86)"'),
  ),
  flower: one(
    () => line('M0 20V-60', '#5B7146', 7) + circle(0, -74, 26, '#B4553A') + circle(0, -74, 10, '#E5C27E'),
  ),
  cloth: one(() => area('M-30-18Q0-34 30-18L34 24Q18 14 4 28Q-12 16-32 26Z', '#E5C27E')),
  'closed-book': one(
    () =>
      rect(-38, -82, 76, 100, 6, '#2F6F73') +
      rect(-38, -82, 14, 100, 6, '#235457') +
      rect(-14, -62, 40, 10, 4, '#E5C27E'),
  ),
  paper: one(() => sheet(-6, -44, 92, 118, writing(-30, -36, 60, 4, 18))),
  'two-papers': two(64, () => sheet(0, 0, 120, 150, writing(-42, -48, 84, 5, 22))),
  tray: two(
    92,
    () =>
      rect(-96, 8, 192, 16, 8, '#9A6237') +
      cup(-40, -40, 0.5) +
      oval(40, 4, 42, 12, '#FFFDF8') +
      area('M14-2Q40-44 66-2Z', '#D3A03F'),
  ),
  box: two(
    78,
    () =>
      rect(-78, -52, 156, 104, 6, '#C79A6B') +
      rect(-78, -52, 156, 22, 6, '#B98A5A') +
      rect(-13, -52, 26, 48, 0, '#E6CFA8'),
  ),
  tablet: two(84, () => tablet(0, 0, 168, 122, '')),
  book: two(92, () => book(0, -30, 0.62)),
  laptop: two(
    92,
    () =>
      rect(-88, -66, 176, 112, 8, '#2F2A2B') +
      rect(-78, -56, 156, 90, 3, '#DCE8EC') +
      rect(-104, 46, 208, 14, 6, '#8A939A'),
  ),
  pot: two(
    74,
    () =>
      rect(-74, -34, 148, 78, 12, '#8A939A') +
      rect(-74, -34, 36, 78, 12, '#7A838A') +
      oval(0, -34, 74, 12, '#AEB9BF'),
  ),
  plant: two(44, () => plant(0, 0, 0.8)),
  linen: two(76, () =>
    [0, 1, 2]
      .map((i) => rect(-76, 22 - i * 28, 152, 26, 12, ['#DCE8EC', '#F4EBDC', '#BFCBDD'][i] ?? '#DCE8EC'))
      .join(''),
  ),
  baby: two(60, babyInBlanket),
  wheel: two(
    84,
    () =>
      circle(0, 0, 84, 'none', 'stroke="#3A3536" stroke-width="20"') +
      line('M-80 0H80M0 0V80', '#3A3536', 16) +
      circle(0, 0, 24, '#3A3536'),
  ),
  mop: pole('#9A6237', () => line('M-34 0H34', '#D8C8B2', 24)),
  broom: pole('#9A6237', () => area('M-40 6L-20-26H20L40 6Z', '#D3A03F')),
  rake: pole('#9A6237', () => line('M-34 0H34M-30 0V14M-10 0V14M10 0V14M30 0V14', '#6C7F86', 8)),
  stick: pole('#7D4D2A', () => ''),
} as const satisfies Readonly<Record<string, Held>>;

export type HeldName = keyof typeof HELD;

function one(draw: () => string): ForOneHand {
  return { hands: 1, draw };
}

function two(halfWidth: number, draw: () => string): ForTwoHands {
  return { hands: 2, halfWidth, draw };
}

function pole(colour: string, foot: () => string): Pole {
  return { hands: 'pole', colour, foot };
}

function babyInBlanket(): string {
  return (
    oval(4, 12, 84, 44, '#E8DAC2', 'transform="rotate(-14)"') +
    circle(-52, -8, 30, '#C8946A') +
    area('M-82-14C-80-44-50-48-34-36C-50-36-66-30-72-12C-76-6-80-8-82-14Z', '#2A1E1A') +
    line('M-62-4q5 4 9 0M-44-6q5 4 9 0M-54 10q5 3 9 0', '#4A2C1E', 3) +
    area('M-24-38C10-50 70-44 84-10C80 26 20 58-24 44C-36 20-36-16-24-38Z', '#F4EBDC')
  );
}
