import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctionsOf } from '#domain/corrections.ts';
import type { Lesson, LessonHelp } from '#domain/lesson.ts';
import type { Decision } from '#domain/operation.ts';
import { checksumsOf } from '#hooks/checksums.ts';
import { readLesson } from '#hooks/lessons.ts';
import { readPractice } from '#hooks/practice.ts';
import { sha256 } from '#tools/content.ts';
import { shippedPractice } from '../support/practices.ts';
import { aServer, type TestServer } from '../support/server.ts';
import { aTablet, type TestTablet } from '../support/tablet.ts';

const TITLE = { id: 'hej.title', da: 'Hej' };
const LESSON: Lesson = {
  id: 'lesson/hej',
  topic: '1.1',
  module: 1,
  order: 11,
  title: TITLE,
  picture: 'guest',
  minutes: 7,
  words: [],
  steps: [],
  pictures: { guest: '<svg></svg>' },
};
const HELP: LessonHelp = {
  lesson: 'lesson/hej',
  language: 'so',
  texts: { [TITLE.id]: { text: 'Iska', status: 'draft' } },
};
/** As the compiler publishes it once the Danish has changed. */
const STALE: LessonHelp = { ...HELP, texts: {}, stale: { [TITLE.id]: 'Iska' } };

const ofDanish = async (danish: string) => (await checksumsOf([danish]))(danish);
const correct = async (text: string, danish = TITLE.da): Promise<Decision> => ({
  kind: 'sentence-corrected',
  stream: 'programme',
  language: 'so',
  phrase: TITLE.id,
  of: await ofDanish(danish),
  text,
});

/** The title as a tablet in this language shows it: what is published, and what its log says of it. */
async function titleOn(
  tablet: TestTablet,
  language = 'so',
  { lesson = LESSON, help = HELP } = {},
): Promise<string> {
  const packs = {
    lesson: async () => lesson,
    help: async (_: string, tag: string) => (tag === 'so' ? help : undefined),
  };
  const opened = await readLesson(packs, lesson.id, language, correctionsOf(tablet.log.all(), language));
  const said = opened?.say(lesson.title);
  return said?.help?.text ?? said?.da ?? '';
}

describe('a teacher who has the language as her own corrects a sentence', () => {
  let server: TestServer;
  let hodan: TestTablet;
  let amina: TestTablet;
  let elsewhere: TestTablet;

  beforeEach(async () => {
    server = await aServer();
    hodan = await aTablet(server, await server.staff('teacher'));
    amina = await aTablet(server, await server.enrol('Amina'));
    await server.store.people.addCohort({ id: 'cohort/another', name: 'Another' });
    elsewhere = await aTablet(server, await server.enrol('Fadumo', { in: 'cohort/another' }));
  });
  afterEach(async () => {
    for (const tablet of [hodan, amina, elsewhere]) tablet.turnOff();
    await server.close();
  });

  test('with no network: it is kept, and reaches Amina’s tablet when both have met the server', async () => {
    await hodan.decide(await correct('Salaan'));
    await hodan.restart();
    expect(await titleOn(amina)).toBe('Iska');
    await hodan.sync();
    await amina.sync();
    await amina.restart();
    expect(await titleOn(amina)).toBe('Salaan');
  });

  test('and women of other cohorts get it too; nobody gets it in another language', async () => {
    await hodan.decide(await correct('Salaan'));
    await hodan.sync();
    await elsewhere.sync();
    expect(await titleOn(elsewhere)).toBe('Salaan');
    expect(await titleOn(elsewhere, 'ar')).toBe('Hej');
    expect(await titleOn(elsewhere, 'da')).toBe('Hej');
  });

  test('of Danish that has changed since: Amina is shown no old meaning for the new sentence', async () => {
    await hodan.decide(await correct('Subax wanaagsan', 'Godmorgen'));
    await hodan.sync();
    await amina.sync();
    expect(await titleOn(amina)).toBe('Iska');
    // When the lesson's Danish is changed after a correction, the correction goes and the Danish is shown.
    await hodan.decide(await correct('Salaan'));
    await hodan.sync();
    await amina.sync();
    const changed = { ...LESSON, title: { ...TITLE, da: 'Dav' } };
    expect(await titleOn(amina, 'so', { lesson: changed, help: STALE })).toBe('Dav');
  });

  test('of a practice place: it stands there too, and the rest of the place as it was', async () => {
    const post = await shippedPractice('practice/post');
    if (!post) throw new Error('there is no post to practise');
    const own = (text: string) => ({ text, status: 'draft' as const });
    const texts = { [post.title.id]: own('Boosto'), [post.say.id]: own('Halkan ku baro.') };
    await hodan.decide({ ...(await correct('Boostada', post.title.da)), phrase: post.title.id } as Decision);
    await hodan.sync();
    await amina.sync();
    const packs = { practice: shippedPractice, help: async () => ({ language: 'so', texts }) };
    const corrections = correctionsOf(amina.log.all(), 'so');
    const opened = await readPractice(packs, post.id, 'so', corrections);
    expect(opened?.say(post.title).help?.text).toBe('Boostada');
    expect(opened?.say(post.say)).toMatchObject({ da: post.say.da, help: { text: 'Halkan ku baro.' } });
    expect(opened?.say(post.skins[0]?.title as never).help).toBe(undefined);
    expect(await readPractice(packs, 'practice/none', 'so', corrections)).toBe(undefined);
  });

  test('and a participant cannot', async () => {
    await amina.decide(await correct('Salaan'));
    await amina.sync();
    expect(await amina.log.refused()).toHaveLength(1);
    await hodan.sync();
    expect(hodan.log.all().filter(({ kind }) => kind === 'sentence-corrected')).toEqual([]);
  });
});

test('tablets and the compiler mean the same Danish by the same checksum, however å was typed', async () => {
  for (const danish of ['Hej', 'Jeg går på kursus.', 'på'.normalize('NFD')]) {
    expect(await ofDanish(danish)).toBe(sha256(danish.normalize('NFC')).slice(0, 12));
  }
});
