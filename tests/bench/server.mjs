import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../src/tools/install.mjs';

export const PASSWORD = 'bench-password';

/** The built server on a disk of its own; answers when this resolves. */
export async function startServer(data) {
  const port = await new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [join(ROOT, 'dist-server/main.js')], {
    env: { ...process.env, PORT: String(port), DATA: data, DEMO_PASSWORD: PASSWORD },
    stdio: 'ignore',
  });
  for (let tried = 0; tried < 100; tried++) {
    if (
      await fetch(`${address}/api/health`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const post = async (path, body, headers = {}) => {
    const response = await fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  return {
    address,
    post,
    /** A device of a demo woman: its token and who holds it. */
    async device() {
      const signedIn = await post('/api/sign-in', { name: 'Lise', password: PASSWORD });
      const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0];
      const { code } = await (
        await post('/api/pairing-codes', { participant: 'participant/demo-amina' }, { cookie })
      ).json();
      return (await post('/api/pair', { code })).json();
    },
    kill: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once('exit', resolve);
        server.kill('SIGKILL');
      }),
  };
}
