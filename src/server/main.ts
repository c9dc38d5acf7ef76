import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import * as v from 'valibot';
import { PLAN } from '#curriculum/plan.ts';
import { type ContentIndex, ContentIndexSchema } from '#domain/lesson.ts';
import { PAIRING_PICTURES } from '#pictures/pairing-pictures.ts';
import { createApp } from './app.ts';
import { danishDate } from './danish-date.ts';
import { type SignIn, seedDemo } from './demo.ts';
import { COORDINATOR, DEMO_WOMEN } from './demo-people.ts';
import { createFirstAccount } from './first-start.ts';
import { makeFolder } from './folder.ts';
import { openMedia } from './media.ts';
import { type Settings, settingsOf } from './settings.ts';
import { openStore, type Store } from './store.ts';

/** The accounts of a server that had none: the demo's, or the first coordinator's. */
async function prepare(store: Store, { isDemo, demoPassword, dist }: Settings): Promise<readonly SignIn[]> {
  if (!(await store.people.isEmpty())) return [];
  if (!isDemo) return [await createFirstAccount(store, Date.now())];
  const lessons = await publishedLessons(dist);
  return seedDemo(store, {
    plan: PLAN,
    today: danishDate(Date.now()),
    lessons,
    now: Date.now(),
    password: demoPassword,
  });
}

async function publishedLessons(dist: string | undefined): Promise<ContentIndex['lessons']> {
  if (dist === undefined) return [];
  const text = await readFile(join(dist, 'content', 'index.json'), 'utf8').catch(() => 'null');
  const index = v.safeParse(ContentIndexSchema, JSON.parse(text));
  if (!index.success) return [];
  return index.output.lessons.toSorted((a, b) => a.module - b.module || a.order - b.order);
}

async function listen(store: Store, settings: Settings): Promise<ServerType> {
  const { port, host, folder, dist, voices, isBehindProxy } = settings;
  const app = createApp({
    store,
    media: openMedia(join(folder, 'media')),
    now: Date.now,
    dist,
    voices,
    isBehindProxy,
    log: (line) => console.warn(JSON.stringify(line)),
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host, serverOptions: TIMEOUTS }, () =>
      resolve(server),
    );
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNot(error, settings)));
  });
}

/** Node's own are 60 s and 300 s, which lets a few slow senders hold the server for minutes (sync-reliability F10). */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 };

function whyNot(error: NodeJS.ErrnoException, { port, host }: Settings): Error {
  const reason =
    error.code === 'EADDRINUSE'
      ? `another program uses port ${port}: stop it, or set PORT to another number`
      : error.code === 'EACCES'
        ? `this account may not use port ${port}: set PORT to a number above 1023`
        : `${error.message}: check PORT and HOST`;
  return new Error(`Najah cannot listen on ${host}, because ${reason}.`, { cause: error });
}

async function welcome(
  server: ServerType,
  store: Store,
  { host, databaseUrl, folder }: Settings,
  signIns: readonly SignIn[],
): Promise<void> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const home = `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  console.log('Najah is running.');
  console.log(`  Tablet     ${home}/`);
  console.log(`  Classroom  ${home}/class`);
  console.log(`  Staff      ${home}/staff`);
  console.log(
    `  Kept in    ${databaseUrl.startsWith('postgres') ? `PostgreSQL, and media in ${folder}` : folder}`,
  );
  if (signIns.length > 0) console.log('\nStaff sign in with these. They are shown this once:');
  for (const { name, role, password } of signIns) console.log(`  ${name.padEnd(12)} ${password}   (${role})`);
  await offerPairing(store);
}

/** A demo has a woman to pair with: a new code at each start, for it lives ten minutes. */
async function offerPairing({ people, pairingCodes }: Store): Promise<void> {
  const [woman] = DEMO_WOMEN;
  if (!woman || !(await people.cohortOf(woman.id)) || !(await people.person(COORDINATOR))) return;
  const { pictures } = await pairingCodes.make(woman.id, COORDINATOR, Date.now());
  const words = pictures.map((picture) => PAIRING_PICTURES[picture]?.da).join(' - ');
  console.log(`\nPair a tablet with ${woman.nickname} within ten minutes. Tap: ${words}`);
}

/** Lets those who are being answered have their answer, then lets go of the database. */
function close(server: ServerType, store: Store): void {
  server.close(async () => {
    await store.close();
    process.exit(0);
  });
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), PATIENCE).unref();
}

/** How long a closing server waits for those who do not finish, ms. */
const PATIENCE = 5_000;

/** Builds the one real server: the real clock, disk and network. */
async function start(): Promise<void> {
  const settings = settingsOf(process.env, new URL('.', import.meta.url));
  await makeFolder(settings.folder);
  const store = await openStore(settings.databaseUrl);
  const signIns = await prepare(store, settings);
  const server = await listen(store, settings);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => close(server, store));
  await welcome(server, store, settings, signIns);
}

// Last in the file, for it runs at once and needs all that stands above. Whoever starts a server gets one
// sentence on what keeps it from starting, not a stack.
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
