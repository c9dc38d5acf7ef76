import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { isHttps } from './address.ts';
import { SESSION_COOKIE } from './cookie.ts';
import type { Edge, EdgeContext, House } from './edge.ts';
import { TurnedAway } from './refusal.ts';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Headers that every answer carries, refusals too: nothing runs and nothing loads that did not come from here. */
export const safeHeaders = (): MiddlewareHandler<Edge> =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: SELF,
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: ["'self'", 'blob:', 'data:'],
      // Howler reads a sound out of its blob, and opens the ear of old phones with a silent `data:` sound.
      mediaSrc: ["'self'", 'blob:', 'data:'],
      connectSrc: ["'self'", 'blob:'],
      objectSrc: NONE,
      baseUri: NONE,
      formAction: SELF,
      frameAncestors: NONE,
      workerSrc: SELF,
      manifestSrc: SELF,
    },
    permissionsPolicy: {
      camera: ['self'],
      microphone: ['self'],
      displayCapture: [],
      geolocation: [],
      midi: [],
      payment: [],
      serial: [],
      usb: [],
    },
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
  });

/** Promised only where the request came by https: plain http inside one's own house must not be shut out. */
export const httpsForEver =
  ({ isBehindProxy }: House): MiddlewareHandler<Edge> =>
  async (c, next) => {
    await next();
    if (isHttps(c, isBehindProxy)) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000');
  };

/** A file that people have put here is never run as a page, whatever it is. Goes round `safeHeaders`. */
export const sandboxed: MiddlewareHandler<Edge> = async (c, next) => {
  await next();
  c.res.headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
};

/** Answers of the API are nobody's to keep, unless their route says otherwise. */
export const notKept: MiddlewareHandler<Edge> = async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

/**
 * Turns away what another site lets a browser send. A request that carries a session must say that it comes
 * from here; one without may say nothing (a program), but not that it comes from elsewhere.
 */
export const sameOrigin =
  ({ isBehindProxy }: House): MiddlewareHandler<Edge> =>
  async (c, next) => {
    if (!READING.has(c.req.method) && !isFromHere(c, isBehindProxy)) throw new TurnedAway('wrong-origin');
    await next();
  };

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

function isFromHere(c: EdgeContext, isBehindProxy: boolean): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = c.req.header('Origin');
  if (origin !== undefined) return hostIn(origin) === hostOf(c, isBehindProxy);
  return site !== undefined || getCookie(c, SESSION_COOKIE) === undefined;
}

/** Hosts are compared and not schemes: behind a proxy that ends https, only the browser knows that it was https. */
const hostIn = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

function hostOf(c: EdgeContext, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? c.req.header('X-Forwarded-Host') : undefined;
  return forwarded ?? c.req.header('Host') ?? new URL(c.req.url).host;
}
