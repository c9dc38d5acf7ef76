import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { Edge } from './edge.ts';

/** Files whose names carry their content: they may be kept for ever. */
const isForEver = (path: string): boolean =>
  /^\/(?:assets\/.+|content\/[0-9a-f]{64}\.json|voices\/[0-9a-f]{64}\.bin)$/.test(path);

/** Files whose names carry their content may be kept for a year; all else is asked for anew. */
export const caching: MiddlewareHandler<Edge> = async (c, next) => {
  await next();
  const isFound = c.res.status < 400;
  const forHowLong = isFound && isForEver(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  c.res.headers.set('Cache-Control', forHowLong);
};

const tag: MiddlewareHandler<Edge> = etag();

/** What is asked for anew is answered with 304 while it is the same. */
export const tagged: MiddlewareHandler<Edge> = (c, next) => (isForEver(c.req.path) ? next() : tag(c, next));
