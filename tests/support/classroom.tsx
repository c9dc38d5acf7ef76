import { render } from '@testing-library/preact';
import { I18nextProvider } from 'react-i18next';
import { changing } from '#app/live.ts';
import type { Speaker } from '#audio/speaker.ts';
import type { Utterance } from '#audio/utterance.ts';
import type { Lesson, LessonHelp, Phrase } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import type { Classroom } from '#hooks/classroom.ts';
import { ClassroomWindow } from '#screens/classroom/ClassroomWindow.tsx';
import { listed, SHIPPED_PRACTICES, shippedPractice } from './practices.ts';
import { wordsIn } from './screen-tablet.tsx';

const phrase = (id: string, da: string): Phrase => ({ id: `post.${id}`, da });
const shown = (id: string, da: string) => ({ picture: id, phrase: phrase(id, da) });
const word = (id: string, da: string) => ({
  id: `post.${id}`,
  phrase: phrase(id, da),
  sentence: phrase(`${id}-sentence`, `Det er en ${da}.`),
  picture: id,
});
const KEYS = ['brev', 'frist', 'telefon', 'moede', 'aabn', 'laes', 'svar', 'en', 'to', 'tal', 'gaa'];

/** A small lesson with a step of each kind. */
export const LESSON: Lesson = {
  id: 'lesson/post',
  topic: '2.2',
  module: 2,
  order: 1,
  title: phrase('title', 'Digital post'),
  picture: 'brev',
  minutes: 12,
  words: [word('brev', 'brev'), word('frist', 'frist'), word('telefon', 'telefon'), word('moede', 'møde')],
  steps: [
    { id: 'post.s1', kind: 'story', ...shown('brev', 'Amina får et brev fra kommunen.') },
    { id: 'post.s2', kind: 'word', word: 'post.frist' },
    {
      id: 'post.s3',
      kind: 'listen-and-point',
      word: 'post.frist',
      among: ['post.brev', 'post.telefon', 'post.moede'],
    },
    {
      id: 'post.s4',
      kind: 'tap-in-order',
      items: [shown('aabn', 'Åbn'), shown('laes', 'Læs'), shown('svar', 'Svar')],
    },
    {
      id: 'post.s5',
      kind: 'match',
      pairs: [
        { left: shown('brev', 'brev'), right: shown('laes', 'læse') },
        { left: shown('telefon', 'telefon'), right: shown('svar', 'svare') },
      ],
    },
    {
      id: 'post.s6',
      kind: 'same-or-different',
      left: shown('en', 'post'),
      right: shown('to', 'pust'),
      isSame: false,
    },
    { id: 'post.s7', kind: 'do-it', ...shown('gaa', 'Rejs dig op') },
    { id: 'post.s8', kind: 'talk', ...shown('tal', 'Hvem skriver til dig?') },
    { id: 'post.s9', kind: 'say-and-hear', word: 'post.brev' },
    { id: 'post.s10', kind: 'real-task', ...shown('brev', 'Se din egen post') },
  ],
  pictures: Object.fromEntries(
    KEYS.map((key) => [
      key,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 640" preserveAspectRatio="xMidYMid slice"><title>${key}</title></svg>`,
    ]),
  ),
};

export const ARABIC: LessonHelp = {
  lesson: LESSON.id,
  language: 'ar',
  texts: {
    'post.frist': { text: 'الموعد النهائي', status: 'draft' },
    // One of the two sounds that are told apart, and not the other.
    'post.en': { text: 'البريد', status: 'draft' },
  },
};

interface Beginnings {
  /** On the machine. */
  lessons?: readonly Lesson[];
  /** On the server; those on the machine, when left out. */
  published?: readonly Lesson[];
  hasVoice?: boolean;
  /** The practice places on the machine, when they are not the shipped ones. */
  places?: readonly Practice[];
}

/** The classroom's machinery in memory. `said`: all that was spoken, in Danish. */
export function aClassroom(beginnings: Beginnings = {}) {
  const { lessons = [LESSON], places, hasVoice = true } = beginnings;
  const { published = lessons } = beginnings;
  const said: string[] = [];
  const spoken: Utterance[] = [];
  const calls = { stop: 0 };
  const content = changing<ReturnType<Classroom['content']['get']>>({
    ready: { wanted: published.length, kept: lessons.length, isLoading: false },
    index: {
      najah: 'content-1',
      lessons: published.map(({ id: lesson, topic, module, order }) => ({
        lesson,
        topic,
        module,
        order,
        sha256: '0'.repeat(64),
        bytes: 1,
        help: {},
      })),
      practices: places ? listed(places) : SHIPPED_PRACTICES,
    },
  });
  const speaker: Speaker = {
    say: async (utterances) => {
      spoken.push(...utterances);
      said.push(...utterances.map(({ da }) => da));
    },
    again: async () => undefined,
    stop: () => void calls.stop++,
    play: async () => 'ended',
    effect: () => undefined,
    speaking: () => undefined,
    hasVoice: () => hasVoice,
    speaks: () => false,
    saysSlowly: async () => false,
    heard: () => undefined,
    subscribe: () => () => undefined,
    warmUp: () => undefined,
  };
  const classroom: Classroom = {
    content,
    lesson: async (id) => lessons.find((lesson) => lesson.id === id),
    practice: places ? async (id) => places.find((practice) => practice.id === id) : shippedPractice,
    help: async (lesson, language) =>
      lesson === ARABIC.lesson && language === ARABIC.language ? ARABIC : undefined,
    speaker,
  };
  return { classroom, said, spoken, calls, content };
}

/** Opens the classroom window at an address. */
export function showClassroom(path: string, fake = aClassroom()) {
  history.replaceState({}, '', path);
  return render(
    <I18nextProvider i18n={wordsIn('da')}>
      <ClassroomWindow classroom={fake.classroom} />
    </I18nextProvider>,
  );
}
