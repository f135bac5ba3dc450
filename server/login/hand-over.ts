import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Enterprise } from './enterprise.ts';
import type { Login } from './login.ts';
import type { Person } from './person.ts';

const goodForS = 60;

/**
 * The address of the merchant's application with a token that says who comes: a JWT, signed with HMAC-SHA256 and the key
 * that only this server and the application have, good for a minute and, by its `jti`, for one use.
 */
export async function handOver(
  login: Login,
  { tenantId, appId }: Pick<Enterprise, 'tenantId' | 'appId'>,
  person: Person,
  returnTo: string,
): Promise<string> {
  const { config, endpoint, address, now } = login;
  const { id, ...facts } = person;
  const issuedAt = Math.floor(now() / 1000);
  const token = await new SignJWT({ tenantId, appId, ...facts, returnTo })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(address(''))
    .setAudience(endpoint)
    .setSubject(id)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + goodForS)
    .sign(new TextEncoder().encode(config.handoverKey));
  const url = new URL(config.applicationUrl);
  url.searchParams.set('token', token);
  return url.href;
}
