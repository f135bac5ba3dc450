import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { verifyAkSk } from '../protocol/ak-sk.ts';
import type { Answer, Identified } from './open-interface.ts';

/** The keys that the open interfaces take. */
export interface GatewaySettings {
  ak: string;
  sk: string;
  /** Milliseconds since 1970, by KooGallery's clock. */
  now: () => number;
}

/** Checks the signature of a call whose body was read raw; the caller is the access key. */
export function signedWithAkSk(request: Request, { ak, sk, now }: GatewaySettings): Identified<string> {
  const verdict = verifyAkSk({
    method: request.method,
    target: request.originalUrl,
    headers: request.headers,
    body: rawBody(request),
    secretOf: (given) => (given === ak ? sk : undefined),
    now: now(),
  });
  if (verdict.ok) return { caller: verdict.ak };
  const hashed = verdict.canonicalRequest === null ? '' : `, canonicalRequest:${verdict.canonicalRequest}`;
  const message = `Incorrect IAM authentication information: ${verdict.reason}${hashed}`;
  return { refusal: gatewayAnswer(401, 'APIGW.0301', message), reason: verdict.reason };
}

/** The bytes of a body, none when there is no body. */
export function rawBody(request: Request): Buffer {
  const body: unknown = request.body;
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

/** An error of the gateway that stands in front of the open interfaces, in its own shape. */
export function gatewayAnswer(status: number, code: string, message: string): Answer {
  const requestId = randomUUID().replaceAll('-', '');
  return { status, body: { error_code: code, error_msg: message, request_id: requestId } };
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
  const { status, body } = gatewayAnswer(Number(error.status), 'APIGW.0201', error.message);
  response.status(status).json(body);
}
