import { createPublicKey } from 'node:crypto';
import type { EndpointConfig } from '../server/config/schema.ts';
import { StartError } from '../server/start-error.ts';
import type { LinkedKit } from '../simulator/linked-kit.ts';

/** Which generation of the linked kit to play; `true` leaves it to the guide of the endpoint. */
export type KitWish = 'v1' | 'v2' | true;

/** The linked kit of an endpoint as the simulator calls it. @throws StartError when it has no key. */
export function simulatedKit({ name, guide, keys, linkedKit }: EndpointConfig, wish: KitWish): LinkedKit {
  const [accessKey] = keys.kit;
  if (accessKey === undefined) throw new StartError(`Endpoint ${name} has no key in keys.kit.`);
  const generation = wish === true ? (guide.endsWith('-v1') ? 'v1' : 'v2') : wish;
  // KooGallery has the public half, which the seller entered in the console.
  const publicKey = linkedKit
    ? {
        publicKey: createPublicKey(linkedKit.privateKeyPem)
          .export({ type: 'spki', format: 'pem' })
          .toString(),
      }
    : {};
  return { guide: `linked-kit-${generation}`, accessKey, ...publicKey };
}
