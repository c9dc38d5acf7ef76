import * as v from 'valibot';
import { ErrorReplySchema } from '#domain/sync-protocol.ts';
import { NoNetwork, TurnedAway } from './errors.ts';

export type Fetch = (address: string, init?: RequestInit) => Response | Promise<Response>;

/** How one speaks to the server: the browser's own `fetch` and, on a paired tablet, its token. */
export interface Line {
  readonly fetch?: Fetch | undefined;
  /** Read anew for each question. Without one, the browser's session cookie speaks. */
  readonly token?: (() => string | undefined) | undefined;
}

interface Question {
  readonly method?: string;
  /** Sent as JSON unless it is a Blob. */
  readonly body?: unknown;
}

/** Longest wait without any sign of progress, ms. */
const PATIENCE = 20_000;
/** What the slowest link that we count on carries up, bytes a ms (EDGE, 50 kbit/s: sync-reliability §0.2). */
const SLOWEST = 5;

/**
 * Asks the server for JSON. Throws `NoNetwork` when nobody of ours answered, and `TurnedAway` when the answer is
 * a code.
 */
export async function ask(line: Line, address: string, question?: Question): Promise<unknown> {
  const answer = jsonIn((await askForBytes(line, address, question)).bytes);
  if (answer === undefined) throw new NoNetwork('The answer is not ours');
  return answer;
}

/** The same for bytes of any type. */
export async function askForBytes(
  line: Line,
  address: string,
  question: Question = {},
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  const { response, bytes } = await exchange(line, address, question);
  if (!response.ok) throw refusalOf(response, jsonIn(bytes));
  return { bytes, type: response.headers.get('Content-Type') ?? '' };
}

/**
 * An answer of the shape it should have. One that does not even carry our marker is a stranger's (a captive
 * portal); one that does is of a server that has moved on.
 */
export function read<T>(schema: v.GenericSchema<unknown, T>, answer: unknown): T {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  if (isMarked(answer)) throw new TurnedAway('unreadable');
  throw new NoNetwork('The answer is not ours');
}

const isMarked = (answer: unknown): boolean =>
  typeof (answer as { najah?: unknown } | null)?.najah === 'string';

async function exchange(line: Line, address: string, { method = 'GET', body }: Question) {
  const token = line.token?.();
  const isBlob = body instanceof Blob;
  const sent = body === undefined || isBlob ? body : JSON.stringify(body);
  const size = isBlob ? body.size : typeof sent === 'string' ? sent.length : 0;
  const patience = new Patience();
  try {
    patience.renew(PATIENCE + size / SLOWEST);
    const response = await (line.fetch ?? fetch)(address, {
      method,
      ...(sent !== undefined && { body: sent }),
      headers: {
        ...(sent !== undefined && { 'Content-Type': isBlob ? body.type : 'application/json' }),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      },
      // A redirect is a portal's: our server has none.
      redirect: 'manual',
      cache: 'no-store',
      signal: patience.signal,
    });
    return { response, bytes: await bytesOf(response, patience) };
  } catch (error) {
    throw new NoNetwork('No answer came, or it broke off', { cause: error });
  } finally {
    patience.end();
  }
}

/** Reads the body for as long as something comes. */
async function bytesOf(response: Response, patience: Patience): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (;;) {
    patience.renew(PATIENCE);
    const part = await reader?.read();
    if (!part?.value) break;
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Breaks a question off when it has been given up. */
class Patience {
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly signal = this.#controller.signal;

  renew(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(), ms);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function refusalOf(response: Response, answer: unknown): Error {
  const result = v.safeParse(ErrorReplySchema, answer);
  // 511 is "log in to this network"; and what is not in our words is not our server.
  if (response.status < 400 || response.status === 511 || !result.success)
    return new NoNetwork(`The answer is not ours (${response.status})`);
  const seconds = Number(response.headers.get('Retry-After'));
  return new TurnedAway(result.output.error, seconds > 0 ? seconds * 1000 : undefined);
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
