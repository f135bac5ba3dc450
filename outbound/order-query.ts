import { outbound } from '../generated/outbound.ts';
import { type LifecycleLog, type OrderSource, OrderSourceError } from '../lifecycle/ports.ts';
import { encodeQuery } from '../protocol/percent-encode.ts';
import { orderInAnswer } from './order-in-answer.ts';
import { NoAnswer, type RawAnswer } from './request.ts';
import type { Transport } from './transport.ts';

const { path } = outbound.koogallery.queryOrder;

/**
 * Reads orders with KooGallery's order query. Nothing is tried twice here but another host: whoever asks has a job that
 * tries again, with pauses.
 */
export function createOrderSource(
  transport: Transport,
  options: { now: () => number; log: Pick<LifecycleLog, 'warn'> },
): OrderSource {
  return {
    async find(orderId, orderLineId, about) {
      const query = encodeQuery({ orderId, ...(orderLineId === '' ? {} : { orderLineId }) });
      const sending = transport.send(
        {
          operation: 'queryOrder',
          method: 'GET',
          target: `${path}?${query}`,
          headers: { 'content-type': 'application/json' },
          body: Buffer.alloc(0),
          noted: null,
          secrets: [],
          about,
        },
        'ak-sk',
      );
      const answer: RawAnswer = await sending.catch(unasked);
      return orderInAnswer(answer, orderId, { ...options, skewMs: transport.clock.skewMs() });
    },
  };
}

function unasked(error: unknown): never {
  if (!(error instanceof NoAnswer)) throw error;
  const advice = error.retryable
    ? 'It is asked again by itself.'
    : 'Find out who answers there before anything else.';
  throw new OrderSourceError(
    `KooGallery could not be asked: ${error.message}. ${advice}`,
    error.retryable,
    error.cause,
  );
}
