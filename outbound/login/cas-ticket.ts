import { outbound } from '../../generated/outbound.ts';
import type { components } from '../../generated/types/linked-login.ts';
import { askLoginService, type LoginConnections, printable } from './ask-login-service.ts';
import type { LoginClient } from './login-client.ts';
import { LoginServiceError } from './login-service-error.ts';
import { type LoginUser, userOfCas } from './login-user.ts';

type CasAnswer = components['schemas']['CasAnswer'];

const { path, errorCodes } = outbound['linked-login'].casServiceValidate;

/**
 * Asks whose ticket it is (CAS protocol 3.0). A ticket is good for one check.
 * @param address where the ticket came to, without the ticket
 * @throws LoginServiceError
 */
export async function checkTicket(
  service: LoginConnections,
  { endpoint, instanceId, base }: LoginClient,
  address: string,
  ticket: string,
): Promise<LoginUser> {
  const url = new URL(base + path);
  // XML is the default in the protocol, and JSON on the page (zh-cn_topic_0070649473): so it is said.
  url.search = new URLSearchParams({ service: address, ticket, format: 'JSON' }).toString();
  const { status, json, text } = await askLoginService(service, {
    endpoint,
    instanceId,
    operation: 'casServiceValidate',
    method: 'GET',
    url: url.href,
    headers: { accept: 'application/json' },
    form: null,
  });
  if (json === null || status !== 200) throw unreadable(status, text);
  const { authenticationSuccess, authenticationFailure } = (json as Partial<CasAnswer>).serviceResponse ?? {};
  if (authenticationSuccess) return userOfCas(authenticationSuccess);
  if (!authenticationFailure) throw unreadable(status, text);
  const code = printable(String(authenticationFailure.code));
  const isOurs = code in errorCodes && code !== 'INTERNAL_ERROR';
  throw new LoginServiceError(isOurs ? 'ticket' : 'failed', `the login service says ${code}`, code);
}

function unreadable(status: number, text: string): LoginServiceError {
  const what = text.trimStart().startsWith('<') ? 'it is XML, and JSON was asked for' : `HTTP ${status}`;
  return new LoginServiceError('unreadable', `the answer about the ticket is not as documented: ${what}`);
}
