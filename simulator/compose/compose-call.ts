import type { Endpoint, Scene } from '../endpoint.ts';
import { sceneFacts } from '../scene-facts.ts';
import type { CallOptions, ComposedCall } from './composed-call.ts';
import { composeKitHeaders } from './kit-headers.ts';
import { composeKitToken } from './kit-token.ts';
import { composeSignedBody } from './signed-body.ts';
import { composeTokenQuery } from './token-query.ts';

/** Writes a call the way of one transport. */
type Compose = (
  endpoint: Endpoint,
  scene: Scene,
  fields: Record<string, unknown>,
  options: CallOptions,
  now: number,
) => ComposedCall;

const byTransport: Record<ReturnType<typeof sceneFacts>['transport'], Compose> = {
  'json-body': composeSignedBody,
  query: composeTokenQuery,
  'kit-v1': composeKitToken,
  'kit-v2': composeKitHeaders,
};

/** Writes a call as KooGallery does under the endpoint's guide; `now` in milliseconds since 1970. */
export const composeCall: Compose = (endpoint, scene, fields, options, now) =>
  byTransport[sceneFacts(endpoint.guide, scene).transport](endpoint, scene, fields, options, now);
