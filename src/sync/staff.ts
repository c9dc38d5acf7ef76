import { type DeviceId, nameOf, type ParticipantId } from '#domain/ids.ts';
import {
  type DevicesReply,
  DevicesReplySchema,
  type Me,
  MeSchema,
  type NewPerson,
  type NewPersonReply,
  NewPersonReplySchema,
  type PairingCode,
  PairingCodeSchema,
  type PeopleReply,
  PeopleReplySchema,
} from '#domain/sync-protocol.ts';
import { ask, type Line, read } from './ask.ts';

/** A colleague with an account. */
export type Person = PeopleReply['people'][number];

/** What staff ask the server for, beside sync. All of it throws `TurnedAway(code)` or `NoNetwork`. */
export function staffDesk(line: Line = {}) {
  const post = (address: string, body: unknown = {}) => ask(line, address, { method: 'POST', body });
  return {
    /** `unknown-device` is a wrong name or password, `too-many` too many of them. */
    signIn: async (name: string, password: string): Promise<Me> =>
      read(MeSchema, await post('/api/sign-in', { name, password })),

    signOut: async (): Promise<void> => {
      await post('/api/sign-out');
    },

    me: async (): Promise<Me> => read(MeSchema, await ask(line, '/api/me')),

    devices: async (): Promise<DevicesReply> => read(DevicesReplySchema, await ask(line, '/api/devices')),

    pairingCode: async (participant: ParticipantId): Promise<PairingCode> =>
      read(PairingCodeSchema, await post('/api/pairing-codes', { participant })),

    retire: async (device: DeviceId): Promise<void> => {
      await post(`/api/devices/${nameOf(device)}/retire`);
    },

    people: async (): Promise<readonly Person[]> =>
      read(PeopleReplySchema, await ask(line, '/api/people')).people,

    /** `name-taken` when a colleague has that name. */
    addPerson: async (person: NewPerson): Promise<NewPersonReply> =>
      read(NewPersonReplySchema, await post('/api/people', person)),
  };
}
