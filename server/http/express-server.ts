import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** A sender who takes longer for his headers is cut off. */
const slowestHeadersMs = 10_000;

/**
 * An HTTP server whose requests and responses are born with Express's prototypes. Express gives them to each by
 * changing its prototype, which costs more than all the rest of a call; here that finds nothing to change
 * (expressjs/express#5998, nodejs/node#37457).
 */
export function createExpressServer(app: Express): Server {
  class Request extends IncomingMessage {}
  Object.setPrototypeOf(Request.prototype, app.request);
  app.request = Request.prototype as unknown as Express['request'];

  class Response extends ServerResponse {}
  Object.setPrototypeOf(Response.prototype, app.response);
  app.response = Response.prototype as unknown as Express['response'];

  return createServer(
    {
      IncomingMessage: Request,
      ServerResponse: Response,
      headersTimeout: slowestHeadersMs,
      // In the older guides the whole message stands in the request line.
      maxHeaderSize: 65_536,
      // Longer than the usual idle time of a proxy, which must be the one to close.
      keepAliveTimeout: 65_000,
    },
    app,
  );
}
