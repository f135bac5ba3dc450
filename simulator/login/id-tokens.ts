import { type CryptoKey, generateKeyPair, SignJWT } from 'jose';
import type { Granted } from './login-book.ts';
import { userId } from './user-id.ts';

/** Makes ID tokens, for enterprises whose provider speaks OpenID Connect. */
export function createIdTokens({ now, domainOf }: { now: () => number; domainOf(tenantId: string): string }) {
  let key: Promise<CryptoKey> | undefined;
  return {
    async make({ tenantId, account, clientId, nonce }: Granted): Promise<string> {
      key ??= generateKeyPair('RS256').then(({ privateKey }) => privateKey);
      const issuedAt = Math.floor(now() / 1000);
      return new SignJWT({ nonce })
        .setProtectedHeader({ alg: 'RS256' })
        .setIssuer(domainOf(tenantId))
        .setAudience(clientId)
        .setSubject(userId(tenantId, account.userName))
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + 300)
        .sign(await key);
    },
  };
}
