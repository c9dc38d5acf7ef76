import { randomUUID } from 'node:crypto';
import type { SignIn } from './demo.ts';
import { hashOfPassword, newPassword } from './secrets.ts';
import type { Store } from './store.ts';

/**
 * The account by which a new server is taken into use: a coordinator of its first cohort, who gives the others
 * theirs. Its password is random, told this once, and kept only as a hash. `now` is the server's clock, ms.
 */
export async function createFirstAccount({ people }: Pick<Store, 'people'>, now: number): Promise<SignIn> {
  const cohort = `cohort/${randomUUID()}` as const;
  await people.addCohort({ id: cohort, name: 'Hold 1' });
  const password = newPassword();
  const account = { name: 'Koordinator', role: 'coordinator', cohorts: [cohort] } as const;
  await people.add({ ...account, password: await hashOfPassword(password) }, now);
  return { name: account.name, role: account.role, password };
}
