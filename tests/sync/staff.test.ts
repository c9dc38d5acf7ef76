import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fetch } from '#sync/ask.ts';
import { NoNetwork, TurnedAway } from '#sync/errors.ts';
import { staffDesk } from '#sync/staff.ts';
import { aServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});
afterEach(() => server.close());

/** A browser: it keeps the session cookie, and says where its page comes from. */
function aBrowser(): Fetch {
  let cookie: string | undefined;
  return async (address, init = {}) => {
    const response = await server.ask(address, {
      method: init.method ?? 'GET',
      ...(init.body != null && { body: init.body }),
      headers: {
        ...(init.headers as Record<string, string>),
        'Sec-Fetch-Site': 'same-origin',
        ...(cookie !== undefined && { Cookie: cookie }),
      },
    });
    const given = response.headers.get('Set-Cookie');
    if (given !== null) cookie = given.split(';')[0];
    return response;
  };
}

/** A coordinator who is signed in: her first colleague has made her account. */
async function lise() {
  const first = await server.staff('coordinator');
  const made = staffDesk({
    fetch: (address, init) =>
      server.ask(address, {
        as: first,
        method: init?.method ?? 'GET',
        ...(init?.body != null && { body: init.body }),
        headers: init?.headers as Record<string, string>,
      }),
  });
  const account = await made.addPerson({ name: 'Lise', role: 'coordinator', cohort: server.cohort });
  const desk = staffDesk({ fetch: aBrowser() });
  return { desk, account, me: await desk.signIn('Lise', account.password) };
}

describe('what staff ask the server for', () => {
  test('signing in says who she is; and signing out ends it', async () => {
    const { desk, account, me } = await lise();
    expect(me).toMatchObject({ id: account.id, name: 'Lise', role: 'coordinator' });
    expect(me.cohorts).toEqual([{ id: server.cohort, name: 'Hold 3' }]);
    expect(await desk.me()).toEqual(me);
    await desk.signOut();
    await expect(desk.me()).rejects.toThrow(new TurnedAway('unknown-device'));
  });

  test('a wrong password is told apart from no network', async () => {
    const { account } = await lise();
    const desk = staffDesk({ fetch: aBrowser() });
    await expect(desk.signIn('Lise', `${account.password}x`)).rejects.toThrow(
      new TurnedAway('unknown-device'),
    );
    const portal = staffDesk({ fetch: () => new Response('<html></html>') });
    await expect(portal.signIn('Lise', account.password)).rejects.toThrow(NoNetwork);
    await expect(portal.devices()).rejects.toThrow(NoNetwork);
  });

  test('a code for a woman’s tablet, the tablets there are, and one that is retired', async () => {
    const { desk } = await lise();
    const amal = await server.enrol('Amal');
    const code = await desk.pairingCode(amal.id);
    expect(code).toMatchObject({ participant: amal.id });
    expect(code.pictures).toHaveLength(4);
    expect(code.expires).toBeGreaterThan(server.clock.time);

    const { devices } = await desk.devices();
    expect(devices).toMatchObject([{ id: amal.device, participant: amal.id, number: 1, isRetired: false }]);
    await desk.retire(amal.device);
    expect((await desk.devices()).devices).toMatchObject([{ isRetired: true }]);
  });

  test('colleagues, and a new one whose password is told once', async () => {
    const { desk } = await lise();
    const mette = await desk.addPerson({ name: 'Mette', role: 'yoga-instructor', cohort: server.cohort });
    expect(mette.password.length).toBeGreaterThan(8);
    expect((await desk.people()).map(({ name }) => name)).toContain('Mette');
    expect(JSON.stringify(await desk.people())).not.toContain(mette.password);
    await expect(desk.addPerson({ name: 'Mette', role: 'teacher', cohort: server.cohort })).rejects.toThrow(
      new TurnedAway('name-taken'),
    );
  });
});
