import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let folder: string;
const PACK = `/content/${'ab'.repeat(32)}.json`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'najah-dist-'));
  const dist = join(folder, 'dist');
  const files = {
    'index.html': '<!doctype html><title>Najah</title>',
    'sw.js': 'self.skipWaiting',
    'manifest.webmanifest': '{}',
    'assets/app-1a2b3c.js': `export const long = '${'x'.repeat(5000)}'`,
    'content/index.json': '{}',
    [PACK]: '{}',
    'fonts/andika.woff2': 'wOF2',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(dist, name, '..'), { recursive: true });
    await writeFile(join(dist, name), text);
  }
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = await aServer({ dist });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const caching = async (path: string) => (await server.ask(path)).headers.get('Cache-Control');
const FOR_EVER = 'public, max-age=31536000, immutable';

test.each(['/', '/class', '/staff', '/staff/people', '/laer/modul-2/'])(
  '%s is a window of the app',
  async (path) => {
    const response = await server.ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('Najah');
  },
);

test('what carries its content in its name is kept for a year; all else is asked for anew', async () => {
  expect(await caching('/assets/app-1a2b3c.js')).toBe(FOR_EVER);
  expect(await caching(PACK)).toBe(FOR_EVER);
  for (const path of [
    '/',
    '/class',
    '/index.html',
    '/sw.js',
    '/manifest.webmanifest',
    '/content/index.json',
  ]) {
    expect(await caching(path)).toBe('no-cache');
  }
});

test('what is asked for anew and is the same costs no bytes', async () => {
  const first = await server.ask('/sw.js');
  const again = await server.ask('/sw.js', { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('scripts have their type, and text is sent packed to those who can unpack it', async () => {
  const response = await server.ask('/assets/app-1a2b3c.js', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/);
  expect(response.headers.get('Content-Encoding')).toBe('gzip');
  expect((await response.arrayBuffer()).byteLength).toBeLessThan(500);
});

test.each([
  '/assets/gone.js',
  '/gone.json',
  '/.env',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/assets/..%5c..%5c..%5csecret.txt',
  '/assets//..//..//secret.txt',
  '/%00',
  '/index.html%00.js',
])('%s is not there', async (path) => {
  const response = await server.ask(path);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ error: 'not-found' });
});

test('pages are only read', async () => {
  expect((await server.ask('/', { method: 'POST' })).status).toBe(404);
  expect((await server.ask('/sw.js', { method: 'DELETE' })).status).toBe(404);
  expect((await server.ask('/', { method: 'HEAD' })).status).toBe(200);
});

describe('every answer', () => {
  const paths = ['/', '/sw.js', '/gone.js', '/api/health', '/api/me', '/api/gone', '/api/sync'];

  test.each(paths)('%s runs nothing that did not come from here', async (path) => {
    const { headers } = await server.ask(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob: data:; " +
        "connect-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "worker-src 'self'; manifest-src 'self'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toMatch(
      /^camera=\(self\), microphone=\(self\), .*geolocation=\(\)/,
    );
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  });

  test('by https asks for https from now on, behind a proxy only one that is trusted', async () => {
    const hsts = (response: Response) => response.headers.get('Strict-Transport-Security');
    expect(hsts(await server.app.request('https://najah.example/'))).toBe('max-age=31536000');
    const forwarded = { headers: { 'X-Forwarded-Proto': 'https' } };
    expect(hsts(await server.ask('/', forwarded))).toBeNull();
    const proxied = await aServer({ isBehindProxy: true });
    expect(hsts(await proxied.ask('/api/health', forwarded))).toBe('max-age=31536000');
    await proxied.close();
  });
});

test('answers of the API are not kept by anybody on the way', async () => {
  for (const path of ['/api/health', '/api/me', '/api/gone']) expect(await caching(path)).toBe('no-store');
});

test('the API says who it is, so that a captive portal cannot be taken for it', async () => {
  const health = await (await server.ask('/api/health')).json();
  expect(health).toEqual({ najah: 'health-1', ledger: server.store.ledger.id });
});

test.each([
  ['GET', '/api/sync'],
  ['POST', '/api/health'],
  ['DELETE', '/api/devices/x'],
  ['POST', '/api/sync/'],
  ['POST', '//api/sync'],
  ['GET', '/api'],
  ['GET', '/api/constructor'],
])('%s %s is no address of ours', async (method, path) => {
  const response = await server.ask(path, { method });
  expect([response.status, await response.json()]).toEqual([404, { error: 'not-found' }]);
});
