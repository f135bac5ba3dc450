import type { RequestHandler } from 'express';
import { callRecordView } from './call-view.ts';
import type { ManagementParts } from './parts.ts';
import { notFound } from './problem.ts';

/** `GET /api/v1/calls/{callId}` */
export function readCall({ calls }: Pick<ManagementParts, 'calls'>): RequestHandler<{ callId: string }> {
  return async (request, response) => {
    const row = await calls.find(request.params.callId);
    if (!row) throw notFound('call', request.params.callId, {});
    response.json(callRecordView(row));
  };
}
