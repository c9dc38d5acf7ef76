import { render } from '@testing-library/preact';
import { I18nextProvider } from 'react-i18next';
import { changing } from '#app/live.ts';
import type { StaffRole } from '#domain/access.ts';
import { streamsOfStaff } from '#domain/access.ts';
import { type CohortId, nameOf, type OperationId, type ParticipantId } from '#domain/ids.ts';
import type { Lesson, LessonHelp, PracticeHelp } from '#domain/lesson.ts';
import { type Decision, inOrder, type Operation, operationOf } from '#domain/operation.ts';
import type { Practice } from '#domain/practice.ts';
import type { Device, DeviceReport, Me, PairingCode } from '#domain/sync-protocol.ts';
import type { Person, SeenDevices, Staff } from '#hooks/staff.ts';
import type { SyncState, Today } from '#hooks/tablet.ts';
import { StaffWindow } from '#screens/staff/StaffWindow.tsx';
import { listed, SHIPPED_PRACTICES, shippedPractice } from './practices.ts';
import { wordsIn } from './screen-tablet.tsx';

export const HOLD: CohortId = 'cohort/hold-3';
export const COURSE = 'course/hold-3';
/** Monday 23 November 2026, 8.30 in Denmark, in ms; the course is in its week 8. */
export const NOW = Date.UTC(2026, 10, 23, 7, 30);
const TODAY: Today = { date: '2026-11-23', time: '08:30' };

export const AMINA: ParticipantId = 'participant/amina';
export const NOOR: ParticipantId = 'participant/noor';
export const AASE: ParticipantId = 'participant/aase';
const WOMEN: readonly [ParticipantId, string, string][] = [
  [NOOR, 'Noor', 'noor'],
  [AASE, 'Åse', 'olena'],
  [AMINA, 'Amina', 'amina'],
];

/** An error as the sync room throws it. */
export const turnedAway = (code: string): Error => Object.assign(new Error(code), { code });
export const noNetwork = (): Error => Object.assign(new Error('offline'), { name: 'NoNetwork' });

interface Beginnings {
  role?: StaffRole;
  isSignedIn?: boolean;
  /** Without a course, or without women, where a page must cope with that. */
  hasCourse?: boolean;
  hasWomen?: boolean;
  cohorts?: Me['cohorts'];
  language?: string;
  sync?: SyncState;
  devices?: readonly Device[] | undefined;
  /** The lessons on this machine; without them there are five that are only known by name. */
  lessons?: readonly Lesson[];
  help?: readonly (LessonHelp | PracticeHelp)[];
  /** Tags of the languages that the lessons are published in, whether this machine has fetched them or not. */
  published?: readonly string[];
  /** The practice places on this machine, when they are not the shipped ones. */
  places?: readonly Practice[];
  /** Places that are published besides them, and still on their way. */
  coming?: readonly Practice[];
}

let decisions = 0;

/** The staff pages' machinery in memory, with the means to look behind it and to be the rest of the world. */
export function aStaff(beginnings: Beginnings = {}) {
  const { places, coming = [] } = beginnings;
  const { role = 'teacher', isSignedIn = true, hasCourse = true, hasWomen = true } = beginnings;
  const cohorts = beginnings.cohorts ?? [{ id: HOLD, name: 'Hold 3' }];
  const ids = cohorts.map(({ id }) => id);
  const person: Me = {
    najah: 'me-1',
    id: 'staff/parwin',
    name: 'Parwin',
    role,
    cohorts,
    streams: [...streamsOfStaff(role, ids, [AMINA, NOOR, AASE])],
  };
  const me = changing<Me | undefined>(isSignedIn ? person : undefined);
  const operations = changing<readonly Operation[]>([]);
  const today = changing<Today>(TODAY);
  const sync = changing<SyncState>(beginnings.sync ?? { phase: 'synced', unsent: 0, at: NOW });
  const language = changing(beginnings.language ?? 'da');
  const devices = changing<SeenDevices | undefined>(
    beginnings.devices && { devices: beginnings.devices, now: NOW, fetchedAt: NOW },
  );
  const lessons = beginnings.lessons?.map(({ id }) => nameOf(id)) ?? [
    'post-1',
    'post-2',
    'post-3',
    'post-4',
    'post-5',
  ];
  const content = changing<ReturnType<Staff['content']['get']>>({
    ready: { wanted: 5, kept: 5, isLoading: false },
    index: {
      najah: 'content-1',
      lessons: lessons.map((name, i) => ({
        lesson: `lesson/${name}` as const,
        topic: '2.1',
        module: 2,
        order: i + 1,
        sha256: '0'.repeat(64),
        bytes: 1,
        help: Object.fromEntries(
          (beginnings.published ?? []).map((tag) => [tag, { sha256: '0'.repeat(64), bytes: 1 }]),
        ),
      })),
      practices: places ? listed([...places, ...coming]) : SHIPPED_PRACTICES,
    },
  });
  const clock = { now: NOW };
  const photos = new Map<string, Blob>();
  const drafts = new Map<string, unknown>();
  const calls = {
    load: 0,
    sync: 0,
    signOut: 0,
    languages: 0,
    retired: [] as string[],
    added: [] as unknown[],
  };
  /** What the server answers; a test replaces what it wants to be otherwise. */
  const server = {
    signIn: async (_name: string, _password: string): Promise<void> => undefined,
    pairingCode: async (participant: ParticipantId): Promise<PairingCode> => ({
      code: 'abcdefghijklmnop',
      pictures: [0, 3, 16, 23],
      participant,
      expires: clock.now + 10 * 60_000,
    }),
    people: async (): Promise<readonly Person[]> => [
      { id: 'staff/lise', name: 'Lise', role: 'coordinator' },
      { id: 'staff/parwin', name: 'Parwin', role: 'teacher' },
    ],
    addPerson: async (): Promise<{ password: string }> => ({ password: 'hest-lampe-bro-12' }),
    retire: async (): Promise<void> => undefined,
    disk: async (): Promise<void> => undefined,
  };

  /** A decision somebody made, here or elsewhere, in the log at once. `n`: the server has it. */
  const decide = (decision: Decision, by: Operation['by'], n?: number): Operation => {
    const seen = operations.get().at(-1)?.at ?? NOW - 30 * 24 * 60 * 60_000;
    const id: OperationId = `operation/staff-test-${decisions++}`;
    const made = operationOf(decision, { id, by, now: seen + 1000, seen });
    const operation = n === undefined ? made : { ...made, n };
    operations.set([...operations.get(), operation].sort(inOrder));
    return operation;
  };
  if (hasCourse) {
    decide(
      {
        kind: 'course-planned',
        stream: HOLD,
        course: COURSE,
        name: 'Hold 3',
        start: '2026-09-28',
        meetings: [
          { weekday: 2, from: '09:00', to: '11:00' },
          { weekday: 4, from: '09:00', to: '11:00' },
        ],
        yoga: { weekday: 5, from: '10:00', to: '11:00' },
        closed: ['2026-10-13', '2026-10-15'],
      },
      'staff/lise',
      1,
    );
  }
  if (hasWomen) {
    for (const [participant, nickname, face] of WOMEN) {
      const stream = 'staff/hold-3';
      decide({ kind: 'participant-enrolled', stream, participant, nickname, face }, 'staff/lise', 2);
    }
  }

  const staff: Staff = {
    me,
    operations,
    record: async (decision) => {
      await server.disk();
      decide(decision, person.id);
    },
    recordAll: async (decisions) => {
      await server.disk();
      for (const decision of decisions) decide(decision, person.id);
    },
    today,
    moment: () => clock.now,
    danishTime: (moment) => {
      // Danish winter time is an hour ahead: enough for tests that stay in November.
      const local = new Date(moment + 60 * 60_000).toISOString();
      return { date: local.slice(0, 10), time: local.slice(11, 16) };
    },
    content,
    devices: { ...devices, load: () => void calls.load++ },
    sync: { ...sync, now: () => void calls.sync++ },
    language: { ...language, set: async (tag) => language.set(tag) },
    signIn: async (name, password) => {
      await server.signIn(name, password);
      me.set(person);
    },
    signOut: async () => {
      calls.signOut++;
      me.set(undefined);
    },
    pairingCode: (participant) => server.pairingCode(participant),
    retire: async (device) => {
      await server.retire();
      calls.retired.push(device);
    },
    people: () => server.people(),
    addPerson: async (added) => {
      calls.added.push(added);
      return server.addPerson();
    },
    lessonTitle: async (id) => beginnings.lessons?.find((lesson) => lesson.id === id)?.title.da,
    lesson: async (id) => beginnings.lessons?.find((lesson) => lesson.id === id),
    practice: places ? async (id) => places.find((practice) => practice.id === id) : shippedPractice,
    help: async (of, tag) =>
      beginnings.help?.find(
        (one) => ('lesson' in one ? one.lesson : one.practice) === of && one.language === tag,
      ),
    wantLanguages: () => void calls.languages++,
    putPhoto: async (photo) => {
      const name = String(photos.size + 1).padStart(64, '0');
      photos.set(name, photo);
      return name;
    },
    putSound: async (sound) => {
      await server.disk();
      const name = String(photos.size + 1).padStart(64, '0');
      photos.set(name, sound);
      return name;
    },
    media: async (sha256) => photos.get(sha256),
    words: async (tag, room) => wordsIn(tag).getResourceBundle(tag, room) ?? {},
    drafts: {
      get: async (key) => drafts.get(key),
      put: async (key, value) => {
        await server.disk();
        drafts.set(key, value);
      },
      remove: async (key) => void drafts.delete(key),
    },
    version: '0.1.0',
  };
  return {
    staff,
    server,
    calls,
    clock,
    photos,
    decide,
    set: { me, operations, today, sync, devices, content },
  };
}

export type FakeStaff = ReturnType<typeof aStaff>;

const REPORT: DeviceReport = {
  app: '0.1.0',
  wanted: 40,
  kept: 40,
  isPersisted: true,
  isInstalled: true,
  refused: 0,
  language: 'ar',
};

/** A tablet as the server tells of it: ready, and heard of a minute ago. */
export function aDevice(
  number: number,
  participant: ParticipantId,
  changes: Partial<Omit<Device, 'report'>> & { report?: Partial<DeviceReport> | null } = {},
): Device {
  const { report, ...rest } = changes;
  return {
    id: `device/${number}`,
    participant,
    number,
    lastSeen: NOW - 60_000,
    cursor: 100,
    isRetired: false,
    ...rest,
    report: report === null ? null : { ...REPORT, ...report },
  };
}

/** Opens the staff window at an address. */
export function showStaff(path: string, fake: FakeStaff = aStaff()) {
  history.replaceState({}, '', path);
  return render(
    <I18nextProvider i18n={wordsIn(fake.staff.language.get())}>
      <StaffWindow staff={fake.staff} />
    </I18nextProvider>,
  );
}
