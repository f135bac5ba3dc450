import type { Request, Response } from 'express';
import type { LoginBook } from './login-book.ts';
import type { LoginAccount, LoginEnterprise } from './login-enterprise.ts';
import { choicePage } from './pages.ts';

/** Sends whoever is logged in on with a code; else asks who it is. What is wrong with the request is told to nobody else. */
export function authorize(book: LoginBook) {
  return (enterprise: LoginEnterprise, request: Request, response: Response): void => {
    const query = new URL(request.originalUrl, 'http://provider.invalid').searchParams;
    const problem = problemOf(enterprise, query);
    if (problem !== null) {
      response.status(400).type('text').send(`${problem}\n`);
      return;
    }
    const account = chosen(enterprise, query);
    if (account === undefined) {
      response.type('html').send(choicePage(enterprise, request.originalUrl));
      return;
    }
    const wantsIdToken = enterprise.offers === 'openid' && query.get('scope')?.split(' ').includes('openid');
    const redirectUri = query.get('redirect_uri') ?? '';
    const code = book.give('code', {
      tenantId: enterprise.tenantId,
      account,
      clientId: enterprise.clientId,
      address: redirectUri,
      challenge: query.get('code_challenge'),
      nonce: wantsIdToken ? (query.get('nonce') ?? '') : null,
    });
    const url = new URL(redirectUri);
    url.searchParams.set('code', code);
    const state = query.get('state');
    if (state !== null) url.searchParams.set('state', state);
    response.redirect(302, url.href);
  };
}

function problemOf(
  { clientId, callbackUrl, offers }: LoginEnterprise,
  query: URLSearchParams,
): string | null {
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== clientId) return 'client_id is not that of the application';
  if (!URL.canParse(redirectUri)) return 'redirect_uri is no address';
  if (callbackUrl !== null && redirectUri !== callbackUrl) return `redirect_uri is not ${callbackUrl}`;
  if (query.get('response_type') !== 'code') return 'response_type is not code';
  // "letters and digits" (saascenter_usermanual_0158)
  if (!/^[A-Za-z0-9]*$/.test(query.get('state') ?? ''))
    return 'state has other characters than letters and digits';
  if (offers === 'nothing' && query.has('code_challenge')) return 'code_challenge is not known here';
  if (query.has('code_challenge') && query.get('code_challenge_method') !== 'S256')
    return 'code_challenge_method is not S256';
  return null;
}

function chosen({ accounts, loggedIn }: LoginEnterprise, query: URLSearchParams): LoginAccount | undefined {
  const wanted = query.get('as') ?? loggedIn;
  return accounts.find(({ userName }) => userName === wanted);
}
