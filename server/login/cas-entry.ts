import type { Request, Response } from 'express';
import { findEnterprise } from './enterprise.ts';
import { handOver } from './hand-over.ts';
import type { Login } from './login.ts';
import { LoginTrouble } from './login-trouble.ts';
import { personOf } from './person.ts';
import { openSession, sessionOf } from './session.ts';

/**
 * Takes a ticket of a CAS login. It comes from the workbench, and nothing in it says that this browser asked for it: so it
 * is off unless the configuration says otherwise, and it never takes the place of another user's session.
 */
export async function casEntry(login: Login, request: Request, response: Response): Promise<void> {
  if (!login.config.cas) throw new LoginTrouble('cas-off', 'linkedKit.login.cas is not on in koobridge.yaml');
  const { service, ticket, tenantId } = arrivalOf(login, request);
  if (ticket === '' || tenantId === '')
    throw new LoginTrouble('ticket-missing', 'the address has no ticket, or no tenant');
  response.locals.tenantId = tenantId;
  const enterprise = await findEnterprise(login, tenantId);
  const user = await login.services.userOfTicket(enterprise.client, service, ticket);
  const person = await personOf(login, enterprise, user);
  const session = await sessionOf(login, request);
  if (session && (session.row.tenant_id !== tenantId || session.content.user.userName !== user.userName))
    throw new LoginTrouble('other-user', 'this browser has a session of somebody else');
  await openSession(login, request, response, { tenantId, user, tokens: null });
  response.redirect(302, await handOver(login, enterprise, person, '/'));
}

/** The login service knows the ticket by the address it sent it to, so that is left as it came. */
function arrivalOf(login: Login, request: Request): { service: string; ticket: string; tenantId: string } {
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(request.url) ?? [];
  const inQuery = new URLSearchParams(query);
  const inPath = new URLSearchParams(path.replace(/^\/cas&?/, ''));
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('ticket='));
  return {
    service: login.address(path) + (others.length === 0 ? '' : `?${others.join('&')}`),
    ticket: inQuery.get('ticket') ?? inPath.get('ticket') ?? '',
    tenantId: inQuery.get('tenant') ?? inPath.get('tenant') ?? '',
  };
}
