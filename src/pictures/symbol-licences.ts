// Made by src/tools/make-symbols.mjs; do not edit. Run `node src/tools/make-symbols.mjs` instead.

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
  {
    set: 'Fluent Emoji Flat',
    author: 'Microsoft Corporation',
    licence: 'MIT',
    source: 'https://github.com/microsoft/fluentui-emoji',
    changes: 'farver dæmpet',
    symbols:
      'alarm-clock, automobile, balance-scale, basket, bicycle, bird, bread, broom, carrot, chair, cheese-wedge, christmas-tree, closed-book, coat, deciduous-tree, e-mail, factory, fish, flatbread, glass-of-milk, glasses, globe-showing-europe-africa, gloves, green-apple, handbag, hiking-boot, key, light-bulb, luggage, mans-shoe, mosque, office-building, pencil, playground-slide, pot-of-food, potato, red-apple, ring, safety-vest, sailboat, sandwich, scissors, shopping-cart, shortcake, teapot, teddy-bear, thermometer, thread, tomato, tulip, umbrella, umbrella-on-ground, womans-hat, wrapped-gift',
  },
];
