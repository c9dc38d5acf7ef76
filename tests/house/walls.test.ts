import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROGRAMS, parsedFile, parsedText, placesOf, roomOf } from './source.ts';
import { mayGo, WALLS } from './walls.ts';

const importsOf = (file: string, text: string) => parsedText(file, text).imports;
/** What a file in a room would be told for one line of import. */
const verdict = (file: string, text: string) => importsOf(file, text).every((one) => mayGo(file, one));

describe('the walls themselves', () => {
  test.each([
    ['src/domain/a.ts', "import * as v from 'valibot';", true],
    ['src/domain/a.ts', "import { x } from './b.ts';", true],
    ['src/domain/a.ts', "import type { X } from '#ui/term.ts';", false],
    ['src/domain/a.ts', "import fs from 'node:fs';", false],
    ['src/domain/a.ts', "export * from '../ui/term.ts';", false],
    ['src/domain/a.ts', "const x = await import('dexie');", false],
    ['src/domain/a.ts', "import '../../locales/da/tablet.json';", false],
    ['src/storage/a.ts', "import Dexie from 'dexie';", true],
    ['src/sync/a.ts', "import Dexie from 'dexie';", false],
    ['src/hooks/a.ts', "import type { Term } from '#ui/term.ts';", true],
    ['src/hooks/a.ts', "import { term } from '#ui/term.ts';", false],
    ['src/hooks/a.tsx', "import { Bar } from '#ui/Bar.tsx';", false],
    ['src/screens/tablet/A.tsx', "import { HomeScreen } from '#screens/staff/HomeScreen.tsx';", false],
    ['src/screens/tablet/A.tsx', "import { HomeScreen } from '../staff/HomeScreen.tsx';", false],
    ['src/screens/tablet/post/A.tsx', "import { Screen } from '../Screen.tsx';", true],
    ['src/screens/tablet/A.tsx', "import { play } from '#audio/player.ts';", false],
    ['src/screens/tablet/A.tsx', "import type { Speaker } from '#audio/speaker.ts';", true],
    ['src/screens/tablet/A.tsx', "import { record } from '#audio/recorder.ts';", true],
    ['src/screens/tablet/A.tsx', "import { encode } from 'uqr';", false],
    ['src/screens/staff/A.tsx', "import { encode } from 'uqr';", true],
    ['src/screens/staff/A.tsx', "import { db } from '#storage/database.ts';", false],
    ['src/server/ledger.ts', "import { PLAN } from '#curriculum/plan.ts';", false],
    ['src/server/main.ts', "import { PLAN } from '#curriculum/plan.ts';", true],
    ['src/app/main.ts', "import { createApp } from '#server/app.ts';", false],
    ['src/app/main.ts', "import { register } from 'virtual:pwa-register';", true],
    ['src/app/main.ts', 'const x = await import(room);', false],
    ['src/tools/a.mjs', 'const x = await import(join(root, name));', true],
    ['src/cellar/a.ts', "import { x } from './b.ts';", false],
  ])('%s  %s  → %s', (file, text, expected) => {
    expect(importsOf(file, text).length).toBe(1);
    expect(verdict(file, text)).toBe(expected);
  });

  test('a word in a comment or in a string is no import', () => {
    const text = "// import x from 'dexie'\nexport const a = \"import x from 'dexie'\"; /* from 'howler' */";
    expect(importsOf('src/domain/a.ts', text)).toEqual([]);
    expect(parsedText('src/domain/a.ts', text).code).not.toContain('howler');
  });
});

test('there are more than fifty files, and they import one another: the walls look at something', () => {
  expect(PROGRAMS.length).toBeGreaterThan(50);
  expect(PROGRAMS.flatMap((file) => parsedFile(file).imports).length).toBeGreaterThan(100);
});

test('every file is in a room that has walls', () => {
  expect(PROGRAMS.filter((file) => !WALLS[roomOf(file)])).toEqual([]);
});

test.each(PROGRAMS)('%s imports only what its room may', (file) => {
  const wrong = parsedFile(file).imports.filter((one) => !mayGo(file, one));
  expect(wrong.map(({ from }) => `${file} imports ${from}`)).toEqual([]);
});

test('between rooms an import starts with #, inside a room with ./ or ../', () => {
  // Tools are also read by plain Node and by Vite's own config, which do not know what # means.
  const wrong = PROGRAMS.filter((file) => roomOf(file) !== 'tools').flatMap((file) =>
    parsedFile(file)
      .imports.filter(({ file: target }) => target?.startsWith('src/'))
      .filter(({ from, file: target = '' }) => from.startsWith('#') === (roomOf(target) === roomOf(file)))
      .map(({ from }) => `${file} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others, and no room does', () => {
  const files = new Map(
    PROGRAMS.map((file) => [file, parsedFile(file).imports.flatMap(({ file: target }) => target ?? [])]),
  );
  expect(circleIn(files)).toBeUndefined();
  const rooms = new Map<string, string[]>();
  for (const [file, targets] of files) {
    const others = targets
      .filter((target) => target.startsWith('src/'))
      .map(roomOf)
      .filter((room) => room !== roomOf(file));
    rooms.set(roomOf(file), [...(rooms.get(roomOf(file)) ?? []), ...others]);
  }
  expect(circleIn(rooms)).toBeUndefined();
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual(['a', 'b', 'c', 'a']);
  expect(
    circleIn(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toBeUndefined();
});

test.each([
  ['dexie', 'storage'],
  ['howler', 'audio'],
])('only one room says %s: %s', (library, room) => {
  const rooms = PROGRAMS.filter((file) =>
    parsedFile(file).imports.some((one) => one.library === library),
  ).map(roomOf);
  expect([...new Set(rooms)]).toEqual([room]);
});

test('what reads YAML, runs on Node or sells tools is never in what a tablet loads', () => {
  const loaded = reachableFrom(PROGRAMS.filter((file) => file.startsWith('src/app/')));
  const libraries = [...loaded].flatMap((file) =>
    PROGRAMS.includes(file)
      ? parsedFile(file).imports.flatMap(({ library, isTypeOnly }) =>
          library && !isTypeOnly ? [library] : [],
        )
      : [],
  );
  expect(loaded.size).toBeGreaterThan(5);
  expect(libraries.filter((library) => library === 'yaml' || library.startsWith('node:'))).toEqual([]);
  expect([...loaded].filter((file) => /^src\/(server|tools)\//.test(file))).toEqual([]);
});

test('a woman’s tablet carries no page of the staff’s and no page of the classroom’s', () => {
  const loaded = reachableFrom(PROGRAMS.filter((file) => file.startsWith('src/screens/tablet/')));
  expect([...loaded].filter((file) => /^src\/screens\/(staff|classroom)\//.test(file))).toEqual([]);
});

test('the domain is told the time and everything else: it reaches for nothing', () => {
  const reached =
    /\b(Date|performance|fetch|window|document|navigator|globalThis|process|console|crypto|setTimeout|setInterval|localStorage|indexedDB|Math\.random)\b/;
  const domain = PROGRAMS.filter((file) => roomOf(file) === 'domain');
  expect(domain.length).toBeGreaterThan(10);
  expect(domain.flatMap((file) => placesOf(file, parsedFile(file).code, reached))).toEqual([]);
});

test('only names of people are sorted by a language, and then by Danish: the rest is the same everywhere', () => {
  const places = PROGRAMS.filter((file) => roomOf(file) === 'domain').flatMap((file) =>
    placesOf(file, parsedFile(file).code, /\.localeCompare\((?![^)]*'da'\)).*/),
  );
  expect(places).toEqual([]);
});

test('every library that is imported is declared, at a fixed version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const declared = { ...devDependencies, ...dependencies };
  const used = PROGRAMS.flatMap((file) => parsedFile(file).imports.flatMap(({ library }) => library ?? []));
  const libraries = [...new Set(used)].filter((library) => !/^(node|virtual):/.test(library));
  expect(libraries.filter((library) => !declared[library])).toEqual([]);
  expect(
    Object.entries(declared).filter(([, version]) =>
      /[\^~*x]|latest/.test(version.replace(/^npm:@?[^@]+/, '')),
    ),
  ).toEqual([]);
});

/** The first circle in a graph, from its start back to its start. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (node: string): readonly string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = walk(node);
    if (circle) return circle;
  }
  return undefined;
}

/** All files that are loaded with these, whether at once or later; types load nothing. */
function reachableFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached) {
    if (!PROGRAMS.includes(file)) continue;
    for (const { file: target, isTypeOnly } of parsedFile(file).imports)
      if (target && !isTypeOnly) reached.add(target);
  }
  return reached;
}

test('a woman’s own figure is drawn on her own tablet, and nowhere else', () => {
  const drawn = /her-look|her-pictures|her-signs|lookChosenBy/;
  const others = PROGRAMS.filter((file) =>
    /^src\/(screens\/(staff|classroom)|hooks\/(staff|classroom))/.test(file),
  );
  const files = (list: readonly string[]) => list.filter((file) => drawn.test(readFileSync(file, 'utf8')));
  expect(files(PROGRAMS.filter((file) => file.startsWith('src/screens/tablet/'))).length).toBeGreaterThan(5);
  expect(files(others)).toEqual([]);
});
