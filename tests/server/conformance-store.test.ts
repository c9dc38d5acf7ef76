import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Received } from '#domain/operation.ts';
import { openStore } from '#server/store.ts';
import { aServer } from '../support/server.ts';
import { AMINA, ENGINES, eachOn, NOW, POSTGRES, tick, withPostgres } from './engines.ts';

withPostgres();

describe.each(ENGINES)('what lies beside the ledger on $name', (engine) => {
  const base = eachOn(engine);

  test('an enrolment puts the woman into her cohort; another cohort cannot take her', async () => {
    await base.store.people.addCohort({ id: 'cohort/hold-3', name: 'Hold 3' });
    await base.store.people.addCohort({ id: 'cohort/hold-4', name: 'Hold 4' });
    const enrolled = enrolment('staff/hold-3', 'Amina');
    const [kept, taken] = await base.store.ledger.append([enrolled, enrolment('staff/hold-4', 'Mine')], NOW);
    expect(kept).toMatchObject({ verdict: 'kept', n: 1 });
    expect(taken).toMatchObject({ verdict: 'refused', code: 'not-yours' });
    expect(await base.store.ledger.append([enrolment('staff/hold-4', 'Mine')], NOW)).toMatchObject([
      { code: 'not-yours' },
    ]);
    expect(await base.store.ledger.append([enrolment('staff/hold-3', 'Mina')], NOW)).toMatchObject([
      { n: 2 },
    ]);
    expect(await base.store.people.cohortOf(AMINA)).toBe('cohort/hold-3');
    expect(await base.store.people.participantsOf(['cohort/hold-4'])).toEqual([]);
    expect(await base.store.people.enrolled(AMINA, 'cohort/hold-3')).toMatchObject({ nickname: 'Mina' });
  });

  test('tablets that are paired at the same moment get numbers of their own', async () => {
    await base.store.people.addCohort({ id: 'cohort/hold-3', name: 'Hold 3' });
    await base.store.ledger.append([enrolment('staff/hold-3', 'Amina')], NOW);
    const [other = base.store] = await base.others(1);
    await Promise.all([base.store, other, base.store, other].map(({ devices }) => devices.pair(AMINA, NOW)));
    const devices = await base.store.devices.of(['cohort/hold-3']);
    expect(devices.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('a pairing code that is used at the same moment by four pairs one', async () => {
    await base.store.people.addCohort({ id: 'cohort/hold-3', name: 'Hold 3' });
    await base.store.ledger.append([enrolment('staff/hold-3', 'Amina')], NOW);
    const account = { name: 'Lise', role: 'coordinator', cohorts: [], password: '' } as const;
    const lise = await base.store.people.add(account, NOW);
    const { code } = await base.store.pairingCodes.make(AMINA, lise ?? 'staff/nobody', NOW);
    const [other = base.store] = await base.others(1);
    const used = await Promise.all(
      [base.store, other, base.store, other].map(({ pairingCodes }) => pairingCodes.use({ code }, NOW)),
    );
    expect(used.filter((participant) => participant === AMINA)).toHaveLength(1);
  });

  test('two people cannot have the same name, however it is written', async () => {
    const named = (name: string) => ({ name, role: 'teacher', cohorts: [], password: '' }) as const;
    expect(await base.store.people.add(named('Lise Lund'), NOW)).toMatch(/^staff\//);
    expect(await base.store.people.add(named(' lise  lund'), NOW)).toBeUndefined();
  });
});

test.each(ENGINES)(
  'through the front door, $name takes every script and refuses what it cannot hold',
  async ({ open }) => {
    const { address, cleanUp } = await open();
    const server = await aServer({ databaseUrl: address });
    const amina = await server.enrol('Åmina');
    const by = { by: amina.id, stream: amina.id, participant: amina.id };
    const good = tick({ ...by, note: 'سلام · ሰላም · привіт · 🍎 · \\\\u0000' });
    const bad = [
      tick({ ...by, note: 'a\u0000' }),
      tick({ ...by, note: '\ud800' }),
      tick({ ...by, id: 'operation/a\u0000' as never }),
    ];
    const reply = await server.sendAs(amina)({
      after: 0,
      streams: [...amina.streams],
      operations: [...bad, good],
    });
    expect(reply).toMatchObject({
      operations: [{ ...good, n: 2 }],
      verdicts: [
        { code: 'malformed' },
        { code: 'malformed' },
        { code: 'malformed' },
        { verdict: 'kept', n: 2 },
      ],
    });
    const lise = await server.staff('coordinator');
    const person = { name: 'a\u0000', role: 'teacher', cohort: server.cohort };
    expect((await server.ask('/api/people', { as: lise, json: person })).status).toBe(400);
    expect((await server.ask('/api/sign-in', { json: { name: 'a\u0000', password: 'x' } })).status).toBe(401);
    const code = (await (
      await server.ask('/api/pairing-codes', { as: lise, json: { participant: amina.id } })
    ).json()) as {
      pictures: number[];
    };
    const paired = await server.ask('/api/pair', { json: { pictures: code.pictures } });
    expect(await paired.json()).toMatchObject({ nickname: 'Åmina', participant: amina.id });
    expect((await server.ask('/api/devices', { as: lise })).status).toBe(200);
    await server.close();
    await cleanUp();
  },
);

test('PostgreSQL that does not wait for its disk is refused, in one sentence', async () => {
  const { address } = await POSTGRES.open();
  await expect(openStore(`${address}?options=-c%20synchronous_commit%3Doff`)).rejects.toThrow(
    /^Najah will not start: PostgreSQL has synchronous_commit = off; set it to on\.$/,
  );
});

const enrolment = (stream: `staff/${string}`, nickname: string): Received => ({
  id: `operation/${randomUUID()}`,
  at: nickname === 'Mina' ? NOW : NOW - 1000,
  by: 'staff/lise',
  stream,
  kind: 'participant-enrolled',
  participant: AMINA,
  nickname,
  face: 'amina',
});
