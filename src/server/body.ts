import type { Context } from 'hono';
import * as v from 'valibot';
import { LIMITS } from '#domain/sync-protocol.ts';
import { TurnedAway } from './refusal.ts';

/**
 * A request's JSON body in the shape of a schema. Throws TurnedAway: `wrong-type` when it does not say that it
 * is JSON, `too-large` over LIMITS.body, `too-deep` over LIMITS.depth, `malformed` when it is not UTF-8,
 * not JSON or of another shape. `check` may look at the parsed value before the schema does.
 */
export async function bodyOf<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
  check?: (value: unknown) => void,
): Promise<v.InferOutput<Schema>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? ''))
    throw new TurnedAway('wrong-type');
  const value = parse(decode(await bytesOf(c.req.raw.body, LIMITS.body)));
  check?.(value);
  const result = v.safeParse(schema, value);
  if (!result.success) throw new TurnedAway('malformed');
  return result.output;
}

/**
 * Is there neither NUL nor half a surrogate pair in this value, at any depth? Takes its JSON text:
 * JSON.stringify writes just these as \u0000 and \udxxx (well-formed JSON.stringify, ES2019).
 */
export const isStorableJson = (json: string): boolean => !UNSTORABLE.test(json);

/** May any database hold this text? PostgreSQL has no place for NUL, and half a surrogate pair is no text. */
export const isStorableText = (text: string): boolean => isStorableJson(JSON.stringify(text));

const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

async function bytesOf(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  if (!body) throw new TurnedAway('malformed');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new TurnedAway('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TurnedAway('malformed');
  }
}

function parse(text: string): unknown {
  // Before JSON.parse, so that nothing that follows has to recurse deeply.
  if (depthOf(text) > LIMITS.depth) throw new TurnedAway('too-deep');
  try {
    return JSON.parse(text);
  } catch {
    throw new TurnedAway('malformed');
  }
}

/** How deep JSON text nests. Brackets inside strings do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (isString) {
      if (letter === BACKSLASH) i++;
      else if (letter === QUOTE) isString = false;
    } else if (letter === QUOTE) isString = true;
    else if (letter === OPEN_LIST || letter === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (letter === CLOSE_LIST || letter === CLOSE_OBJECT) depth--;
  }
  return deepest;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
