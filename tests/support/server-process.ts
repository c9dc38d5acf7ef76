import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The server as a program of its own, built as `npm run build` builds it. */
export interface Program {
  /** Runs it until it listens or ends. */
  start(env: Readonly<Record<string, string>>): Promise<Run>;
  remove(): Promise<void>;
}

export interface Run {
  readonly address: string;
  /** All that it has said until now. */
  readonly said: () => string;
  readonly complained: () => string;
  /** Ends it by a signal, and gives its exit code; null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Its exit code, when it ends by itself. */
  readonly code: Promise<number | null>;
}

/** How long it may take to start, ms. */
const PATIENCE = 20_000;

/** Builds the server once. The program lies inside the project, where it finds its libraries. */
export async function buildServer(): Promise<Program> {
  await mkdir('.cache', { recursive: true });
  const outDir = await mkdtemp(resolve('.cache/server-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src/server/main.ts', outDir, target: 'node20', copyPublicDir: false },
  });
  return {
    start: (env) => start(join(outDir, 'main.js'), env),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}

/** A folder for one test, and how to take it away again. */
export async function aFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'najah-process-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function start(program: string, env: Readonly<Record<string, string>>): Promise<Run> {
  const { PATH } = process.env;
  const child: ChildProcess = spawn(process.execPath, [program], {
    env: { ...(PATH !== undefined && { PATH }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    complained += chunk;
  });
  // `close` and not `exit`: only then has everything been heard that it said.
  const code = once(child, 'close').then(([exit]) => exit as number | null);
  const run: Run = {
    address: `http://127.0.0.1:${env.PORT}`,
    said: () => said,
    complained: () => complained,
    code,
    end(signal) {
      child.kill(signal);
      return code;
    },
  };
  await Promise.race([untilItAnswers(run), code]);
  return run;
}

async function untilItAnswers({ address }: Run): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const isUp = await fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
