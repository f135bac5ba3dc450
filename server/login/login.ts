import { Router } from 'express';
import type { LifecycleLog } from '../../lifecycle/ports.ts';
import type { LoginServices } from '../../outbound/login/login-service.ts';
import type { LoginSessions } from '../../storage/login-sessions.ts';
import type { LoginTenants } from '../../storage/login-tenants.ts';
import type { Reader } from '../../storage/reader.ts';
import type { Sealer } from '../../storage/sealing.ts';
import type { LoginConfig } from '../config/login-schema.ts';
import { docsHeaders } from '../docs/docs-headers.ts';
import { style } from '../docs/style.ts';
import { answering } from './answering.ts';
import { callback } from './callback.ts';
import { casEntry } from './cas-entry.ts';
import { logOut } from './log-out.ts';
import { readSession } from './read-session.ts';
import { createRefresh } from './refresh.ts';
import { start } from './start.ts';

/** What the linked login is put together from. */
export interface LoginParts {
  /** The endpoints that have one. */
  endpoints: readonly { name: string; login: LoginConfig }[];
  services: LoginServices;
  tenants: LoginTenants;
  sessions: LoginSessions;
  reader: Pick<Reader, 'synced' | 'instance'>;
  sealer: Sealer;
  /** Milliseconds since 1970. */
  now: () => number;
  log: Pick<LifecycleLog, 'info' | 'warn' | 'error'>;
  /** Where browsers reach this server, without a slash at the end; asked once it listens. */
  publicUrl: () => string;
}

/** The login of one endpoint. */
export interface Login extends Omit<LoginParts, 'endpoints' | 'publicUrl'> {
  endpoint: string;
  config: LoginConfig;
  /** A path of this login as browsers reach it, absolute. */
  address(path: string): string;
}

/** What may be under way at once, for all endpoints together. */
const mostAtOnce = 200;

/** The linked login, `/login/<endpoint>/...`: browsers in, a signed short-lived token for the merchant's application out. */
export function createLogin({ endpoints, publicUrl, ...parts }: LoginParts): Router {
  const router = Router();
  const answer = answering(mostAtOnce);
  for (const { name, login: config } of endpoints) {
    const path = `/login/${name}`;
    const address = (below: string) => `${publicUrl()}${path}${below}`;
    router.use(path, routesOf({ ...parts, endpoint: name, config, address }, answer));
  }
  return router;
}

function routesOf(login: Login, answer: ReturnType<typeof answering>): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.use(docsHeaders, (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/start', answer.page(login, 'start', start));
  router.get('/callback', answer.page(login, 'callback', callback));
  // The page prints the address with `&tenant=` right behind it (zh-cn_topic_0070649473), so that it becomes part of the path.
  router.get(/^\/cas(?:&.*)?$/, answer.page(login, 'cas', casEntry));
  router.get('/logout', answer.page(login, 'logout', logOut));
  router.post('/logout', answer.page(login, 'logout', logOut));
  router.get('/session', answer.json(login, 'session', readSession));
  router.post('/refresh', answer.json(login, 'refresh', createRefresh()));
  router.get('/page.css', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=3600').type('css').send(style);
  });
  return router;
}
