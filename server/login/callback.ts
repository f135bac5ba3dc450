import type { Request, Response } from 'express';
import { findEnterprise } from './enterprise.ts';
import { handOver } from './hand-over.ts';
import type { Login } from './login.ts';
import { LoginTrouble } from './login-trouble.ts';
import { personOf } from './person.ts';
import { openSession } from './session.ts';
import { sendToService } from './start.ts';
import { forgetStart, type Started, startedIn } from './started.ts';

/**
 * Takes the browser back. Only an answer that this browser asked for is taken: with another's code in a link, somebody
 * could log others in as himself, and read what they then enter (login CSRF). What nobody asked for here, such as an entry
 * from the workbench, is therefore sent through the login service once more, with a state; the user sees nothing of it.
 */
export async function callback(login: Login, request: Request, response: Response): Promise<void> {
  const cameBack = new URL(login.address('/callback'));
  cameBack.search = request.originalUrl.replace(/^[^?]*/, '');
  const state = cameBack.searchParams.get('state');
  const tenant = cameBack.searchParams.get('tenant');
  const started = startedIn(login, request);
  const ours = started.find((each) => (state === null ? each.to === 'unified' : each.state === state));
  if (ours !== undefined) return comeIn(login, request, response, { started: ours, cameBack, tenant });
  if (state !== null || tenant === null || tenant === '')
    throw new LoginTrouble('start-missing', 'this browser began no login that this would be the answer to');
  if (started.some(({ to, tenantId }) => to === 'workbench' && tenantId === tenant))
    throw new LoginTrouble('state-missing', 'the login service has not given the state back');
  const { returnTo = '/' } = started.find(({ to }) => to === 'unified-by-others') ?? {};
  return sendToService(login, request, response, { tenantId: tenant, returnTo, to: 'workbench' });
}

async function comeIn(
  login: Login,
  request: Request,
  response: Response,
  { started, cameBack, tenant }: { started: Started; cameBack: URL; tenant: string | null },
): Promise<void> {
  forgetStart(login, response, started);
  const tenantId = started.tenantId ?? tenant ?? '';
  if (tenantId === '') throw new LoginTrouble('start-missing', 'the unified login page named no tenant');
  response.locals.tenantId = tenantId;
  const enterprise = await findEnterprise(login, tenantId);
  const { client } = enterprise;
  const expected = {
    state: started.to === 'unified' ? null : started.state,
    checks: started.checks,
  };
  const tokens = await login.services.exchange(client, cameBack, expected);
  const user = await login.services.user(client, tokens.accessToken);
  const person = await personOf(login, enterprise, user);
  await openSession(login, request, response, { tenantId, user, tokens });
  response.redirect(302, await handOver(login, enterprise, person, started.returnTo));
}
