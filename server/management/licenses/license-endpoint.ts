import type { EndpointFacts } from '../list-endpoints.ts';
import { Problem } from '../problem.ts';
import { knownEndpoint } from '../usage/known-endpoint.ts';

/** @throws Problem 400 when the endpoint is not in the configuration, or its product has no authorization codes. */
export function licenseEndpoint(endpoints: readonly EndpointFacts[], name: string): void {
  knownEndpoint(endpoints, name);
  const guide = endpoints.find((endpoint) => endpoint.name === name)?.guide;
  if (guide === 'license-code') return;
  const fitting = endpoints.filter((endpoint) => endpoint.guide === 'license-code').map((one) => one.name);
  const advice =
    fitting.length === 0 ? 'No endpoint follows that guide.' : `These do: ${fitting.join(', ')}.`;
  throw new Problem(
    400,
    `endpoint: "${name}" follows the guide ${guide}; only license-code has authorization codes. ${advice}`,
  );
}
