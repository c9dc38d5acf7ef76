import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { Edge } from './edge.ts';
import { TurnedAway } from './refusal.ts';

/**
 * The built app. Files whose names carry their content may be kept for a year; all else is asked for anew, and
 * answered with 304 while it is the same. Addresses without an extension are the windows: index.html.
 * `dist` is an absolute path.
 */
export function pages(dist: string): Hono<Edge> {
  const app = new Hono<Edge>();
  const tagged: MiddlewareHandler<Edge> = etag();
  const index = serveStatic<Edge>({ root: dist, path: 'index.html' });
  app.use(caching);
  app.use((c, next) => (isForEver(c.req.path) ? next() : tagged(c, next)));
  app.get('*', serveStatic<Edge>({ root: dist }));
  app.get('*', (c, next) => (isWindow(c.req.path) ? index(c, next) : next()));
  app.all('*', () => {
    throw new TurnedAway('not-found');
  });
  return app;
}

const caching: MiddlewareHandler<Edge> = async (c, next) => {
  await next();
  const isFound = c.res.status < 400;
  const forHowLong = isFound && isForEver(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  c.res.headers.set('Cache-Control', forHowLong);
};

const isForEver = (path: string): boolean => /^\/(?:assets\/.+|content\/[0-9a-f]{64}\.json)$/.test(path);

/** `/`, `/class`, `/staff/people`: no dot in any part, and nothing that leads out of the folder. */
const isWindow = (path: string): boolean => /^(?:\/[a-z0-9_-]+)*\/?$/i.test(path);
