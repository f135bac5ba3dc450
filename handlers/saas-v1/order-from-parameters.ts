import type { SceneRequest } from '../../generated/scenes.ts';
import type { Order } from '../../lifecycle/command.ts';
import { parseExtendParams } from '../../protocol/extend-params.ts';
import { parseWireTime } from '../../protocol/wire-time.ts';
import { calledAt } from '../called-at.ts';

type NewInstance = SceneRequest<'saas-v1', 'newInstance'>;

/** The parameters that tell of an order: newInstance has all of them, the later scenes some. */
export type OrderParameters = Pick<NewInstance, 'orderId' | 'timeStamp'> &
  Partial<Omit<NewInstance, 'activity'>>;

type OrderLine = Order['lines'][number];
type ExtendParam = Order['extendParams'][number];

/**
 * The order that a call tells, in the words in which the order query tells it to the newer guides, so that a plugin sees
 * no difference. A value that cannot be read is left out or kept as text, never a fault (R2).
 * @param orderLineId how the only line is called: this guide has none.
 * @throws BadRequest when `timeStamp` is no time; the call has no other one to tell when the order was placed.
 */
export function orderFromParameters(told: OrderParameters, type: Order['type'], orderLineId: string): Order {
  return {
    orderId: told.orderId,
    type,
    placedAt: calledAt(told.timeStamp),
    lines: [lineFrom(told, orderLineId)],
    buyer: {
      customerId: told.customerId ?? null,
      customerName: told.customerName ?? null,
      realName: null,
      userId: told.userId ?? null,
      userName: told.userName ?? null,
      mobilePhone: told.mobilePhone ?? null,
      email: told.email ?? null,
    },
    extendParams: [],
  };
}

function lineFrom(told: OrderParameters, orderLineId: string): OrderLine {
  return {
    orderLineId,
    charging: chargingFrom(told),
    periodUnit: told.periodType ?? null,
    periodCount: wholeNumber(told.periodNumber),
    expiresAt: parseWireTime(told.expireTime ?? ''),
    products: productsFrom(told),
    extendParams: extendParamsFrom(told),
    listPrice: null,
    price: told.orderAmount ?? null,
  };
}

const chargingModes: Record<string, OrderLine['charging']> = {
  0: 'on-demand',
  1: 'period',
  3: 'one-time',
  5: 'on-demand-package',
};

// The calls of 2021 had no chargingMode; a period and its end are told of what is sold by period.
function chargingFrom({ chargingMode, periodType, expireTime }: OrderParameters): OrderLine['charging'] {
  if (chargingMode === undefined) return periodType || expireTime ? 'period' : 'one-time';
  return Object.hasOwn(chargingModes, chargingMode)
    ? (chargingModes[chargingMode] ?? chargingMode)
    : chargingMode;
}

// The order query has one quantity, whatever it counts; here each kind has a parameter of its own.
function productsFrom(told: OrderParameters): OrderLine['products'] {
  const { productId, skuCode, amount, diskSize, bandWidth } = told;
  if (productId === undefined && skuCode === undefined) return [];
  const quantity = wholeNumber(amount ?? diskSize ?? bandWidth);
  return [{ productId: productId ?? '', skuCode: skuCode ?? '', quantity, name: null }];
}

function extendParamsFrom(told: OrderParameters): ExtendParam[] {
  const { diskSize, bandWidth, provisionType } = told;
  const rest = Object.entries({ diskSize, bandWidth, provisionType }).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  return [...filledIn(told.saasExtendParams), ...rest];
}

function filledIn(saasExtendParams: string | undefined): ExtendParam[] {
  if (saasExtendParams === undefined) return [];
  return parseExtendParams(saasExtendParams) ?? [{ name: 'saasExtendParams', value: saasExtendParams }];
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
