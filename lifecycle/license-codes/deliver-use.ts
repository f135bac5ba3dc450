import type { Deliver, LicenseCodes } from '../ports.ts';
import { withoutCodes } from './code-row.ts';
import type { CodeParts } from './parts.ts';

/** What a message of the kind `software-usage` holds. */
export interface UseMessage {
  code: string;
  clients: ({ id: string } | { activeNumber: number })[];
}

/**
 * Delivers reports of use. To tell the same twice does no harm: clients are counted by their ids. The report has no
 * date, so that one that comes late counts for the day it comes.
 */
export function createUseDelivery({
  sealer,
  marketplace,
}: Pick<CodeParts, 'sealer'> & { marketplace: Pick<LicenseCodes, 'reportUse'> }): Deliver {
  return async (message, signal) => {
    const usage = JSON.parse(sealer.open(message.payload)) as UseMessage;
    const about = {
      endpoint: message.endpoint,
      sandbox: message.sandbox === 1,
      instanceId: null,
      signal,
    };
    const told = await marketplace.reportUse([usage], about);
    if (told.kind === 'done') return { kind: 'delivered' };
    const reason = withoutCodes(told.reason, [usage.code]);
    const { code } = told;
    if (told.kind === 'trouble') return { kind: 'put-off', retryAfterMs: told.retryAfterMs, code, reason };
    return told.blocked
      ? { kind: 'put-off', retryAfterMs: null, code, reason, blocked: true }
      : { kind: 'dead', code, reason };
  };
}
