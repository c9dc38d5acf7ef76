import type { LessonId } from '#domain/ids.ts';
import type { Lesson, LessonHelp, Phrase, Shown, Step } from '#domain/lesson.ts';

const svg = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" preserveAspectRatio="xMidYMid slice"><g id="${name}"/></svg>`;

/**
 * A small lesson with every kind of step. Words are `‹name›.brev`, `.frist`, `.kop` and `.sol`; a picture has the
 * name of its word in front of it, so no two lessons share one.
 */
export function aLesson(name = 'post', changes: Partial<Lesson> = {}): Lesson {
  const phrase = (part: string, da: string): Phrase => ({ id: `${name}.${part}`, da });
  const shown = (part: string, da: string): Shown => ({
    picture: `${name}-${part}`,
    phrase: phrase(part, da),
  });
  const words = ['brev', 'frist', 'kop', 'sol'];
  const id = (word: string) => `${name}.${word}`;
  const steps: Step[] = [
    { id: 'story.en', kind: 'story', ...shown('en', 'Amina får et brev.') },
    { id: 'word.brev', kind: 'word', word: id('brev') },
    {
      id: 'listen-and-point.brev.2',
      kind: 'listen-and-point',
      word: id('brev'),
      among: [id('brev'), id('frist')],
    },
    { id: 'listen-and-point.brev.4', kind: 'listen-and-point', word: id('brev'), among: words.map(id) },
    { id: 'do-it.rejs', kind: 'do-it', ...shown('rejs', 'Rejs dig op.') },
    {
      id: 'match.par',
      kind: 'match',
      pairs: [
        { left: shown('syg', 'Jeg er syg.'), right: shown('ringe', 'Jeg ringer.') },
        { left: shown('sent', 'Jeg er sent på den.'), right: shown('skynde', 'Jeg skynder mig.') },
        { left: shown('spise', 'Jeg er sulten.'), right: shown('mad', 'Jeg spiser.') },
      ],
    },
    {
      id: 'tap-in-order.dag',
      kind: 'tap-in-order',
      items: [shown('op', 'Jeg står op.'), shown('ud', 'Jeg går ud.'), shown('hjem', 'Jeg går hjem.')],
    },
    {
      id: 'same-or-different.hej',
      kind: 'same-or-different',
      left: shown('hej', 'Hej.'),
      right: shown('nej', 'Nej.'),
      isSame: false,
    },
    { id: 'say-and-hear.brev', kind: 'say-and-hear', word: id('brev') },
    { id: 'talk.hvem', kind: 'talk', ...shown('hvem', 'Hvem kan hjælpe dig?') },
    { id: 'real-task.spoerg', kind: 'real-task', ...shown('spoerg', 'Spørg en, du stoler på.') },
  ];
  const pictures = [
    ...words,
    'en',
    'rejs',
    'syg',
    'ringe',
    'sent',
    'skynde',
    'spise',
    'mad',
    'op',
    'ud',
    'hjem',
  ]
    .concat(['hej', 'nej', 'hvem', 'spoerg'])
    .map((part) => `${name}-${part}`);
  return {
    id: `lesson/${name}`,
    topic: '2.1',
    module: 2,
    order: 11,
    title: phrase('title', `Lektion ${name}`),
    picture: `${name}-brev`,
    minutes: 8,
    words: words.map((word) => ({
      id: id(word),
      phrase: phrase(word, word),
      sentence: phrase(`${word}.sentence`, `Jeg ser en ${word}.`),
      picture: `${name}-${word}`,
    })),
    steps,
    pictures: Object.fromEntries(pictures.map((key) => [key, svg(key)])),
    ...changes,
  };
}

/** Arabic help for two of its words and its story. */
export function arabicHelp(name = 'post'): LessonHelp {
  const lesson: LessonId = `lesson/${name}`;
  return {
    lesson,
    language: 'ar',
    texts: {
      [`${name}.brev`]: { text: 'رِسالة', status: 'draft' },
      [`${name}.en`]: { text: 'أمينة تستلم رسالة.', status: 'draft' },
    },
  };
}

/** Where she is in the sample lesson, as it lies on the disk. */
export const draftAt = (step: string, taps: Record<string, readonly string[]> = {}, name = 'post') => ({
  [`lesson/${name}`]: { at: step, index: aLesson(name).steps.findIndex(({ id }) => id === step), taps },
});
