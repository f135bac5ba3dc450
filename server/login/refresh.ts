import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { LoginServiceError } from '../../outbound/login/login-service-error.ts';
import { Problem } from '../management/problem.ts';
import type { Login } from './login.ts';
import { livingSession, nobody, type SessionView, viewOf } from './read-session.ts';
import {
  endSession,
  keepCookie,
  markSession,
  renewSession,
  type Session,
  sessionWithKey,
} from './session.ts';

type Living = Awaited<ReturnType<typeof livingSession>>;

/** Longer than an answer of the login service may take. */
const mostMs = 6_000;
const lookAgainMs = 50;

/** Renews the tokens of a browser's session. A refresh token is good for one use: requests that come together share one. */
export function createRefresh() {
  const underWay = new Map<string, Promise<Session>>();

  function renewed(login: Login, session: Living): Promise<Session> {
    const key = session.row.session_key;
    const shared = underWay.get(key);
    if (shared) return shared;
    const work = renew(login, session).finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  }

  return async (login: Login, request: Request, response: Response): Promise<SessionView> => {
    const session = await livingSession(login, request, response);
    try {
      const fresh = await renewed(login, session);
      keepCookie(login, request, response, fresh);
      return viewOf(fresh, session.person);
    } catch (error) {
      if (!(error instanceof LoginServiceError) || error.fault !== 'grant') throw error;
      await endSession(login, response, session);
      throw nobody(login);
    }
  };
}

/**
 * Of several servers one asks, and writes that down before; the others take what it has got.
 * @throws LoginServiceError; with the fault `grant` when the session cannot be renewed by anybody.
 */
async function renew(login: Login, { row, content, client }: Living): Promise<Session> {
  const { accessToken, refreshToken = null } = content.tokens ?? {};
  if (refreshToken === null) throw new Problem(409, 'This session cannot be renewed: log in again.');
  let session: Session | null = { row, content };
  while (session !== null) {
    if (session.content.tokens?.accessToken !== accessToken) return session;
    if (session.content.renewingUntil <= login.now()) {
      const claimed = await markSession(login, session, login.now() + mostMs);
      if (claimed !== null) return ask(login, claimed, refreshToken, client);
    } else {
      await pause(lookAgainMs);
    }
    session = await sessionWithKey(login, row.session_key);
  }
  throw nobody(login);
}

async function ask(
  login: Login,
  claimed: Session,
  refreshToken: string,
  client: Living['client'],
): Promise<Session> {
  try {
    const tokens = await login.services.refresh(client, refreshToken);
    const renewed = await renewSession(login, claimed, tokens);
    if (renewed === null) throw nobody(login);
    return renewed;
  } catch (error) {
    // The next one need not wait.
    if (error instanceof LoginServiceError) await markSession(login, claimed, 0);
    throw error;
  }
}
