import type { Request, Response } from 'express';
import type { Login } from './login.ts';

/** The cookies that a browser sent, the first of each name. */
export function cookiesOf(request: Request): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    if (equals > 0 && !cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim());
  }
  return cookies;
}

/**
 * Gives the browser a cookie of this login alone. `Lax` lets it come along when the login service sends the browser back,
 * and keeps it from the forms and scripts of other sites.
 */
export function setCookie(
  login: Login,
  response: Response,
  { name, value, maxAgeMs }: { name: string; value: string; maxAgeMs: number },
): void {
  response.cookie(name, value, { ...attributes(login), maxAge: maxAgeMs });
}

/** Takes it back. */
export function clearCookie(login: Login, response: Response, name: string): void {
  response.clearCookie(name, attributes(login));
}

/** Without TLS a browser keeps no secure cookie; plain http is for this machine alone. */
function attributes({ address }: Login) {
  const { pathname, protocol } = new URL(address(''));
  return { httpOnly: true, secure: protocol === 'https:', sameSite: 'lax', path: pathname } as const;
}
