import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawPicture, PICTURES, titleOf } from '../../src/pictures/picture.ts';
import { scenes } from '../../src/pictures/scene.ts';
import { flagOnPole } from '../../src/pictures/scenes-vocab-things.ts';
import { area, at, circle, line, rect } from '../../src/pictures/shapes.ts';
import * as symbols from '../../src/pictures/symbols.ts';
import { redCrossIn } from './crosses.ts';

// What hurts, misleads or frightens somebody among our learners: research/pictures-fonts-audio.md §1.6.

/** Names that sound like a trap and are none: a hospital with a white H, the side a thumb is on, Denmark's flag. */
const LOOKED_AT: readonly string[] = ['bank', 'hospital', 'thumbSide', 'flagOnPole'];
const ROOM = new URL('../../src/pictures/', import.meta.url);
// The generator is plain JavaScript, so that Node runs it as it is; its path is kept from the type checker.
const generator: string = '../../src/tools/make-symbols.mjs';
const { SYMBOLS }: { SYMBOLS: Readonly<Record<string, readonly string[]>> } = await import(
  /* @vite-ignore */ generator
);

/** The trap a symbol's or a drawing's name walks into, or undefined. Names are compared word by word. */
function trapIn(name: string): string | undefined {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const has = (...bad: string[]) => words.some((word) => bad.includes(word));
  if (has('cross', 'hospital', 'ambulance', 'helmet', 'sos', 'prohibited')) return 'cross or alarm';
  if (has('dollar', 'euro', 'pound', 'yen', 'currency') || name === 'bank' || name === 'money-bag')
    return 'money sign';
  if (has('thumb', 'thumbs', 'fist', 'ok', 'middle')) return 'hand sign';
  if (has('pig', 'piggy')) return 'pig';
  if (has('bubble', 'balloon')) return 'bubble';
  if (has('flag', 'flags', 'crossed')) return 'flag';
  if (
    has(
      'gun',
      'pistol',
      'rifle',
      'sword',
      'swords',
      'dagger',
      'knife',
      'bomb',
      'bow',
      'axe',
      'shield',
      'grenade',
    )
  )
    return 'weapon';
  if (has('police', 'soldier', 'guard', 'military', 'army', 'officer', 'handcuffs', 'barbed'))
    return 'uniform';
  if (has('moai', 'exploding', 'broken', 'skull', 'coffin', 'fire', 'explosion', 'star', 'trophy', 'medal'))
    return 'fright or reward';
  return undefined;
}

function picture(drawing: string): string {
  const { bad } = scenes({
    bad: { title: 'Prøve', ground: { tint: 'today' }, things: [{ drawn: drawing }] },
  });
  return bad.draw();
}

describe('a symbol in use', () => {
  const names = Object.values(SYMBOLS).flat();

  it('is none of the traps', () => {
    expect(names.length).toBeGreaterThan(40);
    expect(names.map((name) => [name, trapIn(name)]).filter(([, trap]) => trap)).toEqual([]);
  });

  it('carries no red cross inside it', () => {
    const bodies = Object.entries(symbols).map(([name, [, body]]) => [name, redCrossIn(body)]);
    expect(bodies.filter(([, cross]) => cross)).toEqual([]);
  });

  it('would be found if somebody added it', () => {
    const bad = [
      'cross-mark',
      'money-bag',
      'bank',
      'dollar-banknote',
      'thumbs-up',
      'raised-fist',
      'pig-face',
      'speech-balloon',
      'crossed-flags',
      'flag-denmark',
      'water-pistol',
      'kitchen-knife',
      'police-officer',
      'military-helmet',
      'guard',
      'hospital',
    ];
    expect(bad.filter((name) => trapIn(name) === undefined)).toEqual([]);
    expect(['pencil', 'flatbread', 'balance-scale', 'books'].filter(trapIn)).toEqual([]);
  });
});

describe('a drawing of our own', () => {
  it('shows no cross in alarm red', () => {
    const crosses = PICTURES.map((name) => [name, redCrossIn(drawPicture(name))]).filter(
      ([, cross]) => cross,
    );
    expect(crosses).toEqual([]);
  });

  it('with a red cross would be found, however it is drawn', () => {
    const bad = {
      'two bars': rect(270, 300, 100, 28, 4, '#D32723') + rect(306, 264, 28, 100, 4, '#D32723'),
      'one stroke': line('M280 280L360 360M360 280L280 360', '#B3262E', 20),
      'two strokes in clay':
        line('M280 280L360 360', '#AA4429', 20) + line('M360 280L280 360', '#AA4429', 20),
      'turned and small': at(
        320,
        320,
        0.3,
        rect(-50, -14, 100, 28, 0, '#C62828') + rect(-14, -50, 28, 100, 0, '#C62828'),
        45,
      ),
      'in two groups':
        at(100, 100, 1, line('M0 40H80', '#D32723', 12)) + at(140, 100, 1, line('M0 0V80', '#D32723', 12)),
      'a filled plus': area('M-14-50H14V-14H50V14H14V50H-14V14H-50V-14H-14Z', '#D32723'),
      'on a white box':
        rect(200, 200, 200, 200, 10, '#FFFFFF') + line('M300 240V360M240 300H360', '#C8102E', 40),
    };
    const passed = Object.entries(bad).filter(([, drawing]) => redCrossIn(picture(drawing)) === undefined);
    expect(passed.map(([name]) => name)).toEqual([]);
  });

  it('that is only red, or only crossed, is let through', () => {
    const good = {
      'a slash': line('M280 280L360 360', '#AA4429', 20),
      'a stop sign': circle(320, 320, 60, '#AA4429') + rect(282, 308, 76, 24, 6, '#FFFFFF'),
      'a window': line('M320 240V400M240 320H400', '#FFFDF8', 10),
      'a corner': line('M280 280H360V360', '#B3262E', 12),
      'an arrow': line('M200 300H320M296 276L320 300L296 324', '#AA4429', 16),
    };
    expect(Object.entries(good).filter(([, drawing]) => redCrossIn(picture(drawing)))).toEqual([]);
  });

  it('has a name and a title that tell of no trap', () => {
    const drawers = readdirSync(ROOM)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(new URL(file, ROOM), 'utf8').matchAll(/\bfunction (\w+)/g)])
      .map(([, name = '']) => name);
    expect(drawers.length).toBeGreaterThan(200);
    const names = [...drawers, ...PICTURES].filter((name) => !LOOKED_AT.includes(name));
    expect(names.filter(trapIn)).toEqual([]);
    const hard = PICTURES.filter((name) => /politi|soldat|militær|våben|bombe|fængsel/i.test(titleOf(name)));
    expect(hard).toEqual([]);
  });

  it('shows the Danish flag only where the word is Denmark, and no sign of any currency', () => {
    const cloth = /<path d="([^"]*)" fill="#B3262E"\/>/.exec(flagOnPole(0, 0, 1))?.[1] ?? 'no cloth';
    expect(drawPicture('denmark')).toContain(cloth);
    expect(PICTURES.filter((name) => drawPicture(name).includes(cloth))).toEqual(['denmark']);
    expect(PICTURES.filter((name) => /[$€£¥]/.test(drawPicture(name)))).toEqual([]);
  });
});
