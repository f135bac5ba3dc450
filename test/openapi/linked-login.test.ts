import { expect } from 'chai';
import bundle from '../../generated/bundles/linked-login.json' with { type: 'json' };
import { outbound } from '../../generated/outbound.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('linked-login');
const operations = outbound['linked-login'];
const { paths } = bundle;

interface Operation {
  parameters?: { name: string; required: boolean }[];
}

function parametersOf({ parameters = [] }: Operation): string[] {
  return parameters.map(({ name, required }) => `${name} ${required ? 'M' : 'O'}`);
}

describe('The contract of the linked login', () => {
  it('has the seven calls of the pages, below the domain of the enterprise', () => {
    const calls = Object.entries(operations).map(([name, { method, path }]) => `${name} ${method} ${path}`);
    expect(calls).to.deep.equal([
      'unifiedLogin GET /unified-login/#/portal-login',
      'authorize GET /api/v1/oauth2/authorize',
      'token POST /api/v1/oauth2/token',
      'refreshToken POST /api/v1/oauth2/token#refresh',
      'userInfo GET /api/v1/oauth2/userinfo',
      'logout GET /api/v1/logout',
      'casServiceValidate GET /api/v1/cas/p3/serviceValidate',
    ]);
    expect(bundle.servers.map(({ url }) => url)).to.deep.equal(['{domain_name}']);
    expect(bundle.servers[0]?.variables.domain_name.default).to.equal('https://example.tenantaccount.com');
  });

  it('has every parameter', () => {
    expect(parametersOf(paths['/unified-login/#/portal-login'].get)).to.deep.equal(['ind M', 'appId M']);
    expect(parametersOf(paths['/api/v1/oauth2/authorize'].get)).to.deep.equal([
      'client_id M',
      'redirect_uri M',
      'response_type M',
      'scope O',
      'state O',
    ]);
    expect(parametersOf(paths['/api/v1/oauth2/userinfo'].get)).to.deep.equal(['Accept M']);
    expect(paths['/api/v1/oauth2/userinfo'].get.security).to.deep.equal([{ accessToken: [] }]);
    expect(parametersOf(paths['/api/v1/logout'].get)).to.deep.equal(['redirect_url O']);
    expect(parametersOf(paths['/api/v1/cas/p3/serviceValidate'].get)).to.deep.equal([
      'service M',
      'ticket M',
      'format O',
    ]);
  });

  const tables: Record<string, string[]> = {
    CodeExchange: [
      'client_id M 64',
      'client_secret M 1024',
      'code M 1024',
      'grant_type M 32',
      'redirect_uri O 2048',
    ],
    TokenRefresh: ['client_id M 64', 'client_secret M 1024', 'grant_type M 32', 'refresh_token M 4096'],
    Tokens: ['access_token M 4096', 'token_type M 32', 'expires_in O', 'scope O 255', 'refresh_token O 4096'],
    OAuthError: ['error M 64', 'error_description O 1024'],
    UserInfo: [
      'id O 64',
      'userId O 64',
      'userName O 64',
      'name O 64',
      'email O 128',
      'mobile O 32',
      'role O 32',
      'organizationName O 128',
      'organizationCode O 64',
      'projectName O 255',
      'tenant O 64',
      'accName O 64',
      'loginName O 64',
    ],
    CasUser: ['user M 64', 'attributes O'],
    CasFailure: ['code M 64', 'description O 1024'],
  };
  for (const [name, fields] of Object.entries(tables)) {
    it(`has every field of ${name}`, () => {
      expect(fieldTable(document, name)).to.deep.equal(fields);
    });
  }

  it('has the printed errors as they are printed', () => {
    const { post } = paths['/api/v1/oauth2/token'];
    const { examples } = post.responses['400'].content['application/json'];
    expect(Object.values(examples).map(({ value }) => value)).to.deep.equal([
      { error: 'invalid_grant', error_description: 'Invalid authorization code' },
      { error: 'invalid_grant', error_description: 'Invalid refresh token' },
      { error: 'invalid_client', error_description: 'Client ID mismatch' },
      { error: 'invalid_client', error_description: 'Bad client credentials' },
    ]);
    const { get } = paths['/api/v1/oauth2/userinfo'];
    expect(get.responses['401'].content['application/json'].examples.printed.value).to.deep.equal({
      error: 'unauthorized',
      error_description: 'Full authentication is required to access this resource',
    });
  });

  it('says of each code whether to try again: what is good once is not sent twice', () => {
    const { errorCodes } = operations.token;
    expect(errorCodes.invalid_grant).to.include({ httpStatus: 400, retry: 'never' });
    expect(errorCodes.invalid_client).to.include({ httpStatus: 401, retry: 'never' });
    expect(operations.userInfo.errorCodes.unauthorized).to.include({ httpStatus: 401, retry: 'never' });
    expect(operations.casServiceValidate.errorCodes.INVALID_TICKET).to.include({ httpStatus: 200 });
    const retried = Object.entries(errorCodes).filter(([, { retry }]) => retry !== 'never');
    expect(retried.map(([code]) => code)).to.deep.equal(['server_error']);
  });
});
