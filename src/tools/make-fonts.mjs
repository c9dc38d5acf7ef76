// Makes src/ui/fonts: the letters of scripts we need in part, cut out of their packages (OFL, no reserved name).
// Whole alphabets and not only the letters in use: a teacher may correct a sentence with any letter of the language.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The block "Latin Extended-A": ş of Kurmanji and the letters of names from all of Europe. */
const LATIN_EXTENDED_A = lettersOf(0x0100, 0x017f);
/** The block "Ethiopic": all syllables, digits and signs of Tigrinya and Amharic. */
const ETHIOPIC = lettersOf(0x1200, 0x137f);

const FONTS = [
  { package: 'noto-sans', subset: 'latin-ext', weights: [400, 600], letters: LATIN_EXTENDED_A },
  { package: 'noto-sans-ethiopic', subset: 'ethiopic', weights: [600], letters: ETHIOPIC },
];

mkdirSync(`${ROOT}src/ui/fonts`, { recursive: true });
for (const { package: name, subset, weights, letters } of FONTS) {
  for (const weight of weights) {
    const file = `${name}-${subset}-${weight}-normal.woff2`;
    const whole = readFileSync(`${ROOT}node_modules/@fontsource/${name}/files/${file}`);
    const cut = await subsetFont(whole, letters, { targetFormat: 'woff2' });
    writeFileSync(`${ROOT}src/ui/fonts/${file}`, cut);
    console.log(`${file}: ${Math.ceil(whole.length / 1000)} → ${Math.ceil(cut.length / 1000)} kB`);
  }
}

function lettersOf(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}
