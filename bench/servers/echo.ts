import { createServer } from 'node:http';
import { listenOnLoopback } from './listening.ts';

// The measure of all others: the least that a JSON server on node:http does. No named inner function: tsx would wrap
// each in a call of its own, which the built server does not pay.
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  request.on('end', () => {
    const message: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const body = Buffer.from(JSON.stringify(message));
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
    response.end(body);
  });
});

await listenOnLoopback(server);
