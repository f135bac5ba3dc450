import type { MessageKind, OutboxRow } from '../storage/rows.ts';
import type { Sealer } from '../storage/sealing.ts';

/**
 * A message that waits to be delivered at once. `about` says whose it is: the messages of one instance go out in order.
 * @param messageId what makes it the same message; of two the first stays
 * @param now milliseconds since 1970
 */
export function newMessage(
  about: Pick<OutboxRow, 'endpoint' | 'sandbox' | 'instance_key'>,
  kind: MessageKind,
  messageId: string,
  payload: Record<string, unknown>,
  sealer: Pick<Sealer, 'seal'>,
  now: number,
): OutboxRow {
  return {
    message_id: messageId,
    kind,
    endpoint: about.endpoint,
    sandbox: about.sandbox,
    instance_key: about.instance_key,
    payload: sealer.seal(JSON.stringify(payload)),
    state: 'waiting',
    attempts: 0,
    run_at: now,
    lease_owner: null,
    lease_until: 0,
    fence: 0,
    failing_since: null,
    last_code: null,
    last_error: null,
    created_at: now,
  };
}
