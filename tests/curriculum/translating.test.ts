import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { phrasesOf } from '#curriculum/help.ts';
import { readContent, translatedIn } from '#tools/content.ts';
import { putTranslations, type WantedList, wantedOf } from '#tools/translating.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LESSON = 'src/curriculum/modules/2-raadighed/2.1-raadighed.yaml';
const FILE = 'locales/so/lessons/raadighed.json';

/** A house with one lesson, which nobody has translated. */
let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'najah-translating-'));
  mkdirSync(dirname(join(house, LESSON)), { recursive: true });
  cpSync(join(ROOT, LESSON), join(house, LESSON));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

type Filled = Record<string, Record<string, { of: string; text?: string }>>;
const lessons = () => readContent(house).lessons;
const all = () => translatedIn(readContent(house));
const wanted = (): WantedList => wantedOf(all(), 'so');
const put = (list: unknown) => putTranslations(house, all(), { language: 'so', text: JSON.stringify(list) });
const kept = () => JSON.parse(readFileSync(join(house, FILE), 'utf8'));
const keep = (entries: unknown) => writeFileSync(join(house, FILE), JSON.stringify(entries));
const filled = (list: WantedList): Filled =>
  Object.fromEntries(
    Object.entries(list).map(([lesson, entries]) => [
      lesson,
      Object.fromEntries(
        Object.entries(entries).map(([id, entry]) => [id, { ...entry, text: `so: ${entry.da}` }]),
      ),
    ]),
  );
const mend = (from: string, to: string) => {
  const before = readFileSync(join(house, LESSON), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(house, LESSON), before.replace(from, to));
};

describe('a translator', () => {
  test('gets every sentence of a lesson that nobody has begun, and which of them are words', () => {
    const { raadighed = {} } = wanted();
    expect(Object.keys(raadighed)).toEqual(phrasesOf(lessons()[0]?.lesson as never).map(({ id }) => id));
    expect(raadighed['raadighed.klar']).toEqual({ of: '05045ef3745c', da: 'klar', isWord: true });
    expect(raadighed['raadighed.klar.sentence']).toMatchObject({ da: 'Jeg er klar.', isWord: false });
  });

  test('hands the list back filled in, and the lesson is whole, in the order of the lesson', () => {
    const list = filled(wanted());
    const backwards = { raadighed: Object.fromEntries(Object.entries(list.raadighed ?? {}).reverse()) };
    const { written, taken, faults } = put(backwards);
    expect({ written, taken, faults }).toEqual({
      written: [FILE],
      taken: Object.keys(list.raadighed ?? {}).length,
      faults: [],
    });
    expect(Object.keys(kept())).toEqual(Object.keys(list.raadighed ?? {}));
    expect(kept()['raadighed.klar']).toEqual({ of: '05045ef3745c', text: 'so: klar', status: 'draft' });
    expect(wanted()).toEqual({});
  });

  test('may leave lines empty for another day', () => {
    const { raadighed = {} } = filled(wanted());
    put({ raadighed: { ...raadighed, 'raadighed.klar': { of: '05045ef3745c', text: ' ' } } });
    expect(Object.keys(wanted().raadighed ?? {})).toEqual(['raadighed.klar']);
  });

  test('gets a sentence anew when its Danish was changed, with what stood there before', () => {
    put(filled(wanted()));
    mend('Nu er Amina klar.', 'Amina er klar nu.');
    const [[id, entry] = []] = Object.entries(wanted().raadighed ?? {});
    expect(entry).toMatchObject({ da: 'Amina er klar nu.', was: 'so: Nu er Amina klar.' });
    put({ raadighed: { [id ?? '']: { ...entry, text: 'cusub' } } });
    expect(kept()[id ?? '']).toEqual({ of: entry?.of, text: 'cusub', status: 'draft' });
    expect(wanted()).toEqual({});
  });

  test('is told when the Danish changed while she was writing, and nothing false is kept', () => {
    const list = filled(wanted());
    mend('Nu er Amina klar.', 'Amina er klar nu.');
    const { faults } = put(list);
    expect(faults).toEqual([expect.stringContaining('the Danish has changed to "Amina er klar nu."')]);
    expect(Object.values(wanted().raadighed ?? {}).map(({ da }) => da)).toEqual(['Amina er klar nu.']);
  });

  test('does not undo what a reader has reviewed', () => {
    put(filled(wanted()));
    const reviewed = { of: '05045ef3745c', text: 'diyaar', status: 'reviewed' };
    keep({ ...kept(), 'raadighed.klar': reviewed });
    put({ raadighed: { 'raadighed.klar': { of: '05045ef3745c', text: 'wax kale' } } });
    expect(kept()['raadighed.klar']).toEqual(reviewed);
  });

  test('clears away sentences that the lesson no longer has', () => {
    put(filled(wanted()));
    keep({ ...kept(), 'raadighed.gone': { of: '000000000000', text: 'hore', status: 'draft' } });
    put({ raadighed: {} });
    expect(kept()).not.toHaveProperty(['raadighed.gone']);
  });

  test('gets the practice places too, each by its whole name, and hands them back into files of their own', () => {
    const place = 'src/curriculum/practice/mitid.yaml';
    mkdirSync(dirname(join(house, place)), { recursive: true });
    cpSync(join(ROOT, place), join(house, place));
    const list = filled(wanted());
    expect(Object.keys(list)).toEqual(['raadighed', 'practice/mitid']);
    const { written, faults } = put({ 'practice/mitid': list['practice/mitid'] });
    expect({ written, faults }).toEqual({ written: ['locales/so/practice/mitid.json'], faults: [] });
    expect(Object.keys(wanted())).toEqual(['raadighed']);
    const [mitid] = readContent(house).practices;
    expect(
      mitid?.helps.map(({ help, report: { missing, drafts, phrases } }) => [
        help,
        missing,
        drafts === phrases,
      ]),
    ).toEqual([[expect.objectContaining({ practice: 'practice/mitid', language: 'so' }), [], true]]);
    expect(readContent(house).content.index.practices?.[0]?.help.so?.bytes).toBeGreaterThan(1000);
  });

  test('is told of a lesson or a sentence that does not exist, and of a language we do not have', () => {
    expect(put({ te: {} }).faults).toEqual(['te: there is no such lesson or practice place.']);
    expect(put({ raadighed: { 'raadighed.x': { of: '', text: 'x' } } }).faults).toEqual([
      'raadighed.x: raadighed has no such sentence.',
    ]);
    expect(() => wantedOf([], 'sv')).toThrow('"sv" is none of our languages: ar, fa-AF,');
  });
});

test('npm run content -- --todo writes the list as a file, and --put says what it took', () => {
  for (const part of ['package.json', 'tsconfig.json', 'src', 'locales'])
    cpSync(join(ROOT, part), join(house, part), { recursive: true });
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [join(house, 'src/tools/content.mjs'), ...more], { encoding: 'utf8' });
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
  const list = join(house, 'uk.json');
  rmSync(join(house, 'locales/uk'), { recursive: true, force: true });
  expect(run('--todo', 'uk', '--out', list)).toMatchObject({ status: 0, stderr: '' });
  const before = JSON.parse(readFileSync(list, 'utf8')) as WantedList;
  const raadighed = filled(before).raadighed ?? {};
  writeFileSync(list, JSON.stringify({ raadighed }));
  const { status, stdout } = run('--put', 'uk', list);
  expect(stdout).toContain(`${Object.keys(raadighed).length} sentences taken into 1 files of locales/uk`);
  expect(status).toBe(0);
}, 60_000);
