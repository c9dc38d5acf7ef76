import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aFolder, buildServer, freePort, type Program, type Run } from '../support/server-process.ts';

// A database of its own, or a slow hash, for every test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const PASSWORD = 'bako-limu-tesa-rodi-nufa';

let program: Program;
beforeAll(async () => {
  program = await buildServer();
}, 60_000);
afterAll(() => program?.remove());

let folder: string;
let env: Record<string, string>;
let remove: () => Promise<void>;
const running: Run[] = [];
const start = async (more: Readonly<Record<string, string>> = {}) => {
  const run: Run = await program.start({ ...env, ...more });
  running.push(run);
  return run;
};
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  env = { DATA: folder, PORT: String(await freePort()), DEMO_PASSWORD: PASSWORD };
});
afterEach(async () => {
  for (const run of running.splice(0)) await run.end('SIGKILL');
  await remove();
});

const post = (run: Run, path: string, json: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(run.address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(json),
  });

/** Pairs a tablet with Amina of the demo, the whole way that people go: sign-in, code, pictures. */
async function pair(run: Run): Promise<{ token: string; participant: string }> {
  const signedIn = await post(run, '/api/sign-in', { name: 'Lise', password: PASSWORD });
  const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const asLise = { Cookie: cookie, Origin: run.address };
  const code = await post(run, '/api/pairing-codes', { participant: 'participant/demo-amina' }, asLise);
  const { pictures } = (await code.json()) as { pictures: number[] };
  return (await (await post(run, '/api/pair', { pictures })).json()) as {
    token: string;
    participant: string;
  };
}

interface Kept {
  readonly id: string;
  readonly n: number;
}

/** Sends round after round until the server is gone, and notes what it answered for. */
async function sendUntilItEnds(
  run: Run,
  { token, participant }: { token: string; participant: string },
  kept: Kept[],
) {
  for (;;) {
    const operations = Array.from({ length: 20 }, () => ({
      id: `operation/${randomUUID()}`,
      at: Date.now(),
      by: participant,
      stream: participant,
      kind: 'task-ticked',
      participant,
      course: 'course/hold-3',
      week: 8,
      task: 'jobnet',
    }));
    const request = { after: 0, streams: [], operations };
    const reply = await post(run, '/api/sync', request, { Authorization: `Bearer ${token}` })
      .then((response) => response.json() as Promise<{ verdicts: Kept[] }>)
      .catch(() => undefined);
    if (!reply) return;
    kept.push(...reply.verdicts);
  }
}

async function allOf(run: Run, token: string): Promise<Kept[]> {
  const all: Kept[] = [];
  for (let after = 0, more = true; more; ) {
    const streams = ['participant/demo-amina', 'cohort/hold-3', 'programme'];
    const response = await post(
      run,
      '/api/sync',
      { after, streams, operations: [] },
      { Authorization: `Bearer ${token}` },
    );
    const page = (await response.json()) as { operations: Kept[]; cursor: number; more: boolean };
    all.push(...page.operations);
    ({ cursor: after, more } = page);
  }
  return all;
}

test('what it has answered for is there after it was killed in the middle of its work, three times over', async () => {
  let run = await start();
  const tablet = await pair(run);
  const kept: Kept[] = [];
  for (let time = 0; time < 3; time++) {
    const before = kept.length;
    const sending = Promise.all([1, 2, 3].map(() => sendUntilItEnds(run, tablet, kept)));
    await expect.poll(() => kept.length - before, { timeout: 20_000 }).toBeGreaterThan(300);
    await run.end('SIGKILL');
    await sending;

    run = await start();
    const there = await allOf(run, tablet.token);
    const places = new Map(there.map(({ id, n }) => [id, n]));
    expect(places.size).toBe(there.length);
    for (const { id, n } of kept) expect(places.get(id)).toBe(n);
  }
}, 60_000);

test('the first start makes the demo and tells how to get in; the next one keeps it and tells no password', async () => {
  const first = await start();
  const { port } = new URL(first.address);
  await expect.poll(first.said).toMatch(/Pair a tablet with Amina within ten minutes. Tap: (\S+ - ){3}\S+/);
  for (const address of ['/', '/class', '/staff'])
    expect(first.said()).toContain(`http://localhost:${port}${address}\n`);
  for (const name of ['Lise', 'Parwin', 'Jens', 'Mette'])
    expect(first.said()).toMatch(new RegExp(`${name} +${PASSWORD}`));
  expect(await first.end('SIGTERM')).toBe(0);

  const second = await start();
  await expect.poll(second.said).toContain('Pair a tablet with Amina');
  expect(second.said()).not.toContain(PASSWORD);
  expect((await post(second, '/api/sign-in', { name: 'Lise', password: PASSWORD })).status).toBe(200);
  expect(await second.end('SIGINT')).toBe(0);
}, 30_000);

test('without the demo there is one coordinator, and no course', async () => {
  const run = await start({ DEMO: '0' });
  await expect.poll(run.said).toMatch(/Koordinator +(?:\w{4}-){4}\w{4}/);
  expect(run.said()).not.toContain('Pair a tablet');
}, 30_000);

test('it serves the app from where it is told, and nothing outside of it', async () => {
  const dist = join(folder, 'dist');
  await mkdir(dist);
  await writeFile(join(dist, 'index.html'), '<title>Najah</title>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const run = await start({ DIST: dist });
  expect(await (await fetch(`${run.address}/class`)).text()).toBe('<title>Najah</title>');
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '//../secret.txt',
    '/./../secret.txt',
    '/..\\secret.txt',
  ]) {
    expect(await raw(run, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).not.toContain(
      'secret',
    );
  }
}, 30_000);

test('requests that are no HTTP, or without a host, do not bring it down', async () => {
  const run = await start();
  await raw(run, 'HELO najah\r\n\r\n');
  await raw(run, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
  await raw(
    run,
    'POST /api/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\nConnection: close\r\n\r\n{"aft',
  );
  expect((await fetch(`${run.address}/api/health`)).status).toBe(200);
}, 30_000);

test('an occupied port: one sentence, and exit code 1', async () => {
  const occupied = createServer().listen(Number(env.PORT), '127.0.0.1');
  await once(occupied, 'listening');
  const run: Run = await program.start({ ...env, PORT: env.PORT ?? '' }).finally(() => occupied.close());
  expect(await run.code).toBe(1);
  expect(run.complained()).toBe(
    `Najah cannot listen on 127.0.0.1, because another program uses port ${env.PORT}: stop it, or set PORT to another number.\n`,
  );
}, 40_000);

/** What keeps a server from starting, and the one sentence that it says. */
const UNFIT: readonly [string, () => Record<string, string>, () => unknown][] = [
  [
    'a folder that cannot be made',
    () => ({ DATA: join(folder, 'a-file', 'data') }),
    () =>
      `Najah cannot write to the folder ${join(folder, 'a-file', 'data')}: make it writable, or set DATA to another one.\n`,
  ],
  [
    'a database that does not answer',
    () => ({ DATABASE_URL: 'postgres://najah:hemmelig@127.0.0.1:1/najah' }),
    () =>
      'Najah cannot use the PostgreSQL database in DATABASE_URL (connect ECONNREFUSED 127.0.0.1:1): check the address and that it runs.\n',
  ],
  [
    'an address of a database that is none',
    () => ({ DATABASE_URL: 'postgres://[' }),
    () =>
      expect.stringMatching(
        /^Najah cannot use the PostgreSQL database in DATABASE_URL \(.*\): check the address and that it runs\.\n$/,
      ),
  ],
  [
    'a database file that is something else',
    () => ({ DATABASE_URL: join(folder, 'a-file') }),
    () =>
      `Najah cannot open its database ${join(folder, 'a-file')}: check that it is an SQLite file that may be written.\n`,
  ],
  [
    'a port that is none',
    () => ({ PORT: 'eighty' }),
    () => 'PORT is "eighty", which is not a port: set it to a number from 1 to 65535.\n',
  ],
];

test.each(UNFIT)(
  '%s: one sentence, and exit code 1',
  async (_, more, sentence) => {
    await writeFile(join(folder, 'a-file'), 'This is a letter, and no database at all. '.repeat(20));
    const run: Run = await program.start({ ...env, ...more() });
    expect(await run.code).toBe(1);
    expect(run.complained()).toEqual(sentence());
    expect(run.said()).toBe('');
  },
  30_000,
);

/** What comes back to bytes that are sent as they are. */
async function raw(run: Run, text: string): Promise<string> {
  const socket = connect(Number(new URL(run.address).port), '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.end(text);
  await once(socket, 'close');
  return answer;
}
