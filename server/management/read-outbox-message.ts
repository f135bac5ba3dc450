import type { RequestHandler } from 'express';
import { outboxView } from './outbox-view.ts';
import type { ManagementParts } from './parts.ts';
import { Problem } from './problem.ts';

/** `GET /api/v1/outbox/{messageId}` */
export function readOutboxMessage({
  outbox,
}: Pick<ManagementParts, 'outbox'>): RequestHandler<{ messageId: string }> {
  return async (request, response) => {
    const { messageId } = request.params;
    const row = await outbox.find(messageId);
    if (!row) throw noMessage(messageId);
    response.json(outboxView(row));
  };
}

/** The problem of a message that is not in the outbox. */
export function noMessage(messageId: string): Problem {
  return new Problem(404, `There is no message ${messageId} in the outbox: what was delivered is not kept.`);
}
