import * as openId from 'openid-client';
import { outbound } from '../../generated/outbound.ts';
import {
  askLoginService,
  type LoginAnswer,
  type LoginConnections,
  type LoginOperation,
} from './ask-login-service.ts';

const paths = outbound['linked-login'];

/** One enterprise's application at its login service. */
export interface LoginClient {
  /** Whose login it is, for the journal. */
  endpoint: string;
  /** The instance that the enterprise has bound; null for none. */
  instanceId: string | null;
  /** As `loginBase` makes it of the enterprise's domain. */
  base: string;
  clientId: string;
  clientSecret: string;
}

/** An OpenID provider beside the documented interface; null for none. */
export type OpenIdFacts = { issuer: string } | null;

/**
 * The client library, set up for one call: the documented addresses at the enterprise's domain, the secret in the form.
 * @param openIdFacts whose ID token is to be taken; without them one that comes unasked is not looked at.
 */
export function libraryFor(
  service: LoginConnections,
  client: LoginClient,
  operation: LoginOperation,
  openIdFacts: OpenIdFacts = null,
): openId.Configuration {
  const { base, clientId, clientSecret } = client;
  const server = {
    issuer: openIdFacts?.issuer ?? base,
    authorization_endpoint: base + paths.authorize.path,
    token_endpoint: base + paths.token.path,
  };
  const library = new openId.Configuration(
    server,
    clientId,
    undefined,
    openId.ClientSecretPost(clientSecret),
  );
  library[openId.customFetch] = libraryFetch(service, client, operation, openIdFacts);
  // The base was checked: plain http goes to this machine only.
  if (base.startsWith('http:')) openId.allowInsecureRequests(library);
  return library;
}

/** What the library asks with: our connections, time limit and journal. */
export function libraryFetch(
  service: LoginConnections,
  { endpoint, instanceId }: Pick<LoginClient, 'endpoint' | 'instanceId'>,
  operation: LoginOperation,
  openIdFacts: OpenIdFacts = null,
): openId.CustomFetch {
  return async (url, { method, headers, body, signal }) => {
    const answer = await askLoginService(service, {
      endpoint,
      instanceId,
      operation,
      method: method === 'POST' ? 'POST' : 'GET',
      url,
      headers,
      form: body instanceof URLSearchParams ? body : null,
      signal,
    });
    return forLibrary(answer, openIdFacts);
  };
}

/**
 * An answer as the library takes it: JSON is told as such whatever the header says, an error that comes with HTTP 200 has
 * a status of its own, and challenges in headers do not hide the body's words (R2).
 */
function forLibrary({ status, text, json }: LoginAnswer, openIdFacts: OpenIdFacts): Response {
  const isHiddenError = status === 200 && typeof json?.error === 'string' && json.access_token === undefined;
  const { id_token: _unasked, ...known } = json ?? {};
  const shown = json === null ? text : JSON.stringify(openIdFacts === null ? known : json);
  const hasNoBody = [101, 204, 205, 304].includes(status);
  return new Response(hasNoBody ? null : shown, {
    status: isHiddenError ? 400 : status,
    headers: { 'content-type': json === null ? 'text/plain' : 'application/json' },
  });
}
