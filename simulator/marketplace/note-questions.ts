import type { RequestHandler } from 'express';
import type { CallLog } from './call-log.ts';

/** Notes what the merchant asks and tells at the open interfaces; `now` in milliseconds since 1970. */
export function noteQuestions(calls: CallLog, now: () => number): RequestHandler {
  return (request, response, next) => {
    const at = now();
    const start = performance.now();
    const { orderId } = request.query;
    const name = `${request.method} ${request.baseUrl}${request.path}`;
    response.once('finish', () => {
      const { statusCode: status } = response;
      calls.note({
        at,
        direction: 'from-merchant',
        name,
        endpoint: null,
        subscriptionId: null,
        messageId: null,
        orderId: typeof orderId === 'string' ? orderId : null,
        answer: `HTTP ${status}`,
        ok: status < 400,
        problem: null,
        ms: performance.now() - start,
      });
    });
    next();
  };
}
