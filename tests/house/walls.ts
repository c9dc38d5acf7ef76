import { COMPUTED, type Import, roomOf } from './source.ts';

export interface Wall {
  readonly rooms: readonly string[];
  readonly libraries: readonly string[];
  /** Doors that are open to one file only, or for types only: each with its reason. */
  readonly doors?: readonly Door[];
}

interface Door {
  /** The file that may go through; absent: every file of the room. */
  readonly only?: RegExp;
  /** What lies behind it: a file of another room, or a library. */
  readonly to: RegExp;
  readonly typesOnly?: boolean;
}

const SEEN = ['preact', 'react-i18next'];

const WINDOW: Wall = {
  rooms: ['domain', 'curriculum', 'pictures', 'hooks', 'ui'],
  libraries: SEEN,
  doors: [
    // A screen says what sound it means; it plays none itself.
    { to: /^src\/audio\//, typesOnly: true },
    // Recording is the one thing a screen does with sound: say-and-hear, and a role model's voice.
    { to: /^src\/audio\/(recorder|booth)\.ts$/ },
  ],
};

/** The rooms of the house, and the rooms and libraries that each may import. Nothing else. (DESIGN §3) */
export const WALLS: Readonly<Record<string, Wall>> = {
  domain: { rooms: [], libraries: ['valibot'] },
  curriculum: {
    rooms: ['domain'],
    libraries: ['valibot'],
    // Authors write YAML. It is read when content is compiled, never on a tablet (see below).
    doors: [{ only: /\/(yaml|compile|schema)\.ts$/, to: /^yaml$/ }],
  },
  pictures: { rooms: ['domain'], libraries: [] },
  // valibot: what is read off the disk is checked where it enters.
  storage: { rooms: ['domain'], libraries: ['dexie', 'valibot'] },
  sync: { rooms: ['domain', 'storage'], libraries: ['valibot'] },
  audio: { rooms: ['domain'], libraries: ['howler'] },
  hooks: {
    rooms: ['domain', 'curriculum', 'storage', 'sync', 'audio'],
    libraries: SEEN,
    doors: [{ to: /^src\/ui\/term\.ts$/, typesOnly: true }],
  },
  ui: { rooms: ['domain', 'pictures'], libraries: SEEN },
  'screens/tablet': WINDOW,
  'screens/classroom': WINDOW,
  // The QR picture of a pairing code.
  'screens/staff': { ...WINDOW, libraries: [...SEEN, 'uqr'] },
  server: {
    rooms: ['domain'],
    libraries: [
      'hono',
      '@hono/node-server',
      'kysely',
      'pg',
      '@photostructure/sqlite',
      'hash-wasm',
      'rate-limiter-flexible',
      'valibot',
      'node:*',
    ],
    doors: [
      // The demo course that an empty server starts with, and the one that Vite's own server starts with.
      { only: /\/(main|development)\.ts$/, to: /^src\/curriculum\/plan\.ts$/ },
      // `npm start` prints a pairing code as the names of its pictures.
      { only: /\/main\.ts$/, to: /^src\/pictures\/pairing-pictures\.ts$/ },
    ],
  },
  app: {
    rooms: ['domain', 'curriculum', 'pictures', 'storage', 'sync', 'audio', 'hooks', 'ui', 'screens/*'],
    libraries: [
      ...SEEN,
      'i18next',
      'workbox-window',
      'workbox-precaching',
      'workbox-routing',
      'workbox-core',
      'virtual:pwa-register',
    ],
  },
  tools: {
    rooms: ['domain', 'curriculum', 'pictures', 'server'],
    // The machine's clips are levelled as a person's are.
    doors: [{ to: /^src\/audio\/(shape|loudness)\.ts$/ }],
    libraries: [
      'node:*',
      // `npm start` loads the server that it has just built.
      COMPUTED,
      'vite',
      'yaml',
      'valibot',
      '@playwright/test',
      '@sparticuz/chromium',
      'subset-font',
      // The machine voice is made when the course is built. eSpeak is GPL: no other room may name it.
      '@echogarden/espeak-ng-emscripten',
      'wasm-media-encoders',
    ],
  },
};

const fits = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

/** Is there a way through the wall between this file and what it imports? */
export function mayGo(file: string, wanted: Import): boolean {
  const wall = WALLS[roomOf(file)];
  if (!wall) return false;
  const target = wanted.file ?? wanted.library ?? '';
  if (wanted.file !== undefined && !wanted.file.startsWith('src/')) return false;
  if (wanted.file !== undefined && roomOf(wanted.file) === roomOf(file)) return true;
  const isOpen = wanted.file
    ? wall.rooms.some((room) => fits(room, roomOf(target)))
    : wall.libraries.some((library) => fits(library, target));
  const doors = wall.doors ?? [];
  return (
    isOpen ||
    doors.some(
      ({ only, to, typesOnly }) =>
        (!only || only.test(file)) && to.test(target) && (!typesOnly || wanted.isTypeOnly),
    )
  );
}
