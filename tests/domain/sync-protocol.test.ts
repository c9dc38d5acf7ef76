import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '#domain/access.ts';
import {
  type Device,
  DeviceSchema,
  knows,
  LIMITS,
  MeSchema,
  PairReplySchema,
  PairRequestSchema,
  REFUSALS,
  SignInSchema,
  SyncReplySchema,
  SyncRequestSchema,
  VerdictSchema,
} from '#domain/sync-protocol.ts';
import { AMAL, decided, SMALLEST } from './some-operations.ts';

const report = {
  app: '1.0.0',
  wanted: 12,
  kept: 12,
  isPersisted: true,
  isInstalled: false,
  refused: 0,
  language: 'ar',
};
const request = { after: 0, streams: [AMAL, 'programme'], operations: [], report };
const reply = {
  najah: 'sync-1',
  ledger: 'ledger-1',
  now: 1,
  cursor: 7,
  more: false,
  streams: [AMAL],
  operations: [{ ...decided(1, SMALLEST['task-ticked']), n: 7 }],
  verdicts: [{ id: 'operation/1', verdict: 'kept', n: 7, at: 1 }],
};

describe('the limits', () => {
  test('let a full page and a full batch through, and fit inside one another', () => {
    expect(LIMITS.operation).toBeLessThan(LIMITS.body);
    expect(LIMITS.batch).toBeLessThanOrEqual(LIMITS.page);
    expect(LIMITS.body).toBeLessThan(LIMITS.media);
  });

  test('let a batch of ordinary decisions fit in one body', () => {
    const batch = Array.from({ length: LIMITS.batch }, () => decided(1, SMALLEST['course-planned']));
    expect(JSON.stringify({ ...request, operations: batch }).length).toBeLessThan(LIMITS.body / 2);
  });

  test('are deep enough for every decision', () => {
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    const deepest = Math.max(...Object.values(SMALLEST).map((decision) => depth(decided(1, decision))));
    expect(depth({ operations: [] }) + deepest).toBeLessThan(LIMITS.depth);
  });
});

describe('what a tablet sends', () => {
  test.each([
    ['a round with a report', request, true],
    ['a round without one', { ...request, report: undefined }, true],
    ['operations of any shape: each gets its own verdict', { ...request, operations: [null, 7, {}] }, true],
    ['a full batch', { ...request, operations: Array.from({ length: LIMITS.batch }, () => ({})) }, true],
    [
      'one more than a batch',
      { ...request, operations: Array.from({ length: LIMITS.batch + 1 }, () => ({})) },
      false,
    ],
    ['a cursor before the beginning', { ...request, after: -1 }, false],
    ['half a cursor', { ...request, after: 0.5 }, false],
    ['a cursor as text', { ...request, after: '0' }, false],
    ['more streams than there are', { ...request, streams: Array.from({ length: 501 }, () => AMAL) }, false],
    ['no streams at all', { ...request, streams: undefined }, false],
    ['a report that is not one', { ...request, report: { ...report, battery: 80 } }, false],
    ['a report that counts backwards', { ...request, report: { ...report, kept: -1 } }, false],
  ])('%s', (_, sent, isWhole) => {
    expect(v.is(SyncRequestSchema, sent)).toBe(isWhole);
  });
});

describe('what it gets back', () => {
  test.each([
    ['our reply', reply, true],
    [
      'a kind that is newer than this app',
      { ...reply, operations: [{ ...reply.operations[0], kind: 'poem-written' }] },
      true,
    ],
    ['a reply with more in it than we know', { ...reply, tomorrow: 1 }, true],
    ['a reply without our marker: a captive portal', { ...reply, najah: undefined }, false],
    ['a reply of another edition', { ...reply, najah: 'sync-2' }, false],
    ['a page of text', '<html>', false],
    [
      'an operation without an id',
      { ...reply, operations: [{ ...reply.operations[0], id: undefined }] },
      false,
    ],
  ])('%s', (_, received, isOurs) => {
    expect(v.is(SyncReplySchema, received)).toBe(isOurs);
  });

  test('an operation in a reply keeps all its fields, and its place in the ledger', () => {
    expect(v.parse(SyncReplySchema, reply).operations).toEqual(reply.operations);
  });

  test.each(REFUSALS)('a refusal says why: %s', (code) => {
    expect(v.is(VerdictSchema, { id: 'operation/1', verdict: 'refused', code })).toBe(true);
    expect(v.is(VerdictSchema, { id: 'operation/1', verdict: 'refused' })).toBe(false);
    expect(v.is(VerdictSchema, { id: 'operation/1', verdict: 'refused', code: 'because' })).toBe(false);
  });

  test('what was kept has a place and a time', () => {
    expect(v.is(VerdictSchema, { id: 'operation/1', verdict: 'kept', n: 1 })).toBe(false);
  });
});

describe('pairing', () => {
  test.each([
    ['four pictures', { pictures: [0, 5, 5, 23] }, true],
    ['the long code', { code: 'a'.repeat(16) }, true],
    ['three pictures', { pictures: [0, 5, 23] }, false],
    ['five pictures', { pictures: [0, 5, 23, 1, 1] }, false],
    ['a picture that is not there', { pictures: [0, 5, 23, 24] }, false],
    ['a code that can be guessed', { code: 'a'.repeat(15) }, false],
  ])('%s', (_, asked, isWhole) => {
    expect(v.is(PairRequestSchema, asked)).toBe(isWhole);
  });

  test('a reply without our marker pairs nobody', () => {
    const paired = {
      najah: 'paired-1',
      token: 'x',
      device: 'device/1',
      participant: AMAL,
      nickname: 'Amal',
      face: 'amal',
      streams: [AMAL],
    };
    expect(v.is(PairReplySchema, paired)).toBe(true);
    expect(v.is(PairReplySchema, { ...paired, najah: undefined })).toBe(false);
    expect(v.is(PairReplySchema, { ...paired, participant: 'staff/hanne' })).toBe(false);
  });
});

describe('staff', () => {
  test('a name of blanks signs nobody in, and blanks around a name do no harm', () => {
    expect(v.is(SignInSchema, { name: '   ', password: 'x' })).toBe(false);
    expect(v.parse(SignInSchema, { name: ' hanne ', password: ' x ' })).toEqual({
      name: 'hanne',
      password: ' x ',
    });
    expect(v.is(SignInSchema, { name: 'hanne', password: 'x'.repeat(201) })).toBe(false);
  });

  test.each(STAFF_ROLES)('a %s can be signed in', (role) => {
    const me = { najah: 'me-1', id: 'staff/hanne', name: 'Hanne', role, cohorts: [], streams: [] };
    expect(v.is(MeSchema, me)).toBe(true);
    expect(v.is(MeSchema, { ...me, role: 'participant' })).toBe(false);
  });

  test('a tablet knows a decision when it has asked for what comes after it', () => {
    const tablet: Device = v.parse(DeviceSchema, {
      id: 'device/1',
      participant: AMAL,
      number: 1,
      lastSeen: null,
      cursor: 7,
      isRetired: false,
      report: null,
    });
    expect([knows(tablet, 6), knows(tablet, 7), knows(tablet, 8)]).toEqual([true, true, false]);
    expect(knows(tablet, undefined)).toBe(false);
  });
});
