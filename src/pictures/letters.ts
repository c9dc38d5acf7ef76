import { area, at, circle, line, rect, round } from './shapes.ts';

export interface LetterColours {
  readonly paper?: string;
  readonly pocket?: string;
  readonly flap?: string;
  readonly line?: string;
  readonly seal?: string;
}

/** The blue-edged letter that stands for digital post everywhere. */
export const POST_LETTER: LetterColours = { line: '#244679', pocket: '#E4EAF3', flap: '#F2F5FA' };

/** A closed envelope around (x, y), `width` wide and two thirds as high. */
export function letter(x: number, y: number, width: number, turn = 0, colours: LetterColours = {}): string {
  const w = width;
  const h = w * 0.66;
  const edge = colours.line ?? '#B99F78';
  const p = (...points: number[]) => points.map(round).join(' ');
  const pocket = `M${p(-w / 2, h / 2 - w * 0.02)}L${p(-w * 0.08, -h * 0.02)}L${p(w * 0.08, -h * 0.02)}L${p(w / 2, h / 2 - w * 0.02)}Q${p(w / 2, h / 2, w / 2 - w * 0.03, h / 2)}H${p(-w / 2 + w * 0.03)}Q${p(-w / 2, h / 2, -w / 2, h / 2 - w * 0.02)}Z`;
  const flap = `M${p(-w / 2 + w * 0.01, -h / 2 + w * 0.02)}Q${p(-w / 2 + w * 0.02, -h / 2, -w / 2 + w * 0.05, -h / 2)}H${p(w / 2 - w * 0.05)}Q${p(w / 2 - w * 0.02, -h / 2, w / 2 - w * 0.01, -h / 2 + w * 0.02)}L${p(w * 0.05, h * 0.1)}Q${p(0, h * 0.17, -w * 0.05, h * 0.1)}Z`;
  const fold = `M${p(-w / 2 + w * 0.02, -h / 2 + w * 0.03)}L${p(-w * 0.05, h * 0.1)}Q${p(0, h * 0.17, w * 0.05, h * 0.1)}L${p(w / 2 - w * 0.02, -h / 2 + w * 0.03)}`;
  return at(
    x,
    y,
    1,
    rect(-w / 2, -h / 2, w, h, w * 0.045, colours.paper ?? '#FFFDF7') +
      area(pocket, colours.pocket ?? '#EFE5D3') +
      area(flap, colours.flap ?? '#F8F0E1') +
      line(fold, edge, w * 0.022) +
      rect(-w / 2, -h / 2, w, h, w * 0.045, 'none', `stroke="${edge}" stroke-width="${round(w * 0.022)}"`) +
      (colours.seal ? circle(0, h * 0.13, w * 0.085, colours.seal) : ''),
    turn,
  );
}

/** A letter that has been opened: the flap is up and a sheet stands out. */
export function openLetter(x: number, y: number, width: number, turn = 0, edge = '#244679'): string {
  const w = width;
  const h = w * 0.66;
  const p = (...points: number[]) => points.map(round).join(' ');
  const rows = [0.02, 0.14, 0.26].map(
    (k) => `M${p(-w * 0.28, -h * 0.62 + h * k)}H${p(w * (k > 0.2 ? 0.1 : 0.28))}`,
  );
  return at(
    x,
    y,
    1,
    area(`M${p(-w / 2, -h * 0.3)}L0 ${p(-h * 0.86)}L${p(w / 2, -h * 0.3)}Z`, '#E4EAF3') +
      line(`M${p(-w / 2, -h * 0.3)}L0 ${p(-h * 0.86)}L${p(w / 2, -h * 0.3)}`, edge, w * 0.022) +
      rect(
        -w * 0.38,
        -h * 0.76,
        w * 0.76,
        h,
        w * 0.02,
        '#FFFDF8',
        `stroke="#C9BBA2" stroke-width="${round(w * 0.012)}"`,
      ) +
      line(rows.join(''), '#9AA7BC', w * 0.028) +
      area(
        `M${p(-w / 2, -h * 0.3)}L${p(-w * 0.06, h * 0.16)}H${p(w * 0.06)}L${p(w / 2, -h * 0.3)}V${p(h / 2)}H${p(-w / 2)}Z`,
        '#F2F5FA',
      ) +
      line(
        `M${p(-w / 2, h / 2)}L${p(-w * 0.06, h * 0.14)}H${p(w * 0.06)}L${p(w / 2, h / 2)}`,
        edge,
        w * 0.018,
      ) +
      line(`M${p(-w / 2, -h * 0.3)}V${p(h / 2)}H${p(w / 2)}V${p(-h * 0.3)}`, edge, w * 0.022),
    turn,
  );
}
