import { render } from '@testing-library/preact';
import { createInstance } from 'i18next';
import type { ComponentChild } from 'preact';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { changing } from '#app/live.ts';
import type { Effect } from '#audio/effects.ts';
import type { Speaker } from '#audio/speaker.ts';
import type { Utterance } from '#audio/utterance.ts';
import type { LocalDate } from '#domain/dates.ts';
import type { OperationId } from '#domain/ids.ts';
import type { Lesson, LessonHelp, PracticeHelp } from '#domain/lesson.ts';
import { type Decision, inOrder, type Operation, operationOf } from '#domain/operation.ts';
import type { WordState } from '#domain/spacing.ts';
import {
  type SyncState,
  type Tablet,
  TabletContext,
  type TabletHolder,
  type Today,
  type Trouble,
} from '#hooks/tablet.ts';
import { SHIPPED_PRACTICES, shippedPractice } from './practices.ts';

const FILES = import.meta.glob<Record<string, string>>('../../locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** The interface words of all rooms and languages, as the app has them, ready at once. */
export function wordsIn(language: string) {
  const resources: Record<string, Record<string, Record<string, string>>> = {};
  for (const [path, words] of Object.entries(FILES)) {
    const [tag = '', file = ''] = path.split('/').slice(-2);
    resources[tag] = { ...resources[tag], [file.replace('.json', '')]: words };
  }
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return i18n;
}

interface Beginnings {
  date?: LocalDate;
  time?: string;
  firstDay?: LocalDate;
  language?: string;
  holder?: Partial<TabletHolder>;
  operations?: readonly Operation[];
  lessons?: readonly Lesson[];
  help?: readonly (LessonHelp | PracticeHelp)[];
  words?: ReadonlyMap<string, WordState>;
  drafts?: Readonly<Record<string, unknown>>;
  hasVoice?: boolean;
  /** Danish texts that somebody has said slowly. */
  slow?: readonly string[];
}

export const HER = 'participant/demo-1';
export const COHORT = 'cohort/demo';

let decisions = 0;

/**
 * A tablet for tests of screens: everything that `Tablet` promises, in memory, and the means to look behind it:
 * what was said, what was decided, and setters for all that the world outside changes.
 * `disk.isFull = true` makes every write fail; `disk.hold()` keeps writes waiting until `disk.release()`.
 */
export function aTablet(beginnings: Beginnings = {}) {
  const { lessons = [], help = [] } = beginnings;
  const said: Utterance[] = [];
  const effects: Effect[] = [];
  const opened: (readonly Utterance[])[] = [];
  const disk = writing();
  const speakerListeners = new Set<() => void>();
  const drafts = new Map(Object.entries(beginnings.drafts ?? {}));
  const recordings = new Map<string, Blob>();
  const media = new Map<string, Blob>();

  const today = changing<Today>({ date: beginnings.date ?? '2026-11-23', time: beginnings.time ?? '08:30' });
  const firstDay = changing<LocalDate>(beginnings.firstDay ?? '2026-11-23');
  const operations = changing<readonly Operation[]>([...(beginnings.operations ?? [])].sort(inOrder));
  const holder = changing<TabletHolder>({
    participant: HER,
    nickname: undefined,
    face: undefined,
    device: undefined,
    streams: [HER, 'programme'],
    ...beginnings.holder,
  });
  const language = changing(beginnings.language ?? 'da');
  const chosenLanguage = changing<string | undefined>(beginnings.language);
  const words = changing<ReadonlyMap<string, WordState>>(beginnings.words ?? new Map());
  const sync = changing<SyncState>({ phase: 'never', unsent: 0 });
  const trouble = changing<Trouble | undefined>(undefined);
  const update = changing(false);
  const content = changing<ReturnType<Tablet['content']['get']>>({
    ready: { wanted: lessons.length, kept: lessons.length, isLoading: false },
    index: {
      najah: 'content-1',
      lessons: lessons.map(({ id: lesson, topic, module, order, isPrivate }) => ({
        lesson,
        topic,
        module,
        order,
        isPrivate,
        sha256: '0'.repeat(64),
        bytes: 1,
        help: {},
      })),
      practices: SHIPPED_PRACTICES,
    },
  });
  const calls = {
    load: 0,
    sync: 0,
    update: 0,
    warmUp: 0,
    again: 0,
    pair: [] as unknown[],
    heard: [] as boolean[],
  };
  const hooks: { pair: () => Promise<void> } = { pair: async () => undefined };

  const speaker: Speaker = {
    say: async (utterances) => {
      opened.push(utterances);
      said.push(...utterances);
    },
    again: async () => {
      calls.again++;
    },
    stop: () => undefined,
    play: async () => 'ended',
    effect: (effect) => void effects.push(effect),
    speaking: () => undefined,
    hasVoice: () => beginnings.hasVoice ?? true,
    speaks: () => false,
    saysSlowly: async (text) => beginnings.slow?.includes(text) ?? false,
    heard: (isHeard) => void calls.heard.push(isHeard),
    subscribe: (listener) => {
      speakerListeners.add(listener);
      return () => speakerListeners.delete(listener);
    },
    warmUp: () => {
      calls.warmUp++;
    },
  };

  /** A decision somebody made, here or elsewhere, in the log at once. `n`: the server has it. */
  const decide = (decision: Decision, by: Operation['by'] = HER, n?: number): void => {
    const seen = operations.get().at(-1)?.at ?? 1_000_000;
    const id: OperationId = `operation/test-${decisions++}`;
    const operation = operationOf(decision, { id, by, now: seen + 1000, seen });
    operations.set([...operations.get(), n === undefined ? operation : { ...operation, n }].sort(inOrder));
  };

  const tablet: Tablet = {
    holder,
    operations,
    record: async (decision, by) => {
      await disk.write();
      decide(decision, by);
    },
    today,
    firstDay,
    speaker,
    language: {
      ...language,
      set: async (tag) => {
        language.set(tag);
        chosenLanguage.set(tag);
      },
    },
    chosenLanguage,
    content: { ...content, load: () => void calls.load++ },
    lesson: async (id) => lessons.find((lesson) => lesson.id === id),
    practice: shippedPractice,
    help: async (of, tag) =>
      help.find((one) => ('lesson' in one ? one.lesson : one.practice) === of && one.language === tag),
    drafts: {
      get: async (key) => drafts.get(key),
      put: async (key, value) => {
        await disk.write();
        drafts.set(key, value);
      },
      remove: async (key) => void drafts.delete(key),
    },
    words: {
      ...words,
      put: async (word, state) => {
        await disk.write();
        words.set(new Map([...words.get(), [word, state]]));
      },
    },
    recordings: {
      put: async (key, sound) => void recordings.set(key, sound),
      get: async (key) => recordings.get(key),
    },
    media: async (sha256) => media.get(sha256),
    sync: { ...sync, now: () => void calls.sync++ },
    trouble,
    pair: async (by) => {
      calls.pair.push(by);
      await hooks.pair();
    },
    chooseFace: async (face) => holder.set({ ...holder.get(), face }),
    update: { ...update, start: () => void calls.update++ },
  };

  return {
    tablet,
    said,
    /** Each call of `say`, with all it was given. */
    opened,
    effects,
    calls,
    hooks,
    disk,
    decide,
    drafts,
    recordings,
    media,
    set: { today, holder, sync, trouble, update, content, operations, words },
  };
}

export type FakeTablet = ReturnType<typeof aTablet>;

/** The texts that were said, in Danish. */
export const saidBy = (fake: FakeTablet): readonly string[] => fake.said.map(({ da }) => da);

/** Shows a screen on a tablet. `path` is the address it stands at. */
export function show(screen: ComponentChild, fake: FakeTablet = aTablet(), path = '/') {
  history.replaceState({}, '', path);
  return render(
    <I18nextProvider i18n={wordsIn(fake.tablet.language.get())}>
      <TabletContext.Provider value={fake.tablet}>{screen}</TabletContext.Provider>
    </I18nextProvider>,
  );
}

function writing() {
  let waiting: (() => void)[] | undefined;
  const disk = {
    isFull: false,
    hold: () => {
      waiting = [];
    },
    release: () => {
      for (const go of waiting ?? []) go();
      waiting = undefined;
    },
    write: async () => {
      await new Promise<void>((resolve) => (waiting ? waiting.push(resolve) : resolve()));
      if (disk.isFull) throw new Error('The disk is full');
    },
  };
  return disk;
}
