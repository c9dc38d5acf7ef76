import { createContext } from 'preact';
import { useSyncExternalStore } from 'preact/compat';
import { useContext, useMemo } from 'preact/hooks';
import type { Speaker } from '#audio/speaker.ts';
import type { LocalDate, LocalTime } from '#domain/dates.ts';
import type { HolderId, ParticipantId } from '#domain/ids.ts';
import type { ContentIndex, Help, Lesson } from '#domain/lesson.ts';
import type { Decision, Operation } from '#domain/operation.ts';
import type { Practice } from '#domain/practice.ts';
import type { Ready } from '#domain/ready.ts';
import type { WordState } from '#domain/spacing.ts';
import type { Trouble } from '#storage/database.ts';
import type { StoredHolder } from '#storage/meta.ts';
import type { SyncPhase, SyncState } from '#sync/schedule.ts';

/** Something that changes, and says when. `get` gives the same object until it has changed. */
export interface Live<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

/** The woman whose tablet it is, as it is kept on the disk. */
export type TabletHolder = StoredHolder;

export type { SyncPhase, SyncState, Trouble };

/** The day and the minute in Denmark, set right by the server's clock where it was ever heard. */
export interface Today {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** Small things kept on the disk at once: where she is in a lesson, what she chose. */
export interface Drafts {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What a screen stands on. `app/` builds the one there is; a test builds its own. */
export interface Tablet {
  readonly holder: Live<TabletHolder>;
  readonly operations: Live<readonly Operation[]>;
  /** Keeps a decision; resolves when it is on the disk. */
  readonly record: (decision: Decision, by: HolderId) => Promise<void>;
  readonly today: Live<Today>;
  /** The day this tablet was first used: where the weeks of an unpaired tablet begin. */
  readonly firstDay: Live<LocalDate>;
  readonly speaker: Speaker;
  readonly language: Live<string> & { set(tag: string): Promise<void> };
  /** The language she chose, or nothing before she has. */
  readonly chosenLanguage: Live<string | undefined>;
  readonly content: Live<{ readonly ready: Ready; readonly index: ContentIndex | undefined }> & {
    load(): void;
  };
  readonly lesson: (id: string) => Promise<Lesson | undefined>;
  readonly practice: (id: string) => Promise<Practice | undefined>;
  /** `of`: the id of a lesson or of a practice place. */
  readonly help: (of: string, language: string) => Promise<Help | undefined>;
  readonly drafts: Drafts;
  readonly words: Live<ReadonlyMap<string, WordState>> & {
    put(word: string, state: WordState): Promise<void>;
  };
  readonly recordings: {
    put(key: string, sound: Blob): Promise<void>;
    get(key: string): Promise<Blob | undefined>;
  };
  /** A picture or sound that staff put in, by hash, once it is on the tablet. */
  readonly media: (sha256: string) => Promise<Blob | undefined>;
  readonly sync: Live<SyncState> & { now(): void };
  readonly trouble: Live<Trouble | undefined>;
  /** Ties this tablet to a woman of a cohort. Throws `TurnedAway` or `NoNetwork`. */
  readonly pair: (by: { code: string } | { pictures: readonly number[] }) => Promise<void>;
  /** The face she chose, kept on the tablet. */
  readonly chooseFace: (face: string) => Promise<void>;
  /** Is a new version waiting? `start` puts it in place; only between two things, never in the middle of one. */
  readonly update: Live<boolean> & { start(): void };
}

export const TabletContext = createContext<Tablet | undefined>(undefined);

/** The tablet itself. Prefer the narrower hooks below and beside this file. */
export function useTablet(): Tablet {
  const tablet = useContext(TabletContext);
  if (!tablet) throw new Error('This component needs a <TabletContext.Provider> around it');
  return tablet;
}

/** The present value of something that changes. */
export const useLive = <T>(live: Live<T>): T => useSyncExternalStore(live.subscribe, live.get);

/** All operations, in order. The component renders again when there is a new one. */
export const useOperations = (): readonly Operation[] => useLive(useTablet().operations);

export const useHolder = (): TabletHolder => useLive(useTablet().holder);

export const useToday = (): Today => useLive(useTablet().today);

/**
 * The one way a screen writes: it says what was decided, and the rest is filled in here. A screen
 * need not wait: it changes when the log does, and the log does when the disk has it. That a tablet
 * cannot save is told in one place, by the app (`trouble`).
 */
export function useRecord(): (decision: WithoutStream) => void {
  const { record, holder } = useTablet();
  return useMemo(
    () => (decision) => {
      const { participant } = holder.get();
      record({ ...decision, stream: participant, participant } as Decision, participant).catch(
        () => undefined,
      );
    },
    [record, holder],
  );
}

/** A woman's decisions are all about herself, in her own stream. */
export type WithoutStream = Decision extends infer D
  ? D extends { participant: ParticipantId; kind: HerKinds }
    ? Omit<D, 'stream' | 'participant'>
    : never
  : never;
type HerKinds =
  | 'task-ticked'
  | 'task-unticked'
  | 'lesson-completed'
  | 'excursion-answered'
  | 'look-chosen'
  | 'ability-marked'
  | 'practice-mastered';
