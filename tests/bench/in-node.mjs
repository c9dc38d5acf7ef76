import { randomUUID } from 'node:crypto';
import { createServer } from 'vite';
import { ROOT } from '../../src/tools/install.mjs';

const MANY = 20_000;
const BATCH = 500;

const tick = (participant, at) => ({
  id: `operation/${randomUUID()}`,
  at,
  by: participant,
  stream: participant,
  kind: 'task-ticked',
  participant,
  course: 'course/hold-3',
  week: 1 + (at % 35),
  task: 'jobnet',
});

/** Reading 20,000 operations: each is checked, all are sorted, one view is made. Best of five, not slowed down. */
export async function replay() {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  const { isUnderstood, inOrder } = await vite.ssrLoadModule('/src/domain/operation.ts');
  const { checkInOf } = await vite.ssrLoadModule('/src/domain/check-in.ts');
  const all = Array.from({ length: MANY }, (_, i) =>
    tick('participant/amina', 1_790_000_000_000 + ((i * 7919) % MANY)),
  );
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    checkInOf(all.filter(isUnderstood).sort(inOrder), 'participant/amina', 'course/hold-3', 8);
    return performance.now() - from;
  });
  await vite.close();
  return { 'check, sort and one view of 20,000 operations, ms': Math.round(Math.min(...times)) };
}

/** One device sends 20,000 operations in rounds of 500, each round answered after it is on the disk. */
export async function pushRate(server) {
  const { token, participant } = await server.device();
  const headers = { authorization: `Bearer ${token}` };
  const from = performance.now();
  for (let sent = 0; sent < MANY; sent += BATCH) {
    const operations = Array.from({ length: BATCH }, (_, i) => tick(participant, Date.now() + i));
    // A cursor at the end: the reply carries no more than its own round.
    const after = sent === 0 ? 0 : pushRate.cursor;
    const reply = await (
      await server.post('/api/sync', { after, streams: pushRate.streams ?? [], operations }, headers)
    ).json();
    pushRate.cursor = reply.cursor;
    pushRate.streams = reply.streams;
  }
  pushRate.device = { headers, streams: pushRate.streams };
  return { 'push, operations/s': Math.round(MANY / ((performance.now() - from) / 1000)) };
}

/** The same device reads all of it from the start, a page a round. */
export async function pullRate(server) {
  const { headers, streams } = pushRate.device;
  const from = performance.now();
  let after = 0;
  let read = 0;
  for (let more = true; more; ) {
    const reply = await (await server.post('/api/sync', { after, streams, operations: [] }, headers)).json();
    read += reply.operations.length;
    after = reply.cursor;
    more = reply.more;
  }
  return { 'pull, operations/s': Math.round(read / ((performance.now() - from) / 1000)) };
}
