import type { Delivery, Told } from '../lifecycle/ports.ts';

/** The gateway finds nothing behind the address that we call: that is about our settings or theirs, not about the message. */
const wrongAddress = /^APIGW\.01\d\d$/;

/**
 * How the delivery of a message ended that was sent as it is. What is refused for good is dead; keys, rights, clock and
 * address can be mended, so a message that only they keep back waits.
 */
export function deliveryOfTold(told: Told<unknown>): Delivery {
  if (told.kind === 'done') return { kind: 'delivered' };
  const { code, reason } = told;
  if (told.kind === 'trouble') return { kind: 'put-off', retryAfterMs: told.retryAfterMs, code, reason };
  if (told.blocked || wrongAddress.test(code ?? ''))
    return { kind: 'put-off', retryAfterMs: null, code, reason, blocked: true };
  return { kind: 'dead', code, reason };
}
