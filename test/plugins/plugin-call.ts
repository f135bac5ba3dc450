import type {
  CreateCall,
  ExtendParam,
  Instance,
  Order,
  OrderLine,
  PluginStore,
} from '../../plugins/contract.ts';

/** A store in memory; values go through JSON as they do in the database. */
export function memoryStore(): PluginStore & { values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    async get<Value>(name: string) {
      const text = values.get(name);
      return text === undefined ? undefined : (JSON.parse(text) as Value);
    },
    async set(name, value) {
      values.set(name, JSON.stringify(value));
    },
    async delete(name) {
      values.delete(name);
    },
  };
}

/** What a test wants of a call. */
export interface CallWish {
  store: PluginStore;
  instanceId?: string;
  instance?: Partial<Instance>;
  line?: Partial<OrderLine>;
  lineParams?: ExtendParam[];
  orderParams?: ExtendParam[];
  settings?: Record<string, unknown>;
  signal?: AbortSignal;
}

/** A call with a paid order of 10 seats, as the server would give it. */
export function callOf({ store, instanceId = 'instance-1', settings = {}, ...wish }: CallWish): CreateCall {
  const line: OrderLine = {
    orderLineId: 'CS1-000001',
    charging: 'period',
    periodUnit: 'month',
    periodCount: 1,
    expiresAt: new Date('2026-02-01T00:00:00Z'),
    products: [{ productId: 'P1', skuCode: 'S1', quantity: 10, name: null }],
    extendParams: wish.lineParams ?? [],
    listPrice: '100',
    price: '100',
    ...wish.line,
  };
  const buyer = { customerId: null, customerName: null, realName: null, userId: null };
  const order: Order = {
    orderId: 'CS1',
    type: 'new',
    placedAt: new Date('2026-01-01T00:00:00Z'),
    lines: [line],
    buyer: { ...buyer, userName: null, mobilePhone: null, email: null },
    extendParams: wish.orderParams ?? [],
  };
  const silent = () => {};
  return {
    instance: {
      instanceId,
      endpoint: 'demo',
      state: 'provisioning',
      orderId: 'CS1',
      orderLineId: 'CS1-000001',
      access: null,
      expiresAt: null,
      chargedSince: null,
      createdAt: new Date('2026-01-01T00:00:00Z'),
      ...wish.instance,
    },
    order,
    line,
    idempotencyKey: 'key-1',
    signal: wish.signal ?? new AbortController().signal,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    sandbox: false,
    store,
    settings,
    usage: { count: async () => {} },
  };
}
