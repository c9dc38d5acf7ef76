import {
  type CohortId,
  type HolderId,
  isParticipant,
  type ParticipantId,
  type StreamId,
  staffStreamOf,
} from './ids.ts';
import { isKnownKind, type Kind, type Operation, type Received } from './operation.ts';

/** What a person is on the course. (da: deltager, rollemodel/underviser, koordinator, virksomhedskonsulent, yogainstruktør) */
export const STAFF_ROLES = ['teacher', 'coordinator', 'consultant', 'yoga-instructor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
export type Role = 'participant' | StaffRole;

/** Who holds a device or is signed in, and the streams that are open to her. */
export interface Holder {
  readonly id: HolderId;
  readonly role: Role;
  readonly streams: readonly StreamId[];
}

/**
 * The streams of a participant: her own, her cohort's, and what is for everybody.
 * A tablet that knows no cohort yet has only the first and the last.
 */
export const streamsOfParticipant = (participant: ParticipantId, cohort?: CohortId): readonly StreamId[] => [
  participant,
  ...(cohort ? [cohort] : []),
  'programme',
];

/**
 * The streams of an employee: her cohorts' and their staff streams, and those of the women in them.
 * A yoga instructor sees the cohort and no woman's own stream.
 */
export function streamsOfStaff(
  role: StaffRole,
  cohorts: readonly CohortId[],
  participants: readonly ParticipantId[],
): readonly StreamId[] {
  if (role === 'yoga-instructor') return [...cohorts, 'programme'];
  return [...cohorts, ...cohorts.map(staffStreamOf), ...participants, 'programme'];
}

/** May this holder read this stream? The server asks before it sends, the tablet before it keeps. */
export const mayRead = (holder: Pick<Holder, 'streams'>, stream: StreamId): boolean =>
  holder.streams.includes(stream);

const PLANNERS: readonly Role[] = ['teacher', 'coordinator'];
const YOGA_TEACHERS: readonly Role[] = [...PLANNERS, 'yoga-instructor'];

/** Where a decision is put: her own stream, the cohort's, its staff's, or what is for everybody. */
type Place = 'own' | 'cohort' | 'staff' | 'programme';

/** Who may decide what, and in which stream. A kind without a line here does not compile. */
const RULES: Readonly<Record<Kind, { roles: readonly Role[]; stream: Place }>> = {
  'course-planned': { roles: PLANNERS, stream: 'cohort' },
  'excursion-planned': { roles: PLANNERS, stream: 'cohort' },
  'excursion-moved': { roles: PLANNERS, stream: 'cohort' },
  'excursion-described': { roles: PLANNERS, stream: 'cohort' },
  'excursion-photo-set': { roles: PLANNERS, stream: 'cohort' },
  'excursion-cancelled': { roles: PLANNERS, stream: 'cohort' },
  'excursion-restored': { roles: PLANNERS, stream: 'cohort' },
  'excursion-answered': { roles: ['participant'], stream: 'own' },
  'task-ticked': { roles: ['participant'], stream: 'own' },
  'task-unticked': { roles: ['participant'], stream: 'own' },
  'lesson-completed': { roles: ['participant'], stream: 'own' },
  'participant-enrolled': { roles: PLANNERS, stream: 'staff' },
  'participant-left': { roles: PLANNERS, stream: 'staff' },
  'look-chosen': { roles: ['participant'], stream: 'own' },
  'ability-marked': { roles: ['participant'], stream: 'own' },
  'practice-mastered': { roles: ['participant'], stream: 'own' },
  'practice-set': { roles: PLANNERS, stream: 'cohort' },
  'yoga-programme-set': { roles: YOGA_TEACHERS, stream: 'cohort' },
  'yoga-programme-removed': { roles: YOGA_TEACHERS, stream: 'cohort' },
  'yoga-pose-noted': { roles: YOGA_TEACHERS, stream: 'cohort' },
  'fact-set': { roles: PLANNERS, stream: 'cohort' },
  // A sentence is the same for all cohorts: what one role model mends reaches every tablet.
  'sentence-corrected': { roles: PLANNERS, stream: 'programme' },
  'sentence-reviewed': { roles: PLANNERS, stream: 'programme' },
  // A voice is heard in every cohort; whose voice says a sentence is each cohort's own choice.
  'voice-consented': { roles: PLANNERS, stream: 'programme' },
  'clip-recorded': { roles: PLANNERS, stream: 'programme' },
  'story-recorded': { roles: PLANNERS, stream: 'programme' },
  'clip-withdrawn': { roles: PLANNERS, stream: 'programme' },
  'clip-chosen': { roles: PLANNERS, stream: 'cohort' },
};

/**
 * All that each role may write: one function for both ends. The tablet asks before it offers a button,
 * the server before it accepts.
 *
 * An operation of a kind that is newer than this app is let through where its author may write anyhow:
 * a participant in her own stream, planners in their cohort's and in what is for everybody. It is kept, passed on, and not shown.
 */
export function mayWrite(holder: Holder, operation: Received | Operation): boolean {
  if (operation.by !== holder.id || !mayRead(holder, operation.stream)) return false;
  if ('participant' in operation && isParticipant(holder.id) && operation.participant !== holder.id)
    return false;
  if (!isKnownKind(operation.kind)) {
    const open: readonly Place[] = isParticipant(holder.id) ? ['own'] : ['cohort', 'staff', 'programme'];
    return (
      (holder.role === 'participant' || PLANNERS.includes(holder.role)) &&
      open.some((place) => place === placeOf(holder, operation))
    );
  }
  // A voice is its speaker's own. A coordinator brings in and takes away for others: packs, and who has left.
  if ('speaker' in operation && operation.speaker !== holder.id && holder.role !== 'coordinator')
    return false;
  const rule = RULES[operation.kind];
  return rule.roles.includes(holder.role) && rule.stream === placeOf(holder, operation);
}

/** Is this a decision that people of this role make at all? For showing or hiding a button. */
export const mayDecide = (role: Role, kind: Kind): boolean => RULES[kind].roles.includes(role);

function placeOf(holder: Holder, { stream }: Pick<Received, 'stream'>): Place | undefined {
  if (stream === 'programme') return 'programme';
  if (stream === holder.id && isParticipant(holder.id)) return 'own';
  if (stream.startsWith('cohort/')) return 'cohort';
  // A staff member's own id has the form of a staff stream; only a cohort's is in `streams`.
  if (stream.startsWith('staff/')) return 'staff';
  return undefined;
}
