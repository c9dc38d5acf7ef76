import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileLesson } from '#curriculum/compile.ts';
import { PLAN } from '#curriculum/plan.ts';
import { compilePractice } from '#curriculum/practice-compile.ts';
import { sentenceOf } from '#curriculum/problem.ts';
import { STEP_KINDS } from '#curriculum/schema.ts';
import { READY_LANGUAGES } from '#domain/languages.ts';
import { ContentIndexSchema, EXERCISES, LessonSchema } from '#domain/lesson.ts';
import {
  type ContentReport,
  readContent,
  SURROUNDINGS,
  sha256,
  type Translated,
  toTranslate,
  translatedIn,
} from '#tools/content.ts';
import { contentPlugin } from '#tools/content-plugin.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const report = readContent(ROOT);
const HELP_LANGUAGES = READY_LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'da');

describe('the lessons of the house', () => {
  test('all pass their checks', () => {
    expect(report.problems).toEqual([]);
  });

  test('teach every topic line of the plan, prepare every trip, and know the body', () => {
    const taught = new Set(report.lessons.map(({ lesson }) => lesson.topic));
    const lines = PLAN.modules.flatMap(({ topics }) => topics.map(({ id }) => id));
    const trips = PLAN.excursions.map(({ key }) => `trip-${key}`);
    expect([...lines, ...trips, 'yoga'].filter((topic) => !taught.has(topic))).toEqual([]);
    expect(report.coverage.missing).toEqual([]);
  });

  test.each(report.lessons.map(({ lesson }) => [lesson.id, lesson] as const))(
    '%s: every word, sentence and choice has its picture and its Danish',
    (_, lesson) => {
      expect(v.parse(LessonSchema, lesson)).toEqual(lesson);
      const words = new Map(lesson.words.map((word) => [word.id, word]));
      const shown: unknown[] = lesson.words.flatMap(({ picture, phrase, sentence }) => [
        { picture, phrase },
        { picture, phrase: sentence },
      ]);
      for (const step of lesson.steps) {
        if ('phrase' in step && 'picture' in step) shown.push(step);
        else if ('phrase' in step) expect(step.phrase.da).toMatch(/\p{L}/u);
        if (step.kind === 'choose') shown.push(...step.items);
        if (step.kind === 'place') shown.push(...step.places, ...step.items);
        if (step.kind === 'match') shown.push(...step.pairs.flatMap(({ left, right }) => [left, right]));
        if (step.kind === 'tap-in-order') shown.push(...step.items);
        if (step.kind === 'same-or-different') shown.push(step.left, step.right);
        if ('word' in step) expect(words.has(step.word)).toBe(true);
        if ('among' in step) expect(step.among.every((word) => words.has(word))).toBe(true);
      }
      for (const card of shown as { picture: string; phrase: { da: string } }[]) {
        expect(lesson.pictures[card.picture]).toMatch(/^<svg .*<\/svg>$/s);
        expect(card.phrase.da).toMatch(/[\p{L}\d]/u);
      }
      const kinds = new Set(lesson.steps.map(({ kind }) => kind));
      // Putting in place may stand for matching.
      const missing = EXERCISES.filter((kind) => !kinds.has(kind));
      expect(missing.filter((kind) => kind !== 'match' && kind !== 'place')).toEqual([]);
      expect(kinds.has('match') || kinds.has('place')).toBe(true);
    },
  );

  test.each(report.lessons.map(({ lesson, bytes }) => [lesson.id, bytes] as const))(
    '%s weighs at most 260 kB',
    (_, bytes) => {
      expect(bytes).toBeLessThanOrEqual(260_000);
    },
  );

  test('no two sentences of the house share a name', () => {
    const names = translatedIn(report).flatMap(({ of }) => of.phrases.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(HELP_LANGUAGES)('are whole in %s: no sentence is missing, stale or left over', (language) => {
    for (const lesson of translatedIn({ lessons: report.lessons, practices: [] }))
      expectWhole(lesson, language);
  });

  test.each(HELP_LANGUAGES)('the practice places are whole in %s, or nobody has begun', (language) => {
    const places = translatedIn({ lessons: [], practices: report.practices });
    expect(places).toHaveLength(6);
    const begun = places.filter(({ helps }) => helps.some(({ help }) => help.language === language));
    for (const place of begun.length > 0 ? places : []) expectWhole(place, language);
  });

  test('a language that nobody has begun is offered whole, with the checksums a translator needs', () => {
    const first = translatedIn(report).find(({ of }) => of.id === 'lesson/raadighed');
    if (!first) throw new Error('no lessons');
    const entries = toTranslate(first, 'sw');
    expect(Object.keys(entries)).toEqual(first.of.phrases.map(({ id }) => id));
    expect(entries['raadighed.klar']).toEqual({
      of: sha256('klar').slice(0, 12),
      text: 'klar',
      status: 'draft',
    });
  });

  test('are published under the hash of their bytes', () => {
    for (const [name, text] of report.content.files) expect(name).toBe(`${sha256(text)}.json`);
    const named = [...report.content.index.lessons, ...(report.content.index.practices ?? [])].flatMap(
      (entry) => [entry, ...Object.values(entry.help)],
    );
    expect(named.map((entry) => `${entry.sha256}.json`).sort()).toEqual(
      [...report.content.files.keys()].sort(),
    );
    for (const { sha256: hash, bytes } of named) {
      expect(Buffer.byteLength(report.content.files.get(`${hash}.json`) ?? '')).toBe(bytes);
    }
  });
});

describe('the build', () => {
  const built = (make?: (root: string) => Promise<ContentReport>) =>
    build({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin(make)],
      build: { write: false, rollupOptions: { input: join(ROOT, 'src/curriculum/plan.ts') } },
    });

  test('has the index and every file it names', async () => {
    const output = await built();
    const chunks = 'output' in output ? output.output : [];
    const files = new Map(
      chunks.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)]] : [])),
    );
    const index = v.parse(ContentIndexSchema, JSON.parse(files.get('content/index.json') ?? ''));
    expect(index).toEqual(report.content.index);
    for (const { sha256: hash } of index.lessons)
      expect(sha256(files.get(`content/${hash}.json`) ?? '')).toBe(hash);
  }, 120_000);

  test('stops at a broken lesson with the sentence its author can mend it by', async () => {
    const sentence =
      'src/curriculum/modules/a.yaml:3: title: is empty. Write the title: one or two Danish words.';
    await expect(built(async () => ({ ...report, problems: [sentence] }))).rejects.toThrow(sentence);
  }, 120_000);
});

describe('the development server', () => {
  const served = async (path: string, make?: (root: string) => Promise<ContentReport>) => {
    const vite = await createServer({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      plugins: [contentPlugin(make)],
    });
    const http = createHttpServer(vite.middlewares).listen(0);
    const { port } = http.address() as AddressInfo;
    try {
      const response = await fetch(`http://localhost:${port}${path}`);
      return { status: response.status, text: await response.text() };
    } finally {
      http.close();
      await vite.close();
    }
  };
  const [file = '', text = ''] = [...report.content.files][0] ?? [];

  test('serves the index and the files as the built app does', async () => {
    expect(JSON.parse((await served('/content/index.json')).text)).toEqual(report.content.index);
    expect(await served(`/content/${file}?again`)).toEqual({ status: 200, text });
    expect((await served('/content/unknown.json')).status).toBe(404);
  }, 120_000);

  test('answers with the sentence for the author when a lesson is broken', async () => {
    const broken = async () => ({ ...report, problems: ['a.yaml:3: title: is empty.'] });
    expect(await served('/content/index.json', broken)).toEqual({
      status: 500,
      text: 'a.yaml:3: title: is empty.',
    });
  }, 120_000);
});

describe('npm run content', () => {
  let copy: string;
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [join(copy, 'src/tools/content.mjs'), ...more], { encoding: 'utf8' });
  const lesson = 'src/curriculum/modules/2-raadighed/2.1-raadighed.yaml';

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'najah-content-'));
    for (const part of [
      'package.json',
      'tsconfig.json',
      'src/curriculum',
      'src/domain',
      'src/pictures',
      'src/tools',
      'locales',
    ]) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('prints what each lesson weighs and how far it is translated', () => {
    const printed = execFileSync(process.execPath, [join(copy, 'src/tools/content.mjs')], {
      encoding: 'utf8',
    });
    expect(printed).toMatch(/^lesson +topic +steps +words +minutes +LIX +pictures +kB +languages$/m);
    expect(printed).toMatch(
      /^raadighed +2\.1 +\d+ +5 +\d+ +\d+ +\d+ +\d+ +ar 100 % \(31 drafts\);.* en 100 % \(31 drafts\)/m,
    );
  }, 120_000);

  test('says which translation an edit has made stale, and prints it for the translator', () => {
    const before = readFileSync(join(copy, lesson), 'utf8');
    writeFileSync(join(copy, lesson), before.replace('Nu er Amina klar.', 'Amina er klar nu.'));
    expect(run().stdout).toContain('ar 96 % (1 stale, 30 drafts)');
    expect(run('ar').stdout).toContain('"text": "Amina er klar nu."');
    writeFileSync(join(copy, lesson), before);
  }, 120_000);

  test('fails at a mistake, naming file, line, field and mend', () => {
    const before = readFileSync(join(copy, lesson), 'utf8');
    writeFileSync(join(copy, lesson), before.replace('picture: bisidder', 'picture: bisider'));
    const { status, stderr } = run();
    writeFileSync(join(copy, lesson), before);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /2\.1-raadighed\.yaml:\d+: words\.bisidder\.picture: there is no picture "bisider"\. Did you mean bisidder\?/,
    );
  }, 120_000);

  test('says how many topics and trips have a lesson, and with --complete fails until all have one', () => {
    const { topics, trips, missing } = report.coverage;
    expect([topics.all, trips.all]).toEqual([49, 6]);
    expect(run().stdout).toContain(`topics ${topics.covered} of 49, trips ${trips.covered} of 6, yoga `);
    const { status, stderr } = run('--complete');
    expect(status).toBe(missing.length > 0 ? 1 : 0);
    for (const topic of missing) expect(stderr).toContain(`${topic}: has no lesson.`);
  }, 120_000);

  test('fails when two files are one lesson', () => {
    cpSync(join(copy, lesson), join(copy, 'src/curriculum/modules/2-raadighed/copy.yaml'));
    const { status, stderr } = run();
    rmSync(join(copy, 'src/curriculum/modules/2-raadighed/copy.yaml'));
    expect(status).toBe(1);
    expect(stderr).toContain(`copy.yaml: lesson: is the name of the lesson in ${lesson} too.`);
  }, 120_000);
});

function expectWhole(translated: Translated, language: string): void {
  const made = translated.helps.find(({ help }) => help.language === language);
  expect(made?.report).toMatchObject({
    translated: translated.of.phrases.length,
    stale: [],
    missing: [],
    leftOver: [],
  });
  expect(toTranslate(translated, language)).toEqual({});
}

describe('the authors’ guide', () => {
  const guide = readFileSync(join(ROOT, 'docs/authoring.md'), 'utf8');
  const [whole = '', ...others] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
  const parts = others.filter((text) => !text.startsWith('practice: '));

  test.each(parts)('shows steps that pass when they stand in a lesson: %s', (part) => {
    const text = whole.replace('  # Tal sammen', `${part}  # Tal sammen`);
    const compiled = compileLesson('docs/authoring.md', text, SURROUNDINGS);
    expect(compiled.ok ? [] : compiled.problems.map(sentenceOf)).toEqual([]);
  });

  test('shows a practice place that passes, tasks and all', () => {
    const place = others.find((text) => text.startsWith('practice: ')) ?? '';
    const compiled = compilePractice('docs/authoring.md', place, SURROUNDINGS);
    expect(compiled.ok ? [] : compiled.problems.map(sentenceOf)).toEqual([]);
    expect(compiled.ok && compiled.practice.tasks[0]?.targets).toEqual(['bog', 'film']);
  });

  test('has an example of every kind of step, and names every trip', () => {
    for (const kind of STEP_KINDS) expect(guide).toMatch(new RegExp(`- \\{? ?${kind}: `));
    for (const topic of SURROUNDINGS.topics.keys())
      if (topic.startsWith('trip-')) expect(guide).toContain(topic);
  });
});

describe('npm run lesson', () => {
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'src/tools/lesson.mjs'), ...more], { encoding: 'utf8' });

  test('says which lessons there are when it is asked for one that is not there', () => {
    const { status, stderr } = run('radighed');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /There is no lesson "radighed"\. (Write one of: .*raadighed|Did you mean raadighed\?)/,
    );
  }, 120_000);

  test('says how to ask when no lesson is named', () => {
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run lesson -- raadighed'),
    });
  }, 120_000);
});

test('the example in the authors’ guide is a lesson that passes, pictures and all', () => {
  const guide = readFileSync(join(ROOT, 'docs/authoring.md'), 'utf8');
  const example = /```yaml\n(.*?)```/s.exec(guide)?.[1] ?? '';
  const compiled = compileLesson('docs/authoring.md', example, SURROUNDINGS);
  expect(compiled.ok ? [] : compiled.problems.map(sentenceOf)).toEqual([]);
  expect(compiled.ok && compiled.lesson.steps).toHaveLength(19);
});
