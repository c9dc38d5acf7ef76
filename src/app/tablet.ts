import type { HolderId, StreamId } from '#domain/ids.ts';
import { type Decision, operationOf } from '#domain/operation.ts';
import type { WordState } from '#domain/spacing.ts';
import { TABLET_ROOMS } from '#domain/word-rooms.ts';
import type { Tablet, Trouble } from '#hooks/tablet.ts';
import { openDatabase } from '#storage/database.ts';
import { openDrafts } from '#storage/drafts.ts';
import { type OperationLog, openLog } from '#storage/log.ts';
import { openMachineVoice } from '#storage/machine-voice.ts';
import { openMedia } from '#storage/media.ts';
import { holderOf, openMeta, type StoredHolder } from '#storage/meta.ts';
import { openPacks } from '#storage/packs.ts';
import { askToPersist } from '#storage/persistence.ts';
import { openRecordings } from '#storage/recordings.ts';
import { openWords } from '#storage/words.ts';
import { startClock } from './clock.ts';
import { keepContent } from './content.ts';
import { changing } from './live.ts';
import { keepMachineVoice } from './machine-voice.ts';
import type { openPaired } from './paired.ts';
import { openSpeaker } from './speech.ts';
import { changeWords } from './words.ts';

/** The rooms whose words stand on the first screens and on Home. The others come while she looks at those. */
export const FIRST_ROOMS = ['tablet', 'me', 'calendar'] as const;

/**
 * Builds the one real tablet: its memory, clock, voice and line to the server. Works with no server at all; an
 * unpaired tablet only never syncs. What is wrong with the memory is told as `trouble`.
 */
export async function buildTablet(update: Tablet['update']): Promise<Tablet> {
  const trouble = changing<Trouble | undefined>(undefined);
  const database = openDatabase('najah', { onTrouble: trouble.set });
  const meta = await openMeta(database);
  const log = await openLog(database);
  const clock = startClock({ now: Date.now, offset: log.clockOffset, floor: log.seen });
  const packs = openPacks(database);
  const media = openMedia(database);
  const recordings = openRecordings(database);
  const words = await wakeWords(database);
  await holderOf({ meta, database }, clock.get().date);
  recordings.sweep(clock.get().date).catch(() => undefined);
  void askToPersist();

  const holder = derived(meta.subscribe, () => meta.get('holder') as StoredHolder);
  const chosenLanguage = derived(meta.subscribe, () => meta.get('language'));
  const language = derived(meta.subscribe, () => meta.get('language') ?? 'da');
  const voice = await keepMachineVoice(openMachineVoice(database));
  const content = await keepContent(packs, language.get, voice);
  content.load();

  const recorded = once(async () =>
    (await import('./clips.ts')).recordedVoices({
      operations: log.all,
      media: media.get,
      streams: () => holder.get().streams as readonly StreamId[],
    }),
  );
  const speaker = openSpeaker(
    {
      ...voice,
      // Whose voice says what is worked out where somebody has lent hers.
      clip: async (...text) =>
        log.all().some(({ kind }) => kind === 'clip-recorded') ? (await recorded()).clip(...text) : undefined,
    },
    {
      get: () => meta.get('voices') ?? { heard: {}, silent: [] },
      // A disk that is full forgets it: then the tablet is tried out again some day.
      put: (voices) => void meta.put({ voices }).catch(() => undefined),
    },
  );
  const line = { token: () => meta.get('token') };
  const paired = once(async () =>
    (await import('./paired.ts')).openPaired({
      log,
      media,
      meta,
      line,
      content: content.get,
      language: language.get,
      speaks: speaker.speaks,
    }),
  );
  const sync = syncWhenPaired(async () => (await paired()).start());
  if (meta.get('token')) sync.start();

  return {
    holder,
    operations: { get: log.all, subscribe: log.subscribe },
    record: (decision, by) => recordIn(log, decision, by, clock.moment()),
    today: clock,
    firstDay: derived(meta.subscribe, () => meta.get('firstDay') ?? clock.get().date),
    speaker,
    chosenLanguage,
    language: {
      ...language,
      async set(tag) {
        await changeWords(tag, TABLET_ROOMS);
        await meta.put({ language: tag });
        content.load();
        // People's voices in the other language.
        sync.now();
      },
    },
    content,
    lesson: packs.lesson,
    practice: packs.practice,
    help: packs.help,
    drafts: openDrafts(database),
    words,
    recordings: {
      put: (key, sound) => recordings.put(key, clock.get().date, sound),
      get: recordings.get,
    },
    media: media.get,
    sync,
    trouble,
    async pair(by) {
      await (await paired()).pair(by);
      sync.start();
    },
    async chooseFace(face) {
      await meta.put({ holder: { ...(meta.get('holder') as StoredHolder), face } });
    },
    update,
  };
}

/** Keeps a decision of this device's holder; resolves when the disk has it. `now` in ms. */
export function recordIn(log: OperationLog, decision: Decision, by: HolderId, now: number): Promise<void> {
  return log.record(
    operationOf(decision, { id: `operation/${crypto.randomUUID()}`, by, now, seen: log.seen() }),
  );
}

/** Keeps decisions that belong together, in this order: all of them or none. */
export function recordAllIn(
  log: OperationLog,
  decisions: readonly Decision[],
  by: HolderId,
  now: number,
): Promise<void> {
  let seen = log.seen();
  return log.recordAll(
    decisions.map((decision) => {
      const made = operationOf(decision, { id: `operation/${crypto.randomUUID()}`, by, now, seen });
      seen = made.at;
      return made;
    }),
  );
}

/** A value that is worked out from another, and the same object as long as nothing it shows has changed. */
function derived<T>(subscribe: (listener: () => void) => () => void, get: () => T) {
  return { subscribe, get };
}

/** Her words, awake in memory, since they are asked for in the middle of drawing. */
async function wakeWords(database: Parameters<typeof openWords>[0]): Promise<Tablet['words']> {
  const stored = openWords(database);
  const words = changing<ReadonlyMap<string, WordState>>(await stored.all());
  return {
    get: words.get,
    subscribe: words.subscribe,
    async put(word, state) {
      await stored.put(word, state);
      words.set(new Map([...words.get(), [word, state]]));
    },
  };
}

/** Syncing that begins when there is somebody to sync for. Until then it says "never", which is no fault. */
function syncWhenPaired(begin: () => Promise<Syncing>): Tablet['sync'] & { start(): void } {
  const never = { phase: 'never', unsent: 0 } as const;
  let syncing: Syncing | undefined;
  let turn = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  function start() {
    const mine = ++turn;
    begin().then(
      (begun) => {
        if (mine !== turn) return begun.stop();
        syncing?.stop();
        syncing = begun;
        syncing.subscribe(tell);
        tell();
      },
      // The code could not be fetched: it is when there is a network again.
      () => addEventListener('online', start, { once: true }),
    );
  }
  return {
    start,
    get: () => syncing?.state() ?? never,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => syncing?.now(),
  };
}

type Syncing = ReturnType<ReturnType<typeof openPaired>['start']>;

/** Makes it once; what failed is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
