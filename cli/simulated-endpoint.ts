import type { EndpointConfig } from '../server/config/schema.ts';
import { StartError } from '../server/start-error.ts';
import type { ProductionEndpoint } from '../simulator/endpoint.ts';

/** An endpoint of the configuration as the simulator calls it. @throws StartError when it has no key. */
export function simulatedEndpoint(endpoint: EndpointConfig, serverUrl: string): ProductionEndpoint {
  const { name, path, guide, encryption, keys } = endpoint;
  const [accessKey] = keys.basic;
  if (accessKey === undefined) throw new StartError(`Endpoint ${name} has no key in keys.basic.`);
  return {
    name,
    url: `${serverUrl}${path}`,
    accessKey,
    guide,
    aesBits: encryption === 'aes-128' ? 128 : 256,
  };
}
