import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { caching, tagged } from './caching.ts';
import type { Edge } from './edge.ts';
import { TurnedAway } from './refusal.ts';

/** What is answered while no voice has been made: a layer that is empty, and no fault. */
const NONE = { najah: 'voices-1', packs: [] };

const TYPES = { json: 'application/json', bin: 'application/octet-stream' } as const;

/**
 * The machine-made Danish clips, as `npm run voices` leaves them in `folder` (an absolute path): an index, and packs
 * named by their content. They are read anew each time, and the folder may come later (which `serveStatic` warns of at
 * every start): voices that are made while the server runs are there at once.
 */
export function voices(folder: string | undefined): Hono<Edge> {
  const app = new Hono<Edge>();
  app.use(caching, tagged);
  app.get('/:file{(?:index\\.json|[0-9a-f]{64}\\.bin)}', async (c, next) => {
    const file = c.req.param('file');
    const bytes = folder && (await readFile(join(folder, file)).catch(() => undefined));
    if (!bytes) return next();
    c.header('Content-Type', TYPES[file === 'index.json' ? 'json' : 'bin']);
    return c.body(new Uint8Array(bytes));
  });
  app.get('/index.json', (c) => c.json(NONE));
  app.all('*', () => {
    throw new TurnedAway('not-found');
  });
  return app;
}
