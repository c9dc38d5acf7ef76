import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How this server runs, as its surroundings tell it. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where media lie, and the database when it is SQLite. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly dist: string | undefined;
  /** Where `npm run voices` leaves the packs of machine-made clips. */
  readonly voices: string;
  readonly isDemo: boolean;
  readonly demoPassword: string | undefined;
  readonly isBehindProxy: boolean;
}

/**
 * Reads PORT, HOST, DATA, DATABASE_URL, DIST, VOICES, DEMO, DEMO_PASSWORD and TRUST_PROXY. Throws an Error of one
 * sentence when PORT is not a port. `here` is the folder of the running program: the app lies beside it when
 * it is built, two floors up in development.
 */
export function settingsOf(env: Readonly<Record<string, string | undefined>>, here: URL): Settings {
  const folder = resolve(env.DATA || 'data');
  return {
    port: portIn(env.PORT),
    host: env.HOST || '127.0.0.1',
    folder,
    databaseUrl: env.DATABASE_URL || join(folder, 'najah.db'),
    dist: env.DIST ? resolve(env.DIST) : distNear(here),
    voices: env.VOICES ? resolve(env.VOICES, 'packs') : fileURLToPath(new URL('../.voices/packs', here)),
    isDemo: env.DEMO !== '0',
    demoPassword: env.DEMO_PASSWORD || undefined,
    isBehindProxy: env.TRUST_PROXY === '1',
  };
}

const PORT = 8480;

function portIn(text: string | undefined): number {
  if (!text) return PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${text}", which is not a port: set it to a number from 1 to 65535.`);
}

const distNear = (here: URL): string | undefined =>
  ['../dist', '../../dist']
    .map((path) => fileURLToPath(new URL(path, here)))
    .find((path) => existsSync(join(path, 'index.html')));
