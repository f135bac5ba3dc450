import { createHash, createHmac, randomUUID } from 'node:crypto';

/** What came back. */
export interface OpenAnswer {
  status: number;
  headers: Headers;
  answer: Record<string, unknown>;
}

/** A call that is signed with AK and SK. */
export interface SignedCall {
  method?: string;
  path: string;
  /** Given as text it is sent as it is. */
  body?: unknown;
  contentType?: string;
  /** More headers, in lower case; they are signed, too. */
  headers?: Record<string, string>;
  sk?: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A usage push. */
export interface SignedPush {
  body: string;
  key?: string;
  ts?: string;
  nonce?: string;
  signature?: string;
  contentType?: string;
  at: number;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Calls an open interface; signed from the text of the guide, without the code of this project. */
export async function callOpen(url: string, call: SignedCall): Promise<OpenAnswer> {
  const { method = 'POST', path, contentType = 'application/json', sk = 'demo-sk', headers = {}, at } = call;
  const body = typeof call.body === 'string' ? call.body : JSON.stringify(call.body ?? {});
  const sent = method === 'GET' ? '' : body;
  const { host } = new URL(url);
  const date = new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const [name = '', query = ''] = path.split('?');
  const signed = Object.entries({ 'content-type': contentType, host, 'x-sdk-date': date, ...headers }).sort();
  const signedHeaders = signed.map(([header]) => header).join(';');
  const canonical = [
    method,
    `${name}/`,
    query,
    signed.map(([header, value]) => `${header}:${value}\n`).join(''),
    signedHeaders,
    headers['x-sdk-content-sha256'] ?? sha256(sent),
  ].join('\n');
  const toSign = `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`;
  const signature = createHmac('sha256', sk).update(toSign).digest('hex');
  const response = await fetch(url + path, {
    method,
    ...(method === 'GET' ? {} : { body }),
    headers: {
      ...headers,
      'content-type': contentType,
      'x-sdk-date': date,
      authorization: `SDK-HMAC-SHA256 Access=demo-ak, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    },
  });
  return answerOf(response);
}

/** Pushes usage the newer way, signed from the text of the guide. */
export async function push(url: string, call: SignedPush): Promise<OpenAnswer> {
  const { body, key = 'demo-access-key-0001', nonce = randomUUID(), contentType = 'application/json' } = call;
  const ts = call.ts ?? String(call.at);
  const signature =
    call.signature ??
    createHmac('sha256', key).update(`ts=${ts}&nonce=${nonce}&body=${body}`).digest('base64');
  const response = await fetch(`${url}/api/mkp-openapi-public/global/v1/isv/usage-data`, {
    method: 'POST',
    body,
    headers: { 'content-type': contentType, signature, ts, nonce },
  });
  return answerOf(response);
}

/** A usage record with its keys in order; what is undefined is left out. */
export function usageRecord(values: Record<string, unknown> = {}): Record<string, unknown> {
  const record = {
    begin_time: '20260105T080000Z',
    end_time: '20260105T090000Z',
    instance_id: 'i-1',
    metering_sn: randomUUID(),
    record_time: '20260105T090100Z',
    usage_value: '1',
    ...values,
  };
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The body of a push. */
export function pushBody(...records: Record<string, unknown>[]): string {
  return JSON.stringify({ usage_records: records });
}

async function answerOf(response: Response): Promise<OpenAnswer> {
  return {
    status: response.status,
    headers: response.headers,
    answer: (await response.json()) as Record<string, unknown>,
  };
}
