import type { Request, Response } from 'express';
import { noChecks, unifiedLoginUrl } from '../../outbound/login/login-service.ts';
import { findEnterprise } from './enterprise.ts';
import type { Login } from './login.ts';
import { LoginTrouble } from './login-trouble.ts';
import { returnPath } from './return-path.ts';
import { newState, rememberStart, type Started } from './started.ts';

/** Sends the browser to the login service of `tenant`, or to the page that finds out which one that is. */
export async function start(login: Login, request: Request, response: Response): Promise<void> {
  const returnTo = returnPath(request.query.returnTo);
  const { tenant } = request.query;
  if (typeof tenant === 'string' && tenant !== '') {
    return sendToService(login, request, response, { tenantId: tenant, returnTo, to: 'service' });
  }
  const { appId, unifiedLoginUrl: page } = login.config;
  if (appId === undefined) {
    const problem = 'a login without tenant= needs linkedKit.login.appId in koobridge.yaml';
    throw new LoginTrouble('application-unset', problem);
  }
  const state = newState();
  const to = isFromOthers(login, request) ? 'unified-by-others' : 'unified';
  const started = { state, to, tenantId: null, returnTo, checks: noChecks } as const;
  rememberStart(login, request, response, { ...started, startedAt: login.now() });
  response.redirect(302, unifiedLoginUrl(page, appId));
}

/** Sends the browser to an enterprise's login service, and remembers that in the browser. */
export async function sendToService(
  login: Login,
  request: Request,
  response: Response,
  { tenantId, returnTo, to }: { tenantId: string; returnTo: string; to: 'service' | 'workbench' },
): Promise<void> {
  response.locals.tenantId = tenantId;
  const { client } = await findEnterprise(login, tenantId);
  const state = newState();
  const { pkce } = login.config;
  const redirectUri = login.address('/callback');
  const { url, checks } = await login.services.begin(client, { redirectUri, state, pkce });
  const started: Started = { state, to, tenantId, returnTo, checks, startedAt: login.now() };
  rememberStart(login, request, response, started);
  response.redirect(302, url);
}

/** Whether a page that is not the application's sent the browser here, as far as the browser tells. */
function isFromOthers({ config }: Login, { headers }: Request): boolean {
  if (headers['sec-fetch-site'] !== 'cross-site') return false;
  const { referer = '' } = headers;
  return !URL.canParse(referer) || new URL(referer).origin !== new URL(config.applicationUrl).origin;
}
