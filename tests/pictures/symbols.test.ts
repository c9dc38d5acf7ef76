import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Generator {
  readonly SYMBOLS: Readonly<Record<string, readonly string[]>>;
  mute(hex: string): string;
  symbolOf(set: string, name: string, icons: object): readonly [number, string];
  symbolsFile(): string;
}

// The generator is plain JavaScript, so that Node runs it as it is; its path is kept from the type checker.
const generator: string = '../../src/tools/make-symbols.mjs';
const { mute, SYMBOLS, symbolOf, symbolsFile }: Generator = await import(/* @vite-ignore */ generator);

const TRAPS = [
  'bank',
  'money-bag',
  'dollar-banknote',
  'heavy-dollar-sign',
  'mobile-phone-off',
  'sos-button',
  'hospital',
  'rescue-workers-helmet',
  'ambulance',
  'thumbs-up',
  'thumbs-down',
  'raised-fist',
  'oncoming-fist',
  'pig',
  'pig-face',
  'moai',
  'exploding-head',
  'broken-heart',
  'cross-mark',
  'star',
  'glowing-star',
  'speech-balloon',
  'wi-fi-logo',
];

describe('symbols', () => {
  it('are exactly what the generator makes from the installed packages', () => {
    const kept = readFileSync(new URL('../../src/pictures/symbols.ts', import.meta.url), 'utf8');
    expect(kept).toBe(symbolsFile());
  });

  it('include none that hurts, misleads or belongs to somebody', () => {
    const names = Object.values(SYMBOLS).flat();
    expect(names.filter((name) => TRAPS.includes(name) || /flag|dollar|cross|police/.test(name))).toEqual([]);
  });

  it('are pulled a quarter towards grey and a tenth towards sand, and no further', () => {
    expect(mute('#808080')).toBe('#8b8885');
    expect(mute('#FF0000')).toBe('#d32723');
  });

  it('are refused when missing or when they would bring ids onto the page', () => {
    const icons = { icons: { torn: { body: '<g id="a"/>' } } };
    expect(() => symbolOf('some-set', 'absent', icons)).toThrow('some-set has no symbol "absent"');
    expect(() => symbolOf('some-set', 'torn', icons)).toThrow('some-set:torn');
  });
});
