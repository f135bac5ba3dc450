import express, { type Request, type Response, Router } from 'express';
import { outbound } from '../../generated/outbound.ts';
import type { SimulatorLog } from '../simulator-log.ts';
import { authorize } from './authorize.ts';
import { casValidation } from './cas-validation.ts';
import { createIdTokens } from './id-tokens.ts';
import type { LoginBook } from './login-book.ts';
import type { LoginEnterprise } from './login-enterprise.ts';
import { tokens } from './tokens.ts';
import { unifiedLogin } from './unified-login.ts';
import { userId } from './user-id.ts';

/** What the login provider needs. */
export interface LoginProviderSettings {
  book: LoginBook;
  faults: { strike: express.RequestHandler };
  /** Milliseconds since 1970. */
  now: () => number;
  /** Where an enterprise's login service is, without a slash at the end. */
  domainOf(tenantId: string): string;
  log: SimulatorLog;
}

/** Where the login services are, one below it for each enterprise. */
export const LOGIN_PROVIDER_PATH = '/login-provider';

const paths = outbound['linked-login'];

/** The identity service in a box: one login service for each enterprise, and the unified login page. */
export function loginProvider(settings: LoginProviderSettings): Router {
  const { book, faults, domainOf, log } = settings;
  const idTokens = createIdTokens(settings);
  const router = Router();
  const service = Router({ mergeParams: true });
  router.use('/unified-login', unifiedLogin(book));
  router.get(`/.well-known/oauth-authorization-server${LOGIN_PROVIDER_PATH}/:tenantId`, (request, response) =>
    publish(request, response, ['pkce']),
  );
  router.use(`${LOGIN_PROVIDER_PATH}/:tenantId`, faults.strike, service);

  service.use((request, _response, next) => {
    log.info({ tenantId: request.params.tenantId, path: request.path }, 'login provider');
    next();
  });
  service.get('/.well-known/openid-configuration', (request, response) =>
    publish(request, response, ['openid']),
  );
  service.get(paths.authorize.path, of(authorize(book)));
  service.post(
    paths.token.path,
    express.urlencoded({ extended: false }),
    of(tokens(book, (granted) => idTokens.make(granted))),
  );
  service.get(
    paths.userInfo.path,
    of((enterprise, request, response) => userInfo(book, enterprise, request, response)),
  );
  service.get(
    paths.logout.path,
    of((_enterprise, request, response) => {
      const { redirect_url } = request.query;
      if (typeof redirect_url === 'string' && URL.canParse(redirect_url))
        response.redirect(302, redirect_url);
      else response.type('text').send('The login page.\n');
    }),
  );
  service.get(paths.casServiceValidate.path, of(casValidation(book, settings.now)));
  return router;

  /** The handler of a known enterprise; of an unknown one there is nothing here, as at a wrong domain. */
  function of(handle: (enterprise: LoginEnterprise, request: Request, response: Response) => unknown) {
    return async (request: Request<{ tenantId?: string }>, response: Response) => {
      const enterprise = book.find(request.params.tenantId ?? '');
      if (enterprise === undefined) response.status(404).type('text').send('There is no such domain.\n');
      else await handle(enterprise, request as unknown as Request, response);
    };
  }

  function publish(
    request: Request<{ tenantId?: string }>,
    response: Response,
    when: LoginEnterprise['offers'][],
  ): void {
    const tenantId = request.params.tenantId ?? '';
    const enterprise = book.find(tenantId);
    if (enterprise === undefined || !when.includes(enterprise.offers)) {
      response.status(404).type('text').send('Nothing is published here.\n');
      return;
    }
    const issuer = domainOf(tenantId);
    response.json({
      issuer,
      authorization_endpoint: issuer + paths.authorize.path,
      token_endpoint: issuer + paths.token.path,
      userinfo_endpoint: issuer + paths.userInfo.path,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      ...(enterprise.offers === 'openid'
        ? {
            scopes_supported: ['openid', 'get_user_info'],
            subject_types_supported: ['public'],
            id_token_signing_alg_values_supported: ['RS256'],
          }
        : {}),
    });
  }
}

function userInfo(
  book: LoginBook,
  { tenantId }: LoginEnterprise,
  request: Request,
  response: Response,
): void {
  const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  const granted = book.look('access', token);
  if (granted === undefined || granted.tenantId !== tenantId || !request.accepts('json')) {
    response.status(401).json({
      error: 'unauthorized',
      error_description: 'Full authentication is required to access this resource',
    });
    return;
  }
  const { userName, name, role, organizationCode } = granted.account;
  response.json({
    id: userId(tenantId, userName),
    name,
    userName,
    mobile: '18612345678',
    email: `${userName}@example.com`,
    role,
    organizationCode,
    tenant: tenantId,
  });
}
