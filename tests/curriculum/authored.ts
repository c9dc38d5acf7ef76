import { createHash } from 'node:crypto';
import { compileLesson, type Surroundings } from '#curriculum/compile.ts';
import { FACTS } from '#curriculum/facts.ts';
import { PLAN } from '#curriculum/plan.ts';
import { sentenceOf } from '#curriculum/problem.ts';
import { topicsOf } from '#curriculum/topics.ts';
import type { Lesson } from '#domain/lesson.ts';

/** A whole lesson that passes every check; a test spoils one thing in it. */
export const GOOD = `lesson: te
topic: 2.1
title: Te
picture: cup
sources:
  PED: alt
words:
  kop:
    sentence: Det er en kop.
    picture: cup
  te:
    sentence: Jeg drikker te.
    picture: tea
  mælk:
    sentence: Jeg vil have mælk i.
    picture: milk
  sukker:
    sentence: Jeg vil have sukker i.
    picture: sugar
steps:
  - story: gaest-1
    text: Noor får en gæst.
    picture: guest
  - story: gaest-2
    text: Hun laver te.
    picture: tea
  - story: gaest-3
    text: De sidder og taler.
    picture: guest
  - word: kop
  - word: te
  - listen-and-point: kop
    among: [kop, te]
  - listen-and-point: te
    among: [kop, te]
  - word: mælk
  - listen-and-point: mælk
    among: [kop, te, mælk]
  - word: sukker
  - listen-and-point: sukker
    among: [kop, te, mælk, sukker]
  - do-it: drik
    text: Drik af din kop.
    picture: cup
  - match: hvad-i-hvad
    pairs:
      - left: kop
        right: te
      - left: { name: kold, text: Det er koldt., picture: milk }
        right: mælk
  - tap-in-order: lav-te
    items:
      - { name: hent-kop, text: Jeg henter en kop., picture: cup }
      - { name: haeld-te, text: Jeg hælder te op., picture: tea }
      - { name: drik-te, text: Jeg drikker., picture: guest }
  - same-or-different: te-to
    left: te
    right: { name: to, text: to, picture: cup }
    same: no
  - say-and-hear: te
  - say-and-hear: kop
  - talk: hvad-drikker-du
    text: Hvad drikker du?
    picture: guest
  - real-task: giv-en-kop
    text: Drik te med en nabo.
    picture: tea
`;

export const FILE = 'src/curriculum/modules/2-raadighed/2.1-te.yaml';

export const SURROUNDINGS: Surroundings = {
  pictureNames: ['cup', 'tea', 'milk', 'sugar', 'guest'],
  drawPicture: (name, id) => `<svg id="${id}">${name}</svg>`,
  topics: topicsOf(PLAN),
  facts: FACTS,
};

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The good lesson with one part written differently. A part that is not there is a mistake in the test. */
export function spoilt(part: string, instead: string): string {
  if (!GOOD.includes(part)) throw new Error(`not in the lesson: ${part}`);
  return GOOD.replace(part, instead);
}

/** What the author of this text is told to mend. */
export function problemsOf(text: string, surroundings = SURROUNDINGS): readonly string[] {
  const compiled = compileLesson(FILE, text, surroundings);
  return compiled.ok ? [] : compiled.problems.map(sentenceOf);
}

/** The lesson that comes of this text. */
export function lessonOf(text: string, change: Partial<Surroundings> = {}): Lesson {
  const compiled = compileLesson(FILE, text, { ...SURROUNDINGS, ...change });
  if (!compiled.ok) throw new Error(compiled.problems.map(sentenceOf).join('\n'));
  return compiled.lesson;
}
