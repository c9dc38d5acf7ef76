import type { LessonId } from '#domain/ids.ts';
import { ALL_LANGUAGES } from '#domain/lesson.ts';
import type { Me } from '#domain/sync-protocol.ts';
import type { SeenDevices, Staff } from '#hooks/staff.ts';
import type { Drafts, SyncState } from '#hooks/tablet.ts';
import { type Database, openDatabase } from '#storage/database.ts';
import { openDrafts } from '#storage/drafts.ts';
import { type OperationLog, openLog } from '#storage/log.ts';
import { type MediaStore, openMedia } from '#storage/media.ts';
import { openMeta } from '#storage/meta.ts';
import { openPacks } from '#storage/packs.ts';
import { mediaCourier } from '#sync/media.ts';
import { startSyncing } from '#sync/schedule.ts';
import { sendByFetch } from '#sync/send.ts';
import { staffDesk } from '#sync/staff.ts';
import { danishTime, startClock } from './clock.ts';
import { keepContent } from './content.ts';
import { changing } from './live.ts';
import { reportOf, VERSION } from './report.ts';
import { recordAllIn, recordIn } from './tablet.ts';
import { changeWords, wordsOf } from './words.ts';

export const STAFF_WORDS = ['staff'] as const;

/** How often a staff page looks for what tablets have sent, ms: the week fills while they sync. */
const EVERY = 10_000;
const NEVER: SyncState = { phase: 'never', unsent: 0 };

/** One employee's desk on this machine: a database of her own, so that two who share a machine do not mix. */
interface Desk {
  readonly database: Database;
  readonly log: OperationLog;
  readonly media: MediaStore;
  readonly drafts: Drafts;
  readonly sync: ReturnType<typeof startSyncing>;
}

/**
 * Builds the staff pages' machinery. Signed out there is only the sign-in page; signed in once, the pages open
 * without a network until she signs out.
 */
export async function buildStaff(): Promise<Staff> {
  const shared = openDatabase('najah-staff');
  const meta = await openMeta(shared);
  const packs = openPacks(shared);
  let wanted = 'da';
  const content = await keepContent(packs, () => wanted);
  content.load();
  const server = staffDesk();
  const desk = changing<Desk | undefined>(undefined);
  const devices = changing<SeenDevices | undefined>(meta.get('devices'));
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const clock = startClock({
    now: Date.now,
    offset: () => desk.get()?.log.clockOffset() ?? 0,
    floor: () => desk.get()?.log.seen() ?? 0,
  });

  async function loadDevices() {
    try {
      const reply = await server.devices();
      const seen = { devices: reply.devices, now: reply.now, fetchedAt: clock.moment() };
      devices.set(seen);
      await meta.put({ devices: seen });
    } catch {
      // Without a network the last list stands, with the time it was heard.
    }
  }

  async function sitDown(me: Me) {
    const database = openDatabase(`najah-${me.id.replace('/', '-')}`);
    // The log asks its own database who decides here, when a restored server must be told everything again.
    const own = await openMeta(database);
    await own.put({ me });
    own.close();
    const log = await openLog(database);
    const media = openMedia(database);
    log.subscribe(tell);
    const sync = startSyncing({
      log,
      send: sendByFetch(),
      // A decision that names a photo waits until the photo is up.
      media,
      courier: mediaCourier({ log, media }),
      every: EVERY,
      name: database.name,
      report: () => reportOf(content.get(), language.get(), log),
      onSynced: () => void refresh(me),
    });
    sync.subscribe(tell);
    desk.set({ database, log, media, drafts: openDrafts(database), sync });
    tell();
  }

  /** Lets go of the desk that was: its rounds, its channel to other windows, its connection to the disk. */
  function standUp() {
    const before = desk.get();
    before?.sync.stop();
    before?.log.close();
    before?.database.close();
  }

  /** Streams grow when a woman is enrolled; the list of tablets changes with every round. */
  async function refresh(before: Me) {
    await loadDevices();
    const me = await server.me().catch(() => undefined);
    if (me?.id === before.id && JSON.stringify(me) !== JSON.stringify(meta.get('me'))) await meta.put({ me });
  }

  const language = changing('da');
  const me = meta.get('me');
  if (me) await sitDown(me);
  const sit = (): Desk => {
    const now = desk.get();
    if (!now) throw new Error('Nobody is signed in');
    return now;
  };

  return {
    me: { get: () => meta.get('me'), subscribe: meta.subscribe },
    operations: { get: () => desk.get()?.log.all() ?? NOTHING, subscribe },
    async record(decision) {
      const author = meta.get('me');
      if (!author) throw new Error('Nobody is signed in');
      await recordIn(sit().log, decision, author.id, clock.moment());
    },
    async recordAll(decisions) {
      const author = meta.get('me');
      if (!author) throw new Error('Nobody is signed in');
      await recordAllIn(sit().log, decisions, author.id, clock.moment());
    },
    today: clock,
    moment: clock.moment,
    danishTime,
    content,
    devices: { get: devices.get, subscribe: devices.subscribe, load: () => void loadDevices() },
    sync: { get: () => desk.get()?.sync.state() ?? NEVER, subscribe, now: () => desk.get()?.sync.now() },
    language: {
      get: language.get,
      subscribe: language.subscribe,
      async set(tag) {
        await changeWords(tag, STAFF_WORDS);
        language.set(tag);
      },
    },
    async signIn(name, password) {
      const signedIn = await server.signIn(name, password);
      standUp();
      await sitDown(signedIn);
      await meta.put({ me: signedIn });
    },
    async signOut() {
      standUp();
      desk.set(undefined);
      await meta.put({ me: undefined, devices: undefined });
      devices.set(undefined);
      tell();
      // The machine forgets her even where the server cannot be told; the session there ends by itself.
      await server.signOut().catch(() => undefined);
    },
    pairingCode: server.pairingCode,
    retire: async (device) => {
      await server.retire(device);
      await loadDevices();
    },
    people: server.people,
    addPerson: server.addPerson,
    lesson: packs.lesson,
    practice: packs.practice,
    help: packs.help,
    wantLanguages() {
      if (wanted === ALL_LANGUAGES) return;
      wanted = ALL_LANGUAGES;
      content.load();
    },
    lessonTitle: async (id: LessonId) => (await packs.lesson(id))?.title.da,
    words: wordsOf,
    putPhoto: (photo) => sit().media.keep(photo),
    putSound: (sound) => sit().media.keep(sound),
    media: (sha256) => sit().media.get(sha256),
    drafts: {
      get: async (key) => sit().drafts.get(key),
      put: async (key, value) => sit().drafts.put(key, value),
      remove: async (key) => sit().drafts.remove(key),
    },
    version: VERSION,
  };
}

const NOTHING: ReturnType<OperationLog['all']> = [];
