import type { components } from '../../generated/types/management.ts';
import type { ListedMessage } from '../../storage/outbox.ts';
import { timeOrNull, timeText } from './time-text.ts';

/**
 * A message as operators see it: what it says stays sealed, and so does the id of an authorization code's instance, which
 * is the code (R23).
 */
export function outboxView(row: ListedMessage): components['schemas']['OutboxMessage'] {
  return {
    messageId: row.message_id,
    kind: row.kind,
    endpoint: row.endpoint,
    sandbox: row.sandbox === 1,
    instanceId: row.kind === 'license-upload' ? row.instance_id : null,
    state: row.state,
    attempts: row.attempts,
    nextTryAt: row.state === 'dead' ? null : timeText(row.run_at),
    failingSince: timeOrNull(row.failing_since),
    lastCode: row.last_code,
    lastError: row.last_error,
    createdAt: timeText(row.created_at),
  };
}
