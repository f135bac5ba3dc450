import { createInterface } from 'node:readline';
import { request } from 'undici';
import type { components } from '../../generated/types/simulator.ts';
import type { ProductionEndpoint } from '../endpoint.ts';
import type { LinkedKit } from '../linked-kit.ts';
import type { LifeEnd, LifeProductType, LifeStep } from './step.ts';

/** Whose product is to be played. */
export interface LifeRequest {
  endpoint: ProductionEndpoint;
  productType: LifeProductType;
  linkedKit?: LinkedKit;
}

type LifeLine = components['schemas']['LifeLine'];

/** A simulator did not play a life to its end; the message says where, why, and what to do. */
export class LifeRequestError extends Error {
  /** Whether the life had begun before. */
  readonly begun: boolean;

  constructor(message: string, begun: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'LifeRequestError';
    this.begun = begun;
  }
}

/**
 * Has a running simulator play a life: only the process that holds the order book can.
 * @throws LifeRequestError when there is no simulator at the address, when it refuses, or when it stops half-way.
 */
export async function requestLife(
  simulatorUrl: string,
  life: LifeRequest,
  onStep: (step: LifeStep) => void,
): Promise<LifeEnd> {
  const url = `${simulatorUrl}/api/v1/lives`;
  const response = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(onTheWire(life)),
  }).catch((error: unknown) => {
    const advice = 'Start one with `koobridge simulate`, or say where it is.';
    throw new LifeRequestError(`No simulator answers at ${simulatorUrl}. ${advice}`, false, error);
  });
  if (response.statusCode !== 200) {
    const text = await response.body.text();
    throw new LifeRequestError(`${url} answers HTTP ${response.statusCode}: ${text.slice(0, 500)}`, false);
  }
  try {
    for await (const line of createInterface({ input: response.body })) {
      const message = JSON.parse(line) as LifeLine;
      if (message.type === 'end') return message;
      onStep(message);
    }
  } catch (error) {
    throw new LifeRequestError(`The simulator at ${simulatorUrl} broke off.`, true, error);
  }
  throw new LifeRequestError(`The simulator at ${simulatorUrl} stopped before the life had ended.`, true);
}

type WireRequest = Pick<components['schemas']['LifeRequest'], 'endpoint' | 'productType' | 'linkedKit'>;

function onTheWire({ endpoint, ...rest }: LifeRequest): WireRequest {
  const { name, url, accessKey, guide, aesBits } = endpoint;
  const encryption = aesBits === 128 ? 'aes-128' : 'aes-256';
  return { endpoint: { name, url, accessKey, guide, encryption }, ...rest };
}
