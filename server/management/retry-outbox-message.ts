import type { RequestHandler } from 'express';
import { outboxView } from './outbox-view.ts';
import type { ManagementParts } from './parts.ts';
import { Problem } from './problem.ts';
import { noMessage } from './read-outbox-message.ts';

/** `POST /api/v1/outbox/{messageId}/retry` */
export function retryOutboxMessage({
  outbox,
  clock,
}: Pick<ManagementParts, 'outbox' | 'clock'>): RequestHandler<{ messageId: string }> {
  return async (request, response) => {
    const { messageId } = request.params;
    const row = await outbox.find(messageId);
    if (!row) throw noMessage(messageId);
    const revived = await outbox.retry(messageId, clock.now());
    if (!revived)
      throw new Problem(409, `Message ${messageId} is not dead: it waits, and is tried by itself.`);
    response.json(outboxView({ ...row, ...revived }));
  };
}
