import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { routePath } from 'hono/route';
import type { Edge, EdgeContext, House, LogLine, Surroundings } from './edge.ts';
import { httpsForEver, notKept, safeHeaders, sameOrigin, sandboxed } from './guard.ts';
import { newLimits } from './limits.ts';
import { getMedia, putMedia } from './media-routes.ts';
import { pages } from './pages.ts';
import { listDevices, makePairingCode, pair, retireDevice } from './pairing-routes.ts';
import { addPerson, listPeople, me, signIn, signOut } from './people-routes.ts';
import { TurnedAway, turnedAwayBy } from './refusal.ts';
import { sync } from './sync-route.ts';
import { voices } from './voices.ts';

/** The server: the API, and the app itself where `dist` says it is. Whatever goes wrong is answered with a code. */
export function createApp(surroundings: Surroundings): Hono<Edge> {
  const house: House = { log: () => {}, isBehindProxy: false, ...surroundings, limits: newLimits() };
  const app = new Hono<Edge>();
  app.use(httpsForEver(house));
  app.use('/api/media/*', sandboxed);
  app.use(safeHeaders());
  app.use(compress());
  app.route('/api', api(house));
  app.route('/voices', voices(house.voices));
  if (house.dist !== undefined) app.route('/', pages(house.dist));
  app.notFound((c) => answer(c, house, new TurnedAway('not-found')));
  app.onError((error, c) => answer(c, house, error));
  return app;
}

function api(house: House): Hono<Edge> {
  const routes = new Hono<Edge>();
  routes.use(notKept, sameOrigin(house));
  routes.get('/health', (c) => c.json({ najah: 'health-1', ledger: house.store.ledger.id }));
  routes.post('/sync', (c) => sync(c, house));
  routes.post('/pair', (c) => pair(c, house));
  routes.post('/pairing-codes', (c) => makePairingCode(c, house));
  routes.get('/devices', (c) => listDevices(c, house));
  routes.post('/devices/:id/retire', (c) => retireDevice(c, house));
  routes.post('/sign-in', (c) => signIn(c, house));
  routes.post('/sign-out', (c) => signOut(c, house));
  routes.get('/me', (c) => me(c, house));
  routes.get('/people', (c) => listPeople(c, house));
  routes.post('/people', (c) => addPerson(c, house));
  routes.put('/media/:sha256', (c) => putMedia(c, house));
  routes.get('/media/:sha256', (c) => getMedia(c, house));
  routes.all('*', () => {
    throw new TurnedAway('not-found');
  });
  return routes;
}

/** The answer to what went wrong, and a line in the log without anything that somebody wrote. */
function answer(c: EdgeContext, { now, log }: House, error: unknown): Response {
  const { code, status, retryAfter } = turnedAwayBy(error);
  const line: LogLine = { at: now(), code, route: `${c.req.method} ${routePath(c)}`, who: c.get('who') };
  log(status >= 500 ? { ...line, cause: causeOf(error) } : line);
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  return c.json({ error: code }, status);
}

/** An error's code or name; never its message, which may quote what was being written. */
function causeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return [error.name, code, errcode].filter((part) => part !== undefined).join(' ');
}
