import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { LoginChecks } from '../../outbound/login/login-service.ts';
import { clearCookie, cookiesOf, setCookie } from './cookies.ts';
import type { Login } from './login.ts';

/** A login that this browser began here; it is kept in the browser, sealed. */
export interface Started {
  /** Random letters and digits. */
  state: string;
  /**
   * Where the browser was sent: to the login service of an enterprise, with the state; or to the unified login page, which
   * gives no state back. `workbench`: to the login service, because it came from there without having begun here.
   * `unified-by-others`: a page of another site may have sent the browser here, to go on with a code of its own.
   */
  to: 'service' | 'workbench' | 'unified' | 'unified-by-others';
  /** Null when the unified page finds it out. */
  tenantId: string | null;
  returnTo: string;
  checks: LoginChecks;
  /** Milliseconds since 1970. */
  startedAt: number;
}

const prefix = 'koobridge_start_';
const goodForMs = 600_000;
/** Several tabs may log in at once; with too many cookies proxies refuse the request. */
const mostAtOnce = 3;

/** A new state. */
export function newState(): string {
  return randomBytes(16).toString('hex');
}

/** The logins that this browser began here and has not ended, the newest first. */
export function startedIn(login: Login, request: Request): Started[] {
  const oldest = login.now() - goodForMs;
  return [...cookiesOf(request)]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => opened(login, name, value))
    .filter((started) => started !== null)
    .filter(({ startedAt }) => startedAt > oldest)
    .sort((one, other) => other.startedAt - one.startedAt);
}

/** Remembers in the browser that a login began. */
export function rememberStart(login: Login, request: Request, response: Response, started: Started): void {
  const names = [...cookiesOf(request).keys()].filter((name) => name.startsWith(prefix));
  const kept = startedIn(login, request)
    .slice(0, mostAtOnce - 1)
    .map(({ state }) => prefix + state);
  for (const name of names) if (!kept.includes(name)) clearCookie(login, response, name);
  const value = login.sealer.seal(JSON.stringify({ ...started, endpoint: login.endpoint }));
  setCookie(login, response, { name: prefix + started.state, value, maxAgeMs: goodForMs });
}

/** A start is good for one end, however that is. */
export function forgetStart(login: Login, response: Response, { state }: Started): void {
  clearCookie(login, response, prefix + state);
}

/** Null for what was not sealed here, or for another login. */
function opened(login: Login, name: string, value: string): Started | null {
  try {
    const { endpoint, ...started } = JSON.parse(login.sealer.open(value)) as Started & { endpoint: string };
    return endpoint === login.endpoint && prefix + started.state === name ? started : null;
  } catch {
    return null;
  }
}
