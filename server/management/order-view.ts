import type { components } from '../../generated/types/management.ts';
import { orderOf } from '../../lifecycle/order-record.ts';
import type { Buyer, OrderLine } from '../../lifecycle/ports.ts';
import type { InstanceRow, OrderRow } from '../../storage/rows.ts';
import type { Sealer } from '../../storage/sealing.ts';
import { instanceState } from './instance-view.ts';
import { maskEmail, maskPhone } from './mask-contact.ts';
import { timeOrNull, timeText } from './time-text.ts';

type Schemas = components['schemas'];

/** An order and the instances made for it, as operators see it. */
export function orderView(
  row: OrderRow,
  instances: readonly InstanceRow[],
  sealer: Sealer,
): Schemas['Order'] {
  const order = orderOf(row, sealer);
  return {
    orderId: row.order_id,
    endpoint: row.endpoint,
    sandbox: row.sandbox === 1,
    type: row.order_type,
    placedAt: timeOrNull(row.placed_at),
    lines: order ? order.lines.map(lineView) : [],
    buyer: order ? buyerView(order.buyer) : null,
    instances: instances.map((instance) => ({
      instanceId: instance.instance_id,
      state: instanceState(instance),
    })),
    createdAt: timeText(row.created_at),
  };
}

function lineView(line: OrderLine): Schemas['OrderLine'] {
  return {
    orderLineId: line.orderLineId,
    charging: line.charging,
    periodUnit: line.periodUnit,
    periodCount: line.periodCount,
    expiresAt: line.expiresAt === null ? null : line.expiresAt.toISOString(),
    products: line.products.map(({ productId, skuCode, quantity, name }) => ({
      productId,
      skuCode,
      quantity,
      name,
    })),
    listPrice: line.listPrice,
    price: line.price,
  };
}

/** Phone and e-mail are masked (R23). */
function buyerView({ customerId, customerName, realName, mobilePhone, email }: Buyer): Schemas['Buyer'] {
  return {
    customerId,
    customerName,
    realName,
    mobilePhone: mobilePhone === null ? null : maskPhone(mobilePhone),
    email: email === null ? null : maskEmail(email),
  };
}
