import { getCookie } from 'hono/cookie';
import { STAFF_ROLES } from '#domain/access.ts';
import {
  type Me,
  type NewPersonReply,
  NewPersonSchema,
  type PeopleReply,
  SignInSchema,
} from '#domain/sync-protocol.ts';
import { addressOf } from './address.ts';
import { bodyOf, isStorableText } from './body.ts';
import { asStaff, staffCallerOf } from './callers.ts';
import { giveCookie, SESSION_COOKIE, takeCookie } from './cookie.ts';
import type { EdgeContext, House } from './edge.ts';
import type { Person } from './people.ts';
import { TurnedAway } from './refusal.ts';
import { hashOfPassword, isPassword, newPassword } from './secrets.ts';

/** Signs an employee in. A wrong name and a wrong password look the same, in the answer and in its timing. */
export async function signIn(c: EdgeContext, house: House): Promise<Response> {
  const { people, sessions } = house.store;
  const address = addressOf(c, house.isBehindProxy);
  const { name, password } = await bodyOf(c, SignInSchema);
  await house.limits.trySignIn(name, address);
  const account = isStorableText(name) ? await people.account(name) : undefined;
  const isRight = await isPassword(password, account?.password);
  const person = isRight && account ? await people.person(account.id) : undefined;
  if (!person) throw new TurnedAway('unknown-device');
  await house.limits.signedIn(name, address);
  c.set('who', person.id);
  giveCookie(c, house, await sessions.begin(person.id, house.now()));
  return c.json(await described(person, house));
}

/** Ends the session, if there is one. */
export async function signOut(c: EdgeContext, house: House): Promise<Response> {
  const secret = getCookie(c, SESSION_COOKIE);
  if (secret) await house.store.sessions.end(secret);
  takeCookie(c, house);
  return c.json({ najah: 'signed-out-1' });
}

/** Who is signed in. */
export async function me(c: EdgeContext, house: House): Promise<Response> {
  const { person } = await staffCallerOf(c, house, STAFF_ROLES);
  return c.json(await described(person, house));
}

/** The staff of one's own cohorts: names and roles, so that a decision can be shown with its author. */
export async function listPeople(c: EdgeContext, house: House): Promise<Response> {
  const { person } = await staffCallerOf(c, house, STAFF_ROLES);
  const own = new Set(person.cohorts.map((cohort) => cohort.id));
  const staff = await house.store.people.staffOf([...own]);
  const people = staff.map(({ id, name, role, cohorts }) => ({
    id,
    name,
    role,
    cohorts: cohorts.filter((cohort) => own.has(cohort.id)),
  }));
  const reply: PeopleReply = { najah: 'people-1', people };
  return c.json(reply);
}

/** Gives a new colleague an account in one of the coordinator's own cohorts. Her password is told this once. */
export async function addPerson(c: EdgeContext, house: House): Promise<Response> {
  const { person: coordinator } = await staffCallerOf(c, house, ['coordinator']);
  const { name, role, cohort } = await bodyOf(c, NewPersonSchema);
  if (!isStorableText(name)) throw new TurnedAway('malformed');
  if (!coordinator.cohorts.some((own) => own.id === cohort)) throw new TurnedAway('not-allowed');
  const password = newPassword();
  const hash = await hashOfPassword(password);
  const added = await house.store.people.add({ name, role, cohorts: [cohort], password: hash }, house.now());
  if (!added) throw new TurnedAway('name-taken');
  const reply: NewPersonReply = { najah: 'person-1', id: added, name, role, password };
  return c.json(reply);
}

async function described(person: Person, house: House): Promise<Me> {
  const { id: own, name, role, cohorts } = person;
  const { holder } = await asStaff(person, house);
  return { najah: 'me-1', id: own, name, role, cohorts: [...cohorts], streams: [...holder.streams] };
}
