import { setTimeout as wait } from 'node:timers/promises';
import { type InstanceCall, type RefusalReason, refuse } from '../contract.ts';

const refusals: readonly RefusalReason[] = ['SOLD_OUT', 'INTERNAL'];
const wishes = ['none', ...refusals, 'crash'];

/** JSON Schema of what an endpoint may wish for all its orders. */
export const wishesSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    delayMs: {
      type: 'integer',
      minimum: 0,
      description: 'Wait so long before doing the work, in milliseconds.',
    },
    fail: { enum: wishes, description: 'How to fail; `crash` is what a fault in the code would look like.' },
  },
};

/**
 * Makes a demonstration or a test slow, or lets it fail, as the order wishes (extend parameters `demo.delayMs` and
 * `demo.fail`, of the line before those of the order), else as the endpoint's settings do. No product needs such a thing.
 */
export async function playAlong(call: InstanceCall): Promise<void> {
  const delayMs = Number(wishOf(call, 'delayMs') ?? 0);
  // With the signal the wait ends at the deadline, and so does the run: it will be tried again.
  if (delayMs > 0) await wait(delayMs, undefined, { signal: call.signal });

  const fail = wishOf(call, 'fail') ?? 'none';
  const refusal = refusals.find((reason) => reason === fail);
  if (refusal !== undefined) refuse(refusal, `the order wished for ${refusal}`);
  if (fail === 'crash') throw new TypeError("Cannot read properties of undefined (reading 'tenant')");
  if (Number.isNaN(delayMs) || !wishes.includes(String(fail))) {
    refuse('INVALID_REQUEST', `demo.delayMs is a number, demo.fail one of ${wishes.join(', ')}`);
  }
}

function wishOf({ line, order, settings }: InstanceCall, name: 'delayMs' | 'fail'): unknown {
  const params = [...(line?.extendParams ?? []), ...(order?.extendParams ?? [])];
  return params.find((param) => param.name === `demo.${name}`)?.value ?? settings[name];
}
