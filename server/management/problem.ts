import { STATUS_CODES } from 'node:http';
import type { Response } from 'express';
import type { components } from '../../generated/types/management.ts';

type ProblemDocument = components['schemas']['Problem'];

/** A request ends here, with this status; `message` is the problem document's `detail`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}

/** Answers with a problem document (RFC 9457). */
export function sendProblem(response: Response, { status, message, headers }: Problem): void {
  const document: ProblemDocument = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    instance: response.req.originalUrl,
  };
  response.status(status).set(headers).type('application/problem+json').json(document);
}

/** The problem of an id that nothing has, or nothing that fits the filter. */
export function notFound(
  kind: string,
  id: string,
  filter: { endpoint?: string; sandbox?: boolean },
): Problem {
  const { endpoint, sandbox } = filter;
  const where = endpoint === undefined ? '' : ` at the endpoint ${endpoint}`;
  const which = sandbox === undefined ? '' : sandbox ? ' in the sandbox' : ' outside the sandbox';
  return new Problem(404, `There is no ${kind} ${id}${where}${which}.`);
}
