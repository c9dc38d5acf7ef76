import * as v from 'valibot';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { MeSchema, NewPersonReplySchema, PeopleReplySchema } from '#domain/sync-protocol.ts';
import { createFirstAccount } from '#server/first-start.ts';
import { newLimits } from '#server/limits.ts';
import { hashOfPassword, isPassword, newPassword } from '#server/secrets.ts';
import { aServer, type Employee, type TestServer } from '../support/server.ts';

// A database of its own, or a slow hash, for every test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const PASSWORD = 'bako-limu-tesa-rodi-nufa';
let hash: string;
beforeAll(async () => {
  hash = await hashOfPassword(PASSWORD);
});

let server: TestServer;
let lise: Employee;
beforeEach(async () => {
  server = await aServer();
  lise = await server.staff('coordinator', { name: 'Lise Lund', password: hash });
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const signIn = (
  name: string,
  password: string,
  more: { address?: string; headers?: Record<string, string> } = {},
) => server.ask('/api/sign-in', { json: { name, password }, ...more });
const refusalOf = async (response: Response) => [response.status, await response.json()];
const cookieIn = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? '';

describe('signing in', () => {
  test('a name and its password open a session; capitals and spaces in the name do not matter', async () => {
    const response = await signIn(' lise  LUND ', PASSWORD);
    expect(v.parse(MeSchema, await response.json())).toMatchObject({
      id: lise.id,
      name: 'Lise Lund',
      role: 'coordinator',
      cohorts: [{ id: server.cohort, name: 'Hold 3' }],
      streams: ['cohort/hold-3', 'staff/hold-3', 'programme'],
    });
    const me = await server.ask('/api/me', { as: { cookie: cookieIn(response) } });
    expect(await me.json()).toMatchObject({ id: lise.id });
  });

  test('the cookie is out of reach of scripts and other sites, for fourteen days, and by https only where there is https', async () => {
    const cookie = (await signIn('Lise Lund', PASSWORD)).headers.get('Set-Cookie');
    expect(cookie).toMatch(/^najah-session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Strict$/);
    const secure = await server.app.request('https://najah.example/api/sign-in', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Lise Lund', password: PASSWORD }),
    });
    expect(secure.headers.get('Set-Cookie')).toContain('; Secure');
  });

  test('each sign-in begins a session of its own', async () => {
    const [one, other] = [await signIn('Lise Lund', PASSWORD), await signIn('Lise Lund', PASSWORD)];
    expect(cookieIn(one)).not.toBe(cookieIn(other));
  });

  test('a wrong password and a wrong name get the same answer', async () => {
    for (const [name, password] of [
      ['Lise Lund', 'wrong'],
      ['Nobody', PASSWORD],
      ['a\u0000b', PASSWORD],
    ] as const) {
      const response = await signIn(name, password);
      expect(await refusalOf(response)).toEqual([401, { error: 'unknown-device' }]);
      expect(response.headers.get('Set-Cookie')).toBeNull();
    }
  });

  test('five wrong passwords for a name are borne; then even the right one waits, and other names do not', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await server.staff('teacher', { name: 'Parwin', password: hash });
    for (let i = 0; i < 5; i++) expect((await signIn('Lise Lund', 'wrong')).status).toBe(401);
    const refused = await signIn('Lise Lund', PASSWORD);
    expect(await refusalOf(refused)).toEqual([429, { error: 'too-many' }]);
    const wait = Number(refused.headers.get('Retry-After'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(900);
    expect((await signIn('Parwin', PASSWORD)).status).toBe(200);
    expect((await signIn('Lise Lund', PASSWORD, { address: '10.0.0.9' })).status).toBe(200);

    vi.setSystemTime(Date.now() + wait * 1000 + 1);
    expect((await signIn('Lise Lund', PASSWORD)).status).toBe(200);
  });

  test('fifty tries from one address are borne, whatever the names; then it waits, and other addresses do not', async () => {
    const limits = newLimits();
    const tries = Array.from({ length: 60 }, (_, i) => limits.trySignIn(`Nobody ${i}`, '10.0.0.1'));
    const borne = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
    expect(borne).toHaveLength(50);
    await expect(limits.trySignIn('Lise Lund', '10.0.0.1')).rejects.toMatchObject({ code: 'too-many' });
    await limits.trySignIn('Lise Lund', '10.0.0.2');
  });

  test('one who tries her own name for ever does not shut out her colleagues', async () => {
    const limits = newLimits();
    await Promise.allSettled(Array.from({ length: 200 }, () => limits.trySignIn('Lise Lund', '10.0.0.1')));
    await limits.trySignIn('Parwin', '10.0.0.1');
  });

  test('right passwords are not counted: a whole house signs in behind one address', async () => {
    const limits = newLimits();
    for (let i = 0; i < 200; i++) {
      await limits.trySignIn('Lise Lund', '10.0.0.1');
      await limits.signedIn('Lise Lund', '10.0.0.1');
    }
  });

  test('behind a proxy the address is the one that the proxy saw, not one that the sender made up', async () => {
    const proxied = await aServer({ isBehindProxy: true });
    const from = (forwarded: string) =>
      proxied.ask('/api/sign-in', {
        json: { name: 'Nobody', password: 'wrong' },
        headers: { 'X-Forwarded-For': forwarded },
      });
    for (let i = 0; i < 5; i++) await from(`10.9.9.${i}, 192.0.2.7`);
    expect((await from('10.9.9.99, 192.0.2.7')).status).toBe(429);
    expect((await from('192.0.2.8')).status).toBe(401);
    await proxied.close();
  });

  test('signing out ends the session on the server, not only in the browser', async () => {
    const cookie = cookieIn(await signIn('Lise Lund', PASSWORD));
    const out = await server.ask('/api/sign-out', { as: { cookie }, method: 'POST' });
    expect(out.headers.get('Set-Cookie')).toMatch(/^najah-session=; Max-Age=0; Path=\//);
    expect((await server.ask('/api/me', { as: { cookie } })).status).toBe(401);
  });

  test('a session that is used is prolonged, in the browser too', async () => {
    expect((await server.ask('/api/me', { as: lise })).headers.get('Set-Cookie')).toBeNull();
    server.clock.time += 60 * 60_000;
    expect((await server.ask('/api/me', { as: lise })).headers.get('Set-Cookie')).toContain(lise.cookie);
  });

  test('neither passwords nor sessions lie in the database', async () => {
    const cookie = cookieIn(await signIn('Lise Lund', PASSWORD));
    const { readFile, readdir } = await import('node:fs/promises');
    for (const file of await readdir(server.folder)) {
      const bytes = await readFile(`${server.folder}/${file}`, 'latin1');
      expect(bytes).not.toContain(PASSWORD);
      expect(bytes).not.toContain(cookie.slice('najah-session='.length));
    }
  });
});

describe('requests of other sites', () => {
  const signOut = (headers: Record<string, string>) =>
    server.ask('/api/sign-out', { method: 'POST', headers: { Host: 'najah.example', ...headers } });
  const withSession = (headers: Record<string, string>) => signOut({ Cookie: lise.cookie, ...headers });

  test.each([
    ['another origin', { Origin: 'https://evil.example' }],
    ['no origin that counts', { Origin: 'null' }],
    ['the same name on another port', { Origin: 'http://najah.example:81' }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour of the same domain', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://najah.example' }],
  ])('%s is turned away, with a session or without', async (_, headers) => {
    expect(await refusalOf(await withSession(headers))).toEqual([403, { error: 'wrong-origin' }]);
    expect(await refusalOf(await signOut(headers))).toEqual([403, { error: 'wrong-origin' }]);
    expect((await server.ask('/api/me', { as: lise })).status).toBe(200);
  });

  test('a session that does not say where it comes from is turned away', async () => {
    expect(await refusalOf(await withSession({}))).toEqual([403, { error: 'wrong-origin' }]);
  });

  test.each([
    ['our own origin', { Origin: 'https://najah.example' }],
    ['our own page, as the browser tells', { 'Sec-Fetch-Site': 'same-origin' }],
  ])('%s is let in', async (_, headers) => {
    expect((await withSession(headers)).status).toBe(200);
  });

  test('a token in place of a session needs no origin', async () => {
    const amina = await server.enrol();
    expect(await server.sendAs(amina)({ after: 0, streams: [], operations: [] })).toMatchObject({
      najah: 'sync-1',
    });
  });
});

describe('the staff', () => {
  const add = (json: unknown, as: Employee = lise) => server.ask('/api/people', { as, json });

  test('a coordinator gives a colleague an account; its password is told once and works', async () => {
    const response = await add({ name: 'Jens', role: 'consultant', cohort: server.cohort });
    const { password, id } = v.parse(NewPersonReplySchema, await response.json());
    expect(await (await signIn('Jens', password)).json()).toMatchObject({ id, role: 'consultant' });
    const { people } = v.parse(
      PeopleReplySchema,
      await (await server.ask('/api/people', { as: lise })).json(),
    );
    expect(people.map(({ name }) => name)).toEqual(['Jens', 'Lise Lund']);
    expect(JSON.stringify(people)).not.toContain('argon2');
  });

  test('two accounts of one name are not made', async () => {
    const response = await add({ name: 'LISE LUND', role: 'teacher', cohort: server.cohort });
    expect(await refusalOf(response)).toEqual([409, { error: 'name-taken' }]);
  });

  test('only a coordinator adds, only to her own cohort, and only what is an account', async () => {
    await server.store.people.addCohort({ id: 'cohort/hold-4', name: 'Hold 4' });
    const jens = { name: 'Jens', role: 'consultant', cohort: server.cohort };
    expect((await add(jens, await server.staff('teacher'))).status).toBe(403);
    expect((await add({ ...jens, cohort: 'cohort/hold-4' })).status).toBe(403);
    expect((await add({ ...jens, role: 'participant' })).status).toBe(400);
    expect((await add({ ...jens, name: 'a\u0000' })).status).toBe(400);
    const amina = await server.enrol();
    expect((await server.ask('/api/people', { as: amina })).status).toBe(403);
  });

  test('a new server has one coordinator with a password of her own, and a cohort to begin with', async () => {
    const empty = await aServer({ isEmpty: true });
    const first = await createFirstAccount(empty.store, empty.clock.time);
    expect(first).toMatchObject({ name: 'Koordinator', role: 'coordinator' });
    const response = await empty.ask('/api/sign-in', {
      json: { name: first.name, password: first.password },
    });
    expect(await response.json()).toMatchObject({ role: 'coordinator', cohorts: [{ name: 'Hold 1' }] });
    await empty.close();
  });
});

describe('passwords', () => {
  test('can be read aloud, and are never the same twice', () => {
    const made = Array.from({ length: 200 }, newPassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made)
      expect(password).toMatch(/^(?:[bdfghklmnprstv][aeiou]){2}(?:-(?:[bdfghklmnprstv][aeiou]){2}){4}$/);
  });

  test('are kept as argon2id with 19 MiB and two rounds, each with its own salt', async () => {
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashOfPassword(PASSWORD)).not.toBe(hash);
    expect(await isPassword(PASSWORD, hash)).toBe(true);
    expect(await isPassword(`${PASSWORD} `, hash)).toBe(false);
    expect(await isPassword(PASSWORD, undefined)).toBe(false);
  });
});
