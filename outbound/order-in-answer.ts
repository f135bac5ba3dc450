import { type LifecycleLog, OrderSourceError } from '../lifecycle/ports.ts';
import { parseAnswer } from './answer-codes.ts';
import { knownCode } from './known-code.ts';
import { readOrderAnswer } from './order-answer.ts';
import { type Order, orderFromWire } from './order-from-wire.ts';
import type { RawAnswer } from './request.ts';
import { verdictOn } from './verdict.ts';

/**
 * No code says "no such order". We send nothing but the two ids, so a complaint about a parameter's value is one about
 * the order: MKT.0199 "something else is wrong", MKT.0100 "out of range". MKT.0101 is about names of parameters, and
 * MKT.0150 says that there is such an order, of somebody else's product.
 */
const unknownOrderCodes = ['MKT.0199', 'MKT.0100'];

/**
 * The order of an answer, or null when KooGallery does not know it.
 * @throws OrderSourceError for every other answer, with what it means and what to do.
 */
export function orderInAnswer(
  answer: RawAnswer,
  orderId: string,
  { now, log, skewMs }: { now: () => number; log: Pick<LifecycleLog, 'warn'>; skewMs: number | null },
): Order | null {
  const verdict = verdictOn('queryOrder', answer, { skewMs, secrets: [] });
  if (verdict.kind !== 'done') {
    if (isUnknownOrder(verdict.code, answer.status)) return null;
    throw new OrderSourceError(verdict.reason, verdict.kind === 'trouble');
  }
  const value = parseAnswer(answer.text);
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

function isUnknownOrder(code: string | null, httpStatus: number): boolean {
  return unknownOrderCodes.includes(knownCode('queryOrder', code, httpStatus)?.code ?? '');
}
