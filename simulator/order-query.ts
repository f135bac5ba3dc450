import type { Request, Response } from 'express';
import { outbound } from '../generated/outbound.ts';
import type { FaultSource } from './faults.ts';
import { signedWithAkSk } from './gateway.ts';
import { openInterface } from './open-interface.ts';
import type { OrderInfo, OrderQueryAnswer } from './order.ts';
import type { OrderBook } from './order-book.ts';
import type { OrderQueryCode } from './order-query-faults.ts';
import type { SimulatorLog } from './simulator-log.ts';

const { errorCodes } = outbound.koogallery.queryOrder;
const LONGEST_ID = 64;

/** What the order query needs. */
export interface OrderQuerySettings {
  ak: string;
  sk: string;
  orders: OrderBook;
  /** Milliseconds since 1970. */
  now: () => number;
  faults: FaultSource;
  /** Told which order was asked for. */
  asked(orderId: string): void;
  log: SimulatorLog;
}

/** Answers the order query: the gateway's check of the signature first, then the parameters, then the order. */
export function orderQuery(
  settings: OrderQuerySettings,
): (request: Request, response: Response) => Promise<void> {
  return openInterface(
    {
      name: 'queryOrder',
      about: ({ query: { orderId } }) => (typeof orderId === 'string' ? { orderId: [orderId] } : {}),
      identify(request) {
        const { orderId } = request.query;
        const identified = signedWithAkSk(request, settings);
        if ('caller' in identified && typeof orderId === 'string') settings.asked(orderId);
        return identified;
      },
      carryOut({ query }) {
        const answer = answerTo(query, settings.orders);
        return {
          answer: { status: statusOf(answer.resultCode), body: { ...answer } },
          facts: { orderId: query.orderId },
        };
      },
      failure: (code, details) => ({
        status: statusOf(code),
        body: { ...failure(code as OrderQueryCode, details) },
      }),
    },
    settings,
  );
}

function answerTo(query: Request['query'], orders: OrderBook): OrderQueryAnswer {
  const { orderId, orderLineId, ...others } = query;
  const [other] = Object.keys(others);
  if (other !== undefined) return failure('MKT.0101', `${other} is not a parameter of this interface`);
  if (orderId === undefined) return failure('MKT.0101', 'orderId is missing');
  if (typeof orderId !== 'string') return failure('MKT.0101', 'orderId comes more than once');
  if (orderLineId !== undefined && typeof orderLineId !== 'string') {
    return failure('MKT.0101', 'orderLineId comes more than once');
  }
  for (const [name, id] of Object.entries({ orderId, orderLineId })) {
    if (id === '') return failure('MKT.0100', `${name} is empty`);
    if (id !== undefined && id.length > LONGEST_ID) {
      return failure('MKT.0100', `${name} is longer than ${LONGEST_ID} characters`);
    }
  }
  const order = withLine(orders.find(orderId), orderLineId);
  if (order === null) return unknownOrder(orderId, orderLineId);
  return { resultCode: 'MKT.0000', resultMsg: 'Success', orderInfo: order };
}

function withLine(order: OrderInfo | null, orderLineId: string | undefined): OrderInfo | null {
  if (order === null || orderLineId === undefined) return order;
  const orderLine = order.orderLine.filter((line) => line.orderLineId === orderLineId);
  return orderLine.length === 0 ? null : { ...order, orderLine };
}

// No code of the table means "no such order". MKT.0199 is the one left for a well-formed parameter that is wrong
// nevertheless; MKT.0100 is for illegal forms, MKT.0150 for somebody else's order, MKT.9001 speaks of instances.
function unknownOrder(orderId: string, orderLineId: string | undefined): OrderQueryAnswer {
  const line = orderLineId === undefined ? '' : ` with a line ${orderLineId}`;
  return failure('MKT.0199', `there is no order ${orderId}${line}`);
}

function failure(code: OrderQueryCode, details: string): OrderQueryAnswer {
  return { resultCode: code, resultMsg: `${errorCodes[code].meaning} (${details})` };
}

function statusOf(resultCode: string): number {
  return Object.entries(errorCodes).find(([code]) => code === resultCode)?.[1].httpStatus ?? 200;
}
