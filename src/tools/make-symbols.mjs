import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Every symbol a picture may use. One that is not named here is not in the bundle.
 * Never add: bank, money-bag (dollar signs), hospital (protected cross), mobile-phone-off, sos-button (English),
 * thumbs-up, raised-fist, pig-face, broken-heart, moai (research/pictures-fonts-audio.md §1.6).
 */
export const SYMBOLS = {
  'fluent-emoji-flat': [
    'alarm-clock',
    'bicycle',
    'bird',
    'bread',
    'broom',
    'carrot',
    'chair',
    'coat',
    'deciduous-tree',
    'fish',
    'glasses',
    'green-apple',
    'handbag',
    'hiking-boot',
    'key',
    'light-bulb',
    'mans-shoe',
    'pencil',
    'potato',
    'pot-of-food',
    'red-apple',
    'sailboat',
    'sandwich',
    'shopping-cart',
    'shortcake',
    'teddy-bear',
    'thermometer',
    'tomato',
    'tulip',
    'umbrella',
    'womans-hat',
    'closed-book',
    'automobile',
    'globe-showing-europe-africa',
    'balance-scale',
    'playground-slide',
    'christmas-tree',
    'mosque',
    'wrapped-gift',
    'ring',
    'thread',
    'scissors',
    'teapot',
    'flatbread',
    'e-mail',
    'office-building',
    'factory',
    'safety-vest',
    'gloves',
    'luggage',
    'basket',
    'glass-of-milk',
    'cheese-wedge',
    'umbrella-on-ground',
  ],
};

// What a municipality may use, change and pass on with nothing but a notice (research/pictures-fonts-audio.md §1.7).
const ALLOWED_LICENCES = ['MIT', 'Apache-2.0', 'CC0-1.0'];

const GREY_SHARE = 0.26;
const SAND_SHARE = 0.1;
const SAND = [0xe9, 0xd3, 0xae];

/** `#RRGGBB` pulled towards grey and then sand, so that a symbol and a drawn woman look like one hand's work. */
export function mute(hex) {
  const n = Number.parseInt(hex.slice(1), 16);
  const channels = [n >> 16, (n >> 8) & 255, n & 255];
  const grey = 0.3 * channels[0] + 0.59 * channels[1] + 0.11 * channels[2];
  const muted = channels.map((v, i) => {
    const paler = v + (grey - v) * GREY_SHARE;
    return Math.round(paler + (SAND[i] - paler) * SAND_SHARE);
  });
  return `#${muted.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

function longHex(short) {
  return `#${[...short.slice(1)].map((digit) => digit + digit).join('')}`;
}

/** One symbol as `[box size, SVG body]`. Throws when the set lacks it, or when it would bring ids or styles. */
export function symbolOf(set, name, icons) {
  const icon = icons.icons[name] ?? icons.icons[icons.aliases?.[name]?.parent];
  if (icon === undefined) throw new Error(`make-symbols: ${set} has no symbol "${name}"`);
  if (/\bid=|url\(|style=/.test(icon.body)) {
    throw new Error(
      `make-symbols: ${set}:${name} has ids or styles, which would clash on a page; choose another`,
    );
  }
  const body = icon.body
    .replaceAll(/#[0-9A-Fa-f]{3}\b(?![0-9A-Fa-f])/g, longHex)
    .replaceAll(/#[0-9A-Fa-f]{6}\b/g, mute)
    .replaceAll(/(\d\.\d\d)\d+/g, '$1');
  return [icon.width ?? icons.width ?? 16, body];
}

/** The text of src/pictures/symbols.ts, made from the installed icon packages. */
export function symbolsFile() {
  const lines = Object.entries(SYMBOLS).flatMap(([set, names]) => {
    const path = new URL(`../../node_modules/@iconify-json/${set}/icons.json`, import.meta.url);
    const icons = JSON.parse(readFileSync(path, 'utf8'));
    return names.map((name) => {
      const [box, body] = symbolOf(set, name, icons);
      return `export const ${constantOf(name)}: PictureSymbol = [${box}, '${body}']`;
    });
  });
  return `// Made by src/tools/make-symbols.mjs; do not edit. Run \`node src/tools/make-symbols.mjs\` instead.
// Fluent Emoji (flat): Copyright (c) Microsoft Corporation, MIT License. Colours changed.
// One constant a symbol, so that a bundle carries only those its pictures name.

/** A symbol as [side of its square box, SVG body]. */
export type PictureSymbol = readonly [box: number, body: string]

${lines.join('\n')}
`;
}

/** The text of src/pictures/symbol-licences.ts: whose symbols are used and on what terms, for the About page. */
export function licencesFile() {
  const entries = Object.entries(SYMBOLS)
    .filter(([, names]) => names.length > 0)
    .map(([set, names]) => {
      const path = new URL(`../../node_modules/@iconify-json/${set}/info.json`, import.meta.url);
      const { author, license, name } = JSON.parse(readFileSync(path, 'utf8'));
      if (!ALLOWED_LICENCES.includes(license.spdx)) {
        throw new Error(`make-symbols: ${set} is under "${license.spdx}", which is not on our list`);
      }
      return `  {
    set: '${name}',
    author: '${author.name}',
    licence: '${license.spdx}',
    source: '${author.url}',
    changes: 'farver dæmpet',
    symbols:
      '${[...names].sort().join(', ')}',
  },`;
    });
  return `// Made by src/tools/make-symbols.mjs; do not edit. Run \`node src/tools/make-symbols.mjs\` instead.

/** Symbols of others that our pictures use: what we owe their authors. */
export interface SymbolLicence {
  readonly set: string;
  readonly author: string;
  /** SPDX identifier; the text itself is in public/licences.txt. */
  readonly licence: string;
  readonly source: string;
  /** What we changed, in Danish. */
  readonly changes: string;
  /** Their names in the set, in alphabetical order. */
  readonly symbols: string;
}

export const SYMBOL_LICENCES: readonly SymbolLicence[] = [
${entries.join('\n')}
];
`;
}

function constantOf(name) {
  return name.replaceAll('-', '_').toUpperCase();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = { 'symbols.ts': symbolsFile(), 'symbol-licences.ts': licencesFile() };
  for (const [name, text] of Object.entries(made)) {
    const file = fileURLToPath(new URL(`../pictures/${name}`, import.meta.url));
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
