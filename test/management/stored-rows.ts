import { toldOrder } from '../../lifecycle/order-record.ts';
import type { Order } from '../../plugins/contract.ts';
import { instanceKey, orderKey } from '../../storage/keys.ts';
import type { CallRow, DriftRow, EventRow, InstanceRow, OrderRow } from '../../storage/rows.ts';
import type { Sealer } from '../../storage/sealing.ts';

/** 2026-01-01T00:00:00Z */
export const newYear = Date.UTC(2026, 0, 1);

/** Where a row belongs. */
export interface Place {
  endpoint?: string;
  sandbox?: boolean;
  at?: number;
}

/** An order that the marketplace has told. */
export const toldOrderOf = (orderId: string): Order => ({
  orderId,
  type: 'new',
  placedAt: new Date(newYear - 60_000),
  lines: [
    {
      orderLineId: `${orderId}-000001`,
      charging: 'period',
      periodUnit: 'year',
      periodCount: 1,
      expiresAt: new Date(newYear + 86_400_000),
      products: [{ productId: 'OFFI1', skuCode: 'sku-1', quantity: 50, name: '基础版' }],
      extendParams: [{ name: 'secretParam', value: 'what-the-buyer-typed' }],
      listPrice: '100',
      price: '80.5',
    },
  ],
  buyer: {
    customerId: 'customer-1',
    customerName: 'mock_user_01',
    realName: '张三',
    userId: 'user-1',
    userName: 'user name',
    mobilePhone: '18612348888',
    email: 'zhang.san@example.com',
  },
  extendParams: [],
});

/** The row of an order that was told. */
export function orderRow(
  sealer: Sealer,
  orderId: string,
  { endpoint = 'shop', sandbox = false, at = newYear }: Place = {},
): OrderRow {
  const call = { callId: 'call-1', endpoint, sandbox, receivedAt: at, answerBy: at + 4_000 };
  return toldOrder(call, orderId, toldOrderOf(orderId), sealer, at);
}

/** The row of an active instance of the order `order-of-<id>`. */
export function instanceRow(
  instanceId: string,
  {
    endpoint = 'shop',
    sandbox = false,
    at = newYear,
    ...values
  }: Place & Partial<Omit<InstanceRow, keyof Place>> = {},
): InstanceRow {
  const orderId = values.order_id ?? `order-of-${instanceId}`;
  return {
    instance_key: instanceKey(endpoint, sandbox, instanceId),
    endpoint,
    plugin: `${endpoint}-plugin`,
    product_type: 'saas',
    sandbox: sandbox ? 1 : 0,
    instance_id: instanceId,
    order_key: orderKey(endpoint, sandbox, orderId),
    order_id: orderId,
    order_line_id: `${orderId}-000001`,
    state: 'active',
    failure_reason: null,
    failure_message: null,
    expires_at: null,
    renewed_by_order_at: null,
    charged_since: null,
    frozen_at: null,
    access: null,
    created_at: at,
    updated_at: at,
    version: 1,
    ...values,
  };
}

/** New instances, as changes. */
export const newInstances = (...rows: InstanceRow[]) => ({
  instances: rows.map((row) => ({ row, expectedVersion: null })),
});

/** Something that happened to an instance. */
export function eventRow(
  { instance_key, endpoint, sandbox }: InstanceRow,
  type: string,
  at = newYear,
): EventRow {
  return { instance_key, endpoint, sandbox, type, at, data: JSON.stringify({ about: type }) };
}

/** A field that the contract does not know, in one call. */
export function countedDrift(path: string, values: Partial<DriftRow> = {}): DriftRow {
  return {
    drift_key: `key of ${path}`,
    guide: 'saas-v2',
    scene: 'newInstance',
    sandbox: 0,
    kind: 'unknown-field',
    path,
    first_at: newYear,
    last_at: newYear,
    count: 1,
    longest: 3,
    sample: '"re***"',
    endpoint: 'shop',
    call_id: 'c-1',
    ...values,
  };
}

/** A call that was done. */
export function callRow(callId: string, values: Partial<CallRow> = {}): CallRow {
  return {
    call_id: callId,
    received_at: newYear,
    endpoint: 'shop',
    direction: 'in',
    scene: 'newInstance',
    sandbox: 0,
    order_id: 'order-1',
    instance_id: 'instance-1',
    outcome: 'done',
    result_code: '000000',
    http_status: 200,
    ms: 12,
    request: JSON.stringify({
      method: 'POST',
      path: '/produce/shop?nonce=1',
      headers: { 'content-type': 'application/json;charset=utf8' },
      body: '{"activity":"newInstance","colour":"red"}',
    }),
    answer: JSON.stringify({
      headers: { 'Content-Type': 'application/json' },
      body: '{"resultCode":"000000"}',
    }),
    verification: JSON.stringify([{ step: 'signature', ok: true, detail: 'key 1 of the endpoint' }]),
    drift: JSON.stringify([
      { kind: 'unknown-field', path: '/colour', detail: 'the spec knows no such field' },
    ]),
    problem: null,
    ...values,
  };
}
