import type { RequestHandler } from 'express';
import { type FaultSource, rateLimitHeaders } from './faults.ts';
import { knownCode } from './open-interfaces.ts';

/** Lets the faults of `login` strike the login provider, whose answers have a form of their own (RFC 6749). */
export function strikeLogin(faults: FaultSource): RequestHandler {
  return async (request, response, next) => {
    const { client_id: clientId } = request.query;
    const struck = faults.troubleOf('login', () =>
      typeof clientId === 'string' ? { clientId: [clientId] } : {},
    );
    await struck.wait();
    switch (struck.kind) {
      case 'down':
        request.socket.destroy();
        return;
      case 'code': {
        const { httpStatus = 400, meaning = '' } = knownCode('login', struck.code) ?? {};
        response.status(httpStatus).json({ error: struck.code, error_description: meaning });
        return;
      }
      case 'rate-limit':
        response.status(429).set(rateLimitHeaders(struck.limit)).json({ error: 'temporarily_unavailable' });
        return;
      case 'lost':
        response.end = () => {
          request.socket.destroy();
          return response;
        };
        next();
        return;
      default:
        next();
    }
  };
}
