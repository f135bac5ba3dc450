import { kitHeaders } from './kit-headers.ts';
import { kitToken } from './kit-token.ts';
import { signedBody } from './signed-body.ts';
import { tokenQuery } from './token-query.ts';
import type { Transport } from './transport.ts';

export type { Transport } from './transport.ts';

/** How the contract names them in `x-scene.transport`. */
export type TransportName = 'json-body' | 'query' | 'kit-v1' | 'kit-v2';

/** Every way a message travels. */
export const transports: Record<TransportName, Transport> = {
  'json-body': signedBody,
  query: tokenQuery,
  'kit-v1': kitToken,
  'kit-v2': kitHeaders,
};
