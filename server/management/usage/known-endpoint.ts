import { nearestWord } from '../../config/nearest-word.ts';
import type { EndpointFacts } from '../list-endpoints.ts';
import { Problem } from '../problem.ts';

/** @throws Problem 400 when the configuration has no such endpoint. */
export function knownEndpoint(endpoints: readonly EndpointFacts[], name: string): void {
  const names = endpoints.map((endpoint) => endpoint.name);
  if (names.includes(name)) return;
  const near = nearestWord(name, names);
  const advice = near === null ? `There are ${names.join(', ')}` : `Did you mean ${near}`;
  throw new Problem(400, `endpoint: there is no endpoint "${name}". ${advice}${near === null ? '.' : '?'}`);
}
