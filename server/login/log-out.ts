import type { Request, Response } from 'express';
import { logoutUrl } from '../../outbound/login/login-service.ts';
import { LoginServiceError } from '../../outbound/login/login-service-error.ts';
import { findEnterprise } from './enterprise.ts';
import type { Login } from './login.ts';
import { LoginTrouble } from './login-trouble.ts';
import { returnPath } from './return-path.ts';
import { endSession, type Session, sessionOf } from './session.ts';

/** Ends our session, and sends the browser on to end that of the login service, too. */
export async function logOut(login: Login, request: Request, response: Response): Promise<void> {
  const { returnTo } = request.query;
  const page = new URL(returnPath(returnTo), login.config.applicationUrl).href;
  const session = await sessionOf(login, request);
  response.locals.tenantId = session?.row.tenant_id;
  await endSession(login, response, session);
  const base = session === null ? null : await loginBaseOf(login, session);
  response.redirect(302, base === null ? page : logoutUrl(base, page));
}

/** Null for an enterprise that is gone: its login service is nothing to us any more. */
async function loginBaseOf(login: Login, { row }: Session): Promise<string | null> {
  try {
    return (await findEnterprise(login, row.tenant_id)).client.base;
  } catch (error) {
    if (error instanceof LoginTrouble || error instanceof LoginServiceError) return null;
    throw error;
  }
}
