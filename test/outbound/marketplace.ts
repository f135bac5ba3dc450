import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AkSkVerdict, verifyAkSk } from '../../protocol/ak-sk.ts';

/** Keys that the marketplace of the tests knows. */
export const keys = { ak: 'TESTAK', sk: 'TESTSK' };

/** What the marketplace answers; a function decides on the socket itself. */
export type Reply =
  | { status?: number; body: unknown; headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

/** A bare HTTP server in KooGallery's place. */
export interface TestMarketplace {
  url: string;
  /** What came, with the verdict on its signature. */
  requests: { target: string; host: string; verdict: AkSkVerdict; socket: unknown }[];
  reply: Reply;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startMarketplace(now: () => number = Date.now): Promise<TestMarketplace> {
  const server = createServer((request, response) => {
    marketplace.requests.push({
      target: request.url ?? '',
      host: request.headers.host ?? '',
      verdict: verdictOn(request, now()),
      socket: request.socket,
    });
    const { reply } = marketplace;
    if (typeof reply === 'function') return reply(response);
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
    response
      .writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers })
      .end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const marketplace: TestMarketplace = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    reply: { body: {} },
    close: () => closeServer(server),
  };
  return marketplace;
}

/** An address where nobody listens. */
export async function deadAddress(): Promise<string> {
  const marketplace = await startMarketplace();
  await marketplace.close();
  return marketplace.url;
}

/** Closes a server and all its connections. */
export async function closeServer(
  server: Pick<Server, 'close' | 'closeAllConnections'> & NodeJS.EventEmitter,
): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function verdictOn(request: IncomingMessage, now: number): AkSkVerdict {
  return verifyAkSk({
    method: request.method ?? '',
    target: request.url ?? '',
    headers: request.headers,
    body: Buffer.alloc(0),
    secretOf: (ak) => (ak === keys.ak ? keys.sk : undefined),
    now,
  });
}
