import { randomBytes, randomUUID } from 'node:crypto';
import { signRequest } from '../../protocol/request-signature.ts';
import type { Recipe } from './message.ts';

/** A request as it goes over the wire, and what a right answer holds. */
export interface Request {
  bytes: Buffer;
  expected: string;
  instanceId: string;
}

const run = randomBytes(4).toString('hex').toUpperCase();
let orders = 0;

/** Writes and signs one request as KooGallery does: each with its own nonce, and each order a new one. */
export function writeRequest(recipe: Recipe): Request {
  const { path, port, accessKey } = recipe;
  const { body, instanceId } = recipe.scene === 'newInstance' ? newOrder() : question(recipe.instanceId);
  const nonce = randomBytes(32).toString('hex').toUpperCase();
  const timestamp = String(Date.now());
  const signature = signRequest({ accessKey, nonce, timestamp, body });
  const head = [
    `POST ${path}?signature=${signature}&timestamp=${timestamp}&nonce=${nonce} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Accept: application/json',
    'Content-Type: application/json;charset=utf8',
    `Content-Length: ${body.length}`,
  ];
  return {
    bytes: Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1'),
    expected: recipe.answer === 'echo' ? body : `"instanceId":"${instanceId}"`,
    instanceId,
  };
}

function newOrder(): { body: string; instanceId: string } {
  orders++;
  const orderId = `CS${run}${String(orders).padStart(8, '0')}`;
  const businessId = randomUUID();
  const fields = { activity: 'newInstance', businessId, orderId, orderLineId: `${orderId}-000001` };
  return { body: JSON.stringify(fields), instanceId: businessId };
}

function question(instanceId: string): { body: string; instanceId: string } {
  return { body: JSON.stringify({ activity: 'queryInstance', instanceId }), instanceId };
}
