import { getConnInfo } from '@hono/node-server/conninfo';
import type { EdgeContext } from './edge.ts';

/**
 * Where a request comes from, for counting wrong tries. Behind a proxy it is what the nearest proxy saw: the
 * last of X-Forwarded-For, for the rest of that header is the sender's to make up. Of an IPv6 address the
 * first half counts, because one household has all of the second.
 */
export function addressOf(c: EdgeContext, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return networkOf(forwarded || peerOf(c));
}

/** Did the request reach us, or the proxy in front of us, by https? */
export function isHttps(c: EdgeContext, isBehindProxy: boolean): boolean {
  if (isBehindProxy && c.req.header('X-Forwarded-Proto') === 'https') return true;
  return new URL(c.req.url).protocol === 'https:';
}

/** In tests there is no socket. */
const peerOf = (c: EdgeContext): string =>
  (c.env?.incoming ? getConnInfo(c).remote.address : undefined) ?? 'nowhere';

function networkOf(address: string): string {
  if (!address.includes(':') || address.toLowerCase().startsWith('::ffff:')) return address;
  const [front = '', back] = address.split('::');
  const groups = front.split(':').filter(Boolean);
  const rest = back === undefined ? [] : back.split(':').filter(Boolean);
  const zeros = back === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest].slice(0, 4).join(':');
}
