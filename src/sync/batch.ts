import type { Received } from '#domain/operation.ts';
import { LIMITS } from '#domain/sync-protocol.ts';

/** Room in a request for what is not operations: the cursor, up to 500 streams, the report. Bytes. */
const ROOM_BESIDE = 64 * 1024;

/** As many of the first operations as fit into one request, by count and by bytes. */
export function batchOf(operations: readonly Received[], limit: number = LIMITS.batch): readonly Received[] {
  const encoder = new TextEncoder();
  const batch: Received[] = [];
  let room = LIMITS.body - ROOM_BESIDE;
  for (const operation of operations) {
    room -= encoder.encode(JSON.stringify(operation)).length + 1;
    if (room < 0 || batch.length >= Math.min(limit, LIMITS.batch)) break;
    batch.push(operation);
  }
  return batch;
}
