import { describe, expect, test } from 'vitest';
import { PROGRAMS, parsedFile, placesOf, STYLES, styleOf } from './source.ts';

/** What a participant sees: the tablet's screens, and the parts that all windows share. */
const isHers = (file: string) => /^src\/(screens\/tablet|ui)\//.test(file);
const TOKENS = 'src/ui/tokens.css';
const screens = PROGRAMS.filter(isHers);
const styles = STYLES.filter((file) => isHers(file) && file !== TOKENS);
const inScreens = (sought: RegExp, files = screens) =>
  files.flatMap((file) => placesOf(file, parsedFile(file).code, sought));
const inStyles = (sought: RegExp, files = styles) =>
  files.flatMap((file) => placesOf(file, styleOf(file), sought));

test('there are screens and styles to look at', () => {
  expect(screens.length).toBeGreaterThan(5);
  expect(styles.length).toBeGreaterThan(3);
});

describe('on the tablet she taps, once, and nothing else', () => {
  test.each([
    [
      'is typed or chosen from a list',
      /<(input|select|textarea|datalist|option)\b|contenteditable/i,
      '<input />',
    ],
    ['is dragged', /\bdraggable\b|onDrag|onDrop\b|dragstart/i, '<img draggable />'],
    ['is tapped twice', /onDbl|dblclick|ondoubleclick/i, '<div onDblClick={f} />'],
    ['opens on a long press', /contextmenu/i, '<div onContextMenu={f} />'],
    [
      'is swiped or pinched',
      /touch(start|move|end)|pointermove|gesture(start|change)/i,
      '<div onTouchMove={f} />',
    ],
    ['depends on a pointer that hovers', /onMouse(Enter|Over|Move)|mouseenter|mouseover/i, 'onMouseOver={f}'],
    ['asks by a window of the browser', /\b(alert|confirm|prompt)\(/, "confirm('?')"],
  ])('nothing %s', (_, sought, example) => {
    expect(example).toMatch(sought);
    expect(inScreens(sought)).toEqual([]);
  });

  test('nothing scrolls, and no text is cut off', () => {
    const scrolls = /overflow(-[a-z]+)?:[^;]*\b(auto|scroll)\b|text-overflow|line-clamp|scroll-snap/;
    for (const line of ['overflow: auto', 'overflow-y: scroll;', 'text-overflow: ellipsis'])
      expect(line).toMatch(scrolls);
    expect('overflow: hidden').not.toMatch(scrolls);
    expect(inStyles(scrolls)).toEqual([]);
    expect(inScreens(/overflow[A-Z]?\w*:\s*'(auto|scroll)'|textOverflow/)).toEqual([]);
  });

  test('nothing shows only under a pointer that hovers, for a tablet has none', () => {
    expect(inStyles(/:hover/)).toEqual([]);
  });
});

test('styles say start and end, never left and right: Arabic turns the text, not our list of exceptions', () => {
  const physical = new RegExp(
    [
      /(^|[\s;{])(left|right)\s*:/,
      /(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
      /border-(top|bottom)-(left|right)-radius/,
      /(text-align|float|clear)\s*:\s*(left|right)/,
    ]
      .map(({ source }) => source)
      .join('|'),
  );
  expect('  margin-left: 4px').toMatch(physical);
  expect('  left: 0').toMatch(physical);
  expect('  margin-inline-start: 4px; background-position: left').not.toMatch(physical);
  expect(inStyles(physical, [...styles, TOKENS])).toEqual([]);
  expect(inScreens(/\b((margin|padding|border)(Left|Right)|textAlign: '(left|right)')/)).toEqual([]);
});

describe('colours', () => {
  const NAMES =
    'white|black|red|green|blue|yellow|orange|purple|pink|gray|grey|brown|gold|silver|teal|navy|maroon|beige|ivory|linen';
  const literal = new RegExp(
    `(?<![\\w&/])#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\\b|\\b(rgba?|hsla?|hwb|oklch|oklab|lab|lch|color)\\(|:[^;{]*(?<![-\\w.])(${NAMES})(?![-\\w])`,
    'i',
  );
  /** Colours that are no token, each with its reason. One that is used no more must go. */
  const ALLOWED: readonly (readonly [place: RegExp, why: string])[] = [];
  const tokens = new Set(
    styleOf(TOKENS)
      .toLowerCase()
      .match(/#[0-9a-f]{6}\b/g),
  );

  test('stand in tokens.css and nowhere else', () => {
    const inCode = new RegExp(literal.source.split('|:')[0] ?? '', 'i');
    const all = [
      ...inStyles(
        literal,
        STYLES.filter((file) => file !== TOKENS),
      ),
      ...inScreens(
        inCode,
        PROGRAMS.filter((file) => /^src\/(screens|ui|hooks)\//.test(file)),
      ),
    ];
    // What is drawn as a picture cannot ask a style sheet: it repeats a token, letter for letter.
    const isDrawn = (place: string) => {
      const [, colour] = /\.ts:\d+ {2}(\S+)$/.exec(place) ?? [];
      return colour !== undefined && tokens.has(colour.toLowerCase());
    };
    const rest = all.filter((place) => !isDrawn(place));
    expect(tokens.size).toBeGreaterThan(30);
    expect(rest.filter((place) => !ALLOWED.some(([allowed]) => allowed.test(place)))).toEqual([]);
    expect(ALLOWED.filter(([allowed]) => !rest.some((place) => allowed.test(place)))).toEqual([]);
  });

  test('are found however they are written', () => {
    for (const line of ['color: #fff;', 'color: #0e5a60', 'fill: rgb(0 0 0)', 'border: 1px solid white;'])
      expect(line).toMatch(literal);
    for (const line of [
      'white-space: nowrap;',
      'color: var(--ink)',
      'color: currentColor',
      "from '#app/x.ts'",
      '&#8217;',
    ])
      expect(line).not.toMatch(literal);
  });

  test('of danger are never shown to a participant', () => {
    expect(inStyles(/--alert\b/)).toEqual([]);
    expect(inScreens(/--alert\b/)).toEqual([]);
  });

  test('and sizes that a style asks for are there', () => {
    const declared = new Set([...STYLES.flatMap((file) => styleOf(file).match(/--[\w-]+(?=\s*:)/g) ?? [])]);
    const set = new Set(PROGRAMS.flatMap((file) => parsedFile(file).code.match(/--[a-z][\w-]*/g) ?? []));
    const asked = STYLES.flatMap((file) =>
      [...styleOf(file).matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => [file, name] as const),
    );
    expect(asked.length).toBeGreaterThan(30);
    const absent = asked.filter(([, name]) => !declared.has(name) && !set.has(name));
    expect(absent.map((pair) => pair.join(' '))).toEqual([]);
  });
});
