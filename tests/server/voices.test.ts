import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { aServer, type TestServer } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'najah-voices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let server: TestServer | undefined;
afterEach(() => server?.close());

test('before any voice was made the layer is empty, and that is no fault', async () => {
  server = await aServer({ voices: join(folder, 'not-there') });
  const response = await server.app.request('/voices/index.json');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ najah: 'voices-1', packs: [] });
});

test('voices that are made while it runs are there at once, and a pack may be kept for ever', async () => {
  server = await aServer({ voices: folder });
  mkdirSync(folder, { recursive: true });
  const sha = createHash('sha256').update('clips').digest('hex');
  writeFileSync(join(folder, `${sha}.bin`), 'clips');
  writeFileSync(join(folder, 'index.json'), '{"najah":"voices-1","packs":[]}');
  const index = await server.app.request('/voices/index.json');
  expect(index.headers.get('Cache-Control')).toBe('no-cache');
  const pack = await server.app.request(`/voices/${sha}.bin`);
  expect(await pack.text()).toBe('clips');
  expect(pack.headers.get('Cache-Control')).toContain('immutable');
});

test.each([
  '/voices/../package.json',
  '/voices/index.json.new',
  '/voices/%2e%2e%2fsecret.bin',
  `/voices/${'0'.repeat(64)}.bin`,
])('nothing else of the disk is given out: %s', async (path) => {
  server = await aServer({ voices: folder });
  expect((await server.app.request(path)).status).toBe(404);
});
