import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProductionEndpoint, ProductionGuide } from '../../simulator/endpoint.ts';

/** A call as the merchant received it. */
export interface ReceivedCall {
  method: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
  fields: Record<string, unknown>;
}

/** What the merchant is about to send; a test may spoil it. */
export interface OutgoingAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What is wrong with this merchant, and what else it does. */
export interface MerchantFaults {
  /** Done before the answer is sent. */
  before?: (call: ReceivedCall) => Promise<void>;
  /** Changes the content before it is signed. */
  content?: (call: ReceivedCall, answer: Record<string, unknown>) => Record<string, unknown>;
  /** Changes what is sent after it was signed. */
  sending?: (call: ReceivedCall, outgoing: OutgoingAnswer) => void;
  /** Never answers. */
  silent?: boolean;
  /** How often it says that the instance is being made. */
  pollsUntilReady?: number;
}

/** How merchants do it under one guide. */
export interface MerchantWays {
  guide: ProductionGuide;
  isSigned(call: ReceivedCall): boolean;
  /** A shop without customers; it answers the fields of a call. */
  createShop(pollsUntilReady: number): (fields: Record<string, unknown>) => Record<string, unknown>;
}

/** A merchant for tests, written without a line of the code it tests. */
export interface Merchant {
  endpoint: ProductionEndpoint;
  calls: ReceivedCall[];
  close(): Promise<void>;
}

export const accessKey = 'demo-access-key-0001';

const saasV2: MerchantWays = { guide: 'saas-v2', isSigned, createShop };

/** Starts a merchant that does everything right, except for its faults. */
export async function startMerchant(
  faults: MerchantFaults = {},
  ways: MerchantWays = saasV2,
): Promise<Merchant> {
  const calls: ReceivedCall[] = [];
  const shop = ways.createShop(faults.pollsUntilReady ?? 0);
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await received(request);
    calls.push(call);
    if (faults.silent) return;
    await faults.before?.(call);
    const content = ways.isSigned(call)
      ? shop(call.fields)
      : { resultCode: '000001', resultMsg: 'wrong signature' };
    const body = Buffer.from(JSON.stringify(faults.content?.(call, content) ?? content));
    const signature = createHmac('sha256', accessKey).update(body).digest('base64');
    const outgoing: OutgoingAnswer = {
      status: 200,
      headers: {
        'Content-Type': 'application/json',
        'Body-Sign': `sign_type="HMAC-SHA256", signature="${signature}"`,
      },
      body,
    };
    faults.sending?.(call, outgoing);
    response.writeHead(outgoing.status, outgoing.headers).end(outgoing.body);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: { name: 'shop', url: `http://127.0.0.1:${port}/produce/shop`, accessKey, guide: ways.guide },
    calls,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function received(request: IncomingMessage): Promise<ReceivedCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const { searchParams } = new URL(request.url ?? '', 'http://merchant');
  let fields: Record<string, unknown> = body === '' ? Object.fromEntries(searchParams) : {};
  try {
    fields = JSON.parse(body) as Record<string, unknown>;
  } catch {
    // A test sent something else; the signature still counts.
  }
  return { method: request.method ?? '', query: searchParams, headers: request.headers, body, fields };
}

function isSigned({ query, body }: ReceivedCall): boolean {
  const hmac = (text: string) => createHmac('sha256', accessKey).update(text).digest('hex');
  const expected = hmac(`${accessKey}${query.get('nonce')}${query.get('timestamp')}${hmac(body)}`);
  return query.get('signature')?.toLowerCase() === expected;
}

interface Held {
  instanceId: string;
  state: 'active' | 'frozen' | 'released';
  pollsLeft: number;
}

function createShop(pollsUntilReady: number): (fields: Record<string, unknown>) => Record<string, unknown> {
  const byOrder = new Map<unknown, Held>();
  const byInstance = new Map<unknown, Held>();
  const done = { resultCode: '000000', resultMsg: 'success.' };
  const unknown = { resultCode: '000003', resultMsg: 'there is no such instance' };

  function newInstance(fields: Record<string, unknown>): Record<string, unknown> {
    let held = byOrder.get(fields.orderLineId);
    if (held === undefined) {
      held = { instanceId: String(fields.businessId), state: 'active', pollsLeft: pollsUntilReady };
      byOrder.set(fields.orderLineId, held);
      byInstance.set(held.instanceId, held);
    }
    return { ...done, resultCode: held.pollsLeft > 0 ? '000004' : '000000', instanceId: held.instanceId };
  }

  return (fields) => {
    if (fields.activity === 'newInstance') return newInstance(fields);
    const held = byInstance.get(fields.instanceId);
    if (held === undefined) return unknown;
    if (fields.activity === 'releaseInstance') {
      held.state = 'released';
      return done;
    }
    if (held.state === 'released') return unknown;
    if (fields.activity === 'updateInstanceStatus')
      held.state = fields.status === 'FREEZE' ? 'frozen' : 'active';
    if (fields.activity !== 'queryInstance') return done;
    if (held.pollsLeft > 0) {
      held.pollsLeft -= 1;
      return { resultCode: '000004', resultMsg: 'the instance is being made' };
    }
    const appInfo = {
      frontEndUrl: 'https://shop.example.com',
      userName: 'admin',
      password: 'first-password',
    };
    return { ...done, info: [{ instanceId: held.instanceId, appInfo }] };
  };
}
