import * as v from 'valibot';
import { type Holder, mayWrite } from '#domain/access.ts';
import { faultOf, isKnownKind, type Received, ReceivedSchema } from '#domain/operation.ts';
import {
  type DeviceReport,
  LIMITS,
  REFUSALS,
  type Refusal,
  type SyncReply,
  SyncRequestSchema,
  type Verdict,
} from '#domain/sync-protocol.ts';
import { bodyOf, isStorableJson } from './body.ts';
import { type Caller, callerOf } from './callers.ts';
import type { EdgeContext, House } from './edge.ts';
import { isOfTheDisk, TurnedAway } from './refusal.ts';
import { silence } from './silencing.ts';

/**
 * A round of sync: keeps what is the caller's to write, answers for each operation by itself, and gives what
 * she may read and has not read. Answered only after the ledger has it on disk.
 */
export async function sync(c: EdgeContext, house: House): Promise<Response> {
  const { ledger } = house.store;
  const caller = await callerOf(c, house);
  const { holder } = caller;
  const request = await bodyOf(c, SyncRequestSchema, refuseTooMany);
  if (request.after > (await ledger.head())) throw new TurnedAway('ledger-is-older');
  // Restored from a backup and grown past the cursor since: another operation stands where she left off.
  if (request.mark !== undefined && (await ledger.idAt(request.after)) !== request.mark)
    throw new TurnedAway('ledger-is-older');

  const verdicts = await judge(request.operations, holder, house);
  logRefusals(verdicts, c, house);
  await silence(request.operations, house);

  // With a stream that she had not when she last asked, she has read nothing for certain.
  const asked = new Set(request.streams);
  const from = holder.streams.every((stream) => asked.has(stream)) ? request.after : 0;
  const page = await ledger.after(from, holder.streams, LIMITS.page);
  await note(caller, { cursor: from, report: request.report }, house);

  const mark = await ledger.idAt(page.cursor);
  const reply: SyncReply = {
    najah: 'sync-1',
    ledger: ledger.id,
    now: house.now(),
    cursor: page.cursor,
    ...(mark !== undefined && { mark }),
    more: page.more,
    streams: [...holder.streams],
    operations: [...page.operations],
    verdicts: [...verdicts],
  };
  return c.json(reply);
}

/** Over the limit is told apart from nonsense, so that a tablet knows to send less at a time. */
function refuseTooMany(value: unknown): void {
  const operations = (value as { operations?: unknown } | null)?.operations;
  if (Array.isArray(operations) && operations.length > LIMITS.batch) throw new TurnedAway('too-large');
}

/** The verdict on each, in the order they came. */
async function judge(
  offered: readonly unknown[],
  holder: Holder,
  { store, now }: House,
): Promise<readonly Verdict[]> {
  const examined = offered.map((each) => examine(each, holder));
  const welcome = examined.filter((each): each is Received => !isVerdict(each));
  const answers = (await store.ledger.append(welcome, now())).values();
  return examined.map((each) => (isVerdict(each) ? each : (answers.next().value as Verdict)));
}

const isVerdict = (examined: Received | Verdict): examined is Verdict =>
  'verdict' in examined && !('kind' in examined);

/** Everything about an operation that can be said without the ledger: the operation, or why it is refused. */
function examine(offered: unknown, holder: Holder): Received | Verdict {
  if (!isObject(offered)) return refusal('', 'malformed');
  // What has no id is answered for by its place in the list alone.
  const id = typeof offered.id === 'string' ? offered.id : '';
  // Its place is the ledger's to give: a copy that came from the ledger is the same operation.
  const { n: _, ...fields } = offered;
  const json = JSON.stringify(fields);
  if (Buffer.byteLength(json) > LIMITS.operation) return refusal(id, 'too-large');
  const received = v.safeParse(ReceivedSchema, fields);
  const fault = isKnown(fields) ? faultOf(fields) : undefined;
  if (fault !== undefined) return refusal(id, 'malformed', fault.slice(0, WHY));
  if (!received.success || !isStorableJson(json)) return refusal(id, 'malformed');
  return mayWrite(holder, received.output) ? received.output : refusal(id, 'not-yours');
}

/** A fault quotes what it found, which may be long. */
const WHY = 200;

const isKnown = (fields: Readonly<Record<string, unknown>>): boolean =>
  typeof fields.kind === 'string' && isKnownKind(fields.kind);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refusal = (id: string, code: Refusal, why?: string): Verdict => ({
  id,
  verdict: 'refused',
  code,
  ...(why !== undefined && { why }),
});

function logRefusals(verdicts: readonly Verdict[], c: EdgeContext, { now, log }: House): void {
  for (const code of REFUSALS) {
    const count = verdicts.filter((each) => each.verdict === 'refused' && each.code === code).length;
    if (count > 0) log({ at: now(), code, route: '/api/sync', who: c.get('who'), count });
  }
}

interface Round {
  readonly cursor: number;
  readonly report: DeviceReport | undefined;
}

/** Staff see when a tablet was last here. That there is no room to write it must not keep her from reading. */
async function note(caller: Caller, { cursor, report }: Round, { store, now }: House): Promise<void> {
  if (caller.kind !== 'device') return;
  try {
    await store.devices.noteRound(caller.device, cursor, report, now());
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
  }
}
