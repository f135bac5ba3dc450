import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { listenOnLoopback } from './listening.ts';

const accessKey = process.argv[2] ?? '';

// The echo with the three HMACs of a call, written as the guide tells it: two of the request, one of the answer.
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  request.on('end', () => {
    const bytes = Buffer.concat(chunks);
    if (!isGenuine(request.url ?? '', bytes)) {
      response.writeHead(401).end();
      return;
    }
    const message: unknown = JSON.parse(bytes.toString('utf8'));
    const body = Buffer.from(JSON.stringify(message));
    const signature = createHmac('sha256', accessKey).update(body).digest('base64');
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': body.length,
      'Body-Sign': `sign_type="HMAC-SHA256", signature="${signature}"`,
    });
    response.end(body);
  });
});

function isGenuine(url: string, bytes: Buffer): boolean {
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const inner = createHmac('sha256', accessKey).update(bytes).digest('hex');
  const signed = `${accessKey}${query.get('nonce')}${query.get('timestamp')}${inner}`;
  const expected = createHmac('sha256', accessKey).update(signed).digest();
  const given = Buffer.from(query.get('signature') ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

await listenOnLoopback(server);
