import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  DevicesReplySchema,
  PAIRING_LIFE,
  type PairingCode,
  PairingCodeSchema,
  PairReplySchema,
  type PairRequest,
} from '#domain/sync-protocol.ts';
import { aServer, type Employee, type Sender, type TestServer, type Woman } from '../support/server.ts';

let server: TestServer;
let amina: Woman;
let lise: Employee;
beforeEach(async () => {
  server = await aServer();
  amina = await server.enrol('Amina', { face: 'noor' });
  lise = await server.staff('coordinator');
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const codeFor = async (participant: string, as: Sender = lise) =>
  server.ask('/api/pairing-codes', { as, json: { participant } });
const newCode = async (): Promise<PairingCode> =>
  v.parse(PairingCodeSchema, await (await codeFor(amina.id)).json());
const pair = (request: PairRequest, address = '10.0.0.1') =>
  server.ask('/api/pair', { json: request, address });
const refusalOf = async (response: Response) => [response.status, await response.json()];
const UNKNOWN = [404, { error: 'unknown-code' }];
/** Four pictures that are not these. */
const others = ({ pictures }: PairingCode) => pictures.map((picture) => (picture + 1) % 24);

test('the four pictures pair a tablet with a woman: her name, her face, and a token that opens her streams', async () => {
  const { pictures, expires } = await newCode();
  expect(expires).toBe(server.clock.time + PAIRING_LIFE);
  const reply = v.parse(PairReplySchema, await (await pair({ pictures })).json());
  expect(reply).toMatchObject({
    participant: amina.id,
    nickname: 'Amina',
    face: 'noor',
    streams: [amina.id, server.cohort, 'programme'],
  });
  const round = await server.sendAs(reply.token)({ after: 0, streams: [], operations: [] });
  expect(round).toMatchObject({ najah: 'sync-1', streams: reply.streams });
});

test('the long code of the QR picture does the same', async () => {
  const { code } = await newCode();
  expect(code).toHaveLength(43);
  expect(await (await pair({ code, label: 'Grøn tablet' })).json()).toMatchObject({ participant: amina.id });
});

test('a code pairs once: neither it nor its pictures work a second time', async () => {
  const { code, pictures } = await newCode();
  expect((await pair({ code })).status).toBe(200);
  expect(await refusalOf(await pair({ code }))).toEqual(UNKNOWN);
  expect(await refusalOf(await pair({ pictures }))).toEqual(UNKNOWN);
});

test('a code works to the end of its ten minutes, and not at the end', async () => {
  const [one, other] = [await newCode(), await newCode()];
  server.clock.time += PAIRING_LIFE - 1;
  expect((await pair({ code: one.code })).status).toBe(200);
  server.clock.time += 1;
  expect(await refusalOf(await pair({ code: other.code }))).toEqual(UNKNOWN);
  expect(await refusalOf(await pair({ pictures: other.pictures }))).toEqual(UNKNOWN);
});

test('a request with both kinds of code, or none, or half a pattern, is malformed', async () => {
  const { code, pictures } = await newCode();
  for (const request of [
    {},
    { code, pictures },
    { pictures: [1, 2, 3] },
    { pictures: [1, 2, 3, 24] },
    { code: 'short' },
  ]) {
    expect(await refusalOf(await pair(request as PairRequest))).toEqual([400, { error: 'malformed' }]);
  }
  expect((await pair({ code })).status).toBe(200);
});

test('only teachers and coordinators make codes, and only for women of their own cohorts', async () => {
  await server.store.people.addCohort({ id: 'cohort/hold-4', name: 'Hold 4' });
  const elsewhere = await server.enrol('Olena', { in: 'cohort/hold-4' });
  expect((await codeFor(amina.id, await server.staff('teacher'))).status).toBe(200);
  expect((await codeFor(amina.id, await server.staff('consultant'))).status).toBe(403);
  expect((await codeFor(amina.id, await server.staff('yoga-instructor'))).status).toBe(403);
  expect(await refusalOf(await codeFor(amina.id, amina))).toEqual([403, { error: 'not-allowed' }]);
  expect(await refusalOf(await codeFor(elsewhere.id))).toEqual([404, { error: 'not-found' }]);
  expect(await refusalOf(await codeFor('participant/nobody'))).toEqual([404, { error: 'not-found' }]);
});

test('ten wrong codes from one address are borne; then it waits, and other addresses do not', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { code } = await newCode();
  for (let i = 0; i < 10; i++) expect((await pair({ code: 'wrong-wrong-wrong' })).status).toBe(404);
  const refused = await pair({ code });
  expect(refused.status).toBe(429);
  expect(await refused.json()).toEqual({ error: 'too-many' });
  const wait = Number(refused.headers.get('Retry-After'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(600);
  expect((await pair({ code }, '10.0.0.2')).status).toBe(200);

  vi.setSystemTime(Date.now() + wait * 1000 + 1);
  expect((await pair({ code: (await newCode()).code })).status).toBe(200);
});

test('right codes are not counted: a whole class is paired behind one address', async () => {
  for (let i = 0; i < 25; i++) expect((await pair({ code: (await newCode()).code })).status).toBe(200);
});

test('the right code among ten wrong ones sent at the same moment does not open the door to more', async () => {
  const wrong = await Promise.all(Array.from({ length: 40 }, () => pair({ code: 'wrong-wrong-wrong' })));
  expect(wrong.filter(({ status }) => status === 404)).toHaveLength(10);
});

test('after thirty wrong patterns from anywhere, all open pictures are withdrawn and the long codes stay good', async () => {
  const [one, other] = [await newCode(), await newCode()];
  for (let i = 0; i < 29; i++) await pair({ pictures: others(one) }, `10.0.1.${i}`);
  expect((await pair({ pictures: other.pictures })).status).toBe(200);
  await pair({ pictures: others(one) }, '10.0.1.30');
  expect(await refusalOf(await pair({ pictures: one.pictures }))).toEqual(UNKNOWN);
  expect((await pair({ code: one.code })).status).toBe(200);
  expect((await pair({ pictures: (await newCode()).pictures })).status).toBe(200);
});

test('staff see the tablets of their own cohorts, and retire them: from the next round on they are turned away', async () => {
  await server.store.people.addCohort({ id: 'cohort/hold-4', name: 'Hold 4' });
  const elsewhere = await server.enrol('Olena', { in: 'cohort/hold-4' });
  const devices = async () =>
    v.parse(DevicesReplySchema, await (await server.ask('/api/devices', { as: lise })).json());
  expect((await devices()).devices).toMatchObject([
    { id: amina.device, participant: amina.id, number: 1, isRetired: false },
  ]);

  const retire = (device: string) =>
    server.ask(`/api/devices/${encodeURIComponent(device)}/retire`, { as: lise, json: {} });
  expect((await retire(elsewhere.device)).status).toBe(404);
  expect((await retire('device/%00')).status).toBe(404);
  expect((await retire(amina.device)).status).toBe(200);
  expect((await retire(amina.device.slice('device/'.length))).status).toBe(200);
  expect((await devices()).devices).toMatchObject([{ isRetired: true }]);
  expect(await server.sendAs(amina)({ after: 0, streams: [], operations: [] })).toEqual({
    error: 'device-retired',
  });
});

test('who may not see tablets is told so', async () => {
  const mette = await server.staff('yoga-instructor');
  expect((await server.ask('/api/devices', { as: mette })).status).toBe(403);
  expect((await server.ask('/api/devices', { as: amina })).status).toBe(403);
  expect((await server.ask('/api/devices')).status).toBe(401);
  const jens = await server.staff('consultant');
  expect((await server.ask('/api/devices', { as: jens })).status).toBe(200);
  expect((await server.ask(`/api/devices/x/retire`, { as: jens, json: {} })).status).toBe(403);
});

test('neither the codes nor the tokens lie in the database', async () => {
  const { code } = await newCode();
  const { token } = v.parse(PairReplySchema, await (await pair({ code })).json());
  const { readFile, readdir } = await import('node:fs/promises');
  for (const file of await readdir(server.folder)) {
    const bytes = await readFile(`${server.folder}/${file}`, 'latin1');
    for (const secret of [code, token, amina.token]) expect(bytes).not.toContain(secret);
  }
});
