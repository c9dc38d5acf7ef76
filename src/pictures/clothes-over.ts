import type { Clothes } from './cast.ts';
import { shade } from './colour.ts';
import { xy } from './limbs.ts';
import { area, line, type Point } from './shapes.ts';

/**
 * A place on somebody's clothes. `u` runs from the neck (0) over the waist (1) and the hips (2) to the hem (3);
 * `v` from the viewer's left edge (-1) to the right one (1), and from the side from the back (-1) to the front (1).
 */
export type OnBody = (v: number, u: number) => Point;

type Spot = readonly [v: number, u: number];

interface Colours {
  readonly apron?: string | undefined;
  /** Her own blouse, which shows in a blazer's opening. */
  readonly own: string;
  readonly trousers: string;
}

/** What a trade wears over the clothes, laid on a body by `on`. The same drawing serves busts and whole bodies. */
export function drawClothes(
  clothes: Clothes,
  on: OnBody,
  view: 'front' | 'side' | 'back',
  colours: Colours,
): string {
  const draw = (...spots: Spot[]) => `M${spots.map(([v, u]) => xy(on(v, u))).join('L')}`;
  switch (clothes) {
    case 'apron':
      return apron(draw, view, colours.apron ?? '#E8DAC2');
    case 'kitchen':
      return apron(draw, view, colours.apron ?? '#DCE3E6');
    case 'shop':
      return apron(draw, view, colours.apron ?? '#46705C');
    case 'care':
      return tunic(draw, view, '#FFFDF8', '#7BA2AC');
    case 'cleaning':
      return tunic(draw, view, '#E5C27E', '#3F6E93');
    case 'warehouse':
      return vest(draw, view);
    case 'industry':
    case 'garden':
      return overall(draw, view, colours.trousers);
    case 'blazer':
      return blazer(draw, view, colours.own);
  }
}

type Draw = (...spots: Spot[]) => string;

function apron(draw: Draw, view: string, colour: string): string {
  const edge = shade(colour, -0.14);
  if (view === 'back') {
    return (
      line(draw([-0.5, 0.1], [0.44, 1]) + draw([0.5, 0.1], [-0.44, 1]), colour, 8) +
      line(draw([-0.98, 1.06], [0.98, 1.06]), colour, 9) +
      line(draw([0, 1.06], [-0.28, 1.5]) + draw([0, 1.06], [0.22, 1.55]), edge, 7)
    );
  }
  if (view === 'side') {
    return (
      line(draw([0.5, 0.42], [0.1, 0.02]), edge, 7) +
      area(
        `${draw([0.34, 0.4], [1.02, 0.44], [1.03, 1], [1.1, 2], [1.12, 2.9], [-0.2, 2.9], [-0.1, 2], [-0.06, 1.08], [0.16, 1])}Z`,
        colour,
      ) +
      line(draw([-1, 1.02], [1.02, 1.02]), edge, 6)
    );
  }
  return (
    line(draw([-0.54, 0.44], [-0.34, 0]) + draw([0.54, 0.44], [0.34, 0]), edge, 7) +
    area(
      `${draw([-0.56, 0.42], [0.56, 0.42], [0.62, 0.8], [0.94, 1.02], [0.9, 2], [0.86, 2.84], [-0.86, 2.84], [-0.9, 2], [-0.94, 1.02], [-0.62, 0.8])}Z`,
      colour,
    ) +
    line(draw([-0.98, 1.02], [0.98, 1.02]), edge, 6) +
    line(`${draw([-0.44, 1.5], [-0.44, 2.12], [0.44, 2.12], [0.44, 1.5])}`, edge, 3.5) +
    line(draw([-0.44, 1.5], [0.44, 1.5]), edge, 5)
  );
}

function tunic(draw: Draw, view: string, trim: string, dark: string): string {
  if (view === 'back')
    return line(draw([0, 0.2], [0, 2.9]), dark, 3) + line(draw([-0.98, 1.05], [0.98, 1.05]), dark, 5);
  if (view === 'side') {
    return (
      line(draw([0.5, 0.02], [1, 0.34]), trim, 7) +
      line(draw([0.2, 1.5], [0.86, 1.6], [0.86, 2.3], [0.2, 2.3]), dark, 3.5)
    );
  }
  return (
    line(draw([-0.36, -0.04], [0, 0.5], [0.36, -0.04]), trim, 8) +
    line(draw([0, 0.5], [0, 2.9]), dark, 3) +
    line(draw([0.3, 0.66], [0.3, 0.96], [0.66, 0.96], [0.66, 0.66]), dark, 3) +
    line(draw([0.28, 0.66], [0.68, 0.66]), trim, 6) +
    line(
      draw([-0.78, 1.7], [-0.78, 2.3], [-0.26, 2.3], [-0.26, 1.7]) +
        draw([0.78, 1.7], [0.78, 2.3], [0.26, 2.3], [0.26, 1.7]),
      dark,
      3,
    ) +
    line(draw([-0.8, 1.7], [-0.24, 1.7]) + draw([0.8, 1.7], [0.24, 1.7]), trim, 6)
  );
}

function vest(draw: Draw, view: string): string {
  const orange = '#E08A3A';
  const band = '#F4F1E2';
  if (view === 'side') {
    return (
      area(
        `${draw([-0.86, 0.1], [0.5, 0.02], [1.02, 0.4], [1.03, 1], [1.08, 2.5], [-1.06, 2.5], [-1.03, 1], [-1.02, 0.4])}Z`,
        orange,
      ) + line(draw([-1, 1.16], [1, 1.16]) + draw([-1.02, 1.9], [1.04, 1.9]), band, 10)
    );
  }
  const opening: Spot[] = view === 'back' ? [[0, 0.04]] : [[0, 0.62]];
  return (
    area(
      `${draw([-0.72, 0], [-0.3, -0.02], ...opening, [0.3, -0.02], [0.72, 0], [0.92, 0.42], [1.01, 1], [1.02, 2], [1.02, 2.5], [-1.02, 2.5], [-1.02, 2], [-1.01, 1], [-0.92, 0.42])}Z`,
      orange,
    ) +
    (view === 'front' ? line(draw([0, 0.62], [0, 2.5]), shade(orange, -0.25), 4) : '') +
    line(draw([-0.62, 0.02], [-0.62, 1.1]) + draw([0.62, 0.02], [0.62, 1.1]), band, 10) +
    line(draw([-0.98, 1.16], [0.98, 1.16]) + draw([-0.98, 1.9], [0.98, 1.9]), band, 10)
  );
}

function overall(draw: Draw, view: string, colour: string): string {
  const dark = shade(colour, -0.18);
  if (view === 'side') {
    return (
      line(draw([0.6, 0.5], [0, 0.02], [-0.9, 0.8]), dark, 9) +
      area(
        `${draw([0.3, 0.46], [1.02, 0.5], [1.03, 1], [1.06, 2], [1.06, 3.05], [-1.06, 3.05], [-1.06, 2], [-1.03, 1], [-0.6, 0.92], [0.1, 0.86])}Z`,
        colour,
      ) +
      line(draw([-1, 1.04], [1, 1.04]), dark, 4)
    );
  }
  const straps =
    view === 'back'
      ? line(draw([-0.5, 0], [0.3, 0.86]) + draw([0.5, 0], [-0.3, 0.86]), dark, 10)
      : line(draw([-0.52, 0.5], [-0.44, 0]) + draw([0.52, 0.5], [0.44, 0]), dark, 10);
  const bib: Spot[] =
    view === 'back'
      ? [
          [-0.4, 0.8],
          [0.4, 0.8],
        ]
      : [
          [-0.58, 0.48],
          [0.58, 0.48],
        ];
  return (
    straps +
    area(
      `${draw(...bib, [0.66, 0.86], [1.02, 0.98], [1.03, 2], [1.02, 3.05], [-1.02, 3.05], [-1.03, 2], [-1.02, 0.98], [-0.66, 0.86])}Z`,
      colour,
    ) +
    (view === 'front'
      ? line(draw([-0.3, 0.62], [-0.3, 0.92], [0.3, 0.92], [0.3, 0.62], [-0.3, 0.62]), dark, 3.5)
      : '') +
    line(draw([-0.98, 1.06], [0.98, 1.06]), dark, 4)
  );
}

function blazer(draw: Draw, view: string, own: string): string {
  const dark = '#2B3443';
  if (view === 'back') return line(draw([0, 0.1], [0, 2.9]), dark, 3);
  if (view === 'side')
    return line(draw([0.56, 0.02], [0.98, 0.8]), dark, 5) + line(draw([0.1, 1.7], [0.7, 1.78]), dark, 5);
  return (
    area(`${draw([-0.36, -0.03], [0, 1], [0.36, -0.03])}Z`, own) +
    line(
      draw(
        [-0.38, -0.03],
        [-0.62, 0.34],
        [-0.44, 0.42],
        [0, 1.02],
        [0.44, 0.42],
        [0.62, 0.34],
        [0.38, -0.03],
      ),
      dark,
      4.5,
    ) +
    line(draw([0, 1.02], [0.06, 2.9]), dark, 4) +
    line(draw([0.1, 1.25], [0.101, 1.25]), '#C9BBA2', 8) +
    line(draw([-0.74, 1.8], [-0.36, 1.76]) + draw([0.74, 1.8], [0.36, 1.76]), dark, 5)
  );
}
