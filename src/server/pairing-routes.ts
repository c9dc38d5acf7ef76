import * as v from 'valibot';
import type { StaffRole } from '#domain/access.ts';
import { streamsOfParticipant } from '#domain/access.ts';
import type { ParticipantId } from '#domain/ids.ts';
import { id } from '#domain/ids.ts';
import {
  type DevicesReply,
  type PairingCode,
  type PairReply,
  PairRequestSchema,
} from '#domain/sync-protocol.ts';
import { addressOf } from './address.ts';
import { bodyOf } from './body.ts';
import { staffCallerOf } from './callers.ts';
import type { EdgeContext, House } from './edge.ts';
import { TurnedAway } from './refusal.ts';

/** Who may pair tablets and see them. */
const PLANNERS: readonly StaffRole[] = ['teacher', 'coordinator'];
/** Staff who have a woman's own stream may also see which tablet she has. */
const NEAR: readonly StaffRole[] = [...PLANNERS, 'consultant'];

/** Makes a code for pairing a tablet with a woman of one's own cohort. */
export async function makePairingCode(c: EdgeContext, house: House): Promise<Response> {
  const { person } = await staffCallerOf(c, house, PLANNERS);
  const { participant } = await bodyOf(c, v.object({ participant: id('participant') }));
  const cohort = await house.store.people.cohortOf(participant);
  if (!person.cohorts.some((own) => own.id === cohort)) throw new TurnedAway('not-found');
  const code: PairingCode = await house.store.pairingCodes.make(participant, person.id, house.now());
  return c.json(code);
}

/** Pairs the tablet that shows a code. Wrong codes are counted; see `limits.ts`. */
export async function pair(c: EdgeContext, house: House): Promise<Response> {
  const address = addressOf(c, house.isBehindProxy);
  const request = await bodyOf(c, PairRequestSchema);
  if ((request.code === undefined) === (request.pictures === undefined)) throw new TurnedAway('malformed');
  await house.limits.tryPairing(address);
  const participant = await house.store.pairingCodes.use(request, house.now());
  if (participant === undefined) {
    if (request.pictures && (await house.limits.arePicturesGuessed())) {
      await house.store.pairingCodes.withdrawPictures();
      await house.limits.picturesWithdrawn();
    }
    throw new TurnedAway('unknown-code');
  }
  await house.limits.paired(address);
  return c.json(await paired(participant, house));
}

async function paired(participant: ParticipantId, { store, now }: House): Promise<PairReply> {
  const cohort = await store.people.cohortOf(participant);
  const enrolled = cohort && (await store.people.enrolled(participant, cohort));
  if (!enrolled) throw new TurnedAway('unknown-code');
  const { id: device, token } = await store.devices.pair(participant, now());
  const { nickname, face } = enrolled;
  const streams = [...streamsOfParticipant(participant, cohort)];
  return { najah: 'paired-1', token, device, participant, nickname, face, streams };
}

/** The tablets of one's own cohorts, as they last told of themselves. */
export async function listDevices(c: EdgeContext, house: House): Promise<Response> {
  const { person } = await staffCallerOf(c, house, NEAR);
  const devices = await house.store.devices.of(person.cohorts.map((cohort) => cohort.id));
  const reply: DevicesReply = { najah: 'devices-1', now: house.now(), devices: [...devices] };
  return c.json(reply);
}

/** Retires a tablet of one's own cohorts. The address may name it with or without `device/`. */
export async function retireDevice(c: EdgeContext, house: House): Promise<Response> {
  const { person } = await staffCallerOf(c, house, PLANNERS);
  const named = c.req.param('id') ?? '';
  const device = v.safeParse(id('device'), named.startsWith('device/') ? named : `device/${named}`);
  const cohorts = person.cohorts.map((cohort) => cohort.id);
  if (!device.success || !(await house.store.devices.retire(device.output, cohorts, house.now()))) {
    throw new TurnedAway('not-found');
  }
  return c.json({ najah: 'retired-1' });
}
