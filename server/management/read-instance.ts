import type { RequestHandler } from 'express';
import { findInstance } from './find-instance.ts';
import { instanceView } from './instance-view.ts';
import type { ManagementParts } from './parts.ts';

/** `GET /api/v1/instances/{instanceId}` */
export function readInstance({
  instances,
}: Pick<ManagementParts, 'instances'>): RequestHandler<{ instanceId: string }> {
  return async (request, response) => {
    response.json(instanceView(await findInstance(instances, request)));
  };
}
