import type { CohortId, ParticipantId, StaffId } from '#domain/ids.ts';
import { type Decision, inOrder, type Kind, type Operation, operationOf } from '#domain/operation.ts';

export const AMAL: ParticipantId = 'participant/amal';
export const LINA: ParticipantId = 'participant/lina';
export const HANNE: StaffId = 'staff/hanne';
export const TUESDAY: CohortId = 'cohort/tuesday';
export const FRIDAY: CohortId = 'cohort/friday';
export const SHA = '0123456789abcdef'.repeat(4);

type DecisionOf<K extends Kind> = Extract<Decision, { kind: K }>;

/**
 * One whole decision of every kind, with the fields that it cannot do without and no others.
 * A new kind does not compile until it stands here, and the tests then ask about it too.
 */
export const SMALLEST: { readonly [K in Kind]: DecisionOf<K> } = {
  'course-planned': {
    kind: 'course-planned',
    stream: TUESDAY,
    course: 'course/autumn',
    name: 'Efterår',
    start: '2026-10-05',
    meetings: [{ weekday: 2, from: '09:00', to: '12:00' }],
  },
  'excursion-planned': {
    kind: 'excursion-planned',
    stream: TUESDAY,
    excursion: 'excursion/harbour',
    place: 'Havnen',
    start: '2026-12-01T10:00',
  },
  'excursion-moved': {
    kind: 'excursion-moved',
    stream: TUESDAY,
    excursion: 'excursion/harbour',
    start: '2026-12-03T10:00',
  },
  'excursion-described': { kind: 'excursion-described', stream: TUESDAY, excursion: 'excursion/harbour' },
  'excursion-photo-set': {
    kind: 'excursion-photo-set',
    stream: TUESDAY,
    excursion: 'excursion/harbour',
    of: 'door',
    media: SHA,
  },
  'excursion-cancelled': { kind: 'excursion-cancelled', stream: TUESDAY, excursion: 'excursion/harbour' },
  'excursion-restored': { kind: 'excursion-restored', stream: TUESDAY, excursion: 'excursion/harbour' },
  'excursion-answered': {
    kind: 'excursion-answered',
    stream: AMAL,
    excursion: 'excursion/harbour',
    participant: AMAL,
    answer: 'coming',
  },
  'task-ticked': {
    kind: 'task-ticked',
    stream: AMAL,
    participant: AMAL,
    course: 'course/autumn',
    week: 8,
    task: 'jobnet',
  },
  'task-unticked': {
    kind: 'task-unticked',
    stream: AMAL,
    participant: AMAL,
    course: 'course/autumn',
    week: 8,
    task: 'jobnet',
  },
  'lesson-completed': {
    kind: 'lesson-completed',
    stream: AMAL,
    participant: AMAL,
    lesson: 'lesson/raadighed',
  },
  'participant-enrolled': {
    kind: 'participant-enrolled',
    stream: 'staff/tuesday',
    participant: AMAL,
    nickname: 'Amal',
    face: 'amal',
  },
  'participant-left': { kind: 'participant-left', stream: 'staff/tuesday', participant: AMAL },
  'look-chosen': {
    kind: 'look-chosen',
    stream: AMAL,
    participant: AMAL,
    look: { skin: 3, cover: 'bun', coverColour: 1, topColour: 4 },
  },
  'ability-marked': {
    kind: 'ability-marked',
    stream: AMAL,
    participant: AMAL,
    moment: 12,
    ability: 'on-time',
    level: 'with-help',
  },
  'practice-mastered': {
    kind: 'practice-mastered',
    stream: AMAL,
    participant: AMAL,
    practice: 'practice/post',
    task: 'read',
  },
  'practice-set': { kind: 'practice-set', stream: TUESDAY, practice: 'practice/jobnet' },
  'yoga-programme-set': {
    kind: 'yoga-programme-set',
    stream: TUESDAY,
    programme: 'yoga-programme/morning',
    title: 'Morgen',
    minutes: 5,
    steps: [{ pose: 'mountain', way: 'standing', seconds: 60 }],
  },
  'yoga-programme-removed': {
    kind: 'yoga-programme-removed',
    stream: TUESDAY,
    programme: 'yoga-programme/morning',
  },
  'yoga-pose-noted': { kind: 'yoga-pose-noted', stream: TUESDAY, pose: 'mountain', doesGood: true },
  'fact-set': {
    kind: 'fact-set',
    stream: TUESDAY,
    fact: 'su-sats',
    value: '7.000',
    validFrom: '2027-01-01',
    owner: 'Hanne',
  },
  'sentence-corrected': {
    kind: 'sentence-corrected',
    stream: 'programme',
    language: 'so',
    phrase: 'raadighed.klar',
    of: '05045ef3745c',
    text: 'diyaar',
  },
  'sentence-reviewed': {
    kind: 'sentence-reviewed',
    stream: 'programme',
    language: 'so',
    phrase: 'raadighed.klar',
    of: '05045ef3745c',
    textChecksum: '0123456789ab',
  },
  'voice-consented': {
    kind: 'voice-consented',
    stream: 'programme',
    speaker: HANNE,
    wording: '0123456789ab',
    isGiven: true,
  },
  'clip-recorded': {
    kind: 'clip-recorded',
    stream: 'programme',
    clip: 'clip/one',
    speaker: HANNE,
    language: 'so',
    phrase: 'raadighed.klar',
    of: '05045ef3745c',
    media: SHA,
    seconds: 1.4,
  },
  'story-recorded': {
    kind: 'story-recorded',
    stream: 'programme',
    clip: 'clip/story',
    speaker: HANNE,
    language: 'so',
    lesson: 'lesson/rollemodel',
    title: 'Min vej',
    parts: [{ media: SHA, picture: 'bus', seconds: 40 }],
  },
  'clip-withdrawn': { kind: 'clip-withdrawn', stream: 'programme', clip: 'clip/one', speaker: HANNE },
  'clip-chosen': {
    kind: 'clip-chosen',
    stream: TUESDAY,
    language: 'so',
    of: '05045ef3745c',
    clip: 'clip/one',
  },
};

export const KINDS = Object.keys(SMALLEST) as Kind[];

/** Ids run backwards, so that whatever leans on their order, and not on time, goes wrong. */
const idOf = (at: number) => `operation/${999_999 - at}` as const;

/** A decision made at a time, by whoever makes such decisions. */
export const decided = (at: number, decision: Decision): Operation =>
  operationOf(decision, {
    id: idOf(at),
    by: 'participant' in decision && decision.stream === decision.participant ? decision.participant : HANNE,
    now: at,
    seen: 0,
  });

/** Decisions made one after the other, in order. */
export const log = (...decisions: readonly Decision[]): readonly Operation[] =>
  decisions.map((decision, i) => decided(i + 1, decision));

/** The order in which everybody replays, whatever order they arrived in. */
export const sorted = (operations: readonly Operation[]): readonly Operation[] =>
  [...operations].sort(inOrder);
