import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { mayDecide, type StaffRole } from '#domain/access.ts';
import type { CohortId, DeviceId, LessonId, ParticipantId, StaffId } from '#domain/ids.ts';
import type { ContentIndex, Help, Lesson } from '#domain/lesson.ts';
import type { Decision, Kind, Operation } from '#domain/operation.ts';
import type { Practice } from '#domain/practice.ts';
import type { Ready } from '#domain/ready.ts';
import type { Device, Me, PairingCode } from '#domain/sync-protocol.ts';
import { isFullDisk } from '#storage/disk-errors.ts';
import { type Drafts, type Live, type SyncState, type Today, useLive } from './tablet.ts';

/** The tablets as the server last told of them. */
export interface SeenDevices {
  readonly devices: readonly Device[];
  /** The server's clock when it told us, ms. */
  readonly now: number;
  /** When we heard it, ms by `Staff.moment`. */
  readonly fetchedAt: number;
}

/** An employee with an account. */
export interface Person {
  readonly id: StaffId;
  readonly name: string;
  readonly role: StaffRole;
}

/**
 * What the staff pages stand on. `app/` builds the one there is; a test builds its own.
 * What asks the server rejects with an error that `codeOf` understands.
 */
export interface Staff {
  /** Who is signed in on this machine; kept on the disk, so that the pages open without a network. */
  readonly me: Live<Me | undefined>;
  readonly operations: Live<readonly Operation[]>;
  /** Keeps a decision by whoever is signed in; resolves when it is on the disk. */
  readonly record: (decision: Decision) => Promise<void>;
  /** Keeps several that belong together, in this order: all of them or none. */
  readonly recordAll: (decisions: readonly Decision[]) => Promise<void>;
  readonly today: Live<Today>;
  /** Now, ms by the server's clock as far as it was ever heard. */
  readonly moment: () => number;
  /** Danish day and time of a moment in ms, whatever zone this machine believes in. */
  readonly danishTime: (moment: number) => Today;
  readonly content: Live<{ readonly ready: Ready; readonly index: ContentIndex | undefined }>;
  /** Undefined before they were ever heard of. `load` asks now. */
  readonly devices: Live<SeenDevices | undefined> & { load(): void };
  readonly sync: Live<SyncState> & { now(): void };
  readonly language: Live<string> & { set(tag: string): Promise<void> };
  readonly signIn: (name: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly pairingCode: (participant: ParticipantId) => Promise<PairingCode>;
  readonly retire: (device: DeviceId) => Promise<void>;
  readonly people: () => Promise<readonly Person[]>;
  /** Makes an account; the password is told once and never again. */
  readonly addPerson: (person: { name: string; role: StaffRole; cohort: CohortId }) => Promise<{
    readonly password: string;
  }>;
  readonly lessonTitle: (id: LessonId) => Promise<string | undefined>;
  /** A lesson, a practice place, and the texts of either in a help language, off this machine's disk. */
  readonly lesson: (id: string) => Promise<Lesson | undefined>;
  readonly practice: (id: string) => Promise<Practice | undefined>;
  readonly help: (of: string, language: string) => Promise<Help | undefined>;
  /** From now on the texts in all languages are wanted here too; most who use these pages never need them. */
  readonly wantLanguages: () => void;
  /** Keeps a picture on the disk until it has been sent; resolves to its SHA-256. */
  readonly putPhoto: (photo: Blob) => Promise<string>;
  /** The same for a voice. */
  readonly putSound: (sound: Blob) => Promise<string>;
  readonly media: (sha256: string) => Promise<Blob | undefined>;
  /** The words of one of the tablet's rooms in one language, by key. */
  readonly words: (language: string, room: string) => Promise<Readonly<Record<string, string>>>;
  /** What whoever is signed in has begun on this machine and not decided yet. */
  readonly drafts: Drafts;
  /** Of the app, for the line at the foot. */
  readonly version: string;
}

export const StaffContext = createContext<Staff | undefined>(undefined);

/** The staff pages' machinery. Throws outside a `StaffContext.Provider`. */
export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (!staff) throw new Error('This component needs a <StaffContext.Provider> around it');
  return staff;
}

/** Whoever is signed in. Throws where nobody is: the window shows nothing but the sign-in page then. */
export function useMe(): Me {
  const me = useLive(useStaff().me);
  if (!me) throw new Error('This component is shown only to somebody who has signed in');
  return me;
}

/** Does this person make decisions of a kind at all? What she may not do is not offered. */
export function useMayDecide(): (kind: Kind) => boolean {
  const { role } = useMe();
  return (kind) => mayDecide(role, kind);
}

/** Why something that asks the server, or the disk, did not succeed: an `EdgeError`, or one of ours. */
export type FaultCode = string;

/**
 * Reads the code off an error of the sync room (`TurnedAway`, `NoNetwork`) by its shape, since an error that
 * crossed a worker or a lazy chunk is not always an `instanceof`. Whatever else it was is `trouble`.
 */
export function codeOf(error: unknown): FaultCode {
  if (!(error instanceof Error)) return 'trouble';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.name === 'NoNetwork') return 'no-network';
  return isFullDisk(error) ? 'cannot-save' : 'trouble';
}
