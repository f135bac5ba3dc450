import * as openId from 'openid-client';
import type { LoginConnections } from './ask-login-service.ts';
import { type LoginClient, libraryFetch, type OpenIdFacts } from './login-client.ts';

/** What a login service can do beyond what is documented. */
export interface LoginOffer {
  /** Whether it binds a code to who asked for it (RFC 7636, S256). */
  pkce: boolean;
  openId: OpenIdFacts;
}

/** What login services offer. */
export interface LoginOffers {
  /** Asks each service once a day. Never throws: what cannot be learnt is not offered. */
  of(client: LoginClient): Promise<LoginOffer>;
}

const goodForMs = 86_400_000;
/** A service that could not be reached is asked again sooner. */
const unreachedForMs = 600_000;
const patienceS = 2;
const mostKept = 1_000;

/** Nothing beyond the documented code flow. */
export const plainOffer: LoginOffer = { pkce: false, openId: null };

/** Learns what login services offer from their published metadata (OpenID Connect Discovery, RFC 8414). */
export function createLoginOffers(service: LoginConnections): LoginOffers {
  const kept = new Map<string, { until: number; offer: Promise<LoginOffer> }>();
  return {
    of(client) {
      const { base } = client;
      const known = kept.get(base);
      if (known && known.until > service.now()) return known.offer;
      const entry = { until: service.now() + goodForMs, offer: Promise.resolve(plainOffer) };
      entry.offer = learn(service, client).catch(() => {
        entry.until = service.now() + unreachedForMs;
        return plainOffer;
      });
      kept.delete(base);
      kept.set(base, entry);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return entry.offer;
    },
  };
}

/** @throws LoginServiceError, perhaps wrapped, when there was no answer. */
async function learn(service: LoginConnections, client: LoginClient): Promise<LoginOffer> {
  const impatient = { ...service, timeoutMs: Math.min(service.timeoutMs, patienceS * 1000) };
  const [oidc, oauth2] = await Promise.all([
    metadata(impatient, client, 'oidc'),
    metadata(impatient, client, 'oauth2'),
  ]);
  const methods = oidc?.code_challenge_methods_supported ?? oauth2?.code_challenge_methods_supported ?? [];
  const scopes = oidc?.scopes_supported ?? [];
  return {
    pkce: methods.includes('S256'),
    openId: oidc && scopes.includes('openid') ? { issuer: oidc.issuer } : null,
  };
}

async function metadata(
  service: LoginConnections,
  client: LoginClient,
  algorithm: 'oidc' | 'oauth2',
): Promise<openId.ServerMetadata | null> {
  let isAnswered = false;
  const fetch = libraryFetch(service, client, 'discovery');
  try {
    const library = await openId.discovery(new URL(client.base), client.clientId, undefined, openId.None(), {
      algorithm,
      timeout: patienceS,
      execute: client.base.startsWith('http:') ? [openId.allowInsecureRequests] : [],
      [openId.customFetch]: async (...asked) => {
        const answer = await fetch(...asked);
        isAnswered = true;
        return answer;
      },
    });
    return library.serverMetadata();
  } catch (error) {
    if (!isAnswered) throw error;
    // The documented service publishes nothing.
    return null;
  }
}
