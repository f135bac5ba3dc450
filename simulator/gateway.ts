import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { verifyAkSk } from '../protocol/ak-sk.ts';

/** The keys that the open interfaces take. */
export interface GatewaySettings {
  ak: string;
  sk: string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Checks the signature of a call whose body was read raw. A refusal is answered, and its reason returned; null lets pass. */
export function refusedByGateway(
  request: Request,
  response: Response,
  { ak, sk, now }: GatewaySettings,
): string | null {
  const body: unknown = request.body;
  const verdict = verifyAkSk({
    method: request.method,
    target: request.originalUrl,
    headers: request.headers,
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    secretOf: (given) => (given === ak ? sk : undefined),
    now: now(),
  });
  if (verdict.ok) return null;
  const hashed = verdict.canonicalRequest === null ? '' : `, canonicalRequest:${verdict.canonicalRequest}`;
  const message = `Incorrect IAM authentication information: ${verdict.reason}${hashed}`;
  gatewayError(response, 401, 'APIGW.0301', message);
  return verdict.reason;
}

/** An error of the gateway that stands in front of the open interfaces. */
export function gatewayError(response: Response, status: number, code: string, message: string): void {
  response
    .status(status)
    .json({ error_code: code, error_msg: message, request_id: randomUUID().replaceAll('-', '') });
}

/** Answers for a body that is too large or was cut off (api-sign-errorcode). */
export function gatewayTrouble(
  error: unknown,
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (response.headersSent || !(error instanceof Error) || !('status' in error)) {
    next(error);
    return;
  }
  gatewayError(response, Number(error.status), 'APIGW.0201', error.message);
}
