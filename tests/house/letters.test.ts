import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#domain/languages.ts';
import { readContent, translatedIn } from '#tools/content.ts';
import { filesUnder, textOf } from './source.ts';
import { lettersIn } from './woff2.ts';

/** One `@font-face` of ui/fonts.css, with the letters it really draws: those of its file within its range. */
interface Face {
  readonly family: string;
  readonly weights: readonly [lightest: number, boldest: number];
  readonly letters: ReadonlySet<number>;
}

const FONTS = 'src/ui/fonts.css';
const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;
const packageOf = createRequire(join(process.cwd(), FONTS));
const FACES: readonly Face[] = [...textOf(FONTS).matchAll(/@font-face \{(.*?)\}/gs)].map(([, rule = '']) => {
  const value = (name: string) => new RegExp(`${name}: (.*?);`, 's').exec(rule)?.[1] ?? '';
  const url = /url\("(.*?)"\)/.exec(rule)?.[1] ?? '';
  const file = url.startsWith('.') ? join(dirname(FONTS), url) : packageOf.resolve(url);
  const [lightest = 0, boldest = lightest] = value('font-weight').split(' ').map(Number);
  const isInRange = rangeOf(value('unicode-range'));
  const letters = new Set([...lettersIn(readFileSync(file))].filter(isInRange));
  return { family: value('font-family').replaceAll('"', ''), weights: [lightest, boldest], letters };
});

function rangeOf(written: string): (letter: number) => boolean {
  if (written === '') return () => true;
  const ranges = written.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (letter) => ranges.some(([first, last]) => first <= letter && letter <= last);
}

/** The fonts of a token of ui/tokens.css, in the order in which a browser asks them. */
const stackOf = (token: string): readonly string[] =>
  [...(new RegExp(`${token}: (.*?);`).exec(textOf('src/ui/tokens.css'))?.[1] ?? '').matchAll(/"(.*?)"/g)].map(
    ([, family = '']) => family,
  );
const TOKENS: Readonly<Record<Language['script'], string>> = {
  Latn: '--font',
  Cyrl: '--font',
  Arab: '--font-arabic',
  Ethi: '--font-ethiopic',
};
/** Texts are light and labels bold (600 is drawn by the face for 700): a letter must be there in both. */
const WEIGHTS = [400, 700];

const IS_BREAK = /\s/u;

/** The letters of a text that the fonts cannot draw: `ş (U+015F)`. */
function missingIn(text: string, fonts: readonly string[]): readonly string[] {
  const faces = FACES.filter(({ family }) => fonts.includes(family));
  const letters = [...new Set(text.normalize('NFC'))].filter((letter) => !IS_BREAK.test(letter));
  return letters
    .filter((letter) => {
      const code = codeOf(letter);
      return !WEIGHTS.every((weight) =>
        faces.some(
          ({ weights: [lightest, boldest], letters: drawn }) =>
            lightest <= weight && weight <= boldest && drawn.has(code),
        ),
      );
    })
    .map((letter) => `${letter} (U+${codeOf(letter).toString(16).toUpperCase().padStart(4, '0')})`);
}

/** Every text of a language's files, by file and key. */
function textsOf(tag: string): readonly (readonly [where: string, text: string])[] {
  return filesUnder(`locales/${tag}`, /\.json$/).flatMap((file) =>
    Object.entries(JSON.parse(textOf(file)) as Record<string, string | { text: string }>).map(
      ([key, value]) => [`${file}: ${key}`, typeof value === 'string' ? value : value.text] as const,
    ),
  );
}

const lacking = (texts: readonly (readonly [string, string])[], fonts: readonly string[]) =>
  texts.flatMap(([where, text]) =>
    missingIn(text, fonts).map((letter) => `${where} needs ${letter}, which ${fonts.join(' and ')} lack`),
  );

/** What each language is written with, from its own alphabet: a text to come must find its letters too. */
const ALPHABETS: Readonly<Record<string, string>> = {
  da: 'abcdefghijklmnopqrstuvwxyzæøåéABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789«»"…–’°·',
  en: 'abcdefghijklmnopqrstuvwxyz0123456789’“”',
  so: "abcdefghijklmnopqrstuvwxyz0123456789'’",
  kmr: 'abcçdeêfghiîjklmnopqrsştuûvwxyzABCÇDEÊFGHIÎJKLMNOPQRSŞTUÛVWXYZ',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ’ʼ«»—',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ،؛؟0123456789',
  'fa-AF': 'ءآأؤئابپتټثجچحخدذرزژسشصضطظعغفقکگلمنوهۀةیىيك\u200c،؛؟«»0123456789',
  ti: 'ሀሁሂሃሄህሆለሉሊላሌልሎሐሑሒሓሔሕሖቀቁቂቃቄቅቆቐቑቒቓቔቕቖኸኹኺኻኼኽኾዐዑዒዓዔዕዖጸጹጺጻጼጽጾፀፁፂፃፄፅፆፐፑፒፓፔፕፖቨቩቪቫቬቭቮ፡።፣፤፥፦፧0123456789',
};

describe.each([...LANGUAGES])('in $tag', ({ tag, name, script }) => {
  const fonts = stackOf(TOKENS[script]);

  test('no text has a letter that our fonts cannot draw', () => {
    expect(lacking([['its name', name], ...textsOf(tag)], fonts)).toEqual([]);
  });

  test('no letter of the alphabet is left to the tablet’s own fonts, whatever a teacher may write', () => {
    expect(missingIn(ALPHABETS[tag] ?? '', fonts)).toEqual([]);
    expect(ALPHABETS[tag]).not.toBe(undefined);
  });
});

test('every Danish sentence of lessons and practice places is drawn in our fonts, the words being learned in Andika', () => {
  const all = translatedIn(readContent('.'));
  const phrases = all.flatMap(({ of }) => of.phrases.map(({ id, da }) => [id, da] as const));
  expect(phrases.length).toBeGreaterThan(0);
  expect(stackOf('--font-word')[0]).toBe('Andika');
  expect(lacking(phrases, ['Andika'])).toEqual([]);
  expect(lacking(phrases, stackOf('--font'))).toEqual([]);
});

test('a letter that is missing is named with its language, its file and its key', () => {
  const noOne = [['locales/kmr/tablet.json: home', 'Malê ظ ሀ Ω']] as const;
  expect(lacking(noOne, stackOf('--font'))).toEqual([
    'locales/kmr/tablet.json: home needs ظ (U+0638), which Noto Sans lack',
    'locales/kmr/tablet.json: home needs ሀ (U+1200), which Noto Sans lack',
    'locales/kmr/tablet.json: home needs Ω (U+03A9), which Noto Sans lack',
  ]);
});

test('what is read of a font is what is in it', () => {
  const arabic = FACES.find(({ family }) => family === 'Noto Naskh Arabic')?.letters ?? new Set();
  expect(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی', 'ټ', 'َ'].filter((letter) => !arabic.has(codeOf(letter)))).toEqual([]);
  expect(arabic.has(codeOf('a'))).toBe(false);
});
