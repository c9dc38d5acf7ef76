import { area, at, rect, round, text } from './shapes.ts';

/** The page of a tear-off calendar: weekday on its colour, number below. */
export function dateLeaf(
  x: number,
  y: number,
  width: number,
  day: string,
  weekday: string,
  colour: string,
  textColour = '#FFFFFF',
): string {
  const w = width;
  const h = w * 1.08;
  const [left, top] = [round(-w / 2), round(-h / 2)];
  const corner = round(w * 0.09);
  const head = `M${left} ${round(top + w * 0.32)}V${round(top + w * 0.09)}Q${left} ${top} ${round(left + corner)} ${top}H${round(-left - corner)}Q${-left} ${top} ${-left} ${round(top + corner)}V${round(top + w * 0.32)}Z`;
  return at(
    x,
    y,
    1,
    rect(left + w * 0.04, top + w * 0.05, w, h, corner, '#CDB48F') +
      rect(left, top, w, h, corner, '#FFFDF8') +
      area(head, colour) +
      (weekday === '' ? '' : text(0, top + w * 0.235, w * 0.17, weekday, textColour)) +
      [-0.24, 0.24]
        .map((k) => rect(w * k - w * 0.035, top - w * 0.08, w * 0.07, w * 0.17, w * 0.035, '#5B4636'))
        .join('') +
      text(0, h / 2 - w * 0.16, w * 0.52, day),
  );
}

export interface DateLeafFields {
  /** Day of the month, 1–31. */
  readonly day: number;
  /** The word on the coloured strip; may be empty. */
  readonly weekday: string;
  /** The weekday's colour and the colour of the word on it, `#RRGGBB`. */
  readonly colour: string;
  readonly textColour: string;
}

/** A page of the tear-off calendar, 120 x 132. */
export function drawDateLeaf(leaf: DateLeafFields): string {
  const page = dateLeaf(0, 0, 104, String(leaf.day), leaf.weekday, leaf.colour, leaf.textColour);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-58 -70 120 132" preserveAspectRatio="xMidYMid meet" aria-hidden="true" focusable="false">${page}</svg>`;
}

/** The woven band over Home: 8 high, as wide as its place. */
export function drawWeave(): string {
  const threads =
    rect(0, 0, 48, 8, 0, '#E9DCC6') +
    rect(0, 0, 10, 4, 0, '#B99F78') +
    rect(12, 4, 10, 4, 0, '#8C6A4A') +
    rect(24, 0, 10, 4, 0, '#B99F78') +
    rect(36, 4, 10, 4, 0, '#AA7A54');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="8" aria-hidden="true" focusable="false"><defs><pattern id="woven-band" width="48" height="8" patternUnits="userSpaceOnUse">${threads}</pattern></defs><rect width="100%" height="8" fill="url(#woven-band)"/></svg>`;
}
