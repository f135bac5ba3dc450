import type { Request, Response } from 'express';
import type { LoginBook } from './login-book.ts';
import type { LoginAccount, LoginEnterprise } from './login-enterprise.ts';

interface Failure {
  code: string;
  description: string;
}

/** Tells whose ticket it is (CAS protocol 3.0); each is good for one check. */
export function casValidation(book: LoginBook, now: () => number) {
  return (enterprise: LoginEnterprise, request: Request, response: Response): void => {
    const found = accountOf(book, enterprise, request.query);
    if (request.query.format === 'XML') {
      response.type('xml').send(xml(found));
      return;
    }
    const answer =
      'code' in found
        ? { authenticationFailure: found }
        : {
            authenticationSuccess: {
              user: found.userName,
              attributes: attributesOf(enterprise, found, now()),
            },
          };
    response.json({ serviceResponse: answer });
  };
}

function accountOf(
  book: LoginBook,
  { tenantId }: LoginEnterprise,
  { service, ticket }: Request['query'],
): LoginAccount | Failure {
  if (typeof service !== 'string' || typeof ticket !== 'string')
    return { code: 'INVALID_REQUEST', description: 'service or ticket is missing' };
  const granted = book.use('ticket', ticket);
  if (granted === undefined || granted.tenantId !== tenantId)
    return { code: 'INVALID_TICKET', description: 'Ticket not recognized' };
  if (granted.address !== service)
    return { code: 'INVALID_SERVICE', description: 'The ticket is of another service' };
  return granted.account;
}

function attributesOf({ tenantId }: LoginEnterprise, account: LoginAccount, now: number) {
  return {
    authenticationDate: new Date(now).toISOString(),
    longTermAuthenticationRequestTokenUsed: false,
    isFromNewLogin: true,
    ...account,
    tenant: tenantId,
  };
}

function xml(found: LoginAccount | Failure): string {
  const content =
    'code' in found
      ? `<cas:authenticationFailure code="${found.code}"/>`
      : `<cas:authenticationSuccess><cas:user>${found.userName}</cas:user></cas:authenticationSuccess>`;
  return `<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${content}</cas:serviceResponse>`;
}
