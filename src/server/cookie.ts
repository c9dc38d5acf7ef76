import { deleteCookie, setCookie } from 'hono/cookie';
import { isHttps } from './address.ts';
import type { EdgeContext, House } from './edge.ts';
import { SESSION_LIFE } from './sessions.ts';

export const SESSION_COOKIE = 'najah-session';

/** Gives the browser a session's secret to keep: no script can read it, no other site can send it. */
export function giveCookie(c: EdgeContext, house: House, secret: string): void {
  setCookie(c, SESSION_COOKIE, secret, { ...attributes(c, house), maxAge: SESSION_LIFE / 1000 });
}

/** Takes it back. */
export function takeCookie(c: EdgeContext, house: House): void {
  deleteCookie(c, SESSION_COOKIE, attributes(c, house));
}

const attributes = (c: EdgeContext, { isBehindProxy }: House) =>
  ({ httpOnly: true, sameSite: 'Strict', path: '/', secure: isHttps(c, isBehindProxy) }) as const;
