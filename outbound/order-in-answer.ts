import { type LifecycleLog, OrderSourceError } from '../lifecycle/ports.ts';
import { answerCodes, parseAnswer } from './answer-codes.ts';
import { readOrderAnswer } from './order-answer.ts';
import { type Order, orderFromWire } from './order-from-wire.ts';
import { knownCode, verdictOnCode, verdictOnGateway } from './query-trouble.ts';
import type { RawAnswer } from './signed-get.ts';

const longestQuote = 300;

/**
 * The order of an answer, or null when KooGallery does not know it.
 * @throws OrderSourceError for every other answer, with what it means and what to do.
 */
export function orderInAnswer(
  { status, text }: RawAnswer,
  orderId: string,
  { now, log }: { now: () => number; log: Pick<LifecycleLog, 'warn'> },
): Order | null {
  const value = parseAnswer(text);
  const { resultCode, errorCode, message } = answerCodes(value);
  if (resultCode === null || knownCode(resultCode) !== 'MKT.0000') {
    const verdict =
      resultCode === null ? verdictOnGateway(errorCode, status) : verdictOnCode(resultCode, status);
    if (verdict.kind === 'unknown-order') return null;
    const said = message === '' ? '' : ` It says: "${message.slice(0, longestQuote)}".`;
    const what = `${resultCode ?? errorCode ?? 'no code'} (HTTP ${status})`;
    throw new OrderSourceError(
      `KooGallery answered the order query with ${what}: ${verdict.meaning}${said} ${verdict.advice}`,
      verdict.retryable,
    );
  }
  const read = readOrderAnswer(value);
  if (!read.ok)
    throw new OrderSourceError(`KooGallery's order ${orderId} cannot be read: ${read.problem}`, true);
  if (read.drift.length > 0) log.warn({ orderId, drift: read.drift }, 'the order is not quite as documented');
  const { orderInfo } = read.answer;
  if (!orderInfo) return null;
  if (orderInfo.orderId !== orderId) {
    throw new OrderSourceError(
      `KooGallery answered order ${orderInfo.orderId} when asked for ${orderId}`,
      true,
    );
  }
  return orderFromWire(orderInfo, new Date(now()));
}
