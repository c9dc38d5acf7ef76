import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Received } from '#domain/operation.ts';
import { type SyncReply, SyncReplySchema } from '#domain/sync-protocol.ts';
import { aServer, type Sender, type TestServer, type Woman } from '../support/server.ts';

/** The server and the woman of the test that runs. */
export let server: TestServer;
export let amina: Woman;

/** Gives each test of a file a server of its own, with one woman who has a tablet. */
export function eachWithAmina(): void {
  beforeEach(async () => {
    server = await aServer();
    amina = await server.enrol('Amina');
  });
  afterEach(() => server.close());
}

/** A round that must succeed. */
export async function round(
  as: Sender,
  operations: readonly unknown[] = [],
  { after = 0, streams = amina.streams } = {},
) {
  const reply = await server.sendAs(as)({ after, streams: [...streams], operations: [...operations] });
  return v.parse(SyncReplySchema, reply);
}

/** Something that she decided, with some of its fields as the test wants them. */
export const tick = (fields: Readonly<Record<string, unknown>> = {}): Received => ({
  id: `operation/${randomUUID()}`,
  at: server.clock.time - 1000,
  by: amina.id,
  stream: amina.id,
  kind: 'task-ticked',
  participant: amina.id,
  course: 'course/hold-3',
  week: 8,
  task: 'jobnet',
  ...fields,
});

/** What the server says to one operation. */
export const verdictOf = async (operation: unknown, as: Sender = amina) =>
  (await round(as, [operation])).verdicts[0];
export const refusedFor = (code: string) => expect.objectContaining({ verdict: 'refused', code });
export const KEPT = expect.objectContaining({ verdict: 'kept' });
/** What of a reply stands in her own stream. */
export const ownOf = (reply: SyncReply) => reply.operations.filter(({ stream }) => stream === amina.id);
