import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { accessTokenS, type Granted, type LoginBook } from './login-book.ts';
import type { LoginEnterprise } from './login-enterprise.ts';

type Fields = Record<string, unknown>;
type Refusal = { status: number; error: string; error_description: string };

/** Exchanges codes and refresh tokens; the texts of the errors are the documented ones. */
export function tokens(book: LoginBook, idToken: (granted: Granted) => Promise<string>) {
  return async (enterprise: LoginEnterprise, request: Request, response: Response): Promise<void> => {
    const fields: Fields = request.body ?? {};
    const granted = grantedBy(book, enterprise, fields);
    if ('error' in granted) {
      const { status, ...why } = granted;
      response.status(status).json(why);
      return;
    }
    const { nonce } = granted;
    response.set('Cache-Control', 'no-store').json({
      access_token: book.give('access', granted),
      token_type: 'Bearer',
      expires_in: accessTokenS,
      scope: 'get_user_info',
      refresh_token: book.give('refresh', { ...granted, nonce: null }),
      ...(nonce === null ? {} : { id_token: await idToken(granted) }),
    });
  };
}

function grantedBy(book: LoginBook, enterprise: LoginEnterprise, fields: Fields): Granted | Refusal {
  const { client_id, client_secret, grant_type } = fields;
  // A client is known at its own enterprise's domain only.
  if (!isClient(book, client_id) || client_secret !== enterprise.clientSecret)
    return invalidClient('Bad client credentials');
  if (grant_type === 'authorization_code') return byCode(book, enterprise, fields);
  if (grant_type === 'refresh_token') return byRefreshToken(book, enterprise, fields);
  const error_description = `Unsupported grant type: ${String(grant_type)}`;
  return { status: 400, error: 'unsupported_grant_type', error_description };
}

function byCode(book: LoginBook, { tenantId, clientId }: LoginEnterprise, fields: Fields): Granted | Refusal {
  const granted = book.use('code', String(fields.code));
  if (granted === undefined || granted.tenantId !== tenantId)
    return invalidGrant('Invalid authorization code');
  if (granted.clientId !== fields.client_id || clientId !== fields.client_id)
    return invalidClient('Client ID mismatch');
  if (fields.redirect_uri !== undefined && fields.redirect_uri !== granted.address)
    return invalidGrant('Redirect URI mismatch.');
  if (granted.challenge !== null && granted.challenge !== challengeOf(fields.code_verifier))
    return invalidGrant('Invalid code verifier');
  return granted;
}

function byRefreshToken(book: LoginBook, { tenantId }: LoginEnterprise, fields: Fields): Granted | Refusal {
  const granted = book.use('refresh', String(fields.refresh_token));
  return granted?.tenantId === tenantId ? granted : invalidGrant('Invalid refresh token');
}

function isClient(book: LoginBook, clientId: unknown): boolean {
  return book.list().some((each) => each.clientId === clientId);
}

function challengeOf(verifier: unknown): string {
  return createHash('sha256').update(String(verifier)).digest('base64url');
}

function invalidGrant(error_description: string): Refusal {
  return { status: 400, error: 'invalid_grant', error_description };
}

function invalidClient(error_description: string): Refusal {
  return { status: 401, error: 'invalid_client', error_description };
}
