import { type PairReply, PairReplySchema, type PairRequest } from '#domain/sync-protocol.ts';
import { ask, type Line, read } from './ask.ts';

/**
 * Shows the server a code or four pictures, and gets who this tablet now belongs to. The code is then used up.
 * Throws `TurnedAway` (`unknown-code`, `too-many`) or `NoNetwork`.
 */
export const pair = async (request: PairRequest, line: Line = {}): Promise<PairReply> =>
  read(PairReplySchema, await ask(line, '/api/pair', { method: 'POST', body: request }));
