import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Received } from '#domain/operation.ts';
import { aServer, type TestServer, type Woman } from '../support/server.ts';

/**
 * Whatever is sent, the server answers with a code of its own, keeps what was good, and lets nobody else feel it.
 */
let server: TestServer;
let amina: Woman;
let noor: Woman;
beforeAll(async () => {
  server = await aServer();
  amina = await server.enrol('Amina');
  noor = await server.enrol('Noor');
});
afterAll(() => server.close());

const tick = (): Received => ({
  id: `operation/${randomUUID()}`,
  at: server.clock.time,
  by: noor.id,
  stream: noor.id,
  kind: 'task-ticked',
  participant: noor.id,
  course: 'course/hold-3',
  week: 8,
  task: 'jobnet',
});

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '\u202e',
    "'; drop table operation; --",
    '../..',
    '%00',
  ),
);
const hostile = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostileText,
    fc.double(),
    fc.constantFrom(null, true, -0, 1e308, Number.MAX_SAFE_INTEGER + 2),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(hostileText, fc.constantFrom('id', 'at', 'by', 'stream', 'kind', 'n', 'participant')),
      tie('value'),
      {
        maxKeys: 5,
      },
    ),
  ),
})).value;

/** An operation of hers with some of its fields turned into something else. */
const spoiled = fc
  .dictionary(
    fc.constantFrom('id', 'at', 'by', 'stream', 'kind', 'participant', 'week', 'task', 'course', 'n', 'x'),
    hostile,
  )
  .map((fields) => ({ ...tick(), by: amina.id, stream: amina.id, participant: amina.id, ...fields }));

const ROUTES = ['/api/sync', '/api/pair', '/api/pairing-codes', '/api/people', '/api/devices/x/retire'];

test('hostile JSON never brings the server into trouble, on any address', async () => {
  const lise = await server.staff('coordinator');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ROUTES),
      hostile,
      fc.integer({ min: 0, max: 999_999 }),
      async (path, json, i) => {
        const as = path === '/api/sync' ? amina : lise;
        const response = await server.ask(path, { as, json, address: `10.${i % 250}.${i % 199}.${i % 97}` });
        expect(response.status).toBeLessThan(500);
        const reply = (await response.json()) as object;
        expect('najah' in reply || 'error' in reply).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);

test('spoiled operations get a verdict each, and the good ones among them are kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(spoiled, hostile), { maxLength: 8 }), async (bad) => {
      const good = { ...tick(), by: amina.id, stream: amina.id, participant: amina.id };
      const operations = [...bad, good];
      const response = await server.ask('/api/sync', {
        as: amina,
        json: { after: 0, streams: [], operations },
      });
      // A value that nests too deep is refused before anything in it is looked at.
      if (response.status !== 200) {
        expect(await response.json()).toEqual({ error: 'too-deep' });
        return;
      }
      const { verdicts } = (await response.json()) as { verdicts: { id: string; verdict: string }[] };
      expect(verdicts).toHaveLength(operations.length);
      expect(verdicts.at(-1)).toMatchObject({ id: good.id, verdict: 'kept' });
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('bytes that are no JSON at all are turned away', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const response = await server.ask('/api/sync', {
        as: amina,
        method: 'POST',
        body: bytes as never,
        headers: { 'Content-Type': 'application/json' },
      });
      expect([400, 413]).toContain(response.status);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('after all that another woman’s tablet finds everything as it was', async () => {
  const operation = tick();
  const reply = await server.sendAs(noor)({ after: 0, streams: [], operations: [operation] });
  expect(reply).toMatchObject({ verdicts: [{ verdict: 'kept' }] });
  const { operations } = reply as { operations: Received[] };
  expect(operations.map(({ id }) => id)).toEqual([operation.id]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(server.log.filter(({ code }) => code === 'trouble')).toEqual([]);
});
