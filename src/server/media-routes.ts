import * as v from 'valibot';
import { STAFF_ROLES } from '#domain/access.ts';
import { MediaHashSchema } from '#domain/sync-protocol.ts';
import { callerOf, staffCallerOf } from './callers.ts';
import type { EdgeContext, House } from './edge.ts';
import { mediaTypeIn } from './media-types.ts';
import { TurnedAway } from './refusal.ts';

/** Keeps a picture or sound. It is put here before the operation that names it is sent. */
export async function putMedia(c: EdgeContext, house: House): Promise<Response> {
  await staffCallerOf(c, house, STAFF_ROLES);
  const type = mediaTypeIn(c.req.header('Content-Type'));
  if (!type) throw new TurnedAway('wrong-type');
  const body = c.req.raw.body;
  if (!body) throw new TurnedAway('malformed');
  await house.media.put(hashIn(c), type, body);
  return c.json({ najah: 'kept-1' });
}

/**
 * Gives a picture or sound. Its name is its content, so it may be kept for ever. Whatever it is, a browser
 * that opens it as a page runs nothing in it.
 */
export async function getMedia(c: EdgeContext, house: House): Promise<Response> {
  await callerOf(c, house);
  const sha256 = hashIn(c);
  const kept = await house.media.get(sha256);
  if (!kept) throw new TurnedAway('not-found');
  c.header('ETag', `"${sha256}"`);
  c.header('Cache-Control', 'private, max-age=31536000, immutable');
  if (c.req.header('If-None-Match') === `"${sha256}"`) return c.body(null, 304);
  c.header('Content-Type', kept.type);
  c.header('Content-Length', String(kept.bytes));
  c.header('Content-Disposition', 'attachment');
  return c.req.method === 'HEAD' ? c.body(null) : c.body(kept.read());
}

function hashIn(c: EdgeContext): string {
  const name = c.req.param('sha256');
  if (!v.is(MediaHashSchema, name)) throw new TurnedAway('not-found');
  return name;
}
