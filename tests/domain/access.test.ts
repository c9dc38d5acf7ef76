import { describe, expect, test } from 'vitest';
import {
  type Holder,
  mayDecide,
  mayRead,
  mayWrite,
  type Role,
  STAFF_ROLES,
  streamsOfParticipant,
  streamsOfStaff,
} from '#domain/access.ts';
import type { HolderId, StreamId } from '#domain/ids.ts';
import type { Kind, Received } from '#domain/operation.ts';
import { AMAL, decided, FRIDAY, HANNE, KINDS, LINA, SMALLEST, TUESDAY } from './some-operations.ts';

const ROLES: readonly Role[] = ['participant', ...STAFF_ROLES];
const OWN: StreamId = AMAL;
const STAFF: StreamId = 'staff/tuesday';

/** Every place an operation may be put, whoever writes. */
const STREAMS: readonly StreamId[] = [
  OWN,
  LINA,
  TUESDAY,
  FRIDAY,
  STAFF,
  'staff/friday',
  'staff/hanne',
  'file/amal',
  'programme',
];

/** Who decides what, and the one stream it goes into. All that is not here is forbidden. */
const ALLOWED: Readonly<Record<Kind, { roles: readonly Role[]; stream: StreamId }>> = {
  'course-planned': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'excursion-planned': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'excursion-moved': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'excursion-described': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'excursion-photo-set': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'excursion-cancelled': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'excursion-restored': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'excursion-answered': { roles: ['participant'], stream: OWN },
  'task-ticked': { roles: ['participant'], stream: OWN },
  'task-unticked': { roles: ['participant'], stream: OWN },
  'lesson-completed': { roles: ['participant'], stream: OWN },
  'participant-enrolled': { roles: ['teacher', 'coordinator'], stream: STAFF },
  'participant-left': { roles: ['teacher', 'coordinator'], stream: STAFF },
  'look-chosen': { roles: ['participant'], stream: OWN },
  'ability-marked': { roles: ['participant'], stream: OWN },
  'practice-mastered': { roles: ['participant'], stream: OWN },
  'practice-set': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'yoga-programme-set': { roles: ['teacher', 'coordinator', 'yoga-instructor'], stream: TUESDAY },
  'yoga-programme-removed': { roles: ['teacher', 'coordinator', 'yoga-instructor'], stream: TUESDAY },
  'yoga-pose-noted': { roles: ['teacher', 'coordinator', 'yoga-instructor'], stream: TUESDAY },
  'fact-set': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
  'sentence-corrected': { roles: ['teacher', 'coordinator'], stream: 'programme' },
  'sentence-reviewed': { roles: ['teacher', 'coordinator'], stream: 'programme' },
  'voice-consented': { roles: ['teacher', 'coordinator'], stream: 'programme' },
  'clip-recorded': { roles: ['teacher', 'coordinator'], stream: 'programme' },
  'story-recorded': { roles: ['teacher', 'coordinator'], stream: 'programme' },
  'clip-withdrawn': { roles: ['teacher', 'coordinator'], stream: 'programme' },
  'clip-chosen': { roles: ['teacher', 'coordinator'], stream: TUESDAY },
};

const holderOf = (role: Role): Holder => ({
  id: role === 'participant' ? AMAL : HANNE,
  role,
  streams:
    role === 'participant'
      ? streamsOfParticipant(AMAL, TUESDAY)
      : streamsOfStaff(role, [TUESDAY], [AMAL, LINA]),
});
const written = (kind: Kind, by: HolderId, stream: StreamId): Received => ({
  ...decided(1, SMALLEST[kind]),
  by,
  stream,
});

describe.each(ROLES)('a %s', (role) => {
  const holder = holderOf(role);

  test.each(KINDS)('decides %s where it belongs, if it is hers to decide, and nowhere else', (kind) => {
    const { roles, stream: place } = ALLOWED[kind];
    const open = STREAMS.filter((stream) => mayWrite(holder, written(kind, holder.id, stream)));
    expect(open).toEqual(roles.includes(role) ? [place] : []);
    expect(mayDecide(role, kind)).toBe(roles.includes(role));
  });

  test.each(KINDS)('never writes %s in the name of another', (kind) => {
    const others: readonly HolderId[] = [LINA, 'staff/omar', role === 'participant' ? HANNE : AMAL];
    for (const by of others)
      for (const stream of STREAMS) expect(mayWrite(holder, written(kind, by, stream))).toBe(false);
  });

  test.each(KINDS)('never writes %s into a stream she is not given, even one that is its place', (kind) => {
    const shutOut: Holder = { ...holder, streams: [] };
    expect(STREAMS.filter((stream) => mayWrite(shutOut, written(kind, holder.id, stream)))).toEqual([]);
  });

  test('writes a kind that is newer than this app only where she writes anyhow', () => {
    const open = STREAMS.filter((stream) =>
      mayWrite(holder, { id: 'operation/1', at: 1, by: holder.id, stream, kind: 'poem-written' }),
    );
    const expected: Readonly<Record<Role, readonly StreamId[]>> = {
      participant: [OWN],
      teacher: [TUESDAY, STAFF, 'programme'],
      coordinator: [TUESDAY, STAFF, 'programme'],
      consultant: [],
      'yoga-instructor': [],
    };
    expect(open).toEqual(expected[role]);
  });

  test.each(['constructor', 'to-string', 'has-own-property'])('gains nothing by a kind named %s', (kind) => {
    const put = (stream: StreamId) =>
      mayWrite(holder, { id: 'operation/1', at: 1, by: holder.id, stream, kind });
    const asAnyNewKind = (stream: StreamId) =>
      mayWrite(holder, { id: 'operation/1', at: 1, by: holder.id, stream, kind: 'poem-written' });
    expect(STREAMS.filter(put)).toEqual(STREAMS.filter(asAnyNewKind));
  });
});

test.each([
  'excursion-answered',
  'task-ticked',
  'task-unticked',
  'lesson-completed',
  'ability-marked',
  'poem-written',
])('a participant does not say %s of another woman, not even in her own stream', (kind) => {
  const amal = holderOf('participant');
  const operation = { id: 'operation/1', at: 1, by: AMAL, stream: OWN, kind, participant: LINA } as const;
  expect(mayWrite(amal, operation)).toBe(false);
  expect(mayWrite(amal, { ...operation, participant: AMAL })).toBe(true);
});

test.each(['voice-consented', 'clip-recorded', 'story-recorded', 'clip-withdrawn'] as const)(
  '%s is said by the woman whose voice it is, or by a coordinator, and by no other',
  (kind) => {
    const ofOmar = { ...written(kind, HANNE, 'programme'), speaker: 'staff/omar' };
    expect(STAFF_ROLES.filter((role) => mayWrite(holderOf(role), ofOmar))).toEqual(['coordinator']);
  },
);

test('a participant writes in no other woman’s stream, not even on a tablet that was given it by mistake', () => {
  const amal = { ...holderOf('participant'), streams: STREAMS };
  for (const kind of KINDS) expect(mayWrite(amal, written(kind, AMAL, LINA))).toBe(false);
  expect(mayWrite(amal, { id: 'operation/1', at: 1, by: AMAL, stream: LINA, kind: 'poem-written' })).toBe(
    false,
  );
});

test('a participant reads her own stream, her cohort’s and what is for everybody', () => {
  const amal = holderOf('participant');
  expect(STREAMS.filter((stream) => mayRead(amal, stream))).toEqual([OWN, TUESDAY, 'programme']);
});

test('a tablet that knows no cohort reads what is hers and what is for everybody', () => {
  expect(streamsOfParticipant(AMAL)).toEqual([AMAL, 'programme']);
});

test.each(['teacher', 'coordinator', 'consultant'] as const)(
  'a %s reads her cohorts, their staff streams and the women in them, and no other cohort’s',
  (role) => {
    const reads = STREAMS.filter((stream) => mayRead(holderOf(role), stream));
    expect(reads).toEqual([OWN, LINA, TUESDAY, STAFF, 'programme']);
  },
);

test('a yoga instructor reads the cohort’s calendar, and no woman’s stream and no roster', () => {
  expect(STREAMS.filter((stream) => mayRead(holderOf('yoga-instructor'), stream))).toEqual([
    TUESDAY,
    'programme',
  ]);
});
