import type { Transaction } from 'kysely';
import { type CohortId, nameOf, type ParticipantId } from '#domain/ids.ts';
import { isUnderstood, type Operation, type Received } from '#domain/operation.ts';
import type { Tables } from './schema.ts';

type Enrolment = Extract<Operation, { kind: 'participant-enrolled' }>;

/** Ids of those operations that enrol a woman who belongs to another cohort: they are not the author's to write. */
export async function enrolmentsElsewhere(
  write: Transaction<Tables>,
  operations: readonly Received[],
): Promise<ReadonlySet<string>> {
  const enrolments = operations.filter(isEnrolment);
  if (enrolments.length === 0) return new Set();
  const women = [...new Set(enrolments.map(({ participant }) => participant))];
  const rows = await write.selectFrom('participant').selectAll().where('id', 'in', women).execute();
  const cohorts = new Map(rows.map(({ id, cohort }) => [id, cohort]));
  const elsewhere = new Set<string>();
  for (const enrolment of enrolments) {
    const cohort = cohorts.get(enrolment.participant) ?? cohortOf(enrolment);
    cohorts.set(enrolment.participant, cohort);
    if (cohort !== cohortOf(enrolment)) elsewhere.add(enrolment.id);
  }
  return elsewhere;
}

/** Puts the women whom these operations enrol into their cohorts, in the same commit as the operations. */
export async function enrol(write: Transaction<Tables>, operations: readonly Received[]): Promise<void> {
  const rows = new Map<ParticipantId, { id: string; cohort: string }>();
  for (const enrolment of operations.filter(isEnrolment)) {
    rows.set(enrolment.participant, { id: enrolment.participant, cohort: cohortOf(enrolment) });
  }
  if (rows.size === 0) return;
  await write
    .insertInto('participant')
    .values([...rows.values()])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

const isEnrolment = (received: Received): received is Received & Enrolment =>
  received.kind === 'participant-enrolled' && isUnderstood(received);

/** An enrolment stands in the staff stream of its cohort: `staff/hold-3` → `cohort/hold-3`. */
const cohortOf = ({ stream }: Enrolment): CohortId => `cohort/${nameOf(stream)}`;
