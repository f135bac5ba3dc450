import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** Lets through who brings one of the tokens. How long the comparison takes says nothing about them. */
export function requireToken(tokens: readonly string[]): RequestHandler {
  const known = tokens.map(digest);
  return (request, _response, next) => {
    const [, brought] = /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (brought !== undefined && isOneOf(known, digest(brought.trim()))) return next();
    const wrong = brought === undefined ? '' : 'This token is not known. ';
    const detail = `${wrong}Send the header "Authorization: Bearer <token>" with one of management.tokens.`;
    next(new Problem(401, detail, { 'WWW-Authenticate': 'Bearer' }));
  };
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function isOneOf(known: readonly Buffer[], brought: Buffer): boolean {
  let isKnown = false;
  for (const each of known) if (timingSafeEqual(each, brought)) isKnown = true;
  return isKnown;
}
