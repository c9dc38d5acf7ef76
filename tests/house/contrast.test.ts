import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = readFileSync('src/ui/tokens.css', 'utf8');
const tokens = new Map(
  [...text.matchAll(/^\s*--([\w-]+):\s*(#[0-9a-f]{6});/gm)].map(([, name = '', colour = '']) => [
    name,
    colour,
  ]),
);

/** A line of the list: `today-deep / linen: 5.55 (veil 3.91)  min 3 with veil`. */
const LINE = /^\s+([\w-]+) \/ ([\w-]+): ([\d.]+)(?: \(veil ([\d.]+)\))?\s+min ([\d.]+)( with veil)?$/gm;
const pairs = [...text.matchAll(LINE)].map(([, over = '', under = '', ratio, veil, least, withVeil]) => ({
  over,
  under,
  ratio: Number(ratio),
  veil: veil === undefined ? undefined : Number(veil),
  least: Number(least),
  withVeil: withVeil !== undefined,
}));

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const channel = (from: number) => {
    const c = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The WCAG 2 ratio of two tokens; `stray` is light that falls on both, as by a window or on a projector's screen. */
function ratioOf(one: string, other: string, stray = 0): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(tokens.get(name) ?? '') + stray + 0.05)
    .sort((a, b) => a - b);
  return light / dark;
}

const STRAY = 0.1;

test('the ratio is that of WCAG 2: 21 between black and white, 4.54 at the well-known grey', () => {
  tokens.set('black', '#000000').set('white', '#ffffff').set('grey', '#767676');
  expect(ratioOf('black', 'white')).toBeCloseTo(21, 5);
  expect(ratioOf('white', 'grey')).toBeCloseTo(4.54, 2);
  for (const name of ['black', 'white', 'grey']) tokens.delete(name);
});

test('there are colours, and a list of pairs to hold them to', () => {
  expect(tokens.size).toBeGreaterThan(50);
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.length).toBe(text.match(/\bmin \d/g)?.length);
});

describe.each(pairs)('$over on $under', ({ over, under, ratio, veil, least, withVeil }) => {
  test(`has ${least} : 1 at least`, () => {
    expect([tokens.has(over), tokens.has(under)]).toEqual([true, true]);
    expect(ratioOf(over, under, withVeil ? STRAY : 0)).toBeGreaterThanOrEqual(least);
  });

  test('has the ratio that the list says', () => {
    expect(ratioOf(over, under)).toBeCloseTo(ratio, 1.69);
    if (veil !== undefined) expect(ratioOf(over, under, STRAY)).toBeCloseTo(veil, 1.69);
    expect(withVeil).toBe(veil !== undefined);
  });
});

test('every text colour that is made for a ground is held to it', () => {
  const made = [...tokens.keys()].filter((name) => name.startsWith('on-'));
  const listed = new Set(pairs.map(({ over, under }) => `${over} / ${under}`));
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter((name) => !listed.has(`${name} / ${name.slice(3)}`))).toEqual([]);
});

test('what a participant reads has 7 : 1 on every ground she reads it on', () => {
  const grounds = [...tokens.keys()].filter(
    (name) => name.endsWith('-tint') || ['linen', 'paper', 'sand'].includes(name),
  );
  expect(grounds.length).toBeGreaterThanOrEqual(9);
  for (const ground of grounds) expect(ratioOf('ink', ground)).toBeGreaterThanOrEqual(7);
});
