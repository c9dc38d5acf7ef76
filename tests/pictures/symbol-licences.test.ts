import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SYMBOL_LICENCES } from '../../src/pictures/symbol-licences.ts';

// The generator is plain JavaScript, so that Node runs it as it is; its path is kept from the type checker.
const generator: string = '../../src/tools/make-symbols.mjs';
const { licencesFile, SYMBOLS }: { licencesFile(): string; SYMBOLS: Record<string, readonly string[]> } =
  await import(/* @vite-ignore */ generator);

it('the list of licences is exactly what the generator makes from the installed packages', () => {
  const kept = readFileSync(new URL('../../src/pictures/symbol-licences.ts', import.meta.url), 'utf8');
  expect(kept).toBe(licencesFile());
});

it('every symbol that is used stands in the list, with its author, and its notice is in the package', () => {
  const listed = SYMBOL_LICENCES.flatMap(({ symbols }) => symbols.split(', '));
  expect(listed.sort()).toEqual(Object.values(SYMBOLS).flat().sort());
  const notices = readFileSync(new URL('../../public/licences.txt', import.meta.url), 'utf8');
  for (const { author, licence } of SYMBOL_LICENCES) {
    expect(notices).toContain(author.split(' ')[0]);
    expect(notices).toContain(licence);
  }
});
