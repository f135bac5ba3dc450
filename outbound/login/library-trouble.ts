import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { printable } from './ask-login-service.ts';
import { LoginServiceError } from './login-service-error.ts';

/** Sorts what the client library threw. What is no trouble with the login service is thrown on. */
export function libraryTrouble(error: unknown): LoginServiceError {
  const ours = ourOwn(error);
  if (ours !== null) return ours;
  if (error instanceof AuthorizationResponseError) {
    const code = printable(error.error);
    return new LoginServiceError('declined', `the login service says ${code}`, code, error);
  }
  if (error instanceof ResponseBodyError) return refused(error);
  if (error instanceof ClientError) {
    const status = error.cause instanceof Response ? error.cause.status : null;
    if (status === 401 || status === 403) return credentials(`HTTP ${status}`, null, error);
    const what = status === null ? error.message : `HTTP ${status}`;
    return new LoginServiceError('unreadable', `the login service's answer is not as documented: ${what}`);
  }
  throw error;
}

function refused(error: ResponseBodyError): LoginServiceError {
  const code = printable(error.error);
  if (code === 'invalid_grant')
    return new LoginServiceError('grant', 'the login service says invalid_grant', code, error);
  const { status } = error;
  if (code === 'invalid_client' || code === 'unauthorized_client' || status === 401 || status === 403)
    return credentials(
      code,
      code,
      error,
      hints.find((hint) => hint === error.error_description),
    );
  return new LoginServiceError('failed', `the login service says ${code} (HTTP ${status})`, code, error);
}

/** What the FAQ tells apart (saascenter_usermanual_0169); other words are not repeated. */
const hints = ['Client ID mismatch', 'Bad client credentials'] as const;

function credentials(what: string, code: string | null, cause: unknown, hint?: string): LoginServiceError {
  const more = hint === undefined ? '' : ` (${hint})`;
  const problem = `the login service does not take the client id and secret of the enterprise: ${what}${more}`;
  return new LoginServiceError('credentials', problem, code, cause);
}

/** The library wraps what its `fetch` throws. */
function ourOwn(error: unknown): LoginServiceError | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof LoginServiceError) return each;
  }
  return null;
}
