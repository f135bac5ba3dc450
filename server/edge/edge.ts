import type { RequestHandler } from 'express';
import { scenes } from '../../generated/scenes.ts';
import type { EdgeParts } from './edge-parts.ts';
import type { EdgeEndpoint } from './inbound-call.ts';
import { receive } from './receive.ts';
import { parseTarget } from './target.ts';

/**
 * The marketplace edge as one Express handler: an endpoint is found by its path in a table, its scene by the message,
 * so that no route is matched and nothing is compiled while a call waits.
 */
export function createEdge(parts: EdgeParts, endpoints: EdgeEndpoint[]): RequestHandler {
  const byPath = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]));
  const methods = new Map(endpoints.map((endpoint) => [endpoint.name, methodsOf(endpoint)]));

  return (request, response, next) => {
    const target = parseTarget(request.url);
    const endpoint = byPath.get(target.path);
    if (!endpoint) return next();
    const allowed = methods.get(endpoint.name) ?? [];
    if (!allowed.includes(request.method)) {
      parts.metrics.refused(405);
      const text = `KooGallery calls this address with ${allowed.join(' or ')}.\n`;
      response.writeHead(405, { Allow: allowed.join(', '), 'Content-Type': 'text/plain' }).end(text);
      return;
    }
    void receive(parts, endpoint, target, request, response);
  };
}

function methodsOf({ guide }: EdgeEndpoint): string[] {
  return [...new Set(Object.values(scenes[guide]).map((scene) => scene.method))];
}
