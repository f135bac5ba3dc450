import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The pages may load what this server sends and nothing else. `data:` is for the small pictures in Swagger UI's own
 * style sheet. Whether the host speaks TLS is not ours to say, so there is no Strict-Transport-Security.
 */
export const docsHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
});
