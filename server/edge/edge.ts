import type { RequestHandler } from 'express';
import { addressesOf } from './address.ts';
import type { EdgeParts } from './edge-parts.ts';
import type { EdgeEndpoint } from './inbound-call.ts';
import { receive } from './receive.ts';
import { parseTarget } from './target.ts';

/**
 * The marketplace edge as one Express handler: an address is found by its path in a table, its scene by the message,
 * so that no route is matched and nothing is compiled while a call waits.
 */
export function createEdge(parts: EdgeParts, endpoints: EdgeEndpoint[]): RequestHandler {
  const addresses = addressesOf(endpoints);

  return (request, response, next) => {
    const target = parseTarget(request.url);
    const address = addresses.get(target.path);
    if (!address) return next();
    const { methods } = address;
    if (!methods.includes(request.method)) {
      parts.metrics.refused(405);
      const text = `KooGallery calls this address with ${methods.join(' or ')}.\n`;
      response.writeHead(405, { Allow: methods.join(', '), 'Content-Type': 'text/plain' }).end(text);
      return;
    }
    void receive(parts, address, target, request, response);
  };
}
