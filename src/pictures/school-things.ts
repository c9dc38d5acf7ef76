import { shade } from './colour.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';

// What stands for schools, exams and levels: only the words of module 5 show them.

/** The white cap Danish youths wear when they finish upper secondary school; 190 wide, the visor's edge at y + 46. */
export function studentCap(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    area('M-92 8C-104-34-60-58 0-58S104-34 92 8Z', '#FFFDF8') +
      area('M-92 8C-104-34-84-48-58-52C-74-34-76-12-70 8Z', '#E8E0D2') +
      area('M-88 0C-30-14 30-14 88 0V26C30 12-30 12-88 26Z', '#7B2A3A') +
      area('M-80 24C-30 12 30 12 80 24C56 50-56 50-80 24Z', '#2B2727'),
  );
}

/** A flat black cap with a tassel, for those who have finished a long education; 200 wide. */
export function scholarCap(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    area('M-58-14V26C-40 46 40 46 58 26V-14Z', '#2F3340') +
      area('M0-58L104-18L0 20L-104-18Z', '#434A5C') +
      line('M0-18L76 0V38', '#D3A03F', 7) +
      area('M68 34H84L88 64H64Z', '#D3A03F'),
  );
}

/** A diploma: a bordered sheet with a seal and ribbons, no writing to be read; 360 wide at scale 1. */
export function diploma(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-174, -124, 360, 260, 10, '#2B211D', 'opacity=".12"') +
      rect(-180, -132, 360, 260, 10, '#FFFDF8') +
      rect(-164, -116, 328, 228, 4, 'none', 'stroke="#C9A45A" stroke-width="7"') +
      line('M-92-74H92', '#5B4636', 15) +
      line('M-118-34H118M-118-2H118M-118 30H6', '#B5A68F', 9) +
      area('M70 66L52 152L84 134L100 160L112 70Z', '#2F6F73') +
      area('M134 66L150 150L120 134L104 160L92 70Z', '#235457') +
      circle(102, 54, 46, '#C9963B') +
      circle(102, 54, 33, '#E5C27E'),
  );
}

/** Steps that rise to the right; the lowest stands on y. `colours` gives one for each step. */
export function staircase(
  x: number,
  y: number,
  width: number,
  rise: number,
  colours: readonly string[],
): string {
  return colours
    .map((colour, i) => {
      const high = (i + 1) * rise;
      return (
        rect(x + i * width, y - high, width + 1, high, 0, colour) +
        rect(x + i * width, y - high, width + 1, 14, 0, shade(colour, 0.2))
      );
    })
    .join('');
}

/** A house of higher learning: tall, glass between brick, wide steps before it; foot at y, 460 wide at scale 1. */
export function university(x: number, y: number, scale: number): string {
  const bay = (left: number) =>
    rect(left, -258, 56, 200, 3, '#BFD9E6') +
    line(`M${left}-194H${left + 56}M${left}-126H${left + 56}M${left + 28}-258V-58`, '#FFFDF8', 5);
  return at(
    x,
    y,
    scale,
    rect(-230, -290, 460, 256, 4, '#A65F45') +
      rect(-244, -310, 488, 26, 4, '#5B4636') +
      [-210, -138, 82, 154].map(bay).join('') +
      rect(-62, -340, 124, 306, 4, '#8C4A35') +
      rect(-42, -316, 84, 150, 42, '#DCEBF2') +
      rect(-34, -140, 68, 106, 4, '#3E5D66') +
      line('M0-136V-38', '#FFFDF8', 4) +
      rect(-110, -34, 220, 18, 0, '#D8D2C4') +
      rect(-140, -18, 280, 18, 0, '#C9C3B4'),
  );
}

/** A string of small flags of cloth across the whole picture, hanging at y. */
export function bunting(y: number): string {
  const colours = ['#B4553A', '#2F6F73', '#D3A03F', '#8C3F5E', '#6E7F58', '#3D4F7C'];
  const cloths = Array.from({ length: 22 }, (_, i) => {
    const left = -386 + i * 62;
    const sag = y + 26 - Math.abs(((left + 920) % 420) - 210) * 0.2;
    return area(`M${left} ${Math.round(sag)}h50l-25 58z`, colours[i % colours.length] ?? '#B4553A');
  });
  return cloths.join('');
}

/** A road sign on a post: a white board with `picture` drawn around its middle; the post's foot at (x, y). */
export function signpost(x: number, y: number, scale: number, picture: string): string {
  return at(
    x,
    y,
    scale,
    rect(-8, -170, 16, 170, 4, '#7D4D2A') +
      rect(-82, -300, 164, 150, 14, '#FFFDF8', 'stroke="#9A6237" stroke-width="8"') +
      at(0, -226, 1, picture),
  );
}

/** A piece of cake on its plate; 110 wide at scale 1. */
export function cakeOnPlate(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    oval(0, 22, 56, 13, '#FFFDF8', 'stroke="#D8C8B2" stroke-width="3"') +
      area('M-34 18V-20L34-8V18Z', '#D9A877') +
      area('M-34 2H34V8H-34Z', '#B4553A') +
      area('M-34-20L-28-34L34-16V-6Z', '#FFF8EA') +
      circle(-14, -34, 9, '#B4423A'),
  );
}
