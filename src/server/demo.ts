import type { StaffRole } from '#domain/access.ts';
import type { LocalDate } from '#domain/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { CoursePlan } from '#domain/plan.ts';
import type { DemoLesson } from './demo-lessons.ts';
import { demoOperations } from './demo-operations.ts';
import { COORDINATOR, DEMO_COHORT, TEACHER, YOGA_INSTRUCTOR } from './demo-people.ts';
import { hashOfPassword, newPassword } from './secrets.ts';
import type { Store } from './store.ts';

/** What the demo course is made of, beside what stands here. */
interface DemoPlan {
  readonly plan: CoursePlan;
  /** The Danish date. The course is in week 8 of its plan on it. */
  readonly today: LocalDate;
  /** The lessons that are published, in their order: the women have been through those of the weeks before. */
  readonly lessons: readonly DemoLesson[];
  /** The server's clock, ms. */
  readonly now: number;
  /** One password for all demo accounts; without it each gets a random one. */
  readonly password?: string | undefined;
}

/** Somebody who may sign in to the demo. */
export interface SignIn {
  readonly name: string;
  readonly role: StaffRole;
  readonly password: string;
}

/**
 * Fills a server that has no accounts with a course that is in week 8 today: ten women, four employees, a trip behind them
 * and one ahead. All of it is operations of the kind that people make, so the demo shows nothing that the
 * product cannot do. Gives the demo accounts; their passwords are not kept anywhere else.
 */
export async function seedDemo(store: Store, demo: DemoPlan): Promise<readonly SignIn[]> {
  await store.people.addCohort({ id: DEMO_COHORT, name: 'Hold 3' });
  const verdicts = await store.ledger.append(demoOperations(demo), demo.now);
  if (verdicts.some(({ verdict }) => verdict === 'refused'))
    throw new Error('The demo course does not fit in.');
  // Accounts last: while there is none, a start that was cut off is made again.
  const signIns: SignIn[] = [];
  for (const { id, name, role } of STAFF) {
    const password = demo.password ?? newPassword();
    const account = { id, name, role, cohorts: [DEMO_COHORT], password: await hashOfPassword(password) };
    await store.people.add(account, demo.now);
    signIns.push({ name, role, password });
  }
  return signIns;
}

const STAFF: readonly { readonly id: StaffId; readonly name: string; readonly role: StaffRole }[] = [
  { id: COORDINATOR, name: 'Lise', role: 'coordinator' },
  { id: TEACHER, name: 'Parwin', role: 'teacher' },
  { id: 'staff/demo-jens', name: 'Jens', role: 'consultant' },
  { id: YOGA_INSTRUCTOR, name: 'Mette', role: 'yoga-instructor' },
];
