import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { caching, tagged } from './caching.ts';
import type { Edge } from './edge.ts';
import { TurnedAway } from './refusal.ts';

/**
 * The built app. Files whose names carry their content may be kept for a year; all else is asked for anew, and
 * answered with 304 while it is the same. Addresses without an extension are the windows: index.html.
 * `dist` is an absolute path.
 */
export function pages(dist: string): Hono<Edge> {
  const app = new Hono<Edge>();
  const index = serveStatic<Edge>({ root: dist, path: 'index.html' });
  app.use(caching, tagged);
  app.get('*', serveStatic<Edge>({ root: dist }));
  app.get('*', (c, next) => (isWindow(c.req.path) ? index(c, next) : next()));
  app.all('*', () => {
    throw new TurnedAway('not-found');
  });
  return app;
}

/** `/`, `/class`, `/staff/people`: no dot in any part, and nothing that leads out of the folder. */
const isWindow = (path: string): boolean => /^(?:\/[a-z0-9_-]+)*\/?$/i.test(path);
