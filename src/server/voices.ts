import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Edge } from './edge.ts';
import { TurnedAway } from './refusal.ts';

/** What is answered while no voice has been made: a layer that is empty, and no fault. */
const NONE = JSON.stringify({ najah: 'voices-1', packs: [] });

/**
 * The machine-made Danish clips, as `npm run voices` leaves them in `folder` (an absolute path): an index, and packs
 * named by their content. They are read anew each time, so that voices made while the server runs are there at once.
 */
export function voices(folder: string | undefined): Hono<Edge> {
  const app = new Hono<Edge>();
  app.get('/index.json', etag(), async (c) => {
    const text = folder && (await readFile(join(folder, 'index.json'), 'utf8').catch(() => undefined));
    c.header('Cache-Control', 'no-cache');
    c.header('Content-Type', 'application/json');
    return c.body(text || NONE);
  });
  app.get('/:file{[0-9a-f]{64}\\.bin}', async (c) => {
    const bytes = folder && (await readFile(join(folder, c.req.param('file'))).catch(() => undefined));
    if (!bytes) throw new TurnedAway('not-found');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('Content-Type', 'application/octet-stream');
    return c.body(new Uint8Array(bytes));
  });
  app.all('*', () => {
    throw new TurnedAway('not-found');
  });
  return app;
}
