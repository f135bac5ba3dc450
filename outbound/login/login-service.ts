import * as openId from 'openid-client';
import { Agent } from 'undici';
import { outbound } from '../../generated/outbound.ts';
import type { LoginConnections } from './ask-login-service.ts';
import { checkTicket } from './cas-ticket.ts';
import { libraryTrouble } from './library-trouble.ts';
import { type LoginClient, libraryFor, type OpenIdFacts } from './login-client.ts';
import { createLoginOffers, plainOffer } from './login-offers.ts';
import { type LoginUser, userInInfo } from './login-user.ts';

const { userInfo, logout, unifiedLogin } = outbound['linked-login'];

/** What a login service needs to be told again when the browser comes back. */
export interface LoginChecks {
  /** Null when the service was not asked for PKCE. */
  codeVerifier: string | null;
  /** Whose ID token is expected, and with which nonce; null for none. */
  idToken: { issuer: string; nonce: string } | null;
}

/** Tokens of one user. */
export interface LoginTokens {
  accessToken: string;
  /** Null when none was given. */
  refreshToken: string | null;
  /** Seconds; null when not told. */
  expiresInS: number | null;
}

/** Login services of enterprises. Everything that asks one throws LoginServiceError. */
export interface LoginServices {
  /** Where to send the browser. The state consists of letters and digits (saascenter_usermanual_0158). */
  begin(
    client: LoginClient,
    wish: { redirectUri: string; state: string; pkce: 'auto' | 'on' | 'off' },
  ): Promise<{ url: string; checks: LoginChecks }>;
  /**
   * Exchanges the code that the browser brought.
   * @param cameBack the whole address the browser came back to
   * @param expected the state that was sent; null when the unified login page sent the browser, which sends none
   */
  exchange(
    client: LoginClient,
    cameBack: URL,
    expected: { state: string | null; checks: LoginChecks },
  ): Promise<LoginTokens>;
  refresh(client: LoginClient, refreshToken: string): Promise<LoginTokens>;
  user(client: LoginClient, accessToken: string): Promise<LoginUser>;
  /** Whose ticket of a CAS login it is; `service` is the address it came to, without the ticket. */
  userOfTicket(client: LoginClient, service: string, ticket: string): Promise<LoginUser>;
  close(): Promise<void>;
}

/** How they are asked. */
export type LoginServiceOptions = Pick<LoginConnections, 'now' | 'timeoutMs' | 'onCall'>;

/** No checks: the plain code flow that is documented. */
export const noChecks: LoginChecks = { codeVerifier: null, idToken: null };

const largestAnswer = 256 * 1024;

/** Login services over HTTP; certificates are checked whatever the environment says. Nothing is tried twice: a code cannot be. */
export function createLoginServices(options: LoginServiceOptions): LoginServices {
  const { timeoutMs } = options;
  const connections = new Agent({
    connections: 16,
    connect: { timeout: timeoutMs, rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: largestAnswer,
  });
  const service: LoginConnections = { ...options, connections };
  const offers = createLoginOffers(service);
  return {
    async begin(client, { redirectUri, state, pkce }) {
      const offer = pkce === 'auto' ? await offers.of(client) : { ...plainOffer, pkce: pkce === 'on' };
      const codeVerifier = offer.pkce ? openId.randomPKCECodeVerifier() : null;
      const idToken = offer.openId && { ...offer.openId, nonce: openId.randomNonce() };
      const parameters = {
        redirect_uri: redirectUri,
        scope: idToken === null ? 'get_user_info' : 'openid get_user_info',
        state,
        ...(codeVerifier === null
          ? {}
          : {
              code_challenge: await openId.calculatePKCECodeChallenge(codeVerifier),
              code_challenge_method: 'S256',
            }),
        ...(idToken === null ? {} : { nonce: idToken.nonce }),
      };
      const url = openId.buildAuthorizationUrl(libraryFor(service, client, 'authorize'), parameters);
      return { url: url.href, checks: { codeVerifier, idToken } };
    },
    async exchange(client, cameBack, { state, checks }) {
      const facts: OpenIdFacts = checks.idToken;
      const library = libraryFor(service, client, 'token', facts);
      return tokensOf(() =>
        openId.authorizationCodeGrant(library, cameBack, {
          ...(state === null ? {} : { expectedState: state }),
          ...(checks.codeVerifier === null ? {} : { pkceCodeVerifier: checks.codeVerifier }),
          ...(checks.idToken === null ? {} : { expectedNonce: checks.idToken.nonce }),
        }),
      );
    },
    refresh: (client, refreshToken) =>
      tokensOf(() => openId.refreshTokenGrant(libraryFor(service, client, 'refreshToken'), refreshToken)),
    async user(client, accessToken) {
      const library = libraryFor(service, client, 'userInfo');
      const url = new URL(client.base + userInfo.path);
      const headers = new Headers({ accept: 'application/json' });
      const answer = await openId
        .fetchProtectedResource(library, accessToken, url, 'GET', null, headers)
        .catch((error: unknown) => {
          throw libraryTrouble(error);
        });
      return userInInfo(answer.status, await answer.text());
    },
    userOfTicket: (client, address, ticket) => checkTicket(service, client, address, ticket),
    close: () => connections.close(),
  };
}

/** Where the browser is sent to log out, and then on. */
export function logoutUrl(base: string, redirectUrl: string): string {
  const url = new URL(base + logout.path);
  url.searchParams.set('redirect_url', redirectUrl);
  return url.href;
}

/** Where a user says which enterprise he belongs to; what stands behind the hash is for the page there alone. */
export function unifiedLoginUrl(page: string, appId: string): string {
  const [, fragment] = unifiedLogin.path.split('#');
  return `${page}#${fragment}?ind=UNOP&appId=${encodeURIComponent(appId)}`;
}

async function tokensOf(ask: () => Promise<openId.TokenEndpointResponse>): Promise<LoginTokens> {
  try {
    const { access_token, refresh_token, expires_in } = await ask();
    return {
      accessToken: access_token,
      refreshToken: refresh_token ?? null,
      expiresInS: expires_in ?? null,
    };
  } catch (error) {
    throw libraryTrouble(error);
  }
}
