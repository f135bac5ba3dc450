import type { Request, Response } from 'express';
import { Problem } from '../management/problem.ts';
import { findEnterprise } from './enterprise.ts';
import type { Login } from './login.ts';
import { LoginTrouble } from './login-trouble.ts';
import { type Person, personOf } from './person.ts';
import { endSession, type Session, sessionOf } from './session.ts';

/** A session as the application's pages see it. */
export interface SessionView {
  tenantId: string;
  user: Person;
  /** When it has to be refreshed, RFC 3339. */
  expiresAt: string;
  /** Until when it can be; equal to `expiresAt` when it cannot. */
  refreshableUntil: string;
}

/** Says who is logged in in this browser. @throws Problem 401 for nobody. */
export async function readSession(login: Login, request: Request, response: Response): Promise<SessionView> {
  const session = await livingSession(login, request, response);
  if (session.content.freshUntil <= login.now())
    throw new Problem(401, `The access token has ended. Renew it: POST ${login.address('/refresh')}.`);
  return viewOf(session, session.person);
}

/**
 * The session of a browser and whom it belongs to, as the enterprise has it now.
 * @throws Problem 401 when there is none, or when it ends because the enterprise or the account may not come in any more.
 */
export async function livingSession(
  login: Login,
  request: Request,
  response: Response,
): Promise<Session & { person: Person; client: Awaited<ReturnType<typeof findEnterprise>>['client'] }> {
  const session = await sessionOf(login, request);
  if (session === null) throw nobody(login);
  response.locals.tenantId = session.row.tenant_id;
  try {
    const enterprise = await findEnterprise(login, session.row.tenant_id);
    const person = await personOf(login, enterprise, session.content.user);
    return { ...session, person, client: enterprise.client };
  } catch (error) {
    if (!(error instanceof LoginTrouble)) throw error;
    await endSession(login, response, session);
    throw new Problem(401, `The session has ended: ${error.message}.`);
  }
}

/** Nobody is logged in in this browser. */
export function nobody(login: Login): Problem {
  return new Problem(401, `Nobody is logged in. Send the browser to ${login.address('/start')}.`);
}

/** A session for the application's pages. */
export function viewOf({ row, content }: Session, user: Person): SessionView {
  return {
    tenantId: row.tenant_id,
    user,
    expiresAt: new Date(content.freshUntil).toISOString(),
    refreshableUntil: new Date(row.expires_at).toISOString(),
  };
}
