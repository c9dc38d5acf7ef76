import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real server as a process of its own, on a throw-away disk, with the demo course. */
export interface House {
  readonly address: string;
  readonly data: string;
  /** Starts it (again) on the same disk and port; resolves when it answers. */
  start(): Promise<void>;
  /** Pulls the plug: SIGKILL, no goodbye. */
  kill(): Promise<void>;
  /** Stops it and throws its disk away. */
  close(): Promise<void>;
  /** Signs in a demo employee; gives the cookie. */
  signIn(name?: string): Promise<string>;
  /** A pairing code for a woman of the demo course, by her first name. */
  pairingCode(
    cookie: string,
    nickname: string,
  ): Promise<{ code: string; pictures: number[]; participant: string }>;
}

export const PASSWORD = 'prøve-kodeord-1';

export async function aHouse(): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'najah-house-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  let server: ChildProcess | undefined;

  const post = async (path: string, body: unknown, cookie = '') => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: address },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };

  const house: House = {
    address,
    data,
    async start() {
      server = spawn(process.execPath, ['dist-server/main.js'], {
        env: {
          ...process.env,
          PORT: String(port),
          DATA: data,
          VOICES: join(data, 'voices'),
          DEMO_PASSWORD: PASSWORD,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      server.stdout?.on('data', (text) => {
        said += text;
      });
      server.stderr?.on('data', (text) => {
        said += text;
      });
      for (let tried = 0; tried < 200; tried++) {
        if (server.exitCode !== null) throw new Error(`The server ended: ${said}`);
        const isUp = await fetch(`${address}/api/health`).then(
          (response) => response.ok,
          () => false,
        );
        if (isUp) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`The server did not answer: ${said}`);
    },
    async kill() {
      const dying = server;
      if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
      const gone = new Promise((resolve) => dying.once('exit', resolve));
      dying.kill('SIGKILL');
      await gone;
    },
    async close() {
      await house.kill();
      rmSync(data, { recursive: true, force: true });
    },
    async signIn(name = 'Lise') {
      const response = await post('/api/sign-in', { name, password: PASSWORD });
      return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
    async pairingCode(cookie, nickname) {
      const participant = await participantCalled(nickname, cookie);
      const response = await post('/api/pairing-codes', { participant }, cookie);
      return (await response.json()) as { code: string; pictures: number[]; participant: string };
    },
  };

  async function participantCalled(nickname: string, cookie: string): Promise<string> {
    const response = await post('/api/sync', { after: 0, streams: [], operations: [] }, cookie);
    const { operations } = (await response.json()) as { operations: Record<string, string>[] };
    const enrolled = operations.find((o) => o.kind === 'participant-enrolled' && o.nickname === nickname);
    if (!enrolled?.participant) throw new Error(`No woman called ${nickname} in the demo course`);
    return enrolled.participant;
  }

  await house.start();
  return house;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
