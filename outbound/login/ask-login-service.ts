import { type Agent, request } from 'undici';
import type { outbound } from '../../generated/outbound.ts';
import { connectionTrouble } from '../connection-trouble.ts';
import { LoginServiceError } from './login-service-error.ts';

/** What a login service is asked; `discovery` is what it offers. */
export type LoginOperation = keyof (typeof outbound)['linked-login'] | 'discovery';

/** How login services are asked. */
export interface LoginConnections {
  connections: Agent;
  /** Milliseconds since 1970. */
  now: () => number;
  /** For one whole answer. */
  timeoutMs: number;
  /** Told of each request, for a journal. */
  onCall: (call: LoginCall) => void;
}

/** One request of ours and how it ended, without anything that is secret or says more of a person than the account. */
export interface LoginCall {
  endpoint: string;
  /** The instance that the enterprise has bound; null for none. */
  instanceId: string | null;
  operation: LoginOperation;
  /** Milliseconds since 1970. */
  startedAt: number;
  ms: number;
  method: 'GET' | 'POST';
  /** Without its query. */
  url: string;
  /** Of the form or query, what may be seen. */
  sent: Record<string, string>;
  httpStatus: number | null;
  /** Its code, such as `invalid_grant`; null when it went well. */
  errorCode: string | null;
  /** Of the answer, what may be seen; null without one. */
  answer: Record<string, unknown> | null;
  /** Why there is no answer; null when there is. */
  problem: string | null;
}

/** One request. */
export interface LoginQuestion {
  endpoint: string;
  instanceId: string | null;
  operation: LoginOperation;
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  /** The fields of a form; null for a GET. */
  form: URLSearchParams | null;
  signal?: AbortSignal | undefined;
}

/** An answer as it came. */
export interface LoginAnswer {
  status: number;
  text: string;
  /** Null for anything but a JSON object. */
  json: Record<string, unknown> | null;
}

const sayable = ['grant_type', 'redirect_uri', 'response_type', 'scope', 'service', 'format', 'redirect_url'];
const seeable = [
  'error',
  'error_description',
  'expires_in',
  'token_type',
  'scope',
  'issuer',
  'code_challenge_methods_supported',
  'id',
  'userId',
  'userName',
  'role',
  'organizationCode',
];

/**
 * Asks a login service, following no redirect: the answer to one would go elsewhere with our secret.
 * @throws LoginServiceError when there is no whole answer.
 */
export async function askLoginService(
  { connections, now, timeoutMs, onCall }: LoginConnections,
  question: LoginQuestion,
): Promise<LoginAnswer> {
  const { endpoint, instanceId, operation, method, url, headers, form } = question;
  const startedAt = now();
  const began = performance.now();
  const tell = (end: Pick<LoginCall, 'httpStatus' | 'errorCode' | 'answer' | 'problem'>) => {
    const ms = performance.now() - began;
    const sent = picked(Object.fromEntries(form ?? new URL(url).searchParams), sayable);
    const address = url.replace(/[?#].*$/s, '');
    onCall({ endpoint, instanceId, operation, startedAt, ms, method, url: address, sent, ...end });
  };
  const inTime = AbortSignal.timeout(timeoutMs);
  const signal = question.signal ? AbortSignal.any([question.signal, inTime]) : inTime;
  try {
    const { statusCode, body } = await request(url, {
      method,
      headers,
      ...(form === null ? {} : { body: form.toString() }),
      dispatcher: connections,
      signal,
    });
    const text = await body.text();
    const json = objectIn(text);
    const answer = json === null ? {} : withoutValues(picked(json, seeable), secretsOf(question));
    tell({ httpStatus: statusCode, errorCode: errorCodeOf(json), answer, problem: null });
    return { status: statusCode, text, json };
  } catch (cause) {
    const error = troubleOf(cause, new URL(url).host, timeoutMs);
    tell({ httpStatus: null, errorCode: null, answer: null, problem: error.message });
    throw error;
  }
}

/** The answer's error code in OAuth or CAS, when it is one; null otherwise. */
function errorCodeOf(json: Record<string, unknown> | null): string | null {
  if (json === null) return null;
  const { serviceResponse } = json;
  const failure = isRecord(serviceResponse) ? serviceResponse.authenticationFailure : null;
  const code = isRecord(failure) ? failure.code : json.error;
  return typeof code === 'string' ? printable(code) : null;
}

/** A code of somebody else's, for logs and pages. */
export function printable(code: string): string {
  return code.replaceAll(/[^\w.-]/g, '_').slice(0, 32);
}

function picked(values: Record<string, unknown>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => names.includes(name)) as [string, string][],
  );
}

/** An error's description may repeat what was sent (R23). */
function withoutValues(answer: Record<string, unknown>, secrets: string[]): Record<string, unknown> {
  const description = answer.error_description;
  if (typeof description !== 'string') return answer;
  const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), description);
  return { ...answer, error_description: safe.slice(0, 1024) };
}

function secretsOf({ form, url, headers }: LoginQuestion): string[] {
  const fields = form ?? new URL(url).searchParams;
  const named = ['client_secret', 'code', 'refresh_token', 'code_verifier', 'ticket'];
  const bearer = headers.authorization?.replace(/^\S+ /, '') ?? '';
  return [...named.map((name) => fields.get(name) ?? ''), bearer].filter((value) => value !== '');
}

function troubleOf(cause: unknown, host: string, timeoutMs: number): LoginServiceError {
  const name = cause instanceof Error ? cause.name : '';
  if (['TimeoutError', 'AbortError', 'HeadersTimeoutError', 'BodyTimeoutError'].includes(name)) {
    return new LoginServiceError('too-slow', `${host} did not answer within ${timeoutMs} ms`, null, cause);
  }
  const { text } = connectionTrouble(cause);
  return new LoginServiceError('unreachable', `${host}: ${text}`, null, cause);
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
