import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from './marketplace.ts';

/** What the server answers; a function decides on the socket itself. */
type Reply =
  | { status?: number; body: unknown; headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

/** A bare HTTP server in KooGallery's place that keeps what came, to the byte. */
export interface RecordingServer {
  url: string;
  requests: {
    method: string;
    target: string;
    headers: IncomingHttpHeaders;
    body: Buffer;
    socket: unknown;
  }[];
  reply: Reply;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startRecordingServer(): Promise<RecordingServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers, socket } = request;
      recording.requests.push({ method, target: url, headers, body: Buffer.concat(chunks), socket });
      const { reply } = recording;
      if (typeof reply === 'function') return reply(response);
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
      response
        .writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers })
        .end(text);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const recording: RecordingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    reply: { body: {} },
    close: () => (server.listening ? closeServer(server) : Promise.resolve()),
  };
  return recording;
}
