import { Router } from 'express';
import type { LoginBook } from './login-book.ts';
import type { LoginEnterprise } from './login-enterprise.ts';
import { choicePage, hashPage, tenantPage } from './pages.ts';

/** The page where users say which enterprise they belong to; it sends them on without a state, as the real one does. */
export function unifiedLogin(book: LoginBook): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.type('html').send(hashPage);
  });
  router.get('/portal-login', (request, response) => {
    const { ind, appId, tenant, as } = request.query;
    if (ind !== 'UNOP') return void response.status(400).type('text').send('ind is not UNOP\n');
    const found = book.list().filter((each) => each.appId === appId && each.callbackUrl !== null);
    const enterprise = found.length === 1 ? found[0] : found.find(({ tenantId }) => tenantId === tenant);
    if (enterprise === undefined)
      return void response.type('html').send(tenantPage(found, request.originalUrl));
    const account = enterprise.accounts.find(({ userName }) => userName === (as ?? enterprise.loggedIn));
    if (account === undefined)
      return void response.type('html').send(choicePage(enterprise, request.originalUrl));
    response.redirect(302, entranceOf(book, enterprise, account.userName));
  });
  return router;
}

/**
 * Where the unified login page, or the workbench, sends the browser of an account.
 * @throws RangeError for an enterprise without a login address, or an account it does not have.
 */
export function entranceOf(book: LoginBook, enterprise: LoginEnterprise, userName: string): string {
  const { tenantId, clientId, callbackUrl, accounts } = enterprise;
  const account = accounts.find((each) => each.userName === userName);
  if (callbackUrl === null || account === undefined)
    throw new RangeError(`${tenantId} has no login address, or no account ${userName}`);
  const granted = { tenantId, account, clientId, address: callbackUrl, challenge: null, nonce: null };
  const url = new URL(callbackUrl);
  url.searchParams.set('code', book.give('code', granted));
  url.searchParams.set('tenant', tenantId);
  return url.href;
}
