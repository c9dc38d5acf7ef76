import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS, MEDIA_TYPES } from '#domain/sync-protocol.ts';
import { aServer, type Employee, type Sender, type TestServer, type Woman } from '../support/server.ts';

let server: TestServer;
let amina: Woman;
let lise: Employee;
beforeEach(async () => {
  server = await aServer();
  amina = await server.enrol();
  lise = await server.staff('coordinator');
});
afterEach(() => server.close());

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The smallest beginning of a file of each type that we keep. */
const BEGINNINGS: Readonly<Record<(typeof MEDIA_TYPES)[number], Uint8Array>> = {
  'image/jpeg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
  'image/png': Uint8Array.from(PNG),
  'image/webp': Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'),
  'audio/mpeg': Buffer.from('ID3\x04\0\0', 'latin1'),
  'audio/mp4': Buffer.from('\0\0\0\x1cftypM4A \0\0\0\0', 'latin1'),
  'audio/webm': Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 0x01, 0x42, 0x82, 0x84]),
    Buffer.from('webm'),
  ]),
};
const bytesOf = (beginning: Iterable<number>, size = 2000) =>
  Uint8Array.from([...beginning, ...Array<number>(size)].slice(0, size).map((byte, i) => byte ?? i % 251));
const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function put(
  bytes: Uint8Array,
  { name = nameOf(bytes), type = 'image/png', as = lise as Sender } = {},
) {
  const headers = { 'Content-Type': type };
  const response = await server.ask(`/api/media/${name}`, {
    as,
    method: 'PUT',
    body: bytes as never,
    headers,
  });
  return [response.status, ((await response.json()) as { error?: string }).error];
}
const get = (name: string, as: Sender | undefined = amina, more: Record<string, unknown> = {}) =>
  server.ask(`/api/media/${name}`, { as, ...more });

test.each(MEDIA_TYPES)('%s is kept under its SHA-256, and comes back as it was', async (type) => {
  const bytes = bytesOf(BEGINNINGS[type]);
  expect(await put(bytes, { type })).toEqual([200, undefined]);
  const response = await get(nameOf(bytes));
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(response.headers.get('Content-Type')).toBe(type);
  expect(response.headers.get('Content-Length')).toBe(String(bytes.length));
});

test('it lies on the disk under its name, and nothing half-written lies beside it', async () => {
  const bytes = bytesOf(PNG);
  await put(bytes);
  const name = nameOf(bytes);
  expect(await readFile(join(server.folder, 'media', name.slice(0, 2), name))).toEqual(Buffer.from(bytes));
  await put(bytes, { name: 'f'.repeat(64) });
  expect(await readdir(join(server.folder, 'media', 'incoming'))).toEqual([]);
});

test('a recorder’s type with its codec is understood', async () => {
  const bytes = bytesOf(BEGINNINGS['audio/webm']);
  expect(await put(bytes, { type: 'audio/webm;codecs=opus' })).toEqual([200, undefined]);
});

test('the same again is no harm', async () => {
  const bytes = bytesOf(PNG);
  await put(bytes);
  expect(await put(bytes)).toEqual([200, undefined]);
  const both = await Promise.all([put(bytes), put(bytes)]);
  expect(both).toEqual([
    [200, undefined],
    [200, undefined],
  ]);
  expect(new Uint8Array(await (await get(nameOf(bytes))).arrayBuffer())).toEqual(bytes);
});

test('bytes that are not what their name says are not kept', async () => {
  const name = nameOf(bytesOf(PNG));
  expect(await put(bytesOf(PNG, 2001), { name })).toEqual([409, 'hash-mismatch']);
  expect((await get(name)).status).toBe(404);
});

test.each([
  ['a web page that says it is a picture', Buffer.from('<script>alert(1)</script>'), 'image/png'],
  ['a picture that says it is a sound', bytesOf(PNG), 'audio/mpeg'],
  ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
  ['a program', bytesOf(PNG), 'application/octet-stream'],
  ['nothing', new Uint8Array(), 'image/png'],
])('%s is not kept', async (_, bytes, type) => {
  const [status, error] = await put(Uint8Array.from(bytes), { type });
  expect([415, 400]).toContain(status);
  expect(['wrong-type', 'malformed']).toContain(error);
});

test('4 MiB are kept, a byte more is too large', async () => {
  const whole = bytesOf(PNG, 1000);
  const largest = Buffer.concat([whole, Buffer.alloc(LIMITS.media - whole.length)]);
  expect(await put(largest)).toEqual([200, undefined]);
  expect(await put(Buffer.concat([largest, Buffer.alloc(1)]))).toEqual([413, 'too-large']);
});

test('only staff put media there; every paired tablet and all staff may have them, and nobody else', async () => {
  const bytes = bytesOf(PNG);
  expect(await put(bytes, { as: amina })).toEqual([403, 'not-allowed']);
  expect(await put(bytes, { as: 'forged' })).toEqual([401, 'unknown-device']);
  await put(bytes);
  expect((await get(nameOf(bytes), lise)).status).toBe(200);
  expect((await server.ask(`/api/media/${nameOf(bytes)}`)).status).toBe(401);
  await server.store.devices.retire(amina.device, [server.cohort], server.clock.time);
  expect((await get(nameOf(bytes))).status).toBe(401);
});

test('it is never a page: a sandbox, an attachment, and the type is not guessed anew', async () => {
  const bytes = bytesOf(PNG);
  await put(bytes);
  const { headers } = await get(nameOf(bytes));
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('Content-Disposition')).toBe('attachment');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('it is fetched once: its name is its content', async () => {
  const bytes = bytesOf(PNG);
  await put(bytes);
  const name = nameOf(bytes);
  expect((await get(name)).headers.get('Cache-Control')).toBe('private, max-age=31536000, immutable');
  const again = await get(name, amina, { headers: { 'If-None-Match': `"${name}"` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('HEAD says whether it is there, without the bytes', async () => {
  const bytes = bytesOf(PNG);
  await put(bytes);
  const head = await get(nameOf(bytes), lise, { method: 'HEAD' });
  expect([head.status, head.headers.get('Content-Length'), await head.text()]).toEqual([200, '2000', '']);
  expect((await get('0'.repeat(64), lise, { method: 'HEAD' })).status).toBe(404);
});

test.each(['..%2f..%2fnajah.db', 'incoming', 'A'.repeat(64), '0'.repeat(63), '0'.repeat(65), '%00'])(
  'the address %s names nothing',
  async (name) => {
    expect((await get(name)).status).toBe(404);
    expect((await put(bytesOf(PNG), { name }))[0]).toBe(404);
  },
);

test('a file on the shelf that is not of our types is not given out', async () => {
  const name = 'ab'.repeat(32);
  const shelf = join(server.folder, 'media', 'ab');
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, name), '<script>alert(1)</script>');
  expect((await get(name)).status).toBe(404);
});
