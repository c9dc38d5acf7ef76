import { shade } from './colour.ts';
import { jobnetSign, townHallSign } from './services.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';

// Money and its papers. Each is drawn around (x, y) unless its own line says otherwise; no figures, no currency signs.

const GOLD = '#D6B25A';
const SILVER = '#C9CCCD';

/** One coin, gold or silver with its hole. */
export function coin(x: number, y: number, radius: number, hole = false): string {
  const metal = hole ? SILVER : GOLD;
  return (
    circle(x, y + radius * 0.14, radius, shade(metal, -0.25)) +
    circle(x, y, radius, metal) +
    circle(
      x,
      y,
      radius * 0.78,
      'none',
      `stroke="${shade(metal, -0.16)}" stroke-width="${radius > 50 ? 5 : 3}"`,
    ) +
    (hole ? circle(x, y, radius * 0.26, shade(metal, -0.5)) : '')
  );
}

/** A pile of `count` coins that lies on y, 84 wide at scale 1. */
export function coinStack(x: number, y: number, scale: number, count: number): string {
  const layers = Array.from({ length: count }, (_, i) => {
    const top = -18 - i * 18;
    return (
      area(`M-42 ${top}V${top + 16}A42 14 0 0 0 42 ${top + 16}V${top}Z`, shade(GOLD, i % 2 ? -0.26 : -0.18)) +
      oval(0, top, 42, 14, GOLD)
    );
  });
  return at(x, y, scale, layers.join('') + oval(0, -18 * count, 30, 9, shade(GOLD, 0.2)));
}

/** A paper from a shop's till with a torn edge; 200 wide and 350 high at scale 1. */
export function receipt(x: number, y: number, scale: number, content = ''): string {
  const teeth = Array.from({ length: 10 }, (_, i) => `L${90 - i * 20} 178L${80 - i * 20} 162`).join('');
  const rows = [-10, 28, 66]
    .map((dy) => line(`M-76 ${dy}H20`, '#B5A68F', 10) + line(`M52 ${dy}H76`, '#8C7A62', 10))
    .join('');
  return at(
    x,
    y,
    scale,
    area(`M-94-164H106V168H-94Z`, '#2B211D', 'opacity=".1"') +
      area(`M-100-172H100V162${teeth}Z`, '#FFFDF8') +
      rows +
      line('M-76 104H76', '#D8C8B2', 4) +
      line('M-76 132H-10', '#5B4636', 14) +
      line('M40 132H76', '#5B4636', 14) +
      content,
  );
}

/** An open envelope with notes in it and a white card on its front; 300 wide, 250 high at scale 1. */
export function envelope(x: number, y: number, scale: number, onCard: string): string {
  const note = (dx: number, turn: number, colour: string) =>
    at(
      dx,
      -128,
      1,
      rect(-86, -44, 172, 120, 8, colour) +
        rect(-76, -34, 152, 100, 4, 'none', `stroke="${shade(colour, -0.22)}" stroke-width="3"`) +
        circle(0, 2, 22, shade(colour, 0.35)),
      turn,
    );
  return at(
    x,
    y,
    scale,
    area('M-150-92L-16-190Q0-200 16-190L150-92Z', '#B98A5A') +
      note(26, 5, '#B7A486') +
      note(-18, -4, '#8FA58B') +
      rect(-150, -98, 300, 226, 16, '#D4AC7C') +
      area('M-150-84Q-150-98-136-98L0-14L136-98Q150-98 150-84L10 8Q0 14-10 8Z', '#C79A6B') +
      rect(-84, -70, 168, 176, 18, '#FFFDF8') +
      at(0, 18, 1, onCard),
  );
}

/** A glass jar with coins and a slot in its lid; 220 wide, 310 high at scale 1. */
export function moneyJar(x: number, y: number, scale: number): string {
  const places = [
    [-66, 112],
    [-22, 114],
    [22, 112],
    [66, 114],
    [-46, 74],
    [0, 76],
    [46, 74],
    [-22, 36],
    [26, 38],
  ] as const;
  return at(
    x,
    y,
    scale,
    area(
      'M-88-118H88V-98C88-84 112-74 112-42V122Q112 146 88 146H-88Q-112 146-112 122V-42C-112-74-88-84-88-98Z',
      '#CFE2EA',
    ) +
      places.map(([cx, cy], i) => coin(cx, cy, 28, i % 3 === 1)).join('') +
      rect(-98, -146, 196, 34, 12, '#9A6237') +
      rect(-36, -140, 72, 11, 5, '#5B3A22') +
      oval(-84, 20, 9, 62, '#FFFFFF', 'opacity=".55"'),
  );
}

/** A bank card with its chip; 320 wide, 200 high at scale 1. */
export function bankCard(x: number, y: number, scale: number, turn = 0): string {
  return at(
    x,
    y,
    scale,
    rect(-154, -92, 320, 200, 22, '#2B211D', 'opacity=".12"') +
      rect(-160, -100, 320, 200, 22, '#2F6F73') +
      area('M-160 40C-60-20 60 120 160 10V78Q160 100 138 100H-138Q-160 100-160 78Z', '#26595D') +
      rect(-128, -46, 62, 48, 9, '#E5C27E') +
      line('M-128-22H-66M-97-46V2', '#B98A3A', 4) +
      line('M-36-38Q-22-22-36-6M-16-50Q6-22-16 6', '#DCEBF2', 8) +
      [-128, -62, 4, 70].map((left) => line(`M${left} 52H${left + 44}`, '#F4EBDC', 12)).join(''),
    turn,
  );
}

/** A house with pillars and a coin in its gable: a bank. Foot at y, 420 wide at scale 1. */
export function bankHouse(x: number, y: number, scale: number): string {
  const pillar = (cx: number) =>
    rect(cx - 20, -196, 40, 160, 3, '#FFFDF8') +
    rect(cx + 6, -196, 14, 160, 3, '#E4D9C6') +
    rect(cx - 28, -204, 56, 14, 3, '#E8DAC2') +
    rect(cx - 28, -46, 56, 14, 3, '#E8DAC2');
  return at(
    x,
    y,
    scale,
    area('M-212-214L0-344L212-214Z', '#C9B593') +
      area('M-160-222L0-320L160-222Z', '#E8DAC2') +
      coin(0, -256, 34) +
      rect(-206, -220, 412, 22, 4, '#B7A27C') +
      rect(-176, -198, 352, 166, 0, '#CBBB9C') +
      rect(-36, -150, 72, 118, 4, '#5B4636') +
      line('M0-146V-36', '#CBBB9C', 4) +
      [-150, -74, 74, 150].map(pillar).join('') +
      rect(-196, -32, 392, 16, 3, '#E8DAC2') +
      rect(-214, -16, 428, 16, 3, '#C9B593'),
  );
}

/** A pay slip: what was worked, what goes to tax, what she gets. 300 wide, 400 high at scale 1. */
export function payslip(x: number, y: number, scale: number): string {
  const row = (dy: number, colour: string, sign: string, share: number) =>
    rect(-126, dy - 42, 252, 84, 14, shade(colour, 0.78)) +
    at(-82, dy, 1, sign) +
    line(`M-30 ${dy}H${-30 + 130 * share}`, colour, 26);
  return at(
    x,
    y,
    scale,
    rect(-142, -190, 300, 400, 14, '#2B211D', 'opacity=".12"') +
      rect(-150, -200, 300, 400, 14, '#FFFDF8') +
      line('M-118-160H-10', '#8C7A62', 14) +
      line('M-118-130H60', '#C9BBA2', 9) +
      row(-64, '#9A6237', jobnetSign(0, 0, 0.36), 1) +
      row(38, '#B4553A', townHallSign(0, 0, 0.38), 0.36) +
      row(140, '#2F6F73', coin(0, 0, 29), 0.64),
  );
}
