import { getCookie } from 'hono/cookie';
import { type Holder, type StaffRole, streamsOfParticipant, streamsOfStaff } from '#domain/access.ts';
import type { DeviceId } from '#domain/ids.ts';
import { giveCookie, SESSION_COOKIE } from './cookie.ts';
import type { EdgeContext, House } from './edge.ts';
import type { Person } from './people.ts';
import { TurnedAway } from './refusal.ts';

/** Who asks: a woman through a paired device, or an employee who has signed in. */
export type Caller =
  | { readonly kind: 'device'; readonly device: DeviceId; readonly holder: Holder }
  | { readonly kind: 'staff'; readonly person: Person; readonly holder: Holder };
type StaffCaller = Extract<Caller, { kind: 'staff' }>;

/**
 * Whoever sent this request, by her device's token or her session. Asked anew at each request, so that a
 * device that is retired, or a woman who is enrolled, counts from the next one on.
 * Throws TurnedAway `unknown-device` or `device-retired`.
 */
export async function callerOf(c: EdgeContext, house: House): Promise<Caller> {
  const caller = (await deviceOf(c, house)) ?? (await staffOf(c, house));
  if (!caller) throw new TurnedAway('unknown-device');
  return caller;
}

/** The employee who sent this request. Throws TurnedAway `not-allowed` when it is a tablet, or not in such a role. */
export async function staffCallerOf(
  c: EdgeContext,
  house: House,
  roles: readonly StaffRole[],
): Promise<StaffCaller> {
  const caller = await callerOf(c, house);
  if (caller.kind !== 'staff' || !roles.includes(caller.person.role)) throw new TurnedAway('not-allowed');
  return caller;
}

/** An employee with the streams that are hers. */
export async function asStaff(person: Person, house: House): Promise<StaffCaller> {
  const cohorts = person.cohorts.map(({ id }) => id);
  const participants = await house.store.people.participantsOf(cohorts);
  const holder = {
    id: person.id,
    role: person.role,
    streams: streamsOfStaff(person.role, cohorts, participants),
  };
  return { kind: 'staff', person, holder };
}

async function deviceOf(c: EdgeContext, { store }: House): Promise<Caller | undefined> {
  const token = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1];
  const device = token === undefined ? undefined : await store.devices.byToken(token);
  if (!device) return undefined;
  c.set('who', device.id);
  if (device.isRetired) throw new TurnedAway('device-retired');
  const { participant, cohort } = device;
  const holder: Holder = {
    id: participant,
    role: 'participant',
    streams: streamsOfParticipant(participant, cohort),
  };
  return { kind: 'device', device: device.id, holder };
}

async function staffOf(c: EdgeContext, house: House): Promise<Caller | undefined> {
  const secret = getCookie(c, SESSION_COOKIE);
  const session = secret ? await house.store.sessions.use(secret, house.now()) : undefined;
  const person = session && (await house.store.people.person(session.person));
  if (!secret || !session || !person) return undefined;
  c.set('who', person.id);
  if (session.isProlonged) giveCookie(c, house, secret);
  return asStaff(person, house);
}
