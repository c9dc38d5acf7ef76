import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checksumOf, compileHelp, phrasesOf } from '#curriculum/help.ts';
import { lixOf } from '#curriculum/measures.ts';
import { slugOf } from '#curriculum/names.ts';
import { canonicalJson, publish } from '#curriculum/publish.ts';
import { isSource } from '#curriculum/sources.ts';
import { lessonToTranslate } from '#curriculum/translatable.ts';
import { ContentIndexSchema, type Lesson, LessonHelpSchema, LessonSchema } from '#domain/lesson.ts';
import { GOOD, lessonOf, sha256, spoilt } from './authored.ts';

describe('a compiled lesson', () => {
  test('is a lesson as the tablet knows it', () => {
    const lesson = lessonOf(GOOD);
    expect(v.parse(LessonSchema, lesson)).toEqual(lesson);
    expect(lesson).toMatchObject({ id: 'lesson/te', topic: '2.1', module: 2, order: 11, minutes: 7 });
  });

  test('comes out the same to the byte, however often it is compiled', () => {
    expect(canonicalJson(lessonOf(GOOD))).toBe(canonicalJson(lessonOf(GOOD)));
  });

  test('keeps every sentence name and step name when a step is put in between', () => {
    const before = lessonOf(GOOD);
    const more = '  - do-it: rejs-dig\n    text: Rejs dig op.\n    picture: guest\n';
    const after = lessonOf(spoilt('  - do-it: drik\n', `${more}  - do-it: drik\n`));
    expect(after.steps).toHaveLength(before.steps.length + 1);
    expect(namesOf(after).filter((name) => !name.endsWith('rejs-dig'))).toEqual(namesOf(before));
  });

  test('keeps the name of a sentence whose words are mended', () => {
    const after = lessonOf(spoilt('Hun laver te.', 'Hun laver te til gæsten.'));
    expect(namesOf(after)).toEqual(namesOf(lessonOf(GOOD)));
  });

  test('carries each picture once, under its name', () => {
    const { pictures } = lessonOf(GOOD);
    expect(Object.keys(pictures)).toEqual(['cup', 'guest', 'milk', 'sugar', 'tea']);
    expect(pictures.cup).toBe('<svg id="te-cup">cup</svg>');
  });

  test('names a word that stands on a card by the word itself, so that it has one voice', () => {
    const match = lessonOf(GOOD).steps.find((step) => step.kind === 'match');
    expect(match?.pairs[0]).toEqual({
      left: { picture: 'cup', phrase: { id: 'te.kop', da: 'kop' } },
      right: { picture: 'tea', phrase: { id: 'te.te', da: 'te' } },
    });
  });

  test('takes topic 3.10 for the tenth line, not the first', () => {
    expect(lessonOf(spoilt('topic: 2.1', 'topic: 3.10'))).toMatchObject({ module: 3, order: 101 });
    expect(lessonOf(spoilt('topic: 2.1', 'topic: 3.1\npart: 2'))).toMatchObject({ order: 12 });
  });

  test('has one spelling of å, however the keyboard made it', () => {
    const composed = lessonOf(spoilt('Det er koldt.', 'Det er gået.'));
    expect(canonicalJson(lessonOf(spoilt('Det er koldt.', 'Det er gået.'.normalize('NFD'))))).toBe(
      canonicalJson(composed),
    );
  });
});

describe('translations', () => {
  const lesson = lessonOf(GOOD);
  const entry = (danish: string, text: string, status = 'draft') => ({
    of: checksumOf(danish, sha256),
    text,
    status,
  });
  const help = (entries: object, language = 'en', of: Lesson = lesson) =>
    compileHelp(lessonToTranslate(of), {
      language,
      file: 'locales/en/lessons/te.json',
      text: JSON.stringify(entries),
      sha256,
    });

  test('reach her by the name of the sentence', () => {
    const {
      help: made,
      report,
      problems,
    } = help({ 'te.gaest-2': entry('Hun laver te.', 'She makes tea.', 'reviewed') });
    expect(v.parse(LessonHelpSchema, made)).toEqual(made);
    expect(made.texts).toEqual({ 'te.gaest-2': { text: 'She makes tea.', status: 'reviewed' } });
    expect(report).toMatchObject({ translated: 1, drafts: 0, stale: [], leftOver: [] });
    expect(problems).toEqual([]);
  });

  test('are left out when the Danish was changed after them: she gets the new Danish, never an old sentence', () => {
    const mended = lessonOf(spoilt('Hun laver te.', 'Hun laver kaffe.'));
    const { help: made, report } = help(
      { 'te.gaest-2': entry('Hun laver te.', 'She makes tea.') },
      'en',
      mended,
    );
    expect(made.texts).toEqual({});
    expect(report.stale).toEqual(['te.gaest-2']);
    expect(report.missing).not.toContain('te.gaest-2');
  });

  test('of sentences that are gone are reported and left out', () => {
    const { help: made, report } = help({ 'te.gone': entry('Farvel.', 'Goodbye.') });
    expect(made.texts).toEqual({});
    expect(report.leftOver).toEqual(['te.gone']);
  });

  test('stay fresh when only the keyboard that wrote the Danish was another', () => {
    expect(checksumOf('på'.normalize('NFD'), sha256)).toBe(checksumOf('på'.normalize('NFC'), sha256));
  });

  test('that are missing are counted', () => {
    const { report } = help({});
    expect(report.missing).toEqual(phrasesOf(lesson).map(({ id }) => id));
    expect(report.phrases).toBe(new Set(report.missing).size);
  });

  test.each<[string, object, string]>([
    [
      'with eastern digits',
      { 'te.gaest-2': entry('Hun laver te.', 'الساعة ٨') },
      'te.gaest-2.text: has eastern digits',
    ],
    [
      'of a word without vowel marks',
      { 'te.te': entry('te', 'شاي') },
      'te.te.text: is a lesson word without vowel marks',
    ],
    ['left empty', { 'te.gaest-2': entry('Hun laver te.', ' ') }, 'te.gaest-2.text: is empty'],
    ['with a field too many', { 'te.te': { ...entry('te', 'شَاي'), by: 'x' } }, 'te.te.by: must be { "of"'],
    ['of an unknown standing', { 'te.te': entry('te', 'شَاي', 'done') }, 'te.te.status: must be { "of"'],
  ])('%s are found', (_, entries, told) => {
    const { problems } = help(entries, 'ar');
    expect(problems.map(({ at, says }) => `${at.join('.')}: ${says}`).join()).toContain(told);
  });

  test('in a file that is no JSON are found', () => {
    const { problems } = compileHelp(lessonToTranslate(lesson), {
      language: 'ar',
      file: 'a.json',
      text: '{,',
      sha256,
    });
    expect(problems[0]).toMatchObject({
      file: 'a.json',
      says: 'is not JSON. Look for a missing comma or quote.',
    });
  });

  test('of an Arabic word with its vowel marks pass', () => {
    expect(help({ 'te.te': entry('te', 'شَاي') }, 'ar').problems).toEqual([]);
  });
});

describe('what is published', () => {
  const lesson = lessonOf(GOOD);
  const later = { ...lesson, id: 'lesson/later', order: 21 } as const;
  const texts = { 'te.te': { text: 'tea', status: 'draft' } } as const;
  const en = { lesson: lesson.id, language: 'en', texts };

  test('is named by the hash of its bytes, and the index says how many', () => {
    const { index, files } = publish([{ lesson, helps: [en] }], sha256);
    expect(v.parse(ContentIndexSchema, index)).toEqual(index);
    expect(files.size).toBe(2);
    for (const [name, text] of files) expect(name).toBe(`${sha256(text)}.json`);
    const [entry] = index.lessons;
    expect(JSON.parse(files.get(`${entry?.sha256}.json`) ?? '')).toEqual(lesson);
    expect(JSON.parse(files.get(`${entry?.help.en?.sha256}.json`) ?? '')).toEqual(en);
    expect(entry?.bytes).toBe(Buffer.byteLength(files.get(`${entry?.sha256}.json`) ?? ''));
  });

  test('stands in the order of the plan, whatever order the files were read in', () => {
    const { index } = publish(
      [
        { lesson: later, helps: [] },
        { lesson, helps: [] },
      ],
      sha256,
    );
    expect(index.lessons.map(({ lesson: id }) => id)).toEqual(['lesson/te', 'lesson/later']);
    expect(index).toEqual(
      publish(
        [
          { lesson, helps: [] },
          { lesson: later, helps: [] },
        ],
        sha256,
      ).index,
    );
  });

  test('has no empty help: a language with nothing translated is not loaded', () => {
    const { index } = publish([{ lesson, helps: [{ ...en, texts: {} }] }], sha256);
    expect(index.lessons[0]?.help).toEqual({});
  });

  test('changes the one file that changed', () => {
    const before = publish(
      [
        { lesson, helps: [en] },
        { lesson: later, helps: [] },
      ],
      sha256,
    );
    const mended = { ...en, texts: { 'te.te': { text: 'the tea', status: 'draft' } } } as const;
    const after = publish(
      [
        { lesson, helps: [mended] },
        { lesson: later, helps: [] },
      ],
      sha256,
    );
    expect([...after.files.keys()].filter((name) => !before.files.has(name))).toHaveLength(1);
  });
});

test('the same thing written in another order is the same bytes', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 'å' })).toBe('{"a":"å","b":[{"c":2,"d":1}]}');
});

test('a Danish name becomes an id of plain letters', () => {
  expect(['Til tiden', 'møde', 'Æble på gren', ' plan B '].map(slugOf)).toEqual([
    'til-tiden',
    'moede',
    'aeble-paa-gren',
    'plan-b',
  ]);
});

test('LIX is words a sentence and the share of long words', () => {
  expect(lixOf(['Jeg drikker te.', 'Hun er her.'])).toBe(Math.round(6 / 2 + 100 / 6));
  expect(lixOf([])).toBe(0);
});

test('the list of sources has S1 to S135 without S24, and three tags of letters', () => {
  expect(['S1', 'S23', 'S25', 'S135', 'SEED', 'PED', 'GK'].every(isSource)).toBe(true);
  expect(['S0', 'S24', 'S136', 'S01', 's1', 'UV', ''].some(isSource)).toBe(false);
});

/** All names of steps and sentences, in their order. */
function namesOf(lesson: Lesson): readonly string[] {
  return [...lesson.steps.map(({ id }) => id), ...phrasesOf(lesson).map(({ id }) => id)];
}
