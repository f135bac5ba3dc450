import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { type LoginFault, LoginServiceError } from '../../outbound/login/login-service-error.ts';
import { StorageUnavailable } from '../../storage/storage-unavailable.ts';
import { Problem, sendProblem } from '../management/problem.ts';
import type { Login } from './login.ts';
import { LoginTrouble, type TroubleCode, troubleOfFault, troubleStatus } from './login-trouble.ts';
import { sendTroublePage } from './trouble-page.ts';

/** Handles a request whose answer is a redirect. */
type PageHandler = (login: Login, request: Request, response: Response) => Promise<void>;
/** Handles one whose answer is JSON. */
type JsonHandler = (login: Login, request: Request, response: Response) => Promise<object>;

/** Makes request handlers that answer also when something is wrong; `most` of them may be at work at once. */
export function answering(most: number) {
  let atWork = 0;

  async function within<Result>(work: () => Promise<Result>): Promise<Result> {
    if (atWork >= most) throw new LoginTrouble('busy', `${most} logins are under way`);
    atWork += 1;
    try {
      return await work();
    } finally {
      atWork -= 1;
    }
  }

  return {
    /** What is wrong becomes a page for the user. */
    page(login: Login, route: string, handler: PageHandler): RequestHandler {
      return async (request, response) => {
        try {
          await within(() => handler(login, request, response));
          login.log.info({ ...factsOf(login, route, response), status: response.statusCode }, 'login');
        } catch (error) {
          const reference = randomUUID();
          const code = noted(login, { ...factsOf(login, route, response), reference }, error);
          sendTroublePage(login, request, response, { code, reference });
        }
      };
    },
    /** What is wrong becomes a problem document (RFC 9457). */
    json(login: Login, route: string, handler: JsonHandler): RequestHandler {
      return async (request, response) => {
        try {
          response.json(await within(() => handler(login, request, response)));
        } catch (error) {
          if (error instanceof Problem) return sendProblem(response, error);
          const reference = randomUUID();
          const code = noted(login, { ...factsOf(login, route, response), reference }, error);
          const detail = `${code}; the log says more under the reference ${reference}.`;
          const later = troubleStatus[code] === 503 ? { 'Retry-After': '5' } : {};
          sendProblem(response, new Problem(troubleStatus[code], detail, later));
        }
      };
    },
  };
}

/** Logs what the operator should know; no code, token or secret is in a message (R23). */
function noted(login: Login, facts: Record<string, unknown>, error: unknown): TroubleCode {
  if (error instanceof LoginTrouble) {
    login.log.warn({ ...facts, trouble: error.code, problem: error.message }, 'a login failed');
    return error.code;
  }
  if (error instanceof LoginServiceError) {
    const trouble = troubleOfFault[error.fault];
    const alert = forOperator.includes(error.fault) ? { alert: true } : {};
    login.log.warn({ ...facts, trouble, problem: error.message, ...alert }, 'a login failed');
    return trouble;
  }
  login.log.error({ ...facts, err: error }, 'a login failed, and not by what was asked');
  return error instanceof StorageUnavailable ? 'busy' : 'server-trouble';
}

/** Handlers leave the enterprise in `response.locals` once they know it. */
function factsOf({ endpoint }: Login, route: string, { locals }: Response): Record<string, unknown> {
  const { tenantId } = locals;
  return { endpoint, route, ...(typeof tenantId === 'string' ? { tenantId: tenantId.slice(0, 64) } : {}) };
}

/** What goes on until somebody mends it. */
const forOperator: readonly LoginFault[] = ['credentials', 'address', 'unreadable'];
