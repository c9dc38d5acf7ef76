import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publish } from '#curriculum/publish.ts';
import type { ContentIndex } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import type { Ready } from '#domain/ready.ts';
import { type Database, openDatabase } from '#storage/database.ts';
import { openPacks, type Packs } from '#storage/packs.ts';
import type { Fetch } from '#sync/ask.ts';
import { loadContent, readyOf } from '#sync/content.ts';
import { shippedPractice } from '../support/practices.ts';

let database: Database;
let packs: Packs;
beforeEach(() => {
  database = openDatabase(crypto.randomUUID());
  packs = openPacks(database);
});
afterEach(() => database.close());

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const lessonText = (name: string, title: string) =>
  JSON.stringify({
    id: `lesson/${name}`,
    topic: '1.1',
    module: 1,
    order: 1,
    title: { id: `${name}.title`, da: title },
    picture: 'p',
    minutes: 5,
    words: [],
    steps: [],
    pictures: { p: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  });
const helpText = (name: string) =>
  JSON.stringify({
    lesson: `lesson/${name}`,
    language: 'ar',
    texts: { [`${name}.title`]: { text: 'مرحبا', status: 'draft' } },
  });

/** What is published: lessons by name and title, each with Arabic help. */
function published(lessons: Readonly<Record<string, string>>) {
  const files = new Map<string, string>();
  const keep = (text: string) => {
    files.set(`/content/${sha(text)}.json`, text);
    return { sha256: sha(text), bytes: text.length };
  };
  const index = {
    najah: 'content-1',
    lessons: Object.entries(lessons).map(([name, title], order) => ({
      lesson: `lesson/${name}`,
      topic: '1.1',
      module: 1,
      order,
      ...keep(lessonText(name, title)),
      help: { ar: keep(helpText(name)) },
    })),
  };
  files.set('/content/index.json', JSON.stringify(index));
  const asked: string[] = [];
  const fetch: Fetch = (address) => {
    asked.push(address);
    const text = files.get(address);
    return text === undefined ? Response.json({ error: 'not-found' }, { status: 404 }) : new Response(text);
  };
  return { files, asked, fetch, address: (text: string) => `/content/${sha(text)}.json` };
}

test('a practice place comes after the lessons with its own texts, and goes when it is published no more', async () => {
  const place = await shippedPractice('practice/mitid');
  const { index, files } = publish([], sha, [
    {
      practice: place as Practice,
      helps: [{ language: 'ar', texts: { x: { text: 'س', status: 'draft' } } }],
    },
  ]);
  const server =
    (now: ContentIndex): Fetch =>
    (address) =>
      address === '/content/index.json'
        ? Response.json(now)
        : new Response(files.get(address.replace('/content/', '')));
  const load = (now: ContentIndex) => loadContent({ packs, language: 'ar', fetch: server(now) });
  expect(await load(index)).toEqual({ wanted: 2, kept: 2, isLoading: false });
  expect(await packs.practice('practice/mitid')).toEqual(place);
  expect((await packs.help('practice/mitid', 'ar'))?.texts.x?.text).toBe('س');
  await load({ najah: 'content-1', lessons: [] });
  expect(await packs.practice('practice/mitid')).toBe(undefined);
  expect(await packs.help('practice/mitid', 'ar')).toBe(undefined);
});

describe('what lies on the disk', () => {
  const text = lessonText('one', `Én ${'<path d="M0 0"/>'.repeat(500)}`);
  const bodyOf = async () => (await database.read(['packs'], ({ packs }) => packs.get('lesson/one')))?.body;
  afterEach(() => vi.unstubAllGlobals());

  test('is seven times smaller than what is read from it', async () => {
    await packs.put('lesson/one', sha(text), text);
    expect(((await bodyOf()) as ArrayBuffer).byteLength).toBeLessThan(text.length / 7);
    expect(await packs.lesson('lesson/one')).toEqual(JSON.parse(text));
  });

  test('is the text itself in a browser that cannot squeeze, and that one is read wherever it was put', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    await packs.put('lesson/one', sha(text), text);
    expect(await bodyOf()).toBe(text);
    vi.unstubAllGlobals();
    expect(await packs.lesson('lesson/one')).toEqual(JSON.parse(text));
  });

  test('is as good as none when it is damaged', async () => {
    await packs.put('lesson/one', sha(text), text);
    const body = ((await bodyOf()) as ArrayBuffer).slice(0, 40);
    await database.write(['packs'], ({ packs }) => packs.update('lesson/one', { body }));
    expect(await packs.lesson('lesson/one')).toBe(undefined);
  });
});

const offline: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

describe('lessons come to the tablet before they are needed', () => {
  test('all of them, with her language, and the light turns green', async () => {
    const { fetch } = published({ one: 'En', two: 'To' });
    const seen: Ready[] = [];
    const ready = await loadContent({ packs, language: 'ar', fetch, onProgress: (now) => seen.push(now) });
    expect(ready).toEqual({ wanted: 4, kept: 4, isLoading: false });
    expect(seen.map(({ kept }) => kept)).toEqual([0, 1, 2, 3, 4, 4]);
    expect(seen.at(0)?.isLoading).toBe(true);
    expect(seen.at(-1)?.isLoading).toBe(false);
    expect((await packs.lesson('lesson/one'))?.title.da).toBe('En');
    expect((await packs.help('lesson/one', 'ar'))?.texts['one.title']?.text).toBe('مرحبا');
    expect(await readyOf(packs, await packs.index(), 'ar')).toEqual(ready);
  });

  test('the next time only what changed is asked for', async () => {
    await loadContent({ packs, language: 'da', fetch: published({ one: 'En', two: 'To' }).fetch });
    const later = published({ one: 'En', two: 'To, og bedre' });
    await loadContent({ packs, language: 'da', fetch: later.fetch });
    expect(later.asked).toEqual(['/content/index.json', later.address(lessonText('two', 'To, og bedre'))]);
    expect((await packs.lesson('lesson/two'))?.title.da).toBe('To, og bedre');
  });

  test('a load that was broken off goes on where it was', async () => {
    const all = published({ one: 'En', two: 'To', three: 'Tre', four: 'Fire', five: 'Fem' });
    let count = 0;
    const breaking: Fetch = (address, init) => {
      if (++count > 3) throw new TypeError('Failed to fetch');
      return all.fetch(address, init);
    };
    const ready = await loadContent({ packs, language: 'da', fetch: breaking });
    expect(ready).toEqual({ wanted: 5, kept: 2, isLoading: false });
    all.asked.length = 0;
    expect(await loadContent({ packs, language: 'da', fetch: all.fetch })).toMatchObject({ kept: 5 });
    expect(all.asked).toHaveLength(1 + 3);
  });

  test('without a network it keeps what it has, and says how much that is', async () => {
    expect(await loadContent({ packs, language: 'da', fetch: offline })).toEqual({
      wanted: 0,
      kept: 0,
      isLoading: false,
    });
    await loadContent({ packs, language: 'da', fetch: published({ one: 'En' }).fetch });
    expect(await loadContent({ packs, language: 'da', fetch: offline })).toMatchObject({
      wanted: 1,
      kept: 1,
    });
    expect(await loadContent({ packs, language: 'ar', fetch: offline })).toMatchObject({
      wanted: 2,
      kept: 1,
    });
    expect(await packs.lesson('lesson/one')).toBeDefined();
  });

  test('a portal’s page is not an index, and not a lesson', async () => {
    const { fetch } = published({ one: 'En' });
    await loadContent({ packs, language: 'da', fetch });
    const portal: Fetch = () => new Response('<html>Welcome</html>');
    expect(await loadContent({ packs, language: 'da', fetch: portal })).toMatchObject({ wanted: 1, kept: 1 });
    const later = published({ one: 'En, og bedre' });
    const half: Fetch = (address, init) =>
      address.endsWith('index.json') ? later.fetch(address, init) : new Response('<html>Welcome</html>');
    expect(await loadContent({ packs, language: 'da', fetch: half })).toMatchObject({ wanted: 1, kept: 0 });
    expect((await packs.lesson('lesson/one'))?.title.da).toBe('En');
  });

  test('one file that is broken on the server does not keep the others from coming', async () => {
    const all = published({ one: 'En', two: 'To', three: 'Tre' });
    all.files.set(all.address(lessonText('two', 'To')), 'rot');
    const ready = await loadContent({ packs, language: 'da', fetch: all.fetch });
    expect(ready).toMatchObject({ wanted: 3, kept: 2 });
    expect(await packs.lesson('lesson/two')).toBeUndefined();
    expect(await packs.lesson('lesson/three')).toBeDefined();
  });

  test('what is no longer published goes when all that is published is there, and not before', async () => {
    await loadContent({ packs, language: 'da', fetch: published({ one: 'En' }).fetch });
    const later = published({ two: 'To', three: 'Tre' });
    const lame: Fetch = (address, init) =>
      address === later.address(lessonText('three', 'Tre')) ? offline(address) : later.fetch(address, init);
    await loadContent({ packs, language: 'da', fetch: lame });
    expect(await packs.lesson('lesson/one')).toBeDefined();
    await loadContent({ packs, language: 'da', fetch: later.fetch });
    expect(await packs.lesson('lesson/one')).toBeUndefined();
    expect([...(await packs.kept()).keys()].sort()).toEqual(['lesson/three', 'lesson/two']);
  });

  test('another language’s help may stay, for the classroom shares the disk, but not when it is out of date', async () => {
    await loadContent({ packs, language: 'ar', fetch: published({ one: 'En' }).fetch });
    await loadContent({ packs, language: 'da', fetch: published({ one: 'En, og bedre' }).fetch });
    expect(await packs.help('lesson/one', 'ar')).toBeDefined();

    const later = published({ one: 'En, og bedst' });
    const index = JSON.parse(later.files.get('/content/index.json') as string);
    index.lessons[0].help.ar.sha256 = sha('another translation');
    later.files.set('/content/index.json', JSON.stringify(index));
    await loadContent({ packs, language: 'da', fetch: later.fetch });
    expect(await packs.help('lesson/one', 'ar')).toBeUndefined();
  });

  test('a classroom has the help of all languages', async () => {
    const ready = await loadContent({ packs, language: '*', fetch: published({ one: 'En' }).fetch });
    expect(ready).toMatchObject({ wanted: 2, kept: 2 });
    expect(await packs.help('lesson/one', 'ar')).toBeDefined();
  });

  test('a load that is stopped asks for nothing more', async () => {
    const all = published({ one: 'En', two: 'To', three: 'Tre', four: 'Fire', five: 'Fem' });
    const stop = new AbortController();
    const stopping: Fetch = (address, init) => {
      if (all.asked.length === 2) stop.abort();
      return all.fetch(address, init);
    };
    const ready = await loadContent({ packs, language: 'da', fetch: stopping, signal: stop.signal });
    expect(ready.kept).toBeLessThan(5);
    expect(all.asked.length).toBeLessThanOrEqual(1 + 3);
  });

  test('a pack of a shape that this app does not know is as good as none', async () => {
    await packs.put('lesson/one', sha('x'), '{"id":"lesson/one","steps":"tomorrow"}');
    await packs.put('lesson/two', sha('x'), 'not even JSON');
    expect(await packs.lesson('lesson/one')).toBeUndefined();
    expect(await packs.lesson('lesson/two')).toBeUndefined();
  });
});
